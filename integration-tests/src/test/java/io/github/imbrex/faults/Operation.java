package io.github.imbrex.faults;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.FrameStream;
import io.github.imbrex.dicom.web.InstanceOutcome;
import io.github.imbrex.dicom.web.InstanceStream;
import io.github.imbrex.dicom.web.Metadata;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StoreReport;
import io.github.imbrex.dicom.web.StudyDownload;
import io.github.imbrex.testkit.FaultServer.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A column of the matrix: what a client does, and what it makes of what it got. */
enum Operation {
    /** A search, two matches a page. */
    FIND(Call.SEARCH) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) {
            SearchQuery query = SearchQuery.instances().in(source.study()).pageSize(2);
            return sops(archive.search(query).toList()).equals(source.sops()) ? Outcome.COMPLETE : Outcome.AS_SENT;
        }
    },
    /** The metadata of a study. */
    METADATA(Call.METADATA) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) {
            Metadata metadata = archive.metadata(source.study());
            if (!metadata.delivery().isComplete()) {
                return Outcome.TOLD;
            }
            return sops(metadata.instances()).equals(source.sops()) ? Outcome.COMPLETE : Outcome.AS_SENT;
        }
    },
    /** A study as a stream, which knows nothing but what comes. */
    RETRIEVE(Call.STUDY) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) throws IOException {
            Set<String> came = new TreeSet<>();
            try (InstanceStream instances = archive.retrieve(source.study())) {
                for (var next = instances.next(); next.isPresent(); next = instances.next()) {
                    var bytes = new ByteArrayOutputStream();
                    next.get().transferTo(bytes);
                    came.add(Source.sha256(bytes.toByteArray()));
                }
                if (instances.isPartial()) {
                    return Outcome.TOLD;
                }
            }
            return came.equals(source.digests()) ? Outcome.COMPLETE : Outcome.AS_SENT;
        }
    },
    /** A download that asks for the study first. */
    DOWNLOAD(Call.STUDY, Call.INSTANCE) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) throws IOException {
            return judged(archive, source, folder, DownloadOptions.Mode.STUDY);
        }
    },
    /** A download that asks for one instance after the other. */
    INSTANCES(Call.INSTANCE) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) throws IOException {
            return judged(archive, source, folder, DownloadOptions.Mode.INSTANCE);
        }
    },
    /** The first frame of the first instance. */
    FRAMES(Call.FRAMES) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) {
            Map<Integer, String> came = new TreeMap<>();
            try (FrameStream frames = archive.frames(source.first(), 1)) {
                for (Optional<FrameStream.EncodedFrame> next = frames.next(); next.isPresent(); next = frames.next()) {
                    byte[] bytes = next.get().bytes(1 << 20);
                    next.get()
                            .number()
                            .ifPresent(number -> came.merge(
                                    number, Source.sha256(bytes), (one, two) -> one.equals(two) ? one : one + two));
                }
                if (!frames.isComplete()) {
                    return Outcome.TOLD;
                }
            }
            return came.equals(Map.of(1, source.firstFrame())) ? Outcome.COMPLETE : Outcome.AS_SENT;
        }
    },
    /** A store of the same instances, in one request if they fit. */
    STORE(Call.STORE) {
        @Override
        Outcome run(DicomWeb archive, Source source, Path folder) {
            StoreReport report = archive.store(source.files());
            return report.isComplete() ? Outcome.COMPLETE : Outcome.TOLD;
        }
    };

    private final List<Call> calls;

    Operation(Call... calls) {
        this.calls = List.of(calls);
    }

    /** The calls that bring what it is about, in the order in which it makes them. */
    List<Call> calls() {
        return calls;
    }

    /** A place in the middle of an answer. */
    static int cutIn(Call call) {
        return switch (call) {
            case STUDY -> 50_000;
            case INSTANCE -> 10_000;
            case FRAMES -> 5000;
            default -> 300;
        };
    }

    /** Does it. */
    abstract Outcome run(DicomWeb archive, Source source, Path folder) throws IOException;

    private static Set<String> sops(List<DicomObject> objects) {
        Set<String> sops = new TreeSet<>();
        objects.forEach(object -> sops.add(object.string(Tag.SOPInstanceUID).orElse("")));
        return sops;
    }

    private static Outcome judged(DicomWeb archive, Source source, Path folder, DownloadOptions.Mode mode)
            throws IOException {
        StudyDownload download = archive.download(
                source.study(), folder, DownloadOptions.defaults().mode(mode));
        if (!download.isComplete()) {
            return Outcome.TOLD;
        }
        Set<String> claimed = new TreeSet<>();
        download.outcomes().stream()
                .map(InstanceOutcome::sha256)
                .flatMap(Optional::stream)
                .forEach(claimed::add);
        boolean right =
                claimed.equals(source.digests()) && Source.filesIn(folder).equals(source.digests());
        return right ? Outcome.COMPLETE : Outcome.LIE;
    }

    /** Name of its column. */
    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What came of it. */
    enum Outcome {
        /** All of the source, and nothing else. */
        COMPLETE,
        /** Less, and it says so. */
        TOLD,
        /** Something else, of which nothing is claimed. */
        AS_SENT,
        /** It claims to be all, and is not. Never to be seen. */
        LIE;

        @Override
        public String toString() {
            return this == LIE
                    ? "SILENTLY WRONG"
                    : name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
