package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.FixedPointWindow;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernels;
import io.github.imbrex.dicom.pixel.internal.kernel.ScalarKernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Eight pixels at a time: 128 bits of shorts become 256 bits of ints or floats. Only operations that are in the API of
 * both 17 and 25 and compile to instructions on both.
 */
public final class VectorKernels implements Kernels {

    private final ScalarKernels rest = new ScalarKernels();

    /** Refuses machines whose vectors are narrower than the kernels need. */
    public VectorKernels() {
        int width = IntVector.SPECIES_PREFERRED.vectorBitSize();
        if (width < 256) {
            throw new UnsupportedOperationException("vectors of " + width + " bits, 256 are needed");
        }
    }

    /** Species live apart, so that the constructor can refuse before they are created. */
    private static final class Lanes {
        static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_128;
        static final VectorSpecies<Integer> INTS = IntVector.SPECIES_256;
        static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_256;
        static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_64;
    }

    @Override
    public String name() {
        return "vector-256";
    }

    @Override
    public void window(
            short[] src, int from, boolean unsigned, byte[] dst, int to, int count, FixedPointWindow window) {
        int done = Lanes.SHORTS.loopBound(count);
        windowLanes(src, from, unsigned ? 0 : 0x8000, dst, to, done, window);
        rest.window(src, from + done, unsigned, dst, to + done, count - done, window);
    }

    // One flat loop per method: on 17, vectors that live across an outer loop are boxed.
    private static void windowLanes(
            short[] src, int from, int sign, byte[] dst, int to, int count, FixedPointWindow window) {
        int low = window.low() + sign;
        int span = window.span();
        int multiplier = window.multiplier();
        int bias = window.bias();
        int flip = window.inverted() ? 0xff : 0;
        for (int i = 0; i < count; i += 8) {
            // The sign is folded into the low end: (x & 0xffff) ^ 0x8000 is x + 0x8000 without a sign.
            IntVector value = ((IntVector) ShortVector.fromArray(Lanes.SHORTS, src, from + i)
                            .convertShape(VectorOperators.S2I, Lanes.INTS, 0))
                    .and(0xffff)
                    .lanewise(VectorOperators.XOR, sign);
            IntVector level = value.sub(low)
                    .max(0)
                    .min(span)
                    .mul(multiplier)
                    .add(bias)
                    .lanewise(VectorOperators.ASHR, FixedPointWindow.SHIFT)
                    .max(0)
                    .min(255)
                    .lanewise(VectorOperators.XOR, flip);
            ((ByteVector) level.convertShape(VectorOperators.I2B, Lanes.BYTES, 0)).intoArray(dst, to + i);
        }
    }

    @Override
    public void rescale(
            short[] src, int from, boolean unsigned, float[] dst, int to, int count, float slope, float intercept) {
        int done = Lanes.SHORTS.loopBound(count);
        rescaleLanes(src, from, unsigned ? 0 : 0x8000, dst, to, done, slope, intercept);
        rest.rescale(src, from + done, unsigned, dst, to + done, count - done, slope, intercept);
    }

    private static void rescaleLanes(
            short[] src, int from, int sign, float[] dst, int to, int count, float slope, float intercept) {
        FloatVector slopes = FloatVector.broadcast(Lanes.FLOATS, slope);
        FloatVector intercepts = FloatVector.broadcast(Lanes.FLOATS, intercept);
        for (int i = 0; i < count; i += 8) {
            IntVector value = ((IntVector) ShortVector.fromArray(Lanes.SHORTS, src, from + i)
                            .convertShape(VectorOperators.S2I, Lanes.INTS, 0))
                    .and(0xffff)
                    .lanewise(VectorOperators.XOR, sign)
                    .sub(sign);
            ((FloatVector) value.convertShape(VectorOperators.I2F, Lanes.FLOATS, 0))
                    .fma(slopes, intercepts)
                    .intoArray(dst, to + i);
        }
    }
}
