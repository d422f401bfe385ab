package io.github.imbrex.dicom.web;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a server whether it has instances: by search, or where it cannot search a series, by their metadata. */
final class StoreLookup {

    /** More of one series are found by going through all of it: not every server takes a list of UIDs. */
    private static final int ONE_BY_ONE = 4;

    private final ArchiveCalls calls;
    private volatile boolean searches;

    StoreLookup(ArchiveCalls calls) {
        this.calls = calls;
    }

    /**
     * What is known.
     *
     * @param there SOP Instance UIDs that the server has
     * @param undecided why nothing can be said, by SOP Instance UID
     * @param passing whether that may be otherwise in a moment, as for want of a connection
     */
    record Found(Set<String> there, Map<String, String> undecided, boolean passing) {}

    Found look(List<StoreSource> wanted, Cancellation stop) {
        Map<String, List<StoreSource>> bySeries = wanted.stream()
                .collect(Collectors.groupingBy(
                        source -> source.study() + "/" + source.series(), LinkedHashMap::new, Collectors.toList()));
        Set<String> there = new HashSet<>();
        Map<String, String> undecided = new HashMap<>();
        boolean passing = false;
        for (List<StoreSource> series : bySeries.values()) {
            try {
                find(series, stop, there, undecided);
            } catch (ConnectionException | AuthenticationException | ServiceException lost) {
                stop.check();
                passing |= lost.isRetryable();
                for (StoreSource source : series) {
                    if (!there.contains(source.sop())) {
                        undecided.put(source.sop(), String.valueOf(lost.getMessage()));
                    }
                }
            }
        }
        return new Found(there, undecided, passing);
    }

    private void find(List<StoreSource> series, Cancellation stop, Set<String> there, Map<String, String> undecided) {
        try {
            search(series, stop, there);
        } catch (ServiceException | DataException cannotSearch) {
            stop.check();
            if (cannotSearch instanceof ServiceException && cannotSearch.isRetryable()) {
                throw cannotSearch;
            }
            for (StoreSource source : series) {
                if (!there.contains(source.sop())) {
                    ask(source, stop, there, undecided, cannotSearch);
                }
            }
        }
    }

    private void search(List<StoreSource> series, Cancellation stop, Set<String> there) {
        StoreSource any = series.get(0);
        SearchQuery all = SearchQuery.instances().in(Scope.study(any.study()).listed(any.series()));
        Set<String> wanted = series.stream().map(StoreSource::sop).collect(Collectors.toCollection(HashSet::new));
        List<SearchQuery> queries = new ArrayList<>();
        if (series.size() <= ONE_BY_ONE) {
            wanted.forEach(sop -> queries.add(all.where(Tag.SOPInstanceUID, sop)));
        } else {
            queries.add(all);
        }
        for (SearchQuery query : queries) {
            for (DicomObject match : new Matches(calls, query, stop)) {
                String sop = match.string(Tag.SOPInstanceUID)
                        .map(text -> text.replace('\0', ' ').strip())
                        .orElse("");
                if (wanted.remove(sop)) {
                    there.add(sop);
                }
                if (wanted.isEmpty()) {
                    return;
                }
            }
        }
        searches = true;
    }

    /** By metadata; that they are not there counts only on a server that answers searches at all. */
    private void ask(
            StoreSource source,
            Cancellation stop,
            Set<String> there,
            Map<String, String> undecided,
            ImbrexException cannotSearch) {
        Scope instance = Scope.study(source.study()).listed(source.series(), source.sop());
        var found = new boolean[1];
        try (Response response = calls.metadata(instance, stop)) {
            DicomJsonBody.forEach(
                    response,
                    stop,
                    DicomJsonBody.METADATA_LIMIT,
                    dataSet -> found[0] |= dataSet.string(Tag.SOPInstanceUID)
                            .filter(source.sop()::equals)
                            .isPresent());
        } catch (NotFoundException absent) {
            if (searches(stop)) {
                return;
            }
        } catch (ServiceException | DataException refused) {
            stop.check();
        }
        if (found[0]) {
            there.add(source.sop());
        } else {
            undecided.put(source.sop(), String.valueOf(cannotSearch.getMessage()));
        }
    }

    private boolean searches(Cancellation stop) {
        if (!searches) {
            try {
                new Matches(calls, SearchQuery.studies().limit(1), stop).forEach(study -> {});
                searches = true;
            } catch (ServiceException | DataException no) {
                stop.check();
            }
        }
        return searches;
    }
}
