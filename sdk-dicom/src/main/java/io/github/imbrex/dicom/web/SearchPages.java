package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One run through the pages of a search.
 *
 * <p>The offset goes forward by what was returned, whatever was asked for. A page that holds nothing new means that the
 * server ignores the offset; the run then asks for ever longer first pages instead.
 */
final class SearchPages {

    private static final int PAGE_CAP = 100_000;

    private final ArchiveCalls calls;
    private final SearchQuery query;
    private final Cancellation cancellation;
    private final Matches remarks;
    private final Set<String> seen = new HashSet<>();
    private final int uidTag;

    private long offset;
    private long delivered;
    private long serverCap = Long.MAX_VALUE;
    private int pages;
    private boolean offsetIgnored;
    private boolean announced;
    private boolean last;

    SearchPages(ArchiveCalls calls, SearchQuery query, Cancellation cancellation, Matches remarks) {
        this.calls = calls;
        this.query = query;
        this.cancellation = cancellation;
        this.remarks = remarks;
        this.uidTag = query.level().uidTag();
    }

    boolean isLast() {
        return last;
    }

    /** Fetches one page and hands over what is new in it. */
    void next(Consumer<? super DicomObject> action) {
        if (++pages > PAGE_CAP) {
            throw new IncompleteSearchException(
                    "The server goes on after " + PAGE_CAP + " pages, which held " + delivered
                            + " matches; narrow the search.",
                    delivered);
        }
        long asked = offsetIgnored ? offset + query.pageSize() : query.pageSize();
        asked = Math.min(asked, query.limit().orElse(Long.MAX_VALUE) - (offsetIgnored ? 0 : delivered));
        Count count = fetch(offsetIgnored ? 0 : offset, asked, action);
        if (query.limit().isPresent() && delivered >= query.limit().getAsLong()) {
            last = true;
        } else if (count.returned == 0) {
            end(announced);
        } else if (count.fresh == 0) {
            nothingNew(count);
        } else {
            if (count.more && count.returned < asked) {
                serverCap = count.returned;
            }
            offset = offsetIgnored ? Math.max(offset, count.returned) : offset + count.returned;
            last = !count.more && count.returned != Math.min(asked, serverCap);
        }
        announced = count.announced;
    }

    private void nothingNew(Count count) {
        if (offsetIgnored) {
            end(count.more);
        } else if (count.more || count.returned >= Math.min(query.pageSize(), serverCap)) {
            offsetIgnored = true;
            offset = seen.size();
            serverCap = Long.MAX_VALUE;
        } else {
            last = true;
        }
    }

    private void end(boolean withheld) {
        last = true;
        if (withheld) {
            throw new IncompleteSearchException(
                    "The server announces more results than the " + delivered
                            + " it gives out; narrow the search, or ask for larger pages.",
                    delivered);
        }
    }

    private Count fetch(long from, long asked, Consumer<? super DicomObject> action) {
        cancellation.check();
        var count = new Count();
        try (Response response = calls.search(query, from, asked, cancellation)) {
            for (String field : response.headers().all("Warning")) {
                Optional<ServerWarning> warning = ServerWarning.parse(field);
                warning.ifPresent(remarks::remarked);
                count.more |= warning.filter(ServerWarning::moreResults).isPresent();
                count.announced |= warning.filter(
                                more -> more.additionalResults().orElse(0) > 0)
                        .isPresent();
            }
            DicomJsonBody.forEach(
                    response, cancellation, DicomJsonBody.MATCH_LIMIT, match -> accept(match, count, action));
        }
        return count;
    }

    private void accept(DicomObject match, Count count, Consumer<? super DicomObject> action) {
        count.returned++;
        Optional<String> uid = match.string(uidTag);
        if (uid.isPresent() && !seen.add(uid.get())) {
            if (!offsetIgnored) {
                remarks.duplicated();
            }
            return;
        }
        count.fresh++;
        if (delivered < query.limit().orElse(Long.MAX_VALUE)) {
            delivered++;
            action.accept(match);
        }
    }

    private static final class Count {
        long returned;
        long fresh;
        boolean more;
        boolean announced;
    }
}
