package io.github.imbrex.dicom.pixel.internal.kernel;

import java.math.BigInteger;

/** Count, least, greatest, sum and sum of squares of whole numbers, exact. Not safe for use by many threads. */
public final class Moments {

    private long count;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private long sum;
    // Squares of 32-bit values overflow a long after two of them: their halves are summed apart.
    private long squaresLow;
    private long squaresHigh;

    /** Adds 16-bit values. Squares of them are at most 2^32, so that a long holds those of any array. */
    public void add(short[] src, int from, int count, boolean unsigned) {
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
            add(count, least, greatest, total, squares);
        }
    }

    /** Adds 16-bit values where {@code mask} is not 0. */
    public void addMasked(short[] src, int from, byte[] mask, int maskFrom, int count, boolean unsigned) {
        int sign = unsigned ? 0 : 0x8000;
        for (int i = 0; i < count; i++) {
            if (mask[maskFrom + i] != 0) {
                add(((src[from + i] & 0xffff) ^ sign) - sign, 1);
            }
        }
    }

    /** Adds 16-bit values where the bit of {@code words} is set; {@code firstBit} is that of the first value. */
    public void addMasked(short[] src, int from, long[] words, long firstBit, int count, boolean unsigned) {
        int sign = unsigned ? 0 : 0x8000;
        for (int i = 0; i < count; i++) {
            long bit = firstBit + i;
            if ((words[(int) (bit >>> 6)] >>> bit & 1) != 0) {
                add(((src[from + i] & 0xffff) ^ sign) - sign, 1);
            }
        }
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

    private void add(long n, long least, long greatest, long total, long squares) {
        count += n;
        min = Math.min(min, least);
        max = Math.max(max, greatest);
        sum += total;
        squaresLow += squares & 0xffff_ffffL;
        squaresHigh += squares >>> 32;
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
