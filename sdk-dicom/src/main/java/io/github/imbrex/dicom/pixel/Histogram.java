package io.github.imbrex.dicom.pixel;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/**
 * How often every whole value occurs. One histogram answers any number of percentiles. Immutable.
 *
 * @since 0.1
 */
public final class Histogram {

    /** Receives levels and counts. */
    interface LevelVisitor {
        void level(long value, long count);
    }

    private static final int WIDEST_TABLE = 1 << 20;

    /** Values that occur, ascending, and beside each how many are not greater. */
    private final long[] levels;

    private final long[] upTo;

    private Histogram(long[] levels, long[] upTo) {
        this.levels = levels;
        this.upTo = upTo;
    }

    /**
     * Of 16-bit values.
     *
     * @param values stored values, at least one
     * @param unsigned whether they have no sign
     * @return their histogram
     */
    public static Histogram of(short[] values, boolean unsigned) {
        int sign = unsigned ? 0 : 0x8000;
        int[] table = new int[65_536];
        for (short value : values) {
            table[(value & 0xffff) ^ sign]++;
        }
        return of(table, -sign);
    }

    /**
     * Of 32-bit values.
     *
     * @param values stored values, at least one
     * @param unsigned whether they have no sign
     * @return their histogram
     */
    public static Histogram of(int[] values, boolean unsigned) {
        long mask = unsigned ? 0xffff_ffffL : -1L;
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int value : values) {
            min = Math.min(min, value & mask);
            max = Math.max(max, value & mask);
        }
        if (values.length > 0 && max - min < WIDEST_TABLE) {
            int[] table = new int[(int) (max - min) + 1];
            for (int value : values) {
                table[(int) ((value & mask) - min)]++;
            }
            return of(table, min);
        }
        long[] sorted = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = values[i] & mask;
        }
        Arrays.sort(sorted);
        return ofSorted(sorted);
    }

    private static Histogram of(int[] table, long first) {
        int used = 0;
        for (int count : table) {
            used += count == 0 ? 0 : 1;
        }
        long[] levels = new long[used];
        long[] upTo = new long[used];
        long total = 0;
        for (int i = 0, at = 0; i < table.length; i++) {
            if (table[i] != 0) {
                total += table[i];
                levels[at] = first + i;
                upTo[at++] = total;
            }
        }
        return new Histogram(levels, upTo);
    }

    private static Histogram ofSorted(long[] sorted) {
        long[] levels = new long[sorted.length];
        long[] upTo = new long[sorted.length];
        int used = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                levels[used++] = sorted[i];
            }
            upTo[used - 1] = i + 1L;
        }
        return new Histogram(Arrays.copyOf(levels, used), Arrays.copyOf(upTo, used));
    }

    /**
     * The same without the values from {@code low} to {@code high}.
     *
     * @param low first value that is left out
     * @param high last value that is left out
     * @return the changed histogram
     */
    public Histogram without(long low, long high) {
        long[] keptLevels = new long[levels.length];
        long[] keptUpTo = new long[levels.length];
        int used = 0;
        long total = 0;
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] < low || levels[i] > high) {
                total += countAt(i);
                keptLevels[used] = levels[i];
                keptUpTo[used++] = total;
            }
        }
        return new Histogram(Arrays.copyOf(keptLevels, used), Arrays.copyOf(keptUpTo, used));
    }

    /** The histogram of what a function makes of the values. */
    Histogram map(LongUnaryOperator function) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        forEach((value, count) -> counts.merge(function.applyAsLong(value), count, Long::sum));
        long[] values = new long[counts.size()];
        long[] sums = new long[counts.size()];
        int at = 0;
        long sum = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            sum += entry.getValue();
            values[at] = entry.getKey();
            sums[at++] = sum;
        }
        return new Histogram(values, sums);
    }

    /** {@return how many values there are in all} */
    public long total() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /**
     * How often a value occurs.
     *
     * @param value any value
     * @return 0 if it does not occur
     */
    public long count(long value) {
        int at = Arrays.binarySearch(levels, value);
        return at < 0 ? 0 : countAt(at);
    }

    private long countAt(int at) {
        return at == 0 ? upTo[0] : upTo[at] - upTo[at - 1];
    }

    void forEach(LevelVisitor visitor) {
        for (int i = 0; i < levels.length; i++) {
            visitor.level(levels[i], countAt(i));
        }
    }

    /**
     * The least value.
     *
     * @return the least value
     * @throws IllegalStateException if there are no values
     */
    public long min() {
        notEmpty();
        return levels[0];
    }

    /**
     * The greatest value.
     *
     * @return the greatest value
     * @throws IllegalStateException if there are no values
     */
    public long max() {
        return levels[notEmpty() - 1];
    }

    private int notEmpty() {
        if (levels.length == 0) {
            throw new IllegalStateException("There are no values in this histogram.");
        }
        return levels.length;
    }

    /**
     * A percentile, interpolated linearly between the two order statistics beside it.
     *
     * @param p 0 for the least value to 100 for the greatest
     * @return a value between them
     * @throws IllegalArgumentException if {@code p} is not from 0 to 100
     * @throws IllegalStateException if there are no values
     */
    public double percentile(double p) {
        if (!(p >= 0 && p <= 100)) {
            throw new IllegalArgumentException("A percentile is from 0 to 100, not " + p + ".");
        }
        notEmpty();
        double position = (total() - 1) * p / 100;
        long below = (long) Math.floor(position);
        double a = ranked(below);
        double b = ranked(Math.min(below + 1, total() - 1));
        return a + (b - a) * (position - below);
    }

    /** The value at a position of the sorted values. */
    private long ranked(long position) {
        int at = Arrays.binarySearch(upTo, position + 1);
        return levels[at < 0 ? -at - 1 : at];
    }

    /**
     * Counts in bins of equal width from the least to the greatest value, the last one closed.
     *
     * @param bins how many, at least 1
     * @return a count per bin
     * @throws IllegalStateException if there are no values
     */
    public long[] bins(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("There must be at least one bin, not " + bins + ".");
        }
        double low = min();
        double high = max();
        if (low == high) { // one value has no width of its own
            low -= 0.5;
            high += 0.5;
        }
        double step = (high - low) / bins;
        long[] counts = new long[bins];
        for (int i = 0; i < levels.length; i++) {
            int bin = (int) Math.min(bins - 1.0, (levels[i] - low) / (high - low) * bins);
            // The quotient may be a rounding error off; the edges decide.
            if (levels[i] < low + bin * step) {
                bin--;
            } else if (bin < bins - 1 && levels[i] >= low + (bin + 1) * step) {
                bin++;
            }
            counts[bin] += countAt(i);
        }
        return counts;
    }

    @Override
    public String toString() {
        return "Histogram[" + total() + " values, " + levels.length + " different]";
    }
}
