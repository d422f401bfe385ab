package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Moments;
import java.math.BigInteger;
import java.util.OptionalDouble;

/**
 * Count, range, mean and spread of pixel values. Over whole numbers the sums are exact, and the mean and the deviation
 * are rounded once. Immutable.
 *
 * @since 0.1
 */
public final class PixelStatistics {

    private static final PixelStatistics NONE = new PixelStatistics(0, Double.NaN, Double.NaN, 0, 0, Double.NaN);

    private final long count;
    private final double min;
    private final double max;
    private final double sum;
    private final double sumOfSquares;
    private final double standardDeviation;

    private PixelStatistics(
            long count, double min, double max, double sum, double sumOfSquares, double standardDeviation) {
        this.count = count;
        this.min = min;
        this.max = max;
        this.sum = sum;
        this.sumOfSquares = sumOfSquares;
        this.standardDeviation = standardDeviation;
    }

    /**
     * Of 16-bit values.
     *
     * @param values what to count, perhaps nothing
     * @param unsigned whether they have no sign
     * @return their statistics
     */
    public static PixelStatistics of(short[] values, boolean unsigned) {
        Moments moments = new Moments();
        moments.add(values, 0, values.length, unsigned);
        return of(moments);
    }

    /**
     * Of the 16-bit values under a mask.
     *
     * @param values what to count, perhaps nothing
     * @param unsigned whether they have no sign
     * @param mask as long as {@code values}; what is not 0 counts
     * @return their statistics
     * @throws IllegalArgumentException if the mask has another length
     */
    public static PixelStatistics of(short[] values, boolean unsigned, byte[] mask) {
        if (mask.length != values.length) {
            throw new IllegalArgumentException(
                    "A mask of " + mask.length + " does not lie over " + values.length + " values.");
        }
        Moments moments = new Moments();
        moments.addMasked(values, 0, mask, 0, values.length, unsigned);
        return of(moments);
    }

    /**
     * Of everything a histogram has counted.
     *
     * @param histogram the counts
     * @return their statistics
     */
    public static PixelStatistics of(Histogram histogram) {
        Moments moments = new Moments();
        histogram.forEach(moments::add);
        return of(moments);
    }

    /**
     * Of real numbers; those that are no number are left out.
     *
     * @param values what to count, perhaps nothing
     * @return their statistics
     */
    public static PixelStatistics of(double[] values) {
        long n = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                n++;
                min = Math.min(min, value);
                max = Math.max(max, value);
                sum += value;
                squares += value * value;
            }
        }
        if (n == 0) {
            return NONE;
        }
        double mean = sum / n;
        double deviations = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                deviations += (value - mean) * (value - mean);
            }
        }
        return new PixelStatistics(n, min, max, sum, squares, Math.sqrt(deviations / (n - 1)));
    }

    /** Of what has been added up elsewhere. */
    static PixelStatistics of(
            long count, double min, double max, double sum, double sumOfSquares, double standardDeviation) {
        return count == 0 ? NONE : new PixelStatistics(count, min, max, sum, sumOfSquares, standardDeviation);
    }

    /** Of what has been added up. */
    static PixelStatistics of(Moments moments) {
        long n = moments.count();
        if (n == 0) {
            return NONE;
        }
        BigInteger sum = BigInteger.valueOf(moments.sum());
        BigInteger squares = moments.sumOfSquares();
        BigInteger spread = squares.multiply(BigInteger.valueOf(n)).subtract(sum.multiply(sum));
        double variance = spread.doubleValue() / n / (n - 1.0);
        return new PixelStatistics(
                n, moments.min(), moments.max(), moments.sum(), squares.doubleValue(), Math.sqrt(variance));
    }

    /**
     * The statistics of the values after a rescale, without another look at them.
     *
     * @param rescale slope and intercept
     * @return the statistics after it
     */
    public PixelStatistics rescaled(Rescale rescale) {
        if (count == 0 || rescale.equals(Rescale.IDENTITY)) {
            return this;
        }
        double slope = rescale.slope();
        double intercept = rescale.intercept();
        double a = rescale.apply(min);
        double b = rescale.apply(max);
        return new PixelStatistics(
                count,
                Math.min(a, b),
                Math.max(a, b),
                slope * sum + intercept * count,
                slope * slope * sumOfSquares + 2 * slope * intercept * sum + intercept * intercept * count,
                Math.abs(slope) * standardDeviation);
    }

    /**
     * How many values were counted; padding and masked values were not.
     *
     * @return how many values were counted
     */
    public long count() {
        return count;
    }

    /** {@return the least value, if there is one} */
    public OptionalDouble min() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(min);
    }

    /** {@return the greatest value, if there is one} */
    public OptionalDouble max() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(max);
    }

    /** {@return the sum} */
    public double sum() {
        return sum;
    }

    /** {@return the sum of squares} */
    public double sumOfSquares() {
        return sumOfSquares;
    }

    /**
     * The mean; no number if there are no values.
     *
     * @return the mean
     */
    public double mean() {
        return sum / count;
    }

    /**
     * The sample standard deviation (divided by {@code count - 1}); no number for fewer than two values.
     *
     * @return the sample standard deviation (divided by {@code count - 1})
     */
    public double standardDeviation() {
        return standardDeviation;
    }

    @Override
    public String toString() {
        return "PixelStatistics[" + count + " values]";
    }
}
