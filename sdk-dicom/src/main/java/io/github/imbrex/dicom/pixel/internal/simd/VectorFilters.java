package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.FilterKernels;
import io.github.imbrex.dicom.pixel.internal.kernel.ScalarFilters;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/** Rows, where neighbours come as the two halves of a wider lane. */
final class VectorFilters implements FilterKernels {

    private final ScalarFilters rest = new ScalarFilters();

    @Override
    public void halve(short[] src, int upper, int lower, boolean unsigned, short[] dst, int to, int count) {
        int done = Lanes.SHORTS_128.loopBound(count);
        if (unsigned) {
            halveUnsigned(src, upper, lower, dst, to, done);
        } else {
            halveSigned(src, upper, lower, dst, to, done);
        }
        rest.halve(src, upper + 2 * done, lower + 2 * done, unsigned, dst, to + done, count - done);
    }

    private static void halveUnsigned(short[] src, int upper, int lower, short[] dst, int to, int count) {
        for (int i = 0; i < count; i += 8) {
            IntVector a =
                    ShortVector.fromArray(Lanes.SHORTS_256, src, upper + 2 * i).reinterpretAsInts();
            IntVector b =
                    ShortVector.fromArray(Lanes.SHORTS_256, src, lower + 2 * i).reinterpretAsInts();
            IntVector sum = a.and(0xffff)
                    .add(a.lanewise(VectorOperators.LSHR, 16))
                    .add(b.and(0xffff))
                    .add(b.lanewise(VectorOperators.LSHR, 16))
                    .add(2)
                    .lanewise(VectorOperators.LSHR, 2);
            ((ShortVector) sum.convertShape(VectorOperators.I2S, Lanes.SHORTS_128, 0)).intoArray(dst, to + i);
        }
    }

    private static void halveSigned(short[] src, int upper, int lower, short[] dst, int to, int count) {
        for (int i = 0; i < count; i += 8) {
            IntVector a =
                    ShortVector.fromArray(Lanes.SHORTS_256, src, upper + 2 * i).reinterpretAsInts();
            IntVector b =
                    ShortVector.fromArray(Lanes.SHORTS_256, src, lower + 2 * i).reinterpretAsInts();
            IntVector sum = low(a).add(a.lanewise(VectorOperators.ASHR, 16))
                    .add(low(b))
                    .add(b.lanewise(VectorOperators.ASHR, 16))
                    .add(2)
                    .lanewise(VectorOperators.ASHR, 2);
            ((ShortVector) sum.convertShape(VectorOperators.I2S, Lanes.SHORTS_128, 0)).intoArray(dst, to + i);
        }
    }

    private static IntVector low(IntVector pairs) {
        return pairs.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);
    }

    @Override
    public void halve(byte[] src, int upper, int lower, byte[] dst, int to, int count) {
        int done = Lanes.BYTES_128.loopBound(count);
        halveBytes(src, upper, lower, dst, to, done);
        rest.halve(src, upper + 2 * done, lower + 2 * done, dst, to + done, count - done);
    }

    private static void halveBytes(byte[] src, int upper, int lower, byte[] dst, int to, int count) {
        for (int i = 0; i < count; i += 16) {
            ShortVector a =
                    ByteVector.fromArray(Lanes.BYTES_256, src, upper + 2 * i).reinterpretAsShorts();
            ShortVector b =
                    ByteVector.fromArray(Lanes.BYTES_256, src, lower + 2 * i).reinterpretAsShorts();
            ShortVector sum = a.and((short) 0xff)
                    .add(a.lanewise(VectorOperators.LSHR, 8))
                    .add(b.and((short) 0xff))
                    .add(b.lanewise(VectorOperators.LSHR, 8))
                    .add((short) 2)
                    .lanewise(VectorOperators.LSHR, 2);
            ((ByteVector) sum.convertShape(VectorOperators.S2B, Lanes.BYTES_128, 0)).intoArray(dst, to + i);
        }
    }

    @Override
    public void sobel(byte[] src, int above, int stride, short[] dst, int to, int count) {
        if (count < Lanes.SHORTS_256.length()) {
            rest.sobel(src, above, stride, dst, to, count);
            return;
        }
        sobelLanes(src, above, stride, dst, to, Lanes.SHORTS_256.loopBound(count));
        // Rows are short and their ends many: the last lanes are done again rather than one by one.
        int last = count - Lanes.SHORTS_256.length();
        sobelLanes(src, above + last, stride, dst, to + last, Lanes.SHORTS_256.length());
    }

    private static void sobelLanes(byte[] src, int above, int stride, short[] dst, int to, int count) {
        for (int i = 0; i < count; i += 16) {
            int a = above + i;
            int b = a + stride;
            int c = b + stride;
            ShortVector a0 = widen(src, a);
            ShortVector a2 = widen(src, a + 2);
            ShortVector c0 = widen(src, c);
            ShortVector c2 = widen(src, c + 2);
            // The corners on the diagonals are in both: their differences are used twice.
            ShortVector falling = c2.sub(a0);
            ShortVector rising = a2.sub(c0);
            ShortVector sides = widen(src, b + 2).sub(widen(src, b));
            ShortVector ends = widen(src, c + 1).sub(widen(src, a + 1));
            ShortVector across = falling.add(rising).add(sides).add(sides);
            ShortVector down = falling.sub(rising).add(ends).add(ends);
            across.abs().add(down.abs()).intoArray(dst, to + i);
        }
    }

    private static ShortVector widen(byte[] src, int from) {
        return ((ShortVector) ByteVector.fromArray(Lanes.BYTES_128, src, from)
                        .convertShape(VectorOperators.B2S, Lanes.SHORTS_256, 0))
                .and((short) 0xff);
    }
}
