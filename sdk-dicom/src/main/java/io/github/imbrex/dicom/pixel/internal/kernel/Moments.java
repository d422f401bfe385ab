package io.github.imbrex.dicom.pixel.internal.kernel;

import java.math.BigInteger;

/** Count, least, greatest, sum and sum of squares of whole numbers, exact. Not safe for use by many threads. */
public final class Moments {

    /** Pixels of a packed mask that are unpacked at a time, so that they stay in the cache. */
    private static final int PIECE = 8_192;

    private static final Gate ALL = Backend.gate(Kernel.MOMENTS);
    private static final Gate MASKED = Backend.gate(Kernel.MASKED_MOMENTS);

    private long count;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private long sum;
    // Squares of 32-bit values overflow a long after two of them: their halves are summed apart.
    private long squaresLow;
    private long squaresHigh;

    /** Adds 16-bit values. */
    public void add(short[] src, int from, int count, boolean unsigned) {
        long[] sums = SumKernels.nothing();
        ALL.run(count, (kernels, at, n) -> kernels.sums().moments(src, from + at, n, unsigned, sums));
        add(sums);
    }

    /** Adds 16-bit values where {@code mask} is not 0. */
    public void addMasked(short[] src, int from, byte[] mask, int maskFrom, int count, boolean unsigned) {
        long[] sums = SumKernels.nothing();
        MASKED.run(
                count,
                (kernels, at, n) ->
                        kernels.sums().maskedMoments(src, from + at, mask, maskFrom + at, n, unsigned, sums));
        add(sums);
    }

    /** Adds 16-bit values where the bit of {@code words} is set; {@code firstBit} is that of the first value. */
    public void addMasked(short[] src, int from, long[] words, long firstBit, int count, boolean unsigned) {
        long[] sums = SumKernels.nothing();
        byte[] mask = new byte[Math.min(count, PIECE)];
        for (int at = 0; at < count; at += PIECE) {
            int start = from + at;
            int n = Math.min(PIECE, count - at);
            MaskBits.unpack(words, firstBit + at, mask, 0, n);
            MASKED.run(
                    n,
                    (kernels, i, part) -> kernels.sums().maskedMoments(src, start + i, mask, i, part, unsigned, sums));
        }
        add(sums);
    }

    /** Adds one value that occurs {@code times} times. */
    public void add(long value, long times) {
        long high = Math.multiplyHigh(value, value);
        long low = value * value;
        if (high != 0) {
            throw new ArithmeticException("a value beyond 32 bits");
        }
        count += times;
        min = Math.min(min, value);
        max = Math.max(max, value);
        sum += value * times;
        squaresLow += (low & 0xffff_ffffL) * times;
        squaresHigh += (low >>> 32) * times;
    }

    private void add(long[] sums) {
        count += sums[SumKernels.COUNT];
        min = Math.min(min, sums[SumKernels.MIN]);
        max = Math.max(max, sums[SumKernels.MAX]);
        sum += sums[SumKernels.SUM];
        squaresLow += sums[SumKernels.SQUARES] & 0xffff_ffffL;
        squaresHigh += sums[SumKernels.SQUARES] >>> 32;
    }

    /** How many values. */
    public long count() {
        return count;
    }

    /** The least; only if there are values. */
    public long min() {
        return min;
    }

    /** The greatest; only if there are values. */
    public long max() {
        return max;
    }

    /** The sum. */
    public long sum() {
        return sum;
    }

    /** The sum of squares. */
    public BigInteger sumOfSquares() {
        return BigInteger.valueOf(squaresHigh).shiftLeft(32).add(BigInteger.valueOf(squaresLow));
    }
}
