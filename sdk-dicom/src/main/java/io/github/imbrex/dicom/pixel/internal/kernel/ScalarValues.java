package io.github.imbrex.dicom.pixel.internal.kernel;

/** Plain loops over values: the definition, and what every JVM can run. */
public final class ScalarValues implements ValueKernels {

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
    public void windowBytes(
            byte[] src, int from, Extraction extraction, byte[] dst, int to, int count, FixedPointWindow window) {
        int shift = extraction.shift();
        int mask = extraction.mask();
        int sign = extraction.sign();
        int low = window.low() + sign;
        int span = window.span();
        int multiplier = window.multiplier();
        int bias = window.bias();
        int flip = window.inverted() ? 0xff : 0;
        for (int i = 0; i < count; i++) {
            int raw = Bits.container16(src, from + 2 * i);
            int value = (raw >>> shift & mask) ^ sign;
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

    @Override
    public void swap(byte[] bytes, int from, int words) {
        Bits.swap16(bytes, from, 2 * words);
    }

    @Override
    public void unpack12(byte[] src, int from, short[] dst, int to, int count) {
        for (int i = 0, at = from; i < count; i += 2, at += 3) {
            int middle = src[at + 1] & 0xff;
            dst[to + i] = (short) (src[at] & 0xff | (middle & 0xf) << 8);
            dst[to + i + 1] = (short) (middle >> 4 | (src[at + 2] & 0xff) << 4);
        }
    }
}
