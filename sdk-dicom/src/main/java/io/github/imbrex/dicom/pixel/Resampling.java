package io.github.imbrex.dicom.pixel;

/** Changes the size of 8-bit pictures, one direction after the other. */
final class Resampling {

    private Resampling() {}

    static byte[] resample(byte[] samples, int width, int height, int channels, int newWidth, int newHeight) {
        Axis across = Axis.of(width, newWidth);
        float[] rows = new float[newWidth * channels * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < newWidth; x++) {
                for (int c = 0; c < channels; c++) {
                    float sum = 0;
                    float[] weights = across.weights[x];
                    int at = (y * width + across.first[x]) * channels + c;
                    for (int k = 0; k < weights.length; k++) {
                        sum += weights[k] * (samples[at + k * channels] & 0xff);
                    }
                    rows[(y * newWidth + x) * channels + c] = sum;
                }
            }
        }
        Axis down = Axis.of(height, newHeight);
        int stride = newWidth * channels;
        byte[] out = new byte[stride * newHeight];
        for (int y = 0; y < newHeight; y++) {
            float[] weights = down.weights[y];
            for (int i = 0; i < stride; i++) {
                float sum = 0.5f;
                for (int k = 0; k < weights.length; k++) {
                    sum += weights[k] * rows[(down.first[y] + k) * stride + i];
                }
                out[y * stride + i] = (byte) Math.min((int) sum, 255);
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
