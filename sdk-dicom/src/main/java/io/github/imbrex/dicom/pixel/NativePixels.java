package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Bits;

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
     */
    static byte[] frame(byte[] data, int firstBit, ImageDescription image, boolean bigEndian) {
        byte[] samples = new byte[image.frameBytes()];
        if (image.bitsAllocated() == 1) {
            int there = (int) Math.min(samples.length, data.length * 8L - firstBit);
            Bits.unpack(data, firstBit, samples, 0, Math.max(0, there));
            return samples;
        }
        System.arraycopy(data, 0, samples, 0, Math.min(data.length, samples.length));
        if (bigEndian && image.bitsAllocated() > 8) {
            Bits.swap(samples, 0, samples.length, image.bitsAllocated() / 8);
        }
        return byPixel(samples, image);
    }

    /** Colour by plane becomes colour by pixel. */
    static byte[] byPixel(byte[] samples, ImageDescription image) {
        if (!image.planar()
                || image.samplesPerPixel() == 1
                || image.photometric().isHorizontallySubsampled()) {
            return samples;
        }
        int width = image.bitsAllocated() / 8;
        int pixels = samples.length / (image.samplesPerPixel() * width);
        return Bits.interleave(samples, pixels, image.samplesPerPixel(), width);
    }
}
