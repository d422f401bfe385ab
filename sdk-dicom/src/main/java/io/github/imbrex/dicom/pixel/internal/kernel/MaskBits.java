package io.github.imbrex.dicom.pixel.internal.kernel;

/** Masks of one bit a pixel in words of 64, the least significant bit first. */
public final class MaskBits {

    private MaskBits() {}

    /** Packs bytes of 0 or 1 into bits that are 0. */
    public static void pack(byte[] mask, int from, long[] words, long firstBit, int count) {
        int i = 0;
        for (; i < count && (firstBit + i & 7) != 0; i++) {
            words[word(firstBit + i)] |= (mask[from + i] & 1L) << (firstBit + i);
        }
        for (; i + 8 <= count; i += 8) {
            words[word(firstBit + i)] |= Bits.packEight(mask, from + i) << (firstBit + i);
        }
        for (; i < count; i++) {
            words[word(firstBit + i)] |= (mask[from + i] & 1L) << (firstBit + i);
        }
    }

    /** Unpacks to bytes of 0 or 1. */
    public static void unpack(long[] words, long firstBit, byte[] mask, int to, int count) {
        int i = 0;
        for (; i < count && (firstBit + i & 7) != 0; i++) {
            mask[to + i] = (byte) (words[word(firstBit + i)] >>> (firstBit + i) & 1);
        }
        for (; i + 8 <= count; i += 8) {
            Bits.spreadEight((int) (words[word(firstBit + i)] >>> (firstBit + i)) & 0xff, mask, to + i);
        }
        for (; i < count; i++) {
            mask[to + i] = (byte) (words[word(firstBit + i)] >>> (firstBit + i) & 1);
        }
    }

    private static int word(long bit) {
        return (int) (bit >>> 6);
    }

    /** Adds the pixels of {@code a}, of {@code b}, and of both to {@code counts}. */
    public static void overlap(long[] a, int fromA, long[] b, int fromB, int words, long[] counts) {
        long inA = 0;
        long inB = 0;
        long inBoth = 0;
        for (int i = 0; i < words; i++) {
            long x = a[fromA + i];
            long y = b[fromB + i];
            inA += Long.bitCount(x);
            inB += Long.bitCount(y);
            inBoth += Long.bitCount(x & y);
        }
        counts[0] += inA;
        counts[1] += inB;
        counts[2] += inBoth;
    }

    /** First slice, row, column and last ones of what is set; -1 where nothing is. */
    public static boolean boundingBox(long[] words, int columns, int rows, int slices, int[] box) {
        BoundingBox found = new BoundingBox();
        long bit = 0;
        for (int z = 0; z < slices; z++) {
            for (int y = 0; y < rows; y++, bit += columns) {
                long first = next(words, bit, bit + columns);
                if (first >= 0) {
                    found.add(z, y, (int) (first - bit), (int) (last(words, bit, bit + columns) - bit));
                }
            }
        }
        return found.into(box);
    }

    /** The first bit that is set from {@code bit} to before {@code end}, or -1. */
    private static long next(long[] words, long bit, long end) {
        for (long at = bit; at < end; at = (at | 63) + 1) {
            long rest = words[word(at)] >>> at;
            if (rest != 0) {
                long found = at + Long.numberOfTrailingZeros(rest);
                return found < end ? found : -1;
            }
        }
        return -1;
    }

    /** The last bit that is set before {@code end}, where one from {@code bit} on is. */
    private static long last(long[] words, long bit, long end) {
        for (long at = end - 1; at >= bit; at = (at & ~63L) - 1) {
            long rest = words[word(at)] << (63 - (at & 63));
            if (rest != 0) {
                return at - Long.numberOfLeadingZeros(rest);
            }
        }
        return -1;
    }
}
