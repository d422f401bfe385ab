package io.github.imbrex.dicom.pixel.internal.kernel;

/** Plain loops over values and masks. */
public final class ScalarSums implements SumKernels {

    @Override
    public long range(short[] src, int from, int count, boolean unsigned) {
        int sign = unsigned ? 0 : 0x8000;
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int value = ((src[from + i] & 0xffff) ^ sign) - sign;
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return (long) greatest << 32 | least & 0xffff_ffffL;
    }

    @Override
    public void moments(short[] src, int from, int count, boolean unsigned, long[] sums) {
        int sign = unsigned ? 0 : 0x8000;
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        long total = 0;
        long squares = 0;
        for (int i = 0; i < count; i++) {
            int value = ((src[from + i] & 0xffff) ^ sign) - sign;
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
            total += value;
            squares += (long) value * value;
        }
        if (count > 0) {
            add(sums, count, least, greatest, total, squares);
        }
    }

    @Override
    public void maskedMoments(
            short[] src, int from, byte[] mask, int maskFrom, int count, boolean unsigned, long[] sums) {
        int sign = unsigned ? 0 : 0x8000;
        int n = 0;
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        long total = 0;
        long squares = 0;
        for (int i = 0; i < count; i++) {
            if (mask[maskFrom + i] != 0) {
                int value = ((src[from + i] & 0xffff) ^ sign) - sign;
                n++;
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
                total += value;
                squares += (long) value * value;
            }
        }
        if (n > 0) {
            add(sums, n, least, greatest, total, squares);
        }
    }

    @Override
    public void overlap(byte[] a, int fromA, byte[] b, int fromB, int count, long[] counts) {
        long inA = 0;
        long inB = 0;
        long inBoth = 0;
        int i = 0;
        for (; i + 8 <= count; i += 8) {
            long x = Bits.nonZeroBytes(a, fromA + i);
            long y = Bits.nonZeroBytes(b, fromB + i);
            inA += Long.bitCount(x);
            inB += Long.bitCount(y);
            inBoth += Long.bitCount(x & y);
        }
        for (; i < count; i++) {
            int x = a[fromA + i] != 0 ? 1 : 0;
            int y = b[fromB + i] != 0 ? 1 : 0;
            inA += x;
            inB += y;
            inBoth += x & y;
        }
        counts[0] += inA;
        counts[1] += inB;
        counts[2] += inBoth;
    }

    /** Adds sums of some values to those of others. */
    public static void add(long[] sums, long count, long least, long greatest, long total, long squares) {
        sums[COUNT] += count;
        sums[MIN] = Math.min(sums[MIN], least);
        sums[MAX] = Math.max(sums[MAX], greatest);
        sums[SUM] += total;
        sums[SQUARES] += squares;
    }
}
