package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Backend;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import io.github.imbrex.dicom.pixel.internal.kernel.Colour;
import io.github.imbrex.dicom.pixel.internal.kernel.Gate;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernel;
import java.util.Objects;

/**
 * Arithmetic on bytes as they lie in pixel data: byte order, packing, planes and colour models, for code that brings its
 * own buffers. Nothing is allocated and nothing kept, every method may be called by many threads.
 *
 * @since 0.1
 */
public final class SampleKernels {

    private static final Gate SWAP = Backend.gate(Kernel.SWAP);
    private static final Gate UNPACK12 = Backend.gate(Kernel.UNPACK12);
    private static final Gate YBR = Backend.gate(Kernel.YBR);
    private static final Gate YBR_PLANES = Backend.gate(Kernel.YBR_PLANES);

    private SampleKernels() {}

    /**
     * Takes samples out of 16-bit little-endian containers (PS3.5 8.1.1): bits outside the sample are not part of it.
     *
     * @param src containers
     * @param from first byte of the first one
     * @param dst stored values
     * @param to first of them
     * @param count how many
     * @param stored bits of a sample, 1 to 16
     * @param high position of the highest of them, {@code stored - 1} to 15
     * @param signed whether they have a sign
     * @throws IndexOutOfBoundsException if an array is too short
     * @throws IllegalArgumentException if the bits do not lie in the container
     */
    public static void extract16(
            byte[] src, int from, short[] dst, int to, int count, int stored, int high, boolean signed) {
        Objects.checkFromIndexSize(from, Math.multiplyExact(2, count), src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        if (stored < 1 || high < stored - 1 || high > 15) {
            throw new IllegalArgumentException(
                    "A sample of " + stored + " bits up to bit " + high + " does not lie in 16 bits.");
        }
        Bits.extract16(src, from, dst, to, count, stored, high, signed);
    }

    /**
     * Turns the two bytes of every 16-bit word around, in place.
     *
     * @param bytes words
     * @param from first byte
     * @param count how many bytes; a last odd one stays
     * @throws IndexOutOfBoundsException if the array is too short
     */
    public static void swap16(byte[] bytes, int from, int count) {
        Objects.checkFromIndexSize(from, count, bytes.length);
        SWAP.run(count / 2, (kernels, at, n) -> kernels.values().swap(bytes, from + 2 * at, n));
    }

    /**
     * Turns black into white, in place: {@code 255 - x}.
     *
     * @param levels display values
     * @param from first of them
     * @param count how many
     * @throws IndexOutOfBoundsException if the array is too short
     */
    public static void invert(byte[] levels, int from, int count) {
        Objects.checkFromIndexSize(from, count, levels.length);
        for (int i = from; i < from + count; i++) {
            levels[i] = (byte) ~levels[i];
        }
    }

    /**
     * Unpacks 12-bit samples, two in three bytes, the less significant bits first.
     *
     * @param src packed samples
     * @param from first byte of the first pair
     * @param dst samples
     * @param to first of them
     * @param count how many, an even number
     * @throws IndexOutOfBoundsException if an array is too short
     * @throws IllegalArgumentException if the count is odd
     */
    public static void unpack12(byte[] src, int from, short[] dst, int to, int count) {
        if ((count & 1) != 0) {
            throw new IllegalArgumentException("Samples of 12 bits come in pairs; " + count + " is odd.");
        }
        Objects.checkFromIndexSize(from, (int) Math.min(Integer.MAX_VALUE, count / 2 * 3L), src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        UNPACK12.run(
                count / 2,
                2,
                (kernels, at, n) -> kernels.values().unpack12(src, from + 3 * at, dst, to + 2 * at, 2 * n));
    }

    /**
     * Three planes of bytes to bytes by pixel.
     *
     * @param planes {@code 3 * pixels} bytes, plane by plane
     * @param dst {@code 3 * pixels} bytes, pixel by pixel
     * @param pixels how many pixels
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void interleave(byte[] planes, byte[] dst, int pixels) {
        Objects.checkFromIndexSize(0, Math.multiplyExact(3, pixels), planes.length);
        Objects.checkFromIndexSize(0, 3 * pixels, dst.length);
        Bits.interleave3(planes, dst, pixels);
    }

    /**
     * YBR_FULL to RGB by pixel (PS3.3 C.7.6.3.1.2), rounded half up: exact but for values within 0.01 of a half.
     *
     * @param ybr three bytes a pixel
     * @param from first of them
     * @param rgb three bytes a pixel; another array
     * @param to first of them
     * @param pixels how many pixels
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void ybrToRgb(byte[] ybr, int from, byte[] rgb, int to, int pixels) {
        Objects.checkFromIndexSize(from, Math.multiplyExact(3, pixels), ybr.length);
        Objects.checkFromIndexSize(to, 3 * pixels, rgb.length);
        YBR.run(pixels, (kernels, at, n) -> kernels.colours().ybrToRgb(ybr, from + 3 * at, rgb, to + 3 * at, n));
    }

    /**
     * YBR_FULL to RGB by plane.
     *
     * @param ybr {@code 3 * pixels} bytes, plane by plane
     * @param rgb {@code 3 * pixels} bytes, plane by plane; may be the same array
     * @param pixels how many pixels
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void ybrPlanesToRgb(byte[] ybr, byte[] rgb, int pixels) {
        Objects.checkFromIndexSize(0, Math.multiplyExact(3, pixels), ybr.length);
        Objects.checkFromIndexSize(0, 3 * pixels, rgb.length);
        YBR_PLANES.run(pixels, (kernels, at, n) -> kernels.colours().ybrPlanesToRgb(ybr, at, rgb, at, pixels, n));
    }

    /**
     * YBR_FULL_422 as native pixel data has it, Y1 Y2 Cb Cr, to RGB by pixel: a pair shares its colour differences.
     * Rows are none of its business: no pair may reach from one row into the next, so the width of an image is even too.
     *
     * @param ybr two bytes a pixel
     * @param rgb three bytes a pixel
     * @param pixels how many pixels, an even number
     * @throws IndexOutOfBoundsException if an array is too short
     * @throws IllegalArgumentException if the number of pixels is odd
     */
    public static void ybr422ToRgb(byte[] ybr, byte[] rgb, int pixels) {
        if ((pixels & 1) != 0) {
            throw new IllegalArgumentException(
                    "Pixels that share colour differences come in pairs; " + pixels + " is odd.");
        }
        Objects.checkFromIndexSize(0, Math.multiplyExact(2, pixels), ybr.length);
        Objects.checkFromIndexSize(0, Math.multiplyExact(3, pixels), rgb.length);
        Colour.ybr422ToRgb(ybr, rgb, pixels);
    }

    /**
     * RGB to YBR_FULL by pixel (PS3.3 C.7.6.3.1.2), rounded half up.
     *
     * @param rgb three bytes a pixel
     * @param ybr three bytes a pixel; may be the same array
     * @param pixels how many pixels
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void rgbToYbr(byte[] rgb, byte[] ybr, int pixels) {
        Objects.checkFromIndexSize(0, Math.multiplyExact(3, pixels), rgb.length);
        Objects.checkFromIndexSize(0, 3 * pixels, ybr.length);
        Colour.rgbToYbr(rgb, ybr, pixels);
    }
}
