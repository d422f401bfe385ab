package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import io.github.imbrex.DataException;
import java.util.Arrays;

/**
 * Decodes lines (T.87 A.3 to A.7). A line is an array with a margin of one pixel on either side; the samples of a pixel
 * are next to each other. Begun anew with each scan and each restart interval.
 */
final class LineDecoder {

    private static final int CONTEXTS = 365;

    /** Of each context: A, B, N, and C with what the next code in it needs to know, worked out ahead of its use. */
    private static final int FIELDS = 4;

    private static final int BIAS_SHIFT = 8;
    private static final int FLIPPED = 32;
    private static final int K = 31;

    /** J of A.2.1: the logarithm of the length that a bit adds to a run. */
    private static final int[] RUN_BITS = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final byte[] regions;
    private final int maximum;
    private final int near;
    private final int step;
    private final int range;
    private final int reset;
    private final int errorBits;
    private final int limit;
    private final boolean plainLossless;
    private final EntropyBits bits;

    private final int[] contexts = new int[CONTEXTS * FIELDS];
    private final int[] interruptedA = new int[2];
    private final int[] interruptedN = {1, 1};
    private final int[] interruptedNegative = new int[2];
    private int runIndex;

    LineDecoder(Coding coding, byte[] regions, EntropyBits bits) {
        this.regions = regions;
        this.maximum = coding.maximum();
        this.near = coding.near();
        this.step = coding.step();
        this.range = coding.range();
        this.reset = coding.reset();
        this.errorBits = coding.errorBits();
        this.limit = coding.limit() - coding.errorBits() - 1;
        this.plainLossless = coding.isPlainLossless();
        this.bits = bits;
        int a = Math.max(2, (range + 32) >> 6);
        for (int at = 0; at < contexts.length; at += FIELDS) {
            contexts[at] = a;
            contexts[at + 2] = 1;
            contexts[at + 3] = golombParameter(a, 1);
        }
        Arrays.fill(interruptedA, a);
    }

    /** {@return where the adaptation to runs stands; components whose lines alternate have one each} */
    int runIndex() {
        return runIndex;
    }

    void runIndex(int index) {
        runIndex = index;
    }

    /**
     * Decodes a line, and gives it its margins.
     *
     * @param above the line before, with margins
     * @param line to be filled
     * @param samples samples of a pixel
     * @throws DataException if the code is corrupt
     */
    void decode(int[] above, int[] line, int samples) {
        int end = line.length - samples;
        System.arraycopy(above, samples, line, 0, samples);
        if (plainLossless && samples == 1) {
            losslessGray(above, line, end);
        } else {
            anything(above, line, end, samples);
        }
        System.arraycopy(line, end - samples, line, end, samples);
    }

    /** Any error allowed, any range, any number of samples to a pixel. */
    private void anything(int[] above, int[] line, int end, int samples) {
        int[] q = new int[samples];
        int x = samples;
        while (x < end) {
            int any = 0;
            for (int i = 0; i < samples; i++) {
                int rb = above[x + i];
                int rc = above[x + i - samples];
                q[i] = context(above[x + i + samples] - rb, rb - rc, rc - line[x + i - samples]);
                any |= q[i];
            }
            if (any == 0) {
                x = run(above, line, x, end, samples);
            } else {
                for (int i = 0; i < samples; i++, x++) {
                    line[x] = regular(q[i], line[x - samples], above[x], above[x - samples]);
                }
            }
        }
    }

    private int context(int d1, int d2, int d3) {
        return (regions[maximum + d1] * 9 + regions[maximum + d2]) * 9 + regions[maximum + d3];
    }

    private int regular(int q, int ra, int rb, int rc) {
        int sign = q >> 31;
        int at = ((q ^ sign) - sign) * FIELDS;
        int shape = contexts[at + 3];
        int bias = shape >> BIAS_SHIFT;
        int predicted = clamp(median(ra, rb, rc) + ((bias ^ sign) - sign), maximum);
        int error = unmapped(bits.golomb(shape & K, limit, errorBits, range), shape);
        update(contexts, at, error, error * step, shape);
        return reconstruct(predicted, (error ^ sign) - sign);
    }

    /**
     * Samples that are kept as they are, one to a pixel. The same as {@link #anything} with what is then constant taken
     * out, the read position in a register, and without a branch that depends on noise.
     */
    private void losslessGray(int[] above, int[] line, int end) {
        byte[] data = bits.data();
        long last = bits.end();
        long position = bits.position();
        int ra = line[0];
        int rb = above[1];
        int rc = above[0];
        int q2 = regions[maximum + rb - rc];
        int x = 1;
        while (x < end) {
            int rd = above[x + 1];
            int q1 = regions[maximum + rd - rb];
            int q = (q1 * 9 + q2) * 9 + regions[maximum + rc - ra];
            if (q == 0) {
                bits.position(position);
                x = run(above, line, x, end, 1);
                position = bits.position();
                ra = line[x - 1];
                rc = above[x - 1];
                rb = above[x];
                q2 = regions[maximum + rb - rc];
                continue;
            }
            int sign = q >> 31;
            int at = ((q ^ sign) - sign) * FIELDS;
            int shape = contexts[at + 3];
            int bias = shape >> BIAS_SHIFT;
            int predicted = clamp(median(ra, rb, rc) + ((bias ^ sign) - sign), maximum);

            int k = shape & K;
            long code = EntropyBits.peek(data, position);
            int zeros = Long.numberOfLeadingZeros(code);
            long mapped = (long) zeros << k | code << zeros << 1 >>> 1 >>> 63 - k;
            position += zeros + 1 + k;
            if (zeros >= limit) {
                bits.position(position - zeros - 1 - k);
                mapped = bits.golomb(k, limit, errorBits, range);
                position = bits.position();
            }
            if (position > last) {
                throw EntropyBits.endsEarly();
            }
            if (mapped > range) {
                throw EntropyBits.tooLarge();
            }
            int error = unmapped((int) mapped, shape);
            ra = predicted + ((error ^ sign) - sign) & maximum;
            line[x++] = ra;
            update(contexts, at, error, error, shape);
            rc = rb;
            rb = rd;
            q2 = q1;
        }
        bits.position(position);
    }

    /** The error of a mapped error (A.5.2): even ones are not negative, or the other way round. */
    private static int unmapped(int mapped, int shape) {
        return mapped >>> 1 ^ -(mapped & 1) ^ -(shape >> 5 & 1);
    }

    private static int median(int ra, int rb, int rc) {
        return Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - rc));
    }

    private static int clamp(int value, int maximum) {
        return Math.max(0, Math.min(value, maximum));
    }

    /** A.6, and A.5.1 for the next time. Masks in place of branches: whether a bias has to be mended is noise. */
    private void update(int[] states, int at, int error, int scaledError, int shape) {
        int a = states[at] + Math.abs(error);
        int b = states[at + 1] + scaledError;
        int n = states[at + 2];
        if (n == reset) {
            a >>= 1;
            b >>= 1;
            n >>= 1;
        }
        n++;
        int low = b + n - 1 >> 31;
        int high = -b >> 31;
        b = Math.min(0, Math.max(1 - n, b + (n & low) - (n & high)));
        int bias = Math.max(-128, Math.min(127, (shape >> BIAS_SHIFT) + low - high));
        int k = golombParameter(a, n);
        int flipped = k == 0 && near == 0 && 2 * b <= -n ? FLIPPED : 0;
        states[at] = a;
        states[at + 1] = b;
        states[at + 2] = n;
        states[at + 3] = bias << BIAS_SHIFT | flipped | k;
    }

    /** The least k with {@code n << k >= a}. */
    private static int golombParameter(int a, int n) {
        int k = Math.max(0, Integer.numberOfLeadingZeros(n) - Integer.numberOfLeadingZeros(a));
        return k + ((n << k) - a >>> 31);
    }

    private int reconstruct(int predicted, int error) {
        int value = predicted + error * step;
        if (value < -near) {
            value += range * step;
        } else if (value > maximum + near) {
            value -= range * step;
        }
        return clamp(value, maximum);
    }

    /** A run of pixels like the one before, and the pixel that ends it unless the line does; what follows is returned. */
    private int run(int[] above, int[] line, int from, int end, int samples) {
        int left = (end - from) / samples;
        int length = 0;
        while (bits.read(1) == 1) {
            int more = 1 << RUN_BITS[runIndex];
            if (more <= left - length && runIndex < RUN_BITS.length - 1) {
                runIndex++;
            }
            length = Math.min(length + more, left);
            if (length == left) {
                repeat(line, from, end, samples);
                return end;
            }
        }
        length += bits.read(RUN_BITS[runIndex]);
        if (length >= left) {
            throw JpegLs.corrupt("a run leads out of its line");
        }
        int x = from + length * samples;
        repeat(line, from, x, samples);
        for (int i = 0; i < samples; i++, x++) {
            int ra = line[x - samples];
            int rb = above[x];
            boolean alike = samples == 1 && Math.abs(ra - rb) <= near;
            int error = interruption(alike ? 1 : 0);
            line[x] = alike ? reconstruct(ra, error) : reconstruct(rb, ra > rb ? -error : error);
        }
        if (runIndex > 0) {
            runIndex--;
        }
        return x;
    }

    private static void repeat(int[] line, int from, int to, int samples) {
        if (samples == 1) {
            Arrays.fill(line, from, to, line[from - 1]);
        } else {
            for (int x = from; x < to; x++) {
                line[x] = line[x - samples];
            }
        }
    }

    /** The error of a sample that ends a run (A.7.2). */
    private int interruption(int type) {
        int n = interruptedN[type];
        int a = interruptedA[type];
        int k = golombParameter(type == 0 ? a : a + (n >> 1), n);
        int mapped = bits.golomb(k, limit - RUN_BITS[runIndex] - 1, errorBits, range);
        int odd = mapped + type & 1;
        int size = mapped + type + odd >> 1;
        boolean negative = (k != 0 || 2 * interruptedNegative[type] >= n) == (odd == 1);
        if (negative && size != 0) {
            interruptedNegative[type]++;
        }
        a += mapped + 1 - type >> 1;
        if (n == reset) {
            a >>= 1;
            n >>= 1;
            interruptedNegative[type] >>= 1;
        }
        interruptedA[type] = a;
        interruptedN[type] = n + 1;
        return negative ? -size : size;
    }
}
