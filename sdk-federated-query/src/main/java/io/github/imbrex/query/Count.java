package io.github.imbrex.query;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number of people or of studies that says how true it is: bounds between which the true number lies, if the sites
 * tell the truth. Immutable.
 *
 * <p>Counts of collections and of sites must not be added up to a single number, since one person can be in several
 * collections, and with several hospitals. {@link #ofOverlapping} keeps to what is certain.
 *
 * @since 0.1
 */
public final class Count {

    private static final long UNKNOWN = -1;

    private final long lower;
    private final long upper;
    private final Precision precision;

    private Count(long lower, long upper, Precision precision) {
        this.lower = lower;
        this.upper = upper;
        this.precision = precision;
    }

    /**
     * {@return a count of exactly {@code number}, as the site claims}
     *
     * @param number 0 or more
     */
    public static Count exactly(long number) {
        return between(number, number);
    }

    /**
     * {@return a count of at least {@code lower} and at most {@code upper}}
     *
     * @param lower 0 or more
     * @param upper {@code lower} or more
     */
    public static Count between(long lower, long upper) {
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException("No number lies between " + lower + " and " + upper + ".");
        }
        return new Count(lower, upper, Precision.exactAsClaimed());
    }

    /**
     * {@return a count of at least {@code lower}; nobody knows how many at most}
     *
     * @param lower 0 or more
     */
    public static Count atLeast(long lower) {
        if (lower < 0) {
            throw new IllegalArgumentException("A count is not below 0.");
        }
        return new Count(lower, UNKNOWN, Precision.exactAsClaimed());
    }

    /** {@return a count of which nothing is known: at least 0} */
    public static Count unknown() {
        return new Count(0, UNKNOWN, Precision.unknown());
    }

    /**
     * {@return how many there are in all parts together, when the same one may have been counted in several parts: at
     * least as many as in the largest part, at most the sum} One part without an upper bound leaves the whole without
     * one.
     *
     * @param parts counts of the same kind of thing; without any, the whole is exactly 0
     */
    public static Count ofOverlapping(Collection<Count> parts) {
        long lower = 0;
        long upper = 0;
        @Nullable Precision precision = null;
        for (Count part : parts) {
            lower = Math.max(lower, part.lower);
            boolean bounded = upper != UNKNOWN && part.upper != UNKNOWN && part.upper <= Long.MAX_VALUE - upper;
            upper = bounded ? upper + part.upper : UNKNOWN;
            if (!part.isUnknown()) {
                precision =
                        precision == null || precision.equals(part.precision) ? part.precision : Precision.unknown();
            }
        }
        if (precision == null) {
            return upper == UNKNOWN ? unknown() : exactly(0);
        }
        return new Count(lower, upper, precision);
    }

    /**
     * {@return a copy of another precision}
     *
     * @param newPrecision how it was counted
     */
    public Count withPrecision(Precision newPrecision) {
        return new Count(lower, upper, newPrecision);
    }

    /** {@return a copy that may be any number from {@link #lower()} on} */
    public Count withoutUpper() {
        return new Count(lower, UNKNOWN, precision);
    }

    /** {@return a copy that may be any number down to 0} */
    public Count withoutLower() {
        return new Count(0, upper, precision);
    }

    /** A copy that is {@code limit} at most; unchanged if that contradicts the lower bound. */
    Count atMost(long limit) {
        return limit < lower || (upper != UNKNOWN && upper <= limit) ? this : new Count(lower, limit, precision);
    }

    /** {@return the least that it can be} */
    public long lower() {
        return lower;
    }

    /** {@return the most that it can be; empty if nobody knows} */
    public OptionalLong upper() {
        return upper == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(upper);
    }

    /** {@return whether both bounds are the same number and it was counted exactly} */
    public boolean isExact() {
        return upper == lower && precision instanceof Precision.ExactAsClaimed;
    }

    private boolean isUnknown() {
        return lower == 0 && upper == UNKNOWN;
    }

    /** {@return how the parts were counted} */
    public Precision precision() {
        return precision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count count
                && count.lower == lower
                && count.upper == upper
                && count.precision.equals(precision);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, precision);
    }

    /** As in {@code 97}, {@code 97 to 120}, {@code 97 or more}. */
    @Override
    public String toString() {
        String number = upper == lower
                ? Long.toString(lower)
                : upper == UNKNOWN ? (lower == 0 ? "unknown" : lower + " or more") : lower + " to " + upper;
        return precision instanceof Precision.ExactAsClaimed || number.equals("unknown")
                ? number
                : number + ", " + precision;
    }
}
