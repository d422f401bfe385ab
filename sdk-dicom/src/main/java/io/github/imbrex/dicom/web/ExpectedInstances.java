package io.github.imbrex.dicom.web;

import io.github.imbrex.AccessDeniedException;
import io.github.imbrex.DataException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The instances that a search lists for a scope: what a download must bring.
 *
 * @param seriesOf Series Instance UID by SOP Instance UID, in the server's order
 * @param unusable what it lists under names that are no UIDs, and cannot become file names: by its place in the list,
 *     such as {@code listed-17}, since what stands there is anything but a name
 * @param repeated SOP Instance UIDs listed more than once
 * @param announced the number of instances that the study itself claims to have, if the server says
 * @param refusal why the list is not there or not whole; {@code null} if it is
 */
record ExpectedInstances(
        Map<String, String> seriesOf,
        Set<String> unusable,
        Set<String> repeated,
        OptionalInt announced,
        @Nullable RuntimeException refusal) {

    boolean isWhole() {
        return refusal == null;
    }

    /** Asks the server; throws only what makes the download pointless, such as a refused sign-in. */
    static ExpectedInstances list(ArchiveCalls calls, Scope scope, Cancellation cancellation) {
        if (scope.sopInstanceUid().isPresent()) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put(scope.sopInstanceUid().get(), scope.seriesUid().orElseThrow());
            return new ExpectedInstances(one, Set.of(), Set.of(), OptionalInt.empty(), null);
        }
        var list = new Collector(calls, cancellation);
        RuntimeException refusal = null;
        try {
            try {
                list.instances(scope);
            } catch (AccessDeniedException denied) {
                throw denied;
            } catch (ServiceException refused) {
                if (scope.seriesUid().isPresent()) {
                    throw refused;
                }
                list.seriesBySeries(scope, refused); // some archives list instances of one series only
            }
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (ServiceException | DataException cannotList) {
            refusal = cannotList;
        }
        OptionalInt announced = scope.seriesUid().isEmpty() ? list.announced(scope) : OptionalInt.empty();
        return new ExpectedInstances(list.seriesOf, list.unusable, list.repeated, announced, refusal);
    }

    private static final class Collector {

        /** Some servers take as long for a short page as for a long one. */
        private static final int LONG_PAGE = 1000;

        private static final int BAD_REQUEST = 400;

        private final ArchiveCalls calls;
        private final Cancellation cancellation;
        private final Map<String, String> seriesOf = new LinkedHashMap<>();
        private final Set<String> unusable = new LinkedHashSet<>();
        private final Set<String> repeated = new LinkedHashSet<>();
        private boolean longPages = true;
        private int place;

        Collector(ArchiveCalls calls, Cancellation cancellation) {
            this.calls = calls;
            this.cancellation = cancellation;
        }

        void instances(Scope scope) {
            search(SearchQuery.instances().in(scope), match -> add(match, scope.seriesUid()));
        }

        /** A second opinion, without which the list must do. */
        OptionalInt announced(Scope study) {
            SearchQuery query = SearchQuery.studies()
                    .where(Tag.StudyInstanceUID, study.studyUid())
                    .include("NumberOfStudyRelatedInstances")
                    .limit(1);
            OptionalInt[] number = {OptionalInt.empty()};
            try {
                new Matches(calls, query, cancellation).forEach(match -> {
                    if (match.string(Tag.StudyInstanceUID).orElse("").equals(study.studyUid())) {
                        number[0] = match.intValue(Tag.NumberOfStudyRelatedInstances);
                    }
                });
            } catch (ImbrexException noOpinion) {
                return OptionalInt.empty();
            }
            return number[0];
        }

        void seriesBySeries(Scope study, ServiceException refused) {
            Set<String> series = new LinkedHashSet<>();
            Set<String> nameless = new LinkedHashSet<>();
            place = 0;
            try {
                search(SearchQuery.series().in(study), match -> {
                    place++;
                    String uid = match.string(Tag.SeriesInstanceUID).orElse("");
                    if (Scope.isFileName(uid)) {
                        series.add(uid);
                    } else {
                        nameless.add("listed-series-" + place);
                    }
                });
            } catch (ServiceException alsoRefused) {
                throw refused;
            }
            seriesOf.clear(); // what came before the refusal comes again
            unusable.clear();
            repeated.clear();
            place = 0;
            unusable.addAll(nameless);
            for (String uid : series) {
                instances(study.listed(uid));
            }
        }

        /** A server that refuses long pages is asked for usual ones, from then on. */
        private void search(SearchQuery query, Consumer<DicomObject> action) {
            int before = place;
            try {
                new Matches(calls, longPages ? query.pageSize(LONG_PAGE) : query, cancellation).forEach(action);
            } catch (ServiceException refused) {
                boolean tooLong = longPages && refused.status() == BAD_REQUEST && place == before;
                if (!tooLong) {
                    throw refused;
                }
                longPages = false;
                new Matches(calls, query, cancellation).forEach(action);
            }
        }

        private void add(DicomObject match, Optional<String> seriesAsked) {
            place++;
            String sop = match.string(Tag.SOPInstanceUID).orElse("");
            String series =
                    match.string(Tag.SeriesInstanceUID).or(() -> seriesAsked).orElse("");
            if (!Scope.isFileName(sop) || !Scope.isFileName(series)) {
                unusable.add("listed-" + place);
            } else if (seriesOf.putIfAbsent(sop, series) != null) {
                repeated.add(sop);
            }
        }
    }
}
