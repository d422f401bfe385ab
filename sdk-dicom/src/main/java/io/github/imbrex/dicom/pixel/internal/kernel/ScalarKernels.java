package io.github.imbrex.dicom.pixel.internal.kernel;

/** Plain loops: the definition, and what every JVM can run. */
public final class ScalarKernels implements Kernels {

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void window(
            short[] src, int from, boolean unsigned, byte[] dst, int to, int count, FixedPointWindow window) {
        int low = window.low();
        int span = window.span();
        int multiplier = window.multiplier();
        int bias = window.bias();
        int flip = window.inverted() ? 0xff : 0;
        int sign = unsigned ? 0 : 0x8000;
        for (int i = 0; i < count; i++) {
            int value = ((src[from + i] & 0xffff) ^ sign) - sign;
            int inside = Math.min(Math.max(value - low, 0), span);
            int level = (inside * multiplier + bias) >> FixedPointWindow.SHIFT;
            dst[to + i] = (byte) (Math.min(Math.max(level, 0), 255) ^ flip);
        }
    }

    @Override
    public void rescale(
            short[] src, int from, boolean unsigned, float[] dst, int to, int count, float slope, float intercept) {
        int sign = unsigned ? 0 : 0x8000;
        for (int i = 0; i < count; i++) {
            int value = ((src[from + i] & 0xffff) ^ sign) - sign;
            dst[to + i] = Math.fma((float) value, slope, intercept);
        }
    }
}
