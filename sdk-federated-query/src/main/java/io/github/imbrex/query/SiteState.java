package io.github.imbrex.query;

import java.util.Locale;

/**
 * Where a site stands with one query.
 *
 * @since 0.1
 */
public enum SiteState {
    /** The site has the query and works on it; an outcome follows. */
    CLAIMED,
    /** {@link SiteOutcome.Answered}. */
    ANSWERED,
    /** {@link SiteOutcome.Failed}. */
    FAILED,
    /** {@link SiteOutcome.Dropped}. */
    DROPPED,
    /** {@link SiteOutcome.TimedOut}. */
    TIMED_OUT,
    /** {@link SiteOutcome.Unreadable}. */
    UNREADABLE,
    /** {@link SiteOutcome.Refused}. */
    REFUSED,
    /** {@link SiteOutcome.Cancelled}. */
    CANCELLED;

    /** In lower case, as in {@code timed_out}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
