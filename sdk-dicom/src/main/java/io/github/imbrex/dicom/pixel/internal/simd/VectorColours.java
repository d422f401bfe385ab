package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.ColourKernels;
import io.github.imbrex.dicom.pixel.internal.kernel.ScalarColours;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;

/** Colours in lanes of 32 bits: eight pixels at a time by plane, four by pixel. */
final class VectorColours implements ColourKernels {

    private final ScalarColours rest = new ScalarColours();

    @Override
    public void ybrPlanesToRgb(byte[] ybr, int from, byte[] rgb, int to, int stride, int pixels) {
        int done = Lanes.BYTES_64.loopBound(pixels);
        planes(ybr, from, rgb, to, stride, done);
        rest.ybrPlanesToRgb(ybr, from + done, rgb, to + done, stride, pixels - done);
    }

    private static void planes(byte[] ybr, int from, byte[] rgb, int to, int stride, int pixels) {
        for (int i = 0; i < pixels; i += 8) {
            IntVector y =
                    widen(ybr, from + i).lanewise(VectorOperators.LSHL, 16).add(ScalarColours.HALF);
            IntVector cb = widen(ybr, from + stride + i).sub(128);
            IntVector cr = widen(ybr, from + 2 * stride + i).sub(128);
            red(y, cr).intoArray(rgb, to + i);
            green(y, cb, cr).intoArray(rgb, to + stride + i);
            blue(y, cb).intoArray(rgb, to + 2 * stride + i);
        }
    }

    private static IntVector widen(byte[] src, int from) {
        return ((IntVector) ByteVector.fromArray(Lanes.BYTES_64, src, from)
                        .convertShape(VectorOperators.B2I, Lanes.INTS_256, 0))
                .and(0xff);
    }

    private static ByteVector red(IntVector y, IntVector cr) {
        return narrow(y.add(cr.mul(ScalarColours.RED)));
    }

    private static ByteVector green(IntVector y, IntVector cb, IntVector cr) {
        return narrow(y.sub(cb.mul(ScalarColours.GREEN_BLUE)).sub(cr.mul(ScalarColours.GREEN_RED)));
    }

    private static ByteVector blue(IntVector y, IntVector cb) {
        return narrow(y.add(cb.mul(ScalarColours.BLUE)));
    }

    private static ByteVector narrow(IntVector fixed) {
        return (ByteVector) fixed.lanewise(VectorOperators.ASHR, 16)
                .max(0)
                .min(255)
                .convertShape(VectorOperators.I2B, Lanes.BYTES_64, 0);
    }

    /** Three bytes of each of four pixels to four lanes of four; what comes into the fourth byte is not looked at. */
    private static final VectorShuffle<Byte> APART =
            VectorShuffle.fromValues(Lanes.BYTES_128, 0, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9, 10, 11, 11);

    private static final VectorShuffle<Byte> TOGETHER =
            VectorShuffle.fromValues(Lanes.BYTES_128, 0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 15, 15, 15);

    @Override
    public void ybrToRgb(byte[] ybr, int from, byte[] rgb, int to, int pixels) {
        // Sixteen bytes are read and written for twelve: two more pixels must follow, which are written again.
        int done = Math.max(0, pixels - 2) & ~3;
        byPixel(ybr, from, rgb, to, done);
        rest.ybrToRgb(ybr, from + 3 * done, rgb, to + 3 * done, pixels - done);
    }

    private static void byPixel(byte[] ybr, int from, byte[] rgb, int to, int pixels) {
        for (int i = 0; i < 3 * pixels; i += 12) {
            IntVector pixel = ByteVector.fromArray(Lanes.BYTES_128, ybr, from + i)
                    .rearrange(APART)
                    .reinterpretAsInts();
            IntVector y = pixel.and(0xff).lanewise(VectorOperators.LSHL, 16).add(ScalarColours.HALF);
            IntVector cb = pixel.lanewise(VectorOperators.LSHR, 8).and(0xff).sub(128);
            IntVector cr = pixel.lanewise(VectorOperators.LSHR, 16).and(0xff).sub(128);
            IntVector red = clamp(y.add(cr.mul(ScalarColours.RED)));
            IntVector green = clamp(y.sub(cb.mul(ScalarColours.GREEN_BLUE)).sub(cr.mul(ScalarColours.GREEN_RED)));
            IntVector blue = clamp(y.add(cb.mul(ScalarColours.BLUE)));
            red.or(green.lanewise(VectorOperators.LSHL, 8))
                    .or(blue.lanewise(VectorOperators.LSHL, 16))
                    .reinterpretAsBytes()
                    .rearrange(TOGETHER)
                    .intoArray(rgb, to + i);
        }
    }

    // Not shared with the lanes by plane: a method that sees vectors of two shapes is not compiled well for either.
    private static IntVector clamp(IntVector fixed) {
        return fixed.lanewise(VectorOperators.ASHR, 16).max(0).min(255);
    }
}
