package io.github.imbrex.dicom.pixel.internal.kernel;

/** Colour models of PS3.3 C.7.6.3.1.2 at 8 bits. */
public final class Colour {

    private static final int HALF = 1 << 15;

    private Colour() {}

    /** YBR_FULL to RGB, by pixel, three bytes each. */
    public static void ybrToRgb(byte[] src, byte[] dst, int pixels) {
        for (int i = 0; i < pixels * 3; i += 3) {
            put(dst, i, src[i] & 0xff, (src[i + 1] & 0xff) - 128, (src[i + 2] & 0xff) - 128);
        }
    }

    /** YBR_FULL_422 as stored, Y1 Y2 Cb Cr, to RGB by pixel. */
    public static void ybr422ToRgb(byte[] src, byte[] dst, int pixels) {
        for (int pixel = 0, at = 0; pixel + 1 < pixels; pixel += 2, at += 4) {
            int cb = (src[at + 2] & 0xff) - 128;
            int cr = (src[at + 3] & 0xff) - 128;
            put(dst, pixel * 3, src[at] & 0xff, cb, cr);
            put(dst, pixel * 3 + 3, src[at + 1] & 0xff, cb, cr);
        }
    }

    /** YBR_FULL_422 as stored to YBR_FULL by pixel: the colour differences of a pair are repeated. */
    public static void expand422(byte[] src, byte[] dst, int pixels) {
        for (int pixel = 0, at = 0; pixel + 1 < pixels; pixel += 2, at += 4) {
            int to = pixel * 3;
            dst[to] = src[at];
            dst[to + 3] = src[at + 1];
            dst[to + 1] = dst[to + 4] = src[at + 2];
            dst[to + 2] = dst[to + 5] = src[at + 3];
        }
    }

    // 1.402, 0.344136, 0.714136 and 1.772 with 16 fractional bits.
    private static void put(byte[] dst, int at, int y, int cb, int cr) {
        int base = (y << 16) + HALF;
        dst[at] = clamp(base + 91_881 * cr);
        dst[at + 1] = clamp(base - 22_554 * cb - 46_802 * cr);
        dst[at + 2] = clamp(base + 116_130 * cb);
    }

    private static byte clamp(int fixed) {
        return (byte) Math.min(Math.max(fixed >> 16, 0), 255);
    }
}
