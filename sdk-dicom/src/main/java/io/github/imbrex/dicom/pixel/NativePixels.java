package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import java.util.Arrays;

/** Uncompressed frames as they lie in Pixel Data, made into the one form frames have. */
final class NativePixels {

    private NativePixels() {}

    /**
     * A frame.
     *
     * @param data bytes of Pixel Data from the one in which the frame begins
     * @param firstBit where in that byte it begins
     * @param bigEndian whether words are big endian
     * @return little-endian samples by pixel; zero where {@code data} was too short
     * @throws DataException if pixels that share colour differences make no pairs
     */
    static byte[] frame(byte[] data, int firstBit, ImageDescription image, boolean bigEndian) {
        requirePairs(image);
        byte[] samples = new byte[image.frameBytes()];
        if (image.bitsAllocated() == 1) {
            int there = (int) Math.min(samples.length, data.length * 8L - firstBit);
            Bits.unpack(data, firstBit, samples, 0, Math.max(0, there));
            return samples;
        }
        int first = firstBit / 8;
        System.arraycopy(data, first, samples, 0, Math.min(data.length - first, samples.length));
        if (bigEndian && image.bitsAllocated() > 8) {
            Bits.swap(samples, 0, samples.length, image.bitsAllocated() / 8);
        }
        byte[] pixels = byPixel(samples, image);
        Arrays.fill(pixels, pixels.length - missing(data.length * 8L - firstBit, image), pixels.length, (byte) 0);
        return pixels;
    }

    /**
     * How many bytes at the end of a frame of samples by pixel are not to be had from so many bits of Pixel Data. A pixel of
     * planes is missing as soon as one of its samples is.
     */
    static int missing(long bits, ImageDescription image) {
        int frame = image.frameBytes();
        if (image.bitsAllocated() == 1) {
            return (int) Math.max(0, frame - bits);
        }
        long there = bits / 8;
        if (there >= frame || !isByPlane(image)) {
            return (int) Math.max(0, frame - there);
        }
        int width = image.bitsAllocated() / 8;
        int pixel = image.samplesPerPixel() * width;
        long lastPlane = (long) frame / pixel * (pixel - width);
        return (int) (frame - Math.max(0, there - lastPlane) / width * pixel);
    }

    /**
     * Refuses rows in which the last pixel has none to share its colour differences with.
     *
     * @throws DataException if Columns is odd where pairs share them
     */
    static void requirePairs(ImageDescription image) {
        if (image.photometric().isHorizontallySubsampled() && image.columns() % 2 != 0) {
            throw new DataException(
                    "Columns is " + image.columns() + ", and by " + image.photometric()
                            + " the pixels of a row come in pairs. One of them is wrong; ask the archive for RGB.",
                    -1,
                    Tag.toString(Tag.Columns),
                    null);
        }
    }

    /** Colour by plane becomes colour by pixel. */
    static byte[] byPixel(byte[] samples, ImageDescription image) {
        if (!isByPlane(image)) {
            return samples;
        }
        int width = image.bitsAllocated() / 8;
        int pixels = samples.length / (image.samplesPerPixel() * width);
        return Bits.interleave(samples, pixels, image.samplesPerPixel(), width);
    }

    private static boolean isByPlane(ImageDescription image) {
        return image.planar()
                && image.samplesPerPixel() > 1
                && !image.photometric().isHorizontallySubsampled();
    }
}
