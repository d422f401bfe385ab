package io.github.imbrex.dicom.pixel;

/** Count, range, mean and spread of real numbers, piece by piece: the deviations of pieces are merged, not their squares. */
final class RealMoments {

    private long count;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private double sum;
    private double squares;
    private double mean;
    private double deviations;

    /** Adds the first {@code length} values; those that are no number are left out. */
    void add(float[] values, int length) {
        long n = 0;
        double total = 0;
        for (int i = 0; i < length; i++) {
            double value = values[i];
            if (!Double.isNaN(value)) {
                n++;
                total += value;
                squares += value * value;
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        if (n == 0) {
            return;
        }
        double here = total / n;
        double off = 0;
        for (int i = 0; i < length; i++) {
            if (!Float.isNaN(values[i])) {
                off += (values[i] - here) * (values[i] - here);
            }
        }
        double apart = here - mean;
        deviations += off + apart * apart * count * n / (count + n);
        mean += apart * n / (count + n);
        count += n;
        sum += total;
    }

    PixelStatistics statistics() {
        return PixelStatistics.of(count, min, max, sum, squares, Math.sqrt(deviations / (count - 1.0)));
    }
}
