package io.github.imbrex.dicom.pixel;

/** Changes the size of 8-bit pictures, one direction after the other. */
final class Resampling {

    private Resampling() {}

    static byte[] resample(byte[] samples, int width, int height, int channels, int newWidth, int newHeight) {
        Axis across = Axis.of(width, newWidth);
        Axis down = Axis.of(height, newHeight);
        // What is between is never more than the larger picture.
        if (newWidth > width && newHeight < height) {
            float[] low = first(samples, 1, height, width * channels, down);
            return second(low, newHeight, width, channels, across);
        }
        float[] narrow = first(samples, height, width, channels, across);
        return second(narrow, 1, height, newWidth * channels, down);
    }

    /** Of each of so many blocks, positions of so many samples weighed along an axis. */
    private static float[] first(byte[] samples, int blocks, int size, int inner, Axis axis) {
        int newSize = axis.first.length;
        float[] out = new float[blocks * newSize * inner];
        for (int block = 0, to = 0; block < blocks; block++) {
            for (int x = 0; x < newSize; x++) {
                float[] weights = axis.weights[x];
                int from = (block * size + axis.first[x]) * inner;
                for (int i = 0; i < inner; i++) {
                    float sum = 0;
                    for (int k = 0; k < weights.length; k++) {
                        sum += weights[k] * (samples[from + i + k * inner] & 0xff);
                    }
                    out[to++] = sum;
                }
            }
        }
        return out;
    }

    /** The same along the other axis, rounded. */
    private static byte[] second(float[] samples, int blocks, int size, int inner, Axis axis) {
        int newSize = axis.first.length;
        byte[] out = new byte[blocks * newSize * inner];
        for (int block = 0, to = 0; block < blocks; block++) {
            for (int x = 0; x < newSize; x++) {
                float[] weights = axis.weights[x];
                int from = (block * size + axis.first[x]) * inner;
                for (int i = 0; i < inner; i++) {
                    float sum = 0.5f;
                    for (int k = 0; k < weights.length; k++) {
                        sum += weights[k] * samples[from + i + k * inner];
                    }
                    out[to++] = (byte) Math.min((int) sum, 255);
                }
            }
        }
        return out;
    }

    /** For every new position the first old one and the weights from there on. They add up to 1. */
    private record Axis(int[] first, float[][] weights) {

        static Axis of(int size, int newSize) {
            double scale = (double) size / newSize;
            double reach = Math.max(scale, 1);
            int[] first = new int[newSize];
            float[][] weights = new float[newSize][];
            for (int i = 0; i < newSize; i++) {
                double center = (i + 0.5) * scale;
                int from = (int) Math.max(0, Math.floor(center - reach));
                int to = (int) Math.min(size - 1.0, Math.ceil(center + reach) - 1);
                float[] w = new float[to - from + 1];
                float sum = 0;
                for (int k = 0; k < w.length; k++) {
                    w[k] = (float) Math.max(0, overlap(from + k, center, scale));
                    sum += w[k];
                }
                for (int k = 0; k < w.length; k++) {
                    w[k] /= sum;
                }
                first[i] = from;
                weights[i] = w;
            }
            return new Axis(first, weights);
        }

        /** Shrinking: how much of the old pixel lies in the new one. Growing: how near their centres are. */
        private static double overlap(int old, double center, double scale) {
            if (scale >= 1) {
                return Math.min(old + 1, center + scale / 2) - Math.max(old, center - scale / 2);
            }
            return 1 - Math.abs(old + 0.5 - center);
        }
    }
}
