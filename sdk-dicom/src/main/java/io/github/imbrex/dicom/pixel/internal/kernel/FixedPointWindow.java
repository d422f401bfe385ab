package io.github.imbrex.dicom.pixel.internal.kernel;

import java.util.Optional;

/**
 * A linear window over 16-bit stored values in integer arithmetic: {@code ((x - low) * multiplier + bias) >> 22}, clamped
 * before and after. Its result is within 0.508 of the exact value for every climb from 4 to 80000 stored values; the
 * multiplier has 22 fractional bits because 16 would be half a level off at the widest windows.
 *
 * @param low whole stored value below which all is 0
 * @param span largest difference to {@code low} that matters
 * @param multiplier levels per stored value, in 2^-22
 * @param bias rounding, less the fraction that was cut from {@code low}
 * @param inverted whether 255 stands for the low end
 */
public record FixedPointWindow(int low, int span, int multiplier, int bias, boolean inverted) {

    /** Fractional bits. */
    public static final int SHIFT = 22;

    private static final double NARROWEST = 4;
    private static final double WIDEST = 80_000;
    private static final double FARTHEST = 1 << 20;

    /**
     * The window that climbs over {@code range} stored values from {@code lower}, if it can be had in this arithmetic.
     */
    public static Optional<FixedPointWindow> of(double lower, double range, boolean inverted) {
        if (!(range >= NARROWEST && range <= WIDEST) || !(Math.abs(lower) <= FARTHEST)) {
            return Optional.empty();
        }
        double low = Math.floor(lower);
        double multiplier = Math.rint(255.0 * (1 << SHIFT) / range);
        double bias = Math.rint((1 << (SHIFT - 1)) - (lower - low) * multiplier);
        return Optional.of(
                new FixedPointWindow((int) low, (int) Math.ceil(range) + 1, (int) multiplier, (int) bias, inverted));
    }

    /**
     * Whether the climb is so gentle that it meets both 0 and 255: then it is enough to clamp values to {@link #first} and
     * {@link #last} before, and nothing has to be clamped after.
     */
    public boolean isGentle() {
        return at(first()) == 0 && at(last()) == 255;
    }

    /** The least difference to {@code low} that is not below the display range. */
    public int first() {
        int x = 0;
        while (x < span && at(x) < 0) {
            x++;
        }
        return x;
    }

    /** The greatest difference to {@code low} that is not above the display range. */
    public int last() {
        int x = span;
        while (x > 0 && at(x) > 255) {
            x--;
        }
        return x;
    }

    /** The display value of a stored value: what every kernel gives, one at a time. */
    public int level(int stored) {
        int inside = Math.min(Math.max(stored - low, 0), span);
        int level = Math.min(Math.max(at(inside), 0), 255);
        return inverted ? 255 - level : level;
    }

    private int at(int difference) {
        return (difference * multiplier + bias) >> SHIFT;
    }
}
