package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.ScalarSums;
import io.github.imbrex.dicom.pixel.internal.kernel.SumKernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Sums, sixteen values at a time, split into even and odd ones of 32 bits. Partial sums are kept in lanes for so many
 * rounds as they cannot overflow, then stored and added in 64 bits: adding up across lanes wraps on its own.
 */
final class VectorSums implements SumKernels {

    /** Rounds of sixteen values after which partial sums of 16 bits in lanes of 32 are stored. */
    private static final int ROUNDS = 2048;

    /** Rounds of bytes after which counts in lanes of 8 bits are stored. */
    private static final int BYTE_ROUNDS = 127;

    // Places of partial sums of eight lanes; those of extremes are 0 and 16, of counts 32.
    private static final int SUM_LANES = 0;
    private static final int LOW_LANES = 8;
    private static final int HIGH_LANES = 16;
    private static final int LANES = 24;

    private final ScalarSums rest = new ScalarSums();

    @Override
    public long range(short[] src, int from, int count, boolean unsigned) {
        int done = Lanes.SHORTS_256.loopBound(count);
        if (done == 0) {
            return rest.range(src, from, count, unsigned);
        }
        int flip = unsigned ? 0x8000 : 0;
        short[] extremes = new short[32];
        rangeLanes(src, from, done, (short) flip, extremes);
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < 16; i++) {
            least = Math.min(least, extremes[i] + flip);
            greatest = Math.max(greatest, extremes[16 + i] + flip);
        }
        if (done < count) {
            long end = rest.range(src, from + done, count - done, unsigned);
            least = Math.min(least, (int) end);
            greatest = Math.max(greatest, (int) (end >> 32));
        }
        return (long) greatest << 32 | least & 0xffff_ffffL;
    }

    private static void rangeLanes(short[] src, int from, int count, short flip, short[] extremes) {
        ShortVector least = ShortVector.broadcast(Lanes.SHORTS_256, Short.MAX_VALUE);
        ShortVector greatest = ShortVector.broadcast(Lanes.SHORTS_256, Short.MIN_VALUE);
        for (int i = 0; i < count; i += 16) {
            ShortVector value =
                    ShortVector.fromArray(Lanes.SHORTS_256, src, from + i).lanewise(VectorOperators.XOR, flip);
            least = least.min(value);
            greatest = greatest.max(value);
        }
        least.intoArray(extremes, 0);
        greatest.intoArray(extremes, 16);
    }

    @Override
    public void moments(short[] src, int from, int count, boolean unsigned, long[] sums) {
        int done = Lanes.SHORTS_256.loopBound(count);
        int[] lanes = new int[LANES];
        short[] extremes = new short[32];
        short flip = unsigned ? Short.MIN_VALUE : 0;
        for (int at = 0; at < done; ) {
            int part = Math.min(done - at, ROUNDS * 16);
            momentLanes(src, from + at, part, flip, lanes, extremes);
            collect(part, flip, lanes, extremes, sums);
            at += part;
        }
        rest.moments(src, from + done, count - done, unsigned, sums);
    }

    private static void momentLanes(short[] src, int from, int count, short flip, int[] lanes, short[] extremes) {
        ShortVector least = ShortVector.broadcast(Lanes.SHORTS_256, Short.MAX_VALUE);
        ShortVector greatest = ShortVector.broadcast(Lanes.SHORTS_256, Short.MIN_VALUE);
        IntVector sum = IntVector.zero(Lanes.INTS_256);
        IntVector low = IntVector.zero(Lanes.INTS_256);
        IntVector high = IntVector.zero(Lanes.INTS_256);
        for (int i = 0; i < count; i += 16) {
            ShortVector value =
                    ShortVector.fromArray(Lanes.SHORTS_256, src, from + i).lanewise(VectorOperators.XOR, flip);
            least = least.min(value);
            greatest = greatest.max(value);
            IntVector pairs = value.reinterpretAsInts();
            IntVector even = pairs.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);
            IntVector odd = pairs.lanewise(VectorOperators.ASHR, 16);
            sum = sum.add(even).add(odd);
            // The sum of two squares is at most 2^31, an int without a sign.
            IntVector squares = even.mul(even).add(odd.mul(odd));
            low = low.add(squares.and(0xffff));
            high = high.add(squares.lanewise(VectorOperators.LSHR, 16));
        }
        least.intoArray(extremes, 0);
        greatest.intoArray(extremes, 16);
        sum.intoArray(lanes, SUM_LANES);
        low.intoArray(lanes, LOW_LANES);
        high.intoArray(lanes, HIGH_LANES);
    }

    /** Adds up lanes of values that were {@code flip} less, if it is not 0: 32768. */
    private static void collect(long n, short flip, int[] lanes, short[] extremes, long[] sums) {
        long sum = 0;
        long squares = 0;
        for (int i = 0; i < 8; i++) {
            sum += lanes[SUM_LANES + i];
            squares += lanes[LOW_LANES + i] + ((long) lanes[HIGH_LANES + i] << 16);
        }
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < 16; i++) {
            least = Math.min(least, extremes[i]);
            greatest = Math.max(greatest, extremes[16 + i]);
        }
        long offset = -flip;
        ScalarSums.add(
                sums,
                n,
                least + offset,
                greatest + offset,
                sum + n * offset,
                squares + 2 * offset * sum + n * offset * offset);
    }

    @Override
    public void maskedMoments(
            short[] src, int from, byte[] mask, int maskFrom, int count, boolean unsigned, long[] sums) {
        int done = Lanes.SHORTS_256.loopBound(count);
        int[] lanes = new int[LANES];
        short[] extremes = new short[48];
        short flip = unsigned ? Short.MIN_VALUE : 0;
        for (int at = 0; at < done; ) {
            int part = Math.min(done - at, ROUNDS * 16);
            maskedLanes(src, from + at, mask, maskFrom + at, part, flip, lanes, extremes);
            long n = 0;
            for (int i = 0; i < 16; i++) {
                n += extremes[32 + i];
            }
            if (n > 0) {
                collect(n, flip, lanes, extremes, sums);
            }
            at += part;
        }
        rest.maskedMoments(src, from + done, mask, maskFrom + done, count - done, unsigned, sums);
    }

    private static void maskedLanes(
            short[] src, int from, byte[] mask, int maskFrom, int count, short flip, int[] lanes, short[] extremes) {
        ShortVector least = ShortVector.broadcast(Lanes.SHORTS_256, Short.MAX_VALUE);
        ShortVector greatest = ShortVector.broadcast(Lanes.SHORTS_256, Short.MIN_VALUE);
        ShortVector counted = ShortVector.zero(Lanes.SHORTS_256);
        IntVector sum = IntVector.zero(Lanes.INTS_256);
        IntVector low = IntVector.zero(Lanes.INTS_256);
        IntVector high = IntVector.zero(Lanes.INTS_256);
        for (int i = 0; i < count; i += 16) {
            ShortVector any = (ShortVector) ByteVector.fromArray(Lanes.BYTES_128, mask, maskFrom + i)
                    .convertShape(VectorOperators.B2S, Lanes.SHORTS_256, 0);
            // All ones where the mask is not 0: of a value and its negative one is below 0, or none is.
            ShortVector in = any.or(any.neg()).max((short) -1);
            ShortVector value = ShortVector.fromArray(Lanes.SHORTS_256, src, from + i)
                    .lanewise(VectorOperators.XOR, flip)
                    .and(in);
            ShortVector out = in.not();
            least = least.min(value.or(out.and(Short.MAX_VALUE)));
            greatest = greatest.max(value.or(out.and(Short.MIN_VALUE)));
            counted = counted.sub(in);
            IntVector pairs = value.reinterpretAsInts();
            IntVector even = pairs.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);
            IntVector odd = pairs.lanewise(VectorOperators.ASHR, 16);
            sum = sum.add(even).add(odd);
            IntVector squares = even.mul(even).add(odd.mul(odd));
            low = low.add(squares.and(0xffff));
            high = high.add(squares.lanewise(VectorOperators.LSHR, 16));
        }
        least.intoArray(extremes, 0);
        greatest.intoArray(extremes, 16);
        counted.intoArray(extremes, 32);
        sum.intoArray(lanes, SUM_LANES);
        low.intoArray(lanes, LOW_LANES);
        high.intoArray(lanes, HIGH_LANES);
    }

    @Override
    public void overlap(byte[] a, int fromA, byte[] b, int fromB, int count, long[] counts) {
        int done = Lanes.BYTES_256.loopBound(count);
        byte[] lanes = new byte[96];
        for (int at = 0; at < done; ) {
            int part = Math.min(done - at, BYTE_ROUNDS * 32);
            overlapLanes(a, fromA + at, b, fromB + at, part, lanes);
            for (int i = 0; i < lanes.length; i++) {
                counts[i >> 5] += lanes[i];
            }
            at += part;
        }
        rest.overlap(a, fromA + done, b, fromB + done, count - done, counts);
    }

    private static void overlapLanes(byte[] a, int fromA, byte[] b, int fromB, int count, byte[] lanes) {
        ByteVector inA = ByteVector.zero(Lanes.BYTES_256);
        ByteVector inB = ByteVector.zero(Lanes.BYTES_256);
        ByteVector inBoth = ByteVector.zero(Lanes.BYTES_256);
        for (int i = 0; i < count; i += 32) {
            ByteVector x = allOnes(a, fromA + i);
            ByteVector y = allOnes(b, fromB + i);
            inA = inA.sub(x);
            inB = inB.sub(y);
            inBoth = inBoth.sub(x.and(y));
        }
        inA.intoArray(lanes, 0);
        inB.intoArray(lanes, 32);
        inBoth.intoArray(lanes, 64);
    }

    private static ByteVector allOnes(byte[] mask, int from) {
        ByteVector any = ByteVector.fromArray(Lanes.BYTES_256, mask, from);
        return any.or(any.neg()).max((byte) -1);
    }
}
