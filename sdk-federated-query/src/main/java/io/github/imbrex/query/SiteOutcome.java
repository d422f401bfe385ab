package io.github.imbrex.query;

import java.util.List;
import java.util.Optional;

/**
 * What came of asking one site. Every site asked has exactly one, always; text in it is the site's own and has been
 * cleaned of control characters and cut to 500 characters.
 *
 * @since 0.1
 */
public sealed interface SiteOutcome {

    /** {@return the name of the site} */
    String site();

    /** {@return which outcome it is, as one word} */
    SiteState state();

    /** {@return the reason why there is no answer; empty if there is one} */
    Optional<String> reason();

    /** {@return the number of people that match at the site; unknown unless it answered} */
    default Count subjects() {
        return Count.unknown();
    }

    /** {@return the number of imaging studies that match at the site; unknown unless it answered} */
    default Count studies() {
        return Count.unknown();
    }

    /** {@return whether asking the same again later may help} */
    default boolean isRetryable() {
        return false;
    }

    /** The site answered; nothing found is an answer too. */
    final class Answered implements SiteOutcome {

        private final String site;
        private final String provider;
        private final List<CollectionMatch> collections;
        private final Count subjects;
        private final Count studies;
        private final Fidelity fidelity;

        Answered(
                String site,
                String provider,
                List<CollectionMatch> collections,
                Count subjects,
                Count studies,
                Fidelity fidelity) {
            this.site = site;
            this.provider = provider;
            this.collections = List.copyOf(collections);
            this.subjects = subjects;
            this.studies = studies;
            this.fidelity = fidelity;
        }

        @Override
        public String site() {
            return site;
        }

        @Override
        public SiteState state() {
            return SiteState.ANSWERED;
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }

        /** {@return the provider's name as it calls itself; the site's name if it does not} */
        public String provider() {
            return provider;
        }

        /** {@return the collections that hold something, in the site's order} */
        public List<CollectionMatch> collections() {
            return collections;
        }

        /** {@return how truly the site could answer this query} */
        public Fidelity fidelity() {
            return fidelity;
        }

        /** Bounds over all {@link #collections()}, widened by what {@link #fidelity()} leaves open. */
        @Override
        public Count subjects() {
            return subjects;
        }

        @Override
        public Count studies() {
            return studies;
        }

        @Override
        public String toString() {
            String where = collections.size() == 1 ? "1 collection" : collections.size() + " collections";
            String truth = fidelity == Fidelity.EXACT || fidelity == Fidelity.UNKNOWN ? "" : " (" + fidelity + ")";
            return site + ": " + subjects + " subjects, " + studies + " studies in " + where + truth;
        }
    }

    /**
     * The site tried and failed.
     *
     * @param site name of the site
     * @param permanent whether the site says that trying again makes no sense
     * @param text what the site says, perhaps empty
     */
    record Failed(String site, boolean permanent, String text) implements SiteOutcome {
        @Override
        public SiteState state() {
            return SiteState.FAILED;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of((permanent ? "failed" : "failed for now") + (text.isEmpty() ? "" : ": " + text));
        }

        @Override
        public boolean isRetryable() {
            return !permanent;
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    /**
     * The query was never passed on to the site, because its certificate is missing or expired. Only a Beam proxy tells;
     * Spot drops silently, which ends as {@link TimedOut}.
     *
     * @param site name of the site
     * @param text what the broker says
     */
    record Dropped(String site, String text) implements SiteOutcome {
        @Override
        public SiteState state() {
            return SiteState.DROPPED;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(text);
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    /**
     * No outcome came in time. The site is not told and may go on.
     *
     * @param site name of the site
     * @param claimed whether it had at least taken the query
     * @param text what is known about why
     */
    record TimedOut(String site, boolean claimed, String text) implements SiteOutcome {
        @Override
        public SiteState state() {
            return SiteState.TIMED_OUT;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(text);
        }

        @Override
        public boolean isRetryable() {
            return true;
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    /**
     * The site answered something that is no answer.
     *
     * @param site name of the site
     * @param text what is wrong with it
     */
    record Unreadable(String site, String text) implements SiteOutcome {
        @Override
        public SiteState state() {
            return SiteState.UNREADABLE;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(text);
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    /**
     * The site does not take this query, and will not later.
     *
     * @param site name of the site
     * @param text what it says
     */
    record Refused(String site, String text) implements SiteOutcome {
        @Override
        public SiteState state() {
            return SiteState.REFUSED;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(text);
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    /**
     * The caller stopped waiting. The site is not told and goes on.
     *
     * @param site name of the site
     * @param claimed whether it had taken the query
     */
    record Cancelled(String site, boolean claimed) implements SiteOutcome {
        @Override
        public SiteState state() {
            return SiteState.CANCELLED;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of("cancelled by the caller");
        }

        @Override
        public boolean isRetryable() {
            return true;
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    private static String line(SiteOutcome outcome) {
        String state = outcome.state().toString().replace('_', ' ');
        return outcome.site() + ": "
                + outcome.reason()
                        .map(text -> text.startsWith(state) ? text : state + ", " + text)
                        .orElse(state);
    }
}
