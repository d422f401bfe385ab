package io.github.imbrex.dicom.web;

import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.JsonOptions;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One run through the pages of a search.
 *
 * <p>The offset goes forward by what was returned, whatever was asked for. A page that holds nothing new means that the
 * server ignores the offset; the run then asks for ever longer first pages instead.
 *
 * <p>A page shorter than asked for ends the run, unless the server announces more, or it may be one that cuts pages to
 * a length of its own without a word: then one request more tells. It is saved where a page has been longer before in
 * this run, and for the shortest pages, which no server is known to cut to.
 */
final class SearchPages {

    private static final int PAGE_CAP = 100_000;

    /** So that what is remembered takes no more than about a quarter of the memory. */
    private static final int MOST_SEEN =
            (int) Math.min(5_000_000, Runtime.getRuntime().maxMemory() / 128);

    private static final int MOST_UNASKED = 100_000;

    /** Less than any server's own page length. */
    private static final int SHORTEST_CUT = 10;

    /** How a server may say that nothing is behind the last match. */
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 416);

    /** How it may say the same, or that it knows no offset. */
    private static final int BAD_REQUEST = 400;

    private static final JsonOptions ANY_NUMBER = JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.STRING);

    private final ArchiveCalls calls;
    private final SearchQuery query;
    private final List<Condition> conditions;
    private final Cancellation cancellation;
    private final Matches remarks;
    private final SeenMatches seen = new SeenMatches();
    private final int mostSeen;
    private final int mostUnasked;
    private final int uidTag;

    private long offset;
    private long delivered;
    private int pages;
    private int longest;
    private boolean mayHaveEnded;
    private boolean offsetIgnored;
    private boolean announced;
    private boolean last;

    SearchPages(ArchiveCalls calls, SearchQuery query, Cancellation cancellation, Matches remarks) {
        this(calls, query, cancellation, remarks, MOST_SEEN, MOST_UNASKED);
    }

    /**
     * Begins a run.
     *
     * @param mostSeen distinct matches to remember
     * @param mostUnasked matches of one answer beyond those asked for
     */
    SearchPages(
            ArchiveCalls calls,
            SearchQuery query,
            Cancellation cancellation,
            Matches remarks,
            int mostSeen,
            int mostUnasked) {
        this.mostSeen = mostSeen;
        this.mostUnasked = mostUnasked;
        this.calls = calls;
        this.query = query;
        this.conditions = query.conditions();
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
        long asked = offsetIgnored ? Math.max(2 * offset, offset + query.pageSize()) : query.pageSize();
        asked = Math.min(asked, query.limit().orElse(Long.MAX_VALUE) - (offsetIgnored ? 0 : delivered));
        var count = new Count();
        try {
            fetch(offsetIgnored ? 0 : offset, asked, count, action);
        } catch (ServiceException refused) {
            if (!mayHaveEnded) {
                throw refused;
            }
            if (NOTHING_THERE.contains(refused.status())) {
                last = true;
                return;
            }
            if (refused.status() != BAD_REQUEST) {
                throw refused;
            }
            fetchBeforeEnd(asked, count, action);
            if (count.fresh == 0) {
                end(count.more);
                return;
            }
        }
        if (count.fresh > 0 && !offsetIgnored) {
            remarks.duplicated(count.returned - count.fresh);
        }
        if (query.limit().isPresent() && delivered >= query.limit().getAsLong()) {
            last = true;
        } else if (count.returned == 0) {
            end(announced);
        } else if (count.fresh == 0) {
            nothingNew(count, asked);
        } else {
            goOn(count, asked);
        }
        announced = count.announced;
    }

    /** Asks for the last match again: a server that knows offsets, and refused one behind its end, gives it. */
    private void fetchBeforeEnd(long asked, Count count, Consumer<? super DicomObject> action) {
        try {
            if (offset > 1) { // to begin with the first match needs no offset
                fetch(--offset, asked, count, action);
                if (count.returned > 0) {
                    return;
                }
            }
        } catch (ServiceException refused) {
            if (refused.status() != BAD_REQUEST) {
                throw refused;
            }
        }
        throw new IncompleteSearchException(
                "The server gave " + delivered + " matches and refuses to go on from there (status 400): it does not"
                        + " support offset; narrow the search, or ask for larger pages.",
                delivered);
    }

    private void goOn(Count count, long asked) {
        boolean mayBeCut = count.returned >= Math.max(longest, SHORTEST_CUT);
        longest = Math.max(longest, count.returned);
        offset = offsetIgnored ? Math.max(offset, count.returned) : offset + count.returned;
        mayHaveEnded = !count.more && !offsetIgnored;
        boolean isShort = !count.more && count.returned != asked;
        last = isShort && (offsetIgnored ? count.returned < asked : !mayBeCut);
    }

    private void nothingNew(Count count, long asked) {
        boolean limitIgnored = count.returned > asked;
        if (offsetIgnored || limitIgnored) {
            end(count.more);
        } else if (count.more || count.returned == asked) {
            offsetIgnored = true;
            mayHaveEnded = false;
            offset = seen.size();
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

    private IncompleteSearchException tooMany(String what) {
        return new IncompleteSearchException(
                "The server " + what + "; " + delivered + " were handed out. Narrow the search.", delivered);
    }

    private void fetch(long from, long asked, Count count, Consumer<? super DicomObject> action) {
        cancellation.check();
        count.asked = asked;
        try (Response response = calls.search(query, from, asked, cancellation)) {
            for (String field : response.headers().all("Warning")) {
                for (ServerWarning warning : ServerWarning.all(field)) {
                    remarks.remarked(warning);
                    count.more |= warning.moreResults();
                    count.announced |= warning.additionalResults().orElse(0) > 0;
                }
            }
            DicomJsonBody.forEach(
                    response, cancellation, DicomJsonBody.MATCH_LIMIT, match -> accept(match, count, action));
        }
    }

    private void accept(DicomObject match, Count count, Consumer<? super DicomObject> action) {
        count.returned++;
        if (count.returned > count.asked + mostUnasked) {
            throw tooMany("gives more than " + mostUnasked + " matches beyond the " + count.asked + " asked for");
        }
        if (!seen.add(identity(match, count))) {
            return;
        }
        if (seen.size() > mostSeen) {
            throw tooMany("goes on after " + mostSeen + " matches");
        }
        count.fresh++;
        if (delivered < query.limit().orElse(Long.MAX_VALUE)) {
            delivered++;
            for (Condition condition : conditions) {
                if (condition.isContradictedBy(match, query.isFuzzy())) {
                    remarks.contradicted(condition);
                }
            }
            action.accept(match);
        }
    }

    /** The UID; for a match without one all it says, so that no server can go round in circles unnoticed. */
    private String identity(DicomObject match, Count page) {
        return match.string(uidTag).orElseGet(() -> {
            byte[] text = DicomJson.toJson(match, ANY_NUMBER).getBytes(StandardCharsets.UTF_8);
            String digest = HexFormat.of().formatHex(Sha256.digest().digest(text));
            return digest + page.alike.merge(digest, 1, Integer::sum);
        });
    }

    private static final class Count {
        long asked;
        int returned;
        int fresh;
        boolean more;
        boolean announced;

        /** How often what has no UID occurs in this page, where it is no repetition. */
        final Map<String, Integer> alike = new HashMap<>();
    }
}
