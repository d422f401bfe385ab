package io.github.imbrex.query;

/**
 * How truly a site can answer one query, judged before it is sent from what its kind of provider is known to do.
 *
 * @since 0.1
 */
public enum Fidelity {
    /** The site understands every word of the query. */
    EXACT,
    /** The site leaves out conditions it does not know: it may count too many. */
    MAY_OVER_COUNT,
    /** The site takes conditions it does not know as false: it may count too few. */
    MAY_UNDER_COUNT,
    /** The site will refuse the query or answer nothing by it. */
    UNSUPPORTED,
    /** The site's kind of provider is not known, and the kinds differ over this query. */
    UNKNOWN;

    /** In words, as in {@code may over-count}. */
    @Override
    public String toString() {
        return switch (this) {
            case EXACT -> "exact";
            case MAY_OVER_COUNT -> "may over-count";
            case MAY_UNDER_COUNT -> "may under-count";
            case UNSUPPORTED -> "unsupported";
            case UNKNOWN -> "unknown";
        };
    }
}
