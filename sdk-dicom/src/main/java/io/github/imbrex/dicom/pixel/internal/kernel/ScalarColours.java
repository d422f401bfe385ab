package io.github.imbrex.dicom.pixel.internal.kernel;

/**
 * Plain loops over colours, in fixed point: 1.402, 0.344136, 0.714136 and 1.772 with 16 fractional bits, which is exact but
 * for values within 0.01 of a half.
 */
public final class ScalarColours implements ColourKernels {

    /** Red by the second colour difference. */
    public static final int RED = 91_881;

    /** Green by the first, to be subtracted. */
    public static final int GREEN_BLUE = 22_554;

    /** Green by the second, to be subtracted. */
    public static final int GREEN_RED = 46_802;

    /** Blue by the first. */
    public static final int BLUE = 116_130;

    /** Half of one, so that results are rounded half up. */
    public static final int HALF = 1 << 15;

    @Override
    public void ybrToRgb(byte[] ybr, int from, byte[] rgb, int to, int pixels) {
        for (int i = 0; i < pixels * 3; i += 3) {
            put(
                    rgb,
                    to + i,
                    1,
                    ybr[from + i] & 0xff,
                    (ybr[from + i + 1] & 0xff) - 128,
                    (ybr[from + i + 2] & 0xff) - 128);
        }
    }

    @Override
    public void ybrPlanesToRgb(byte[] ybr, int from, byte[] rgb, int to, int stride, int pixels) {
        for (int i = 0; i < pixels; i++) {
            int at = from + i;
            put(
                    rgb,
                    to + i,
                    stride,
                    ybr[at] & 0xff,
                    (ybr[at + stride] & 0xff) - 128,
                    (ybr[at + 2 * stride] & 0xff) - 128);
        }
    }

    static void put(byte[] rgb, int at, int step, int y, int cb, int cr) {
        int base = (y << 16) + HALF;
        rgb[at] = clamp(base + RED * cr);
        rgb[at + step] = clamp(base - GREEN_BLUE * cb - GREEN_RED * cr);
        rgb[at + 2 * step] = clamp(base + BLUE * cb);
    }

    private static byte clamp(int fixed) {
        return (byte) Math.min(Math.max(fixed >> 16, 0), 255);
    }
}
