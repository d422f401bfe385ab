package io.github.imbrex.dicom.pixel.internal.kernel;

/** Colour models of PS3.3 C.7.6.3.1.2 at 8 bits, beyond those that have editions in {@link ColourKernels}. */
public final class Colour {

    private Colour() {}

    /** YBR_FULL_422 as stored, Y1 Y2 Cb Cr, to RGB by pixel. */
    public static void ybr422ToRgb(byte[] src, byte[] dst, int pixels) {
        for (int pixel = 0, at = 0; pixel + 1 < pixels; pixel += 2, at += 4) {
            int cb = (src[at + 2] & 0xff) - 128;
            int cr = (src[at + 3] & 0xff) - 128;
            ScalarColours.put(dst, pixel * 3, 1, src[at] & 0xff, cb, cr);
            ScalarColours.put(dst, pixel * 3 + 3, 1, src[at + 1] & 0xff, cb, cr);
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

    /** RGB to YBR_FULL, by pixel, rounded half up: the inverse, with 16 fractional bits. */
    public static void rgbToYbr(byte[] src, byte[] dst, int pixels) {
        for (int i = 0; i < pixels * 3; i += 3) {
            int r = src[i] & 0xff;
            int g = src[i + 1] & 0xff;
            int b = src[i + 2] & 0xff;
            dst[i] = (byte) (19_595 * r + 38_470 * g + 7_471 * b + ScalarColours.HALF >> 16);
            dst[i + 1] = difference(-11_058 * r - 21_710 * g + 32_768 * b);
            dst[i + 2] = difference(32_768 * r - 27_440 * g - 5_328 * b);
        }
    }

    private static byte difference(int fixed) {
        return (byte) Math.min(Math.max((fixed + ScalarColours.HALF >> 16) + 128, 0), 255);
    }
}
