package io.github.imbrex.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Lossless JPEG-LS streams of one component for benchmarks of the decoder: T.87 Annex A with default parameters, as
 * short as it can be put.
 */
final class JpegLsStream {

    private static final int[] RUN_BITS = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };
    private static final int RESET = 64;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int precision;
    private final int range;
    private final int[] thresholds;
    private final int[] a = new int[367];
    private final int[] b = new int[367];
    private final int[] c = new int[367];
    private final int[] n = new int[367];
    private int runIndex;
    private int pending;
    private int free = 8;

    private JpegLsStream(int precision) {
        this.precision = precision;
        this.range = 1 << precision;
        int factor = (Math.min(range - 1, 4095) + 128) / 256;
        this.thresholds = new int[] {1, factor + 2, 4 * factor + 3, 17 * factor + 4};
        Arrays.fill(a, Math.max(2, range + 32 >> 6));
        Arrays.fill(n, 1);
    }

    /** A code stream; precision is 8 to 16. */
    static byte[] of(short[] samples, int width, int precision) {
        return new JpegLsStream(precision).encode(samples, width);
    }

    private byte[] encode(short[] samples, int width) {
        int height = samples.length / width;
        bytes(0xff, 0xd8, 0xff, 0xf7, 0, 11, precision, height >> 8, height, width >> 8, width, 1, 1, 0x11, 0);
        bytes(0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0);
        int[] above = new int[width + 2];
        for (int y = 0; y < height; y++) {
            int[] line = new int[width + 2];
            line[0] = above[1];
            for (int x = 0; x < width; x++) {
                line[x + 1] = samples[y * width + x] & 0xffff;
            }
            line(above, line, width);
            line[width + 1] = line[width];
            above = line;
        }
        if (free < 8) {
            out.write(pending);
        }
        bytes(0xff, 0xd9);
        return out.toByteArray();
    }

    private void line(int[] above, int[] line, int width) {
        int x = 1;
        while (x <= width) {
            int q = 81 * region(above[x + 1] - above[x])
                    + 9 * region(above[x] - above[x - 1])
                    + region(above[x - 1] - line[x - 1]);
            if (q == 0) {
                x = run(above, line, x, width);
            } else {
                regular(q, line[x - 1], above[x], above[x - 1], line[x]);
                x++;
            }
        }
    }

    private int region(int d) {
        int region = 0;
        while (region < 4 && Math.abs(d) >= thresholds[region]) {
            region++;
        }
        return d < 0 ? -region : region;
    }

    private void regular(int signed, int ra, int rb, int rc, int sample) {
        int q = Math.abs(signed);
        int sign = Integer.signum(signed);
        int median = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - rc));
        int error = reduced(sign * (sample - Math.max(0, Math.min(range - 1, median + sign * c[q]))));
        int k = parameter(a[q], n[q]);
        int mapped = error >= 0 ? 2 * error : -2 * error - 1;
        golomb(k == 0 && 2 * b[q] <= -n[q] ? mapped ^ 1 : mapped, k, 0);
        a[q] += Math.abs(error);
        b[q] += error;
        count(q);
        if (b[q] <= -n[q]) {
            c[q] = Math.max(-128, c[q] - 1);
            b[q] = Math.max(1 - n[q], b[q] + n[q]);
        } else if (b[q] > 0) {
            c[q] = Math.min(127, c[q] + 1);
            b[q] = Math.min(0, b[q] - n[q]);
        }
    }

    /** Halves a context that is full; B of the contexts of runs is the count of negative errors. */
    private void count(int q) {
        if (n[q] == RESET) {
            a[q] >>= 1;
            b[q] >>= 1;
            n[q] >>= 1;
        }
        n[q]++;
    }

    private int run(int[] above, int[] line, int from, int width) {
        int x = from;
        while (x <= width && line[x] == line[from - 1]) {
            x++;
        }
        int length = x - from;
        for (; length >= 1 << RUN_BITS[runIndex]; runIndex = Math.min(31, runIndex + 1)) {
            length -= 1 << RUN_BITS[runIndex];
            put(1, 1);
        }
        if (x > width) {
            put(1, length > 0 ? 1 : 0);
            return x;
        }
        put(length, RUN_BITS[runIndex] + 1);
        int type = line[x - 1] == above[x] ? 1 : 0;
        int error = reduced(line[x - 1] > above[x] ? above[x] - line[x] : line[x] - above[x]);
        int q = 365 + type;
        int k = parameter(type == 1 ? a[q] + (n[q] >> 1) : a[q], n[q]);
        boolean oftenNegative = k != 0 || 2 * b[q] >= n[q];
        int mapped = 2 * Math.abs(error) - type - (error != 0 && error < 0 == oftenNegative ? 1 : 0);
        golomb(mapped, k, RUN_BITS[runIndex] + 1);
        b[q] += error < 0 ? 1 : 0;
        a[q] += mapped + 1 - type >> 1;
        count(q);
        runIndex = Math.max(0, runIndex - 1);
        return x + 1;
    }

    private int reduced(int error) {
        return (error + range / 2 & range - 1) - range / 2;
    }

    private static int parameter(int sum, int count) {
        int k = 0;
        while (count << k < sum) {
            k++;
        }
        return k;
    }

    private void golomb(int mapped, int k, int shorter) {
        int limit = 4 * precision - precision - 1 - shorter;
        if (mapped >> k < limit) {
            put(0, mapped >> k);
            put(1, 1);
            put(mapped, k);
        } else {
            put(0, limit);
            put(1, 1);
            put(mapped - 1, precision);
        }
    }

    private void put(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            pending |= (i > 31 ? 0 : value >> i & 1) << --free;
            if (free == 0) {
                out.write(pending);
                free = pending == 0xff ? 7 : 8;
                pending = 0;
            }
        }
    }

    private void bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
    }
}
