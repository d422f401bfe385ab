package io.github.imbrex.codec.jpeg2000.internal.wavelet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;

/** The 5/3 transform, in whole numbers and exactly (F.3.8.2). */
public final class ReversibleWavelet {

    private ReversibleWavelet() {}

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
    public static int[] synthesize(int[] ll, int[] hl, int[] lh, int[] hh, Area area) {
        int width = area.width();
        int height = area.height();
        int oddX = area.left() & 1;
        int oddY = area.top() & 1;
        int[] out = new int[width * height];
        int lows = width + 1 - oddX >> 1;
        rows(ll, hl, lows, out, width, oddY * width, oddX);
        rows(lh, hh, lows, out, width, (1 - oddY) * width, oddX);
        liftColumns(out, width, height, oddY);
        return out;
    }

    /** Every second row of the result, from rows of low and of high samples. */
    private static void rows(int[] low, int[] high, int lows, int[] out, int width, int first, int odd) {
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

    private static void liftRow(int[] low, int lowAt, int lows, int[] high, int highAt, int highs, int odd) {
        if (lows == 0) {
            high[highAt] >>= 1;
        } else if (highs > 0) {
            liftLow(low, lowAt, lows, high, highAt, highs, odd);
            liftHigh(high, highAt, highs, low, lowAt, lows, 1 - odd);
        }
    }

    /** A sample has neighbours {@code after - 1} and {@code after} on; beyond a border there is the one on the other side. */
    private static void liftLow(int[] low, int at, int count, int[] high, int highAt, int highs, int after) {
        int begin = 1 - after;
        int end = Math.min(count, highs - after);
        if (begin > 0) {
            low[at] -= 2 * high[highAt] + 2 >> 2;
        }
        for (int i = begin, next = highAt + begin + after; i < end; i++, next++) {
            low[at + i] -= high[next - 1] + high[next] + 2 >> 2;
        }
        if (end < count && end >= begin) {
            low[at + end] -= 2 * high[highAt + highs - 1] + 2 >> 2;
        }
    }

    private static void liftHigh(int[] high, int at, int count, int[] low, int lowAt, int lows, int after) {
        int begin = 1 - after;
        int end = Math.min(count, lows - after);
        if (begin > 0) {
            high[at] += low[lowAt];
        }
        for (int i = begin, next = lowAt + begin + after; i < end; i++, next++) {
            high[at + i] += low[next - 1] + low[next] >> 1;
        }
        if (end < count && end >= begin) {
            high[at + end] += low[lowAt + lows - 1];
        }
    }

    private static void liftColumns(int[] samples, int width, int height, int odd) {
        if (height == 1) {
            for (int i = 0; i < width * odd; i++) {
                samples[i] >>= 1;
            }
            return;
        }
        for (int row = odd; row < height; row += 2) {
            int above = row == 0 ? 1 : row - 1;
            int below = row == height - 1 ? row - 1 : row + 1;
            liftLow(samples, row * width, above * width, below * width, width);
        }
        for (int row = 1 - odd; row < height; row += 2) {
            int above = row == 0 ? 1 : row - 1;
            int below = row == height - 1 ? row - 1 : row + 1;
            liftHigh(samples, row * width, above * width, below * width, width);
        }
    }

    private static void liftLow(int[] samples, int row, int above, int below, int width) {
        for (int i = 0; i < width; i++) {
            samples[row + i] -= samples[above + i] + samples[below + i] + 2 >> 2;
        }
    }

    private static void liftHigh(int[] samples, int row, int above, int below, int width) {
        for (int i = 0; i < width; i++) {
            samples[row + i] += samples[above + i] + samples[below + i] >> 1;
        }
    }
}
