package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.ScalarSlices;
import io.github.imbrex.dicom.pixel.internal.kernel.SliceKernels;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/** Slices, sixteen values at a time, and eight where there is a product. */
final class VectorSlices implements SliceKernels {

    private final ScalarSlices rest = new ScalarSlices();

    @Override
    public void maximum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
        int done = Lanes.SHORTS_256.loopBound(count);
        if (unsigned) {
            unsignedMaximum(held, at, slice, from, done);
        } else {
            signedMaximum(held, at, slice, from, done);
        }
        rest.maximum(held, at + done, slice, from + done, count - done, unsigned);
    }

    private static void signedMaximum(short[] held, int at, short[] slice, int from, int count) {
        for (int i = 0; i < count; i += 16) {
            ShortVector.fromArray(Lanes.SHORTS_256, held, at + i)
                    .max(ShortVector.fromArray(Lanes.SHORTS_256, slice, from + i))
                    .intoArray(held, at + i);
        }
    }

    // Turning the highest bit over puts unsigned values into the order of signed ones.
    private static void unsignedMaximum(short[] held, int at, short[] slice, int from, int count) {
        for (int i = 0; i < count; i += 16) {
            flipped(held, at + i)
                    .max(flipped(slice, from + i))
                    .lanewise(VectorOperators.XOR, Short.MIN_VALUE)
                    .intoArray(held, at + i);
        }
    }

    private static ShortVector flipped(short[] src, int from) {
        return ShortVector.fromArray(Lanes.SHORTS_256, src, from).lanewise(VectorOperators.XOR, Short.MIN_VALUE);
    }

    @Override
    public void minimum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
        int done = Lanes.SHORTS_256.loopBound(count);
        if (unsigned) {
            unsignedMinimum(held, at, slice, from, done);
        } else {
            signedMinimum(held, at, slice, from, done);
        }
        rest.minimum(held, at + done, slice, from + done, count - done, unsigned);
    }

    private static void signedMinimum(short[] held, int at, short[] slice, int from, int count) {
        for (int i = 0; i < count; i += 16) {
            ShortVector.fromArray(Lanes.SHORTS_256, held, at + i)
                    .min(ShortVector.fromArray(Lanes.SHORTS_256, slice, from + i))
                    .intoArray(held, at + i);
        }
    }

    private static void unsignedMinimum(short[] held, int at, short[] slice, int from, int count) {
        for (int i = 0; i < count; i += 16) {
            flipped(held, at + i)
                    .min(flipped(slice, from + i))
                    .lanewise(VectorOperators.XOR, Short.MIN_VALUE)
                    .intoArray(held, at + i);
        }
    }

    @Override
    public void between(
            short[] a, int fromA, short[] b, int fromB, boolean unsigned, short[] dst, int to, int count, int weight) {
        int done = Lanes.SHORTS_128.loopBound(count);
        int mask = unsigned ? 0xffff : -1;
        if ((weight & 0x7fff) == 0) {
            coarse(a, fromA, b, fromB, mask, dst, to, done, weight >> 15);
        } else {
            fine(a, fromA, b, fromB, mask, dst, to, done, weight);
        }
        rest.between(a, fromA + done, b, fromB + done, unsigned, dst, to + done, count - done, weight);
    }

    /** Weights of 15 bits, such as halves and quarters: one product. */
    private static void coarse(
            short[] a, int fromA, short[] b, int fromB, int mask, short[] dst, int to, int count, int upper) {
        for (int i = 0; i < count; i += 8) {
            IntVector first = widen(a, fromA + i, mask);
            IntVector step = widen(b, fromB + i, mask).sub(first);
            IntVector value = step.mul(upper)
                    .add(1 << 14)
                    .lanewise(VectorOperators.ASHR, 15)
                    .add(first);
            ((ShortVector) value.convertShape(VectorOperators.I2S, Lanes.SHORTS_128, 0)).intoArray(dst, to + i);
        }
    }

    private static void fine(
            short[] a, int fromA, short[] b, int fromB, int mask, short[] dst, int to, int count, int weight) {
        int upper = weight >> 15;
        int lower = weight & 0x7fff;
        for (int i = 0; i < count; i += 8) {
            IntVector first = widen(a, fromA + i, mask);
            IntVector step = widen(b, fromB + i, mask).sub(first);
            IntVector value = step.mul(upper)
                    .add(step.mul(lower).lanewise(VectorOperators.ASHR, 15))
                    .add(1 << 14)
                    .lanewise(VectorOperators.ASHR, 15)
                    .add(first);
            ((ShortVector) value.convertShape(VectorOperators.I2S, Lanes.SHORTS_128, 0)).intoArray(dst, to + i);
        }
    }

    private static IntVector widen(short[] src, int from, int mask) {
        return ((IntVector) ShortVector.fromArray(Lanes.SHORTS_128, src, from)
                        .convertShape(VectorOperators.S2I, Lanes.INTS_256, 0))
                .and(mask);
    }
}
