package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Metadata as it streams, each instance counted and compared with what was asked for. */
final class MetadataCalls {

    private MetadataCalls() {}

    static Delivery forEach(
            ArchiveCalls calls, Scope scope, Cancellation cancellation, Consumer<? super DicomObject> action) {
        try (Response response = calls.metadata(scope, cancellation)) {
            var census = new Census(scope);
            DicomJsonBody.forEach(response, cancellation, DicomJsonBody.METADATA_LIMIT, instance -> {
                census.count(instance);
                action.accept(instance);
            });
            return new Delivery(
                    census.count,
                    response.status() == 206,
                    ArchiveCalls.warnings(response.headers()),
                    census.duplicates,
                    census.extras);
        }
    }

    static Metadata all(ArchiveCalls calls, Scope scope, Cancellation cancellation) {
        List<DicomObject> instances = new ArrayList<>();
        Delivery delivery = forEach(calls, scope, cancellation, instances::add);
        return new Metadata(instances, delivery);
    }

    private static final class Census {

        private final Scope scope;
        private final Set<String> seen = new HashSet<>();
        private final List<String> duplicates = new ArrayList<>();
        private final List<String> extras = new ArrayList<>();
        private long count;

        Census(Scope scope) {
            this.scope = scope;
        }

        void count(DicomObject instance) {
            count++;
            String sop = instance.string(Tag.SOPInstanceUID).orElse("");
            if (!sop.isEmpty() && !seen.add(sop)) {
                duplicates.add(sop);
            }
            boolean belongs = !sop.isEmpty()
                    && agrees(Optional.of(scope.studyUid()), instance.string(Tag.StudyInstanceUID))
                    && agrees(scope.seriesUid(), instance.string(Tag.SeriesInstanceUID))
                    && agrees(scope.sopInstanceUid(), Optional.of(sop));
            if (!belongs) {
                extras.add(sop);
            }
        }

        /** Attributes that the server leaves out contradict nothing. */
        private static boolean agrees(Optional<String> asked, Optional<String> came) {
            return asked.isEmpty() || came.isEmpty() || asked.equals(came);
        }
    }
}
