package io.github.imbrex.codec.jpeg2000.internal.block;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** High-throughput code-blocks (ISO/IEC 15444-15, Clause 7) in the forward direction, by the most direct route. */
public final class HtBlockEncoder {

    private static final int[] EXPONENTS = {0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5};

    private final int[][] values;
    private final int height;
    private final int width;
    private final int plane;
    private final BitWriter magnitudes = new BitWriter(false);
    private final BitWriter codewords = new BitWriter(true);
    private final Mel mel = new Mel();

    private HtBlockEncoder(int[][] values, int plane) {
        this.values = values;
        this.plane = plane;
        height = values.length;
        width = values[0].length;
    }

    /** The segments of a block: all planes in the cleanup pass, or the last one in the two passes behind it. */
    public static List<byte[]> encode(int[][] values, boolean refined) {
        HtBlockEncoder encoder = new HtBlockEncoder(values, refined ? 1 : 0);
        List<byte[]> segments = new ArrayList<>();
        segments.add(encoder.cleanUp());
        if (refined) {
            segments.add(encoder.refine());
        }
        return segments;
    }

    private int magnitude(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : Math.abs(values[y][x]) >> plane;
    }

    private int significant(int x, int y) {
        return magnitude(x, y) == 0 ? 0 : 1;
    }

    /** Bits of twice the magnitude less one. */
    private int exponent(int x, int y) {
        return magnitude(x, y) == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(2 * magnitude(x, y) - 1);
    }

    private byte[] cleanUp() {
        codewords.startWithin();
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 4) {
                int left = quad(x, y);
                int right = x + 2 < width ? quad(x + 2, y) : 0;
                offsets(left, right, y == 0);
            }
        }
        byte[] first = magnitudes.end();
        byte[] second = mel.end();
        byte[] third = codewords.endBackward();
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        out.writeBytes(third);
        out.write(0);
        byte[] bytes = out.toByteArray();
        int suffix = second.length + third.length + 1;
        bytes[bytes.length - 1] = (byte) (suffix >> 4);
        bytes[bytes.length - 2] = (byte) (bytes[bytes.length - 2] & 0xf0 | suffix & 0xf);
        return bytes;
    }

    /** Codes a quad, and gives back its offset. */
    private int quad(int x, int y) {
        int rho = 0;
        int most = 0;
        for (int i = 0; i < 4; i++) {
            rho |= significant(x + (i >> 1), y + (i & 1)) << i;
            most = Math.max(most, exponent(x + (i >> 1), y + (i & 1)));
        }
        int kappa = 1;
        if (y > 0 && Integer.bitCount(rho) > 1) {
            for (int i = x - 1; i < x + 3; i++) {
                kappa = Math.max(kappa, exponent(i, y - 1) - 1);
            }
        }
        int exponent = Math.max(kappa, most);
        int offset = exponent - kappa;
        int context = context(x, y);
        if (context == 0) {
            mel.encode(rho != 0);
        }
        if (context == 0 && rho == 0) {
            return 0;
        }
        int entry = -1;
        int codeword = 0;
        int[] table = HtCodewords.table(y == 0);
        for (int bits = 0; bits < 128; bits++) {
            int candidate = table[context << 7 | bits];
            if (HtCodewords.significance(candidate) == rho
                    && (candidate & HtCodewords.OFFSET) != 0 == offset > 0
                    && fits(candidate, exponent, x, y)
                    && (entry < 0
                            || Integer.bitCount(HtCodewords.known(candidate))
                                    > Integer.bitCount(HtCodewords.known(entry)))) {
                entry = candidate;
                codeword = bits;
            }
        }
        codewords.bits(codeword, entry & HtCodewords.LENGTH);
        for (int i = 0; i < 4; i++) {
            if ((rho >> i & 1) != 0) {
                magnitudes.bits(coded(x, y, i), exponent - (HtCodewords.known(entry) >> i & 1));
            }
        }
        return offset;
    }

    /** Magnitude less one, and the sign below it. */
    private int coded(int x, int y, int i) {
        int column = x + (i >> 1);
        int row = y + (i & 1);
        return 2 * (magnitude(column, row) - 1) | (values[row][column] < 0 ? 1 : 0);
    }

    private boolean fits(int entry, int exponent, int x, int y) {
        for (int i = 0; i < 4; i++) {
            if ((HtCodewords.known(entry) >> i & 1) != 0
                    && (coded(x, y, i) >> exponent - 1 & 1) != (HtCodewords.knownOnes(entry) >> i & 1)) {
                return false;
            }
        }
        return true;
    }

    private int context(int x, int y) {
        int west = significant(x - 1, y);
        int southWest = significant(x - 1, y + 1);
        if (y == 0) {
            return significant(x - 2, y) | significant(x - 2, y + 1) | west << 1 | southWest << 2;
        }
        return significant(x - 1, y - 1)
                | significant(x, y - 1)
                | (west | southWest) << 1
                | (significant(x + 1, y - 1) | significant(x + 2, y - 1)) << 2;
    }

    private void offsets(int leftOffset, int rightOffset, boolean first) {
        int left = leftOffset;
        int right = rightOffset;
        if (first && left > 0 && right > 0) {
            boolean both = Math.min(left, right) > 2;
            mel.encode(both);
            if (both) {
                left -= 2;
                right -= 2;
            } else if (left > 2) {
                prefix(left);
                codewords.bits(right - 1, 1);
                suffix(left);
                return;
            }
        }
        prefix(left);
        prefix(right);
        suffix(left);
        suffix(right);
    }

    private void prefix(int offset) {
        if (offset == 1) {
            codewords.bits(1, 1);
        } else if (offset == 2) {
            codewords.bits(2, 2);
        } else if (offset > 2) {
            codewords.bits(offset < 5 ? 4 : 0, 3);
        }
    }

    private void suffix(int offset) {
        if (offset >= 5) {
            codewords.bits(offset - 5, 5);
        } else if (offset >= 3) {
            codewords.bits(offset - 3, 1);
        }
    }

    private byte[] refine() {
        BitWriter propagation = new BitWriter(false);
        BitWriter refinement = new BitWriter(true);
        boolean[][] found = new boolean[height][width];
        for (int top = 0; top < height; top += 4) {
            for (int left = 0; left < width; left += 4) {
                List<Integer> signs = new ArrayList<>();
                for (int x = left; x < Math.min(width, left + 4); x++) {
                    for (int y = top; y < Math.min(height, top + 4); y++) {
                        if (magnitude(x, y) != 0) {
                            refinement.bits(Math.abs(values[y][x]) & 1, 1);
                        } else if (isNear(x, y, found)) {
                            propagation.bits(Math.abs(values[y][x]) & 1, 1);
                            if (values[y][x] != 0) {
                                found[y][x] = true;
                                signs.add(values[y][x] < 0 ? 1 : 0);
                            }
                        }
                    }
                }
                signs.forEach(sign -> propagation.bits(sign, 1));
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(propagation.end());
        out.writeBytes(refinement.endBackward());
        return out.toByteArray();
    }

    private boolean isNear(int x, int y, boolean[][] found) {
        for (int j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
            for (int i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
                if (magnitude(i, j) != 0 || found[j][i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the two passes behind the cleanup pass bring all of the last plane: none of it stands alone. */
    public static boolean isRefinable(int[][] values) {
        HtBlockEncoder encoder = new HtBlockEncoder(values, 1);
        boolean[][] found = new boolean[encoder.height][encoder.width];
        for (int top = 0; top < encoder.height; top += 4) {
            for (int x = 0; x < encoder.width; x++) {
                for (int y = top; y < Math.min(encoder.height, top + 4); y++) {
                    if (values[y][x] != 0 && encoder.magnitude(x, y) == 0) {
                        if (!encoder.isNear(x, y, found)) {
                            return false;
                        }
                        found[y][x] = true;
                    }
                }
            }
        }
        return true;
    }

    /** Bits, the lowest first, with the stuffing of streams that run forward or backward. */
    private static final class BitWriter {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final boolean backward;
        private int last;
        private int current;
        private int used;

        BitWriter(boolean backward) {
            this.backward = backward;
            last = backward ? 0xff : 0;
        }

        void startWithin() {
            current = 0xf;
            used = 4;
        }

        void bits(int value, int count) {
            for (int i = 0; i < count; i++) {
                current |= (value >> i & 1) << used++;
                boolean full = backward ? last > 0x8f && used == 7 && current == 0x7f : last == 0xff && used == 7;
                if (used == 8 || full) {
                    flush();
                }
            }
        }

        private void flush() {
            out.write(current);
            last = current;
            current = 0;
            used = 0;
        }

        byte[] end() {
            if (used > 0) {
                flush();
            }
            return out.toByteArray();
        }

        byte[] endBackward() {
            byte[] bytes = end();
            for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
                byte swap = bytes[i];
                bytes[i] = bytes[j];
                bytes[j] = swap;
            }
            return bytes;
        }
    }

    /** The run-length coder. */
    private static final class Mel {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int state;
        private int run;
        private int current;
        private int left = 8;

        void encode(boolean one) {
            if (!one) {
                run++;
                if (run == 1 << EXPONENTS[state]) {
                    bit(1);
                    run = 0;
                    state = Math.min(12, state + 1);
                }
                return;
            }
            bit(0);
            for (int i = EXPONENTS[state] - 1; i >= 0; i--) {
                bit(run >> i & 1);
            }
            run = 0;
            state = Math.max(0, state - 1);
        }

        private void bit(int bit) {
            current |= bit << --left;
            if (left == 0) {
                out.write(current);
                left = current == 0xff ? 7 : 8;
                current = 0;
            }
        }

        byte[] end() {
            if (run > 0) {
                bit(1);
            }
            if (left < 8) {
                out.write(current);
            }
            return out.toByteArray();
        }
    }
}
