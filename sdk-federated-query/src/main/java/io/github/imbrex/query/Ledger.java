package io.github.imbrex.query;

import io.github.imbrex.query.internal.spot.SpotMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line per site: merges the messages of all connections into outcomes. A claim never replaces an outcome, a later
 * outcome replaces an earlier one, a temporary failure waits for better. For one thread.
 */
final class Ledger {

    private static final int MAX_UNEXPECTED = 1_000;

    private final UUID id;
    private final Map<String, Line> asked = new LinkedHashMap<>();
    private final Map<String, Line> unexpected = new LinkedHashMap<>();
    private final Consumer<? super SiteEvent> news;
    private int open;
    private int nameless;
    private boolean sign;

    Ledger(UUID id, Map<String, Fidelity> sites, Consumer<? super SiteEvent> news) {
        this.id = id;
        this.news = news;
        sites.forEach((site, fidelity) -> asked.put(key(site), new Line(site, fidelity, true)));
        this.open = sites.size();
    }

    /** Takes a message in, and tells whether it changed anything. */
    boolean accept(SpotMessage message) {
        if (!message.task().isEmpty() && !message.task().equalsIgnoreCase(id.toString())) {
            return false;
        }
        String site = message.site();
        if (!site.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-') || site.isEmpty()) {
            nameless++;
            return false;
        }
        Line line = asked.get(key(site));
        if (line == null) {
            if (unexpected.size() == MAX_UNEXPECTED && !unexpected.containsKey(key(site))) {
                nameless++;
                return false;
            }
            line = unexpected.computeIfAbsent(key(site), key -> new Line(site, Fidelity.UNKNOWN, false));
        } else {
            sign = true;
        }
        return accept(line, message);
    }

    private boolean accept(Line line, SpotMessage message) {
        if (message.fault() == null && message.status().equals("claimed")) {
            if (line.claimed || line.outcome != null) {
                return false;
            }
            line.claimed = true;
            news.accept(new SiteEvent(line.site, SiteState.CLAIMED, null, line.asked));
            return true;
        }
        SiteOutcome outcome = outcome(line, message);
        boolean waits = outcome instanceof SiteOutcome.Failed failed && !failed.permanent();
        if (same(outcome, waits ? line.temporary : line.outcome)) {
            return false;
        }
        if (waits) {
            line.temporary = outcome;
            if (line.outcome != null) {
                return false;
            }
        } else {
            if (line.outcome == null && line.asked) {
                open--;
            }
            line.outcome = outcome;
        }
        news.accept(new SiteEvent(line.site, outcome.state(), outcome, line.asked));
        return true;
    }

    /** Answers replayed on a new connection are built anew; they are the same if they say the same. */
    private static boolean same(SiteOutcome outcome, @Nullable SiteOutcome known) {
        return outcome instanceof SiteOutcome.Answered a && known instanceof SiteOutcome.Answered b
                ? a.subjects().equals(b.subjects())
                        && a.studies().equals(b.studies())
                        && a.collections().size() == b.collections().size()
                : Objects.equals(outcome, known);
    }

    private static SiteOutcome outcome(Line line, SpotMessage message) {
        if (message.fault() != null) {
            return new SiteOutcome.Unreadable(line.site, message.fault());
        }
        String text = Texts.line(Objects.requireNonNullElse(message.body(), ""));
        return switch (message.status()) {
            case "succeeded" -> answered(line, message.body());
            case "tempfailed" -> new SiteOutcome.Failed(line.site, false, text);
            case "permfailed", "permafailed" ->
                isRefusal(text)
                        ? new SiteOutcome.Refused(line.site, text)
                        : new SiteOutcome.Failed(line.site, true, text);
            default ->
                new SiteOutcome.Failed(line.site, true, "unknown status \"" + Texts.line(message.status()) + "\"");
        };
    }

    /** Focus's words for a query that it does not take, as opposed to one that went wrong. */
    private static boolean isRefusal(String text) {
        return text.equals("Cannot parse query.") || text.equals("Unknown project specified.");
    }

    private static SiteOutcome answered(Line line, @Nullable String body) {
        try {
            ProviderReply reply = ProviderReply.of(body);
            Count subjects = Count.ofOverlapping(
                    reply.collections().stream().map(CollectionMatch::subjects).toList());
            Count studies = Count.ofOverlapping(
                    reply.collections().stream().map(CollectionMatch::studies).toList());
            if (reply.total() != null) {
                subjects = capped(subjects, reply.total().subjects());
                studies = capped(studies, reply.total().studies());
            }
            return new SiteOutcome.Answered(
                    line.site,
                    reply.provider() == null || reply.provider().isEmpty() ? line.site : reply.provider(),
                    reply.collections(),
                    Judge.widen(subjects, line.fidelity),
                    Judge.widen(studies, line.fidelity),
                    line.fidelity);
        } catch (ProviderReply.Fault fault) {
            return new SiteOutcome.Unreadable(line.site, String.valueOf(fault.getMessage()));
        }
    }

    /** A provider's own total may be a plain sum as well, so that it is good for an upper bound only. */
    private static Count capped(Count count, Count total) {
        return total.upper().isPresent() ? count.atMost(total.upper().getAsLong()) : count;
    }

    /** Whether every site asked has a final outcome. */
    boolean isComplete() {
        return open == 0;
    }

    /** Whether any site asked was heard of. */
    boolean hasSign() {
        return sign;
    }

    /** Whether any site asked has a final outcome. */
    boolean hasOutcome() {
        return open < asked.size();
    }

    /** Gives every site without a final outcome one: its temporary failure, or what {@code missing} makes of it. */
    void close(Function<Line, SiteOutcome> missing) {
        for (Line line : asked.values()) {
            if (line.outcome == null) {
                boolean known = line.temporary != null;
                SiteOutcome outcome = known ? Objects.requireNonNull(line.temporary) : missing.apply(line);
                line.outcome = outcome;
                open--;
                if (!known) {
                    news.accept(new SiteEvent(line.site, outcome.state(), outcome, true));
                }
            }
        }
    }

    List<SiteOutcome> outcomes() {
        return asked.values().stream()
                .map(line -> Objects.requireNonNull(line.outcome, "closed before"))
                .toList();
    }

    List<SiteOutcome> unexpectedOutcomes() {
        List<SiteOutcome> outcomes = new ArrayList<>();
        for (Line line : unexpected.values()) {
            SiteOutcome outcome = line.outcome != null ? line.outcome : line.temporary;
            outcomes.add(
                    outcome != null ? outcome : new SiteOutcome.TimedOut(line.site, true, "claimed, though not asked"));
        }
        return outcomes;
    }

    List<String> troubles() {
        return nameless == 0 ? List.of() : List.of(nameless + " messages named no site and were left out.");
    }

    private static String key(String site) {
        return site.toLowerCase(Locale.ROOT);
    }

    /** What is known of one site. */
    static final class Line {
        final String site;
        final Fidelity fidelity;
        final boolean asked;
        boolean claimed;

        @Nullable
        SiteOutcome temporary;

        @Nullable
        SiteOutcome outcome;

        private Line(String site, Fidelity fidelity, boolean asked) {
            this.site = site;
            this.fidelity = fidelity;
            this.asked = asked;
        }
    }
}
