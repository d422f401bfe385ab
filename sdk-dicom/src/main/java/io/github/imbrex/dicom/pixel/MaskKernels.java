package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Backend;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import io.github.imbrex.dicom.pixel.internal.kernel.Gate;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernel;
import io.github.imbrex.dicom.pixel.internal.kernel.MaskBits;
import io.github.imbrex.dicom.pixel.internal.kernel.MaskBytes;
import java.util.Objects;

/**
 * Arithmetic on masks, for code that brings its own buffers: as bytes of 0 or 1, one per pixel, or packed, pixel
 * {@code i} in bit {@code i & 63} of word {@code i >> 6}. Nothing is kept, every method may be called by many threads.
 *
 * @since 0.1
 */
public final class MaskKernels {

    private static final Gate OVERLAP = Backend.gate(Kernel.OVERLAP);

    private MaskKernels() {}

    /**
     * Unpacks the bits of SEG pixel data, the least significant first, to bytes of 0 or 1.
     *
     * @param packed bits as the pixel data has them
     * @param firstBit where the first pixel is; frames need not begin with a byte
     * @param mask one byte per pixel
     * @param to first of them
     * @param count how many
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void unpack(byte[] packed, long firstBit, byte[] mask, int to, int count) {
        Objects.checkFromIndexSize(firstBit, count, packed.length * 8L);
        Objects.checkFromIndexSize(to, count, mask.length);
        Bits.unpack(packed, firstBit, mask, to, count);
    }

    /**
     * Packs bytes of 0 or 1 to the bits of SEG pixel data, the least significant first.
     *
     * @param mask one byte per pixel, 0 or 1
     * @param from first of them
     * @param packed bits as pixel data has them, 0 where this writes; others stay
     * @param firstBit where the first pixel goes
     * @param count how many
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void pack(byte[] mask, int from, byte[] packed, long firstBit, int count) {
        Objects.checkFromIndexSize(from, count, mask.length);
        Objects.checkFromIndexSize(firstBit, count, packed.length * 8L);
        Bits.pack(mask, from, packed, firstBit, count);
    }

    /**
     * Packs bytes of 0 or 1 to words.
     *
     * @param mask one byte per pixel, 0 or 1
     * @param from first of them
     * @param words packed pixels, 0 where this writes; others stay
     * @param firstBit where the first pixel goes
     * @param count how many
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void pack(byte[] mask, int from, long[] words, long firstBit, int count) {
        Objects.checkFromIndexSize(from, count, mask.length);
        Objects.checkFromIndexSize(firstBit, count, words.length * 64L);
        MaskBits.pack(mask, from, words, firstBit, count);
    }

    /**
     * Unpacks words to bytes of 0 or 1.
     *
     * @param words packed pixels
     * @param firstBit where the first one is
     * @param mask one byte per pixel
     * @param to first of them
     * @param count how many
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void unpack(long[] words, long firstBit, byte[] mask, int to, int count) {
        Objects.checkFromIndexSize(firstBit, count, words.length * 64L);
        Objects.checkFromIndexSize(to, count, mask.length);
        MaskBits.unpack(words, firstBit, mask, to, count);
    }

    /**
     * Counts two packed masks and what they share. Bits beyond the last pixel must be 0.
     *
     * @param a a mask
     * @param fromA its first word
     * @param b another
     * @param fromB its first word
     * @param words how many words
     * @param counts gets pixels of {@code a}, of {@code b}, and of both added
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void overlap(long[] a, int fromA, long[] b, int fromB, int words, long[] counts) {
        Objects.checkFromIndexSize(fromA, words, a.length);
        Objects.checkFromIndexSize(fromB, words, b.length);
        Objects.checkFromIndexSize(0, 3, counts.length);
        MaskBits.overlap(a, fromA, b, fromB, words, counts);
    }

    /**
     * Counts two byte masks and what they share; what is not 0 counts.
     *
     * @param a a mask
     * @param fromA its first pixel
     * @param b another
     * @param fromB its first pixel
     * @param count how many pixels
     * @param counts gets pixels of {@code a}, of {@code b}, and of both added
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void overlap(byte[] a, int fromA, byte[] b, int fromB, int count, long[] counts) {
        Objects.checkFromIndexSize(fromA, count, a.length);
        Objects.checkFromIndexSize(fromB, count, b.length);
        Objects.checkFromIndexSize(0, 3, counts.length);
        OVERLAP.run(count, (kernels, at, n) -> kernels.sums().overlap(a, fromA + at, b, fromB + at, n, counts));
    }

    /**
     * The smallest box around a packed mask.
     *
     * @param words pixels of {@code slices} slices one after the other without gaps
     * @param columns pixels in a row
     * @param rows rows of a slice
     * @param slices slices
     * @param box gets first slice, row and column, then the last ones; six times -1 if the mask is empty
     * @return whether there is anything in the mask
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static boolean boundingBox(long[] words, int columns, int rows, int slices, int[] box) {
        long pixels = Math.multiplyExact((long) columns * rows, (long) slices);
        Objects.checkFromIndexSize(0, pixels, words.length * 64L);
        Objects.checkFromIndexSize(0, 6, box.length);
        return MaskBits.boundingBox(words, columns, rows, slices, box);
    }

    /**
     * The smallest box around a byte mask; what is not 0 counts.
     *
     * @param mask pixels of {@code slices} slices one after the other
     * @param columns pixels in a row
     * @param rows rows of a slice
     * @param slices slices
     * @param box gets first slice, row and column, then the last ones; six times -1 if the mask is empty
     * @return whether there is anything in the mask
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static boolean boundingBox(byte[] mask, int columns, int rows, int slices, int[] box) {
        long pixels = Math.multiplyExact((long) columns * rows, (long) slices);
        Objects.checkFromIndexSize(0, pixels, (long) mask.length);
        Objects.checkFromIndexSize(0, 6, box.length);
        return MaskBytes.boundingBox(mask, columns, rows, slices, box);
    }
}
