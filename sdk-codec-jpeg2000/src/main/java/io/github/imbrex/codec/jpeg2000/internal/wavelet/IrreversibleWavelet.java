package io.github.imbrex.codec.jpeg2000.internal.wavelet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;

/** The 9/7 transform, in 32-bit floating point (F.3.8.1, Table F.4). */
public final class IrreversibleWavelet {

    private static final float ALPHA = -1.5861343f;
    private static final float BETA = -0.052980117f;
    private static final float GAMMA = 0.8829111f;
    private static final float DELTA = 0.44350687f;
    private static final float LOW_GAIN = 1.2301741f;

    private IrreversibleWavelet() {}

    /**
     * Puts four subbands together. Their contents are used up.
     *
     * @param ll low frequencies, by rows
     * @param hl high ones across, by rows
     * @param lh high ones down, by rows
     * @param hh high ones, by rows
     * @param area what comes out; where it begins says which samples are of which subband
     * @return samples by rows
     */
    public static float[] synthesize(float[] ll, float[] hl, float[] lh, float[] hh, Area area) {
        int width = area.width();
        int height = area.height();
        int oddX = area.left() & 1;
        int oddY = area.top() & 1;
        float[] out = new float[width * height];
        int lows = width + 1 - oddX >> 1;
        rows(ll, hl, lows, out, width, oddY * width, oddX);
        rows(lh, hh, lows, out, width, (1 - oddY) * width, oddX);
        liftColumns(out, width, height, oddY);
        return out;
    }

    /** Every second row of the result, from rows of low and of high samples. */
    private static void rows(float[] low, float[] high, int lows, float[] out, int width, int first, int odd) {
        int highs = width - lows;
        for (int at = first, row = 0; at < out.length; at += 2 * width, row++) {
            int lowAt = row * lows;
            int highAt = row * highs;
            liftRow(low, lowAt, lows, high, highAt, highs, odd);
            for (int i = 0, to = at + odd; i < lows; i++, to += 2) {
                out[to] = low[lowAt + i];
            }
            for (int i = 0, to = at + 1 - odd; i < highs; i++, to += 2) {
                out[to] = high[highAt + i];
            }
        }
    }

    private static void liftRow(float[] low, int lowAt, int lows, float[] high, int highAt, int highs, int odd) {
        if (lows == 0) {
            high[highAt] /= 2;
        } else if (highs > 0) {
            scale(low, lowAt, lows, LOW_GAIN);
            scale(high, highAt, highs, 1 / LOW_GAIN);
            lift(low, lowAt, lows, high, highAt, highs, odd, DELTA);
            lift(high, highAt, highs, low, lowAt, lows, 1 - odd, GAMMA);
            lift(low, lowAt, lows, high, highAt, highs, odd, BETA);
            lift(high, highAt, highs, low, lowAt, lows, 1 - odd, ALPHA);
        }
    }

    private static void scale(float[] samples, int at, int count, float factor) {
        for (int i = at; i < at + count; i++) {
            samples[i] *= factor;
        }
    }

    /** A sample has neighbours {@code after - 1} and {@code after} on; beyond a border there is the one on the other side. */
    private static void lift(
            float[] samples, int at, int count, float[] others, int otherAt, int otherCount, int after, float factor) {
        int begin = 1 - after;
        int end = Math.min(count, otherCount - after);
        if (begin > 0) {
            samples[at] -= factor * (2 * others[otherAt]);
        }
        for (int i = begin, next = otherAt + begin + after; i < end; i++, next++) {
            samples[at + i] -= factor * (others[next - 1] + others[next]);
        }
        if (end < count && end >= begin) {
            samples[at + end] -= factor * (2 * others[otherAt + otherCount - 1]);
        }
    }

    private static void liftColumns(float[] samples, int width, int height, int odd) {
        if (height == 1) {
            scale(samples, 0, width * odd, 0.5f);
            return;
        }
        for (int row = 0; row < height; row++) {
            scale(samples, row * width, width, (row + odd & 1) == 0 ? LOW_GAIN : 1 / LOW_GAIN);
        }
        liftRows(samples, width, height, odd, DELTA);
        liftRows(samples, width, height, 1 - odd, GAMMA);
        liftRows(samples, width, height, odd, BETA);
        liftRows(samples, width, height, 1 - odd, ALPHA);
    }

    private static void liftRows(float[] samples, int width, int height, int first, float factor) {
        for (int row = first; row < height; row += 2) {
            int above = row == 0 ? 1 : row - 1;
            int below = row == height - 1 ? row - 1 : row + 1;
            liftRow(samples, row * width, above * width, below * width, width, factor);
        }
    }

    private static void liftRow(float[] samples, int row, int above, int below, int width, float factor) {
        for (int i = 0; i < width; i++) {
            samples[row + i] -= factor * (samples[above + i] + samples[below + i]);
        }
    }
}
