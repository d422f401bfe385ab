package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.internal.file.WholeFile;
import io.github.imbrex.dicom.pixel.internal.png.PngEncoder;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Eight bits a sample, gray or RGB, ready to be looked at. Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class Picture {

    private static final int LARGEST_SIDE = 65_535;

    private final int width;
    private final int height;
    private final int channels;
    private final byte[] samples;
    private final boolean complete;

    private Picture(int width, int height, int channels, byte[] samples, boolean complete) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.samples = samples;
        this.complete = complete;
    }

    /** Takes the array over. */
    static Picture own(int width, int height, int channels, byte[] samples, boolean complete) {
        return new Picture(width, height, channels, samples, complete);
    }

    /**
     * A gray picture.
     *
     * @param width pixels in a row
     * @param height rows
     * @param samples one byte per pixel, 0 is black; copied
     * @return the picture
     * @throws IllegalArgumentException if the samples are not {@code width * height}
     */
    public static Picture gray(int width, int height, byte[] samples) {
        return checked(width, height, 1, samples);
    }

    /**
     * A colour picture.
     *
     * @param width pixels in a row
     * @param height rows
     * @param samples red, green and blue of every pixel; copied
     * @return the picture
     * @throws IllegalArgumentException if the samples are not {@code 3 * width * height}
     */
    public static Picture rgb(int width, int height, byte[] samples) {
        return checked(width, height, 3, samples);
    }

    private static Picture checked(int width, int height, int channels, byte[] samples) {
        if (width < 1 || height < 1 || (long) width * height * channels != samples.length) {
            throw new IllegalArgumentException("A picture of " + width + " x " + height + " needs "
                    + (long) width * height * channels + " samples, not " + samples.length + ".");
        }
        return new Picture(width, height, channels, samples.clone(), true);
    }

    /** {@return pixels in a row} */
    public int width() {
        return width;
    }

    /** {@return rows} */
    public int height() {
        return height;
    }

    /** {@return whether there are three samples per pixel} */
    public boolean isColour() {
        return channels == 3;
    }

    /**
     * Whether every pixel was in the data; those that were not are black.
     *
     * @return whether every pixel was in the data
     */
    public boolean isComplete() {
        return complete;
    }

    /** {@return a copy of the samples, row by row, by pixel} */
    public byte[] samples() {
        return samples.clone();
    }

    /**
     * The picture in another size with the same proportions: averaged over areas where it shrinks, interpolated where it
     * grows.
     *
     * @param newWidth pixels in a row, 1 to 65535
     * @return the picture, or this one if it has that width
     */
    public Picture scaledToWidth(int newWidth) {
        if (newWidth < 1 || newWidth > LARGEST_SIDE) {
            throw new IllegalArgumentException(
                    "A picture can be 1 to " + LARGEST_SIDE + " pixels wide, not " + newWidth + ".");
        }
        long newHeight = Math.max(1, Math.round((double) height * newWidth / width));
        if (newHeight > LARGEST_SIDE || newHeight * newWidth * channels > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "A picture of " + newWidth + " x " + newHeight + " is too large. Ask for a smaller width.");
        }
        return newWidth == width ? this : resized(newWidth, (int) newHeight);
    }

    private Picture resized(int newWidth, int newHeight) {
        byte[] narrow = Resampling.resample(samples, width, height, channels, newWidth, newHeight);
        return new Picture(newWidth, newHeight, channels, narrow, complete);
    }

    /**
     * The picture as a PNG file; the same picture gives the same pixels everywhere.
     *
     * @return the picture as a PNG file
     */
    public byte[] png() {
        return new PngEncoder(width, height, channels).encode(samples);
    }

    /**
     * Writes a PNG file: to a temporary neighbour first, then moved, so that no half file ever has the name.
     *
     * @param file where to; replaced if it exists; its folder must exist
     * @return {@code file}
     * @throws IOException if it cannot be written
     */
    public Path writePng(Path file) throws IOException {
        byte[] bytes = png();
        WholeFile.write(file, out -> out.write(bytes));
        return file;
    }

    /**
     * The picture for Swing, ImageIO and notebooks; a copy, so that drawing on it changes nothing here.
     *
     * @return the picture for Swing, ImageIO and notebooks
     */
    public BufferedImage toBufferedImage() {
        var image = new BufferedImage(
                width, height, channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        if (channels == 1) {
            System.arraycopy(samples, 0, target, 0, samples.length);
        } else {
            for (int i = 0; i < samples.length; i += 3) {
                target[i] = samples[i + 2];
                target[i + 1] = samples[i + 1];
                target[i + 2] = samples[i];
            }
        }
        return image;
    }

    @Override
    public String toString() {
        return "Picture[" + width + " x " + height + (isColour() ? " RGB" : " gray") + (complete ? "" : ", partial")
                + "]";
    }
}
