package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.internal.file.WholeFile;
import io.github.imbrex.dicom.pixel.internal.png.PngEncoder;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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

    /**
     * The picture in another size, whatever its proportions: averaged over areas where it shrinks, interpolated where it grows.
     *
     * @param newWidth pixels in a row, 1 to 65535
     * @param newHeight rows, 1 to 65535
     * @return the picture, or this one if it has that size
     * @throws IllegalArgumentException if a picture cannot be of that size
     */
    public Picture resizedTo(int newWidth, int newHeight) {
        if (newWidth < 1 || newHeight < 1 || newWidth > LARGEST_SIDE || newHeight > LARGEST_SIDE) {
            throw new IllegalArgumentException("A picture can be 1 to " + LARGEST_SIDE + " pixels wide and high, not "
                    + newWidth + " x " + newHeight + ".");
        }
        if ((long) newHeight * newWidth * channels > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "A picture of " + newWidth + " x " + newHeight + " is too large. Ask for a smaller one.");
        }
        return newWidth == width && newHeight == height ? this : resized(newWidth, newHeight);
    }

    /**
     * The picture small enough to lie in a square; it never grows.
     *
     * @param side the longest side allowed, at least 1
     * @return the picture, or this one if it is small enough
     */
    public Picture thumbnail(int side) {
        if (side < 1) {
            throw new IllegalArgumentException("A thumbnail is at least one pixel wide, not " + side + ".");
        }
        if (Math.max(width, height) <= side) {
            return this;
        }
        double scale = (double) side / Math.max(width, height);
        return resizedTo((int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }

    /**
     * Pictures side by side, row after row, each in the middle of a black cell as large as the largest of them.
     *
     * @param pictures at least one
     * @param columns how many in a row, at least 1
     * @return one picture of them all; in colour if one of them is
     * @throws IllegalArgumentException if there is no picture, or all of them are too large for one
     */
    public static Picture montage(List<Picture> pictures, int columns) {
        return Composition.montage(pictures, columns);
    }

    /**
     * The picture with a colour laid over some of its pixels.
     *
     * @param mask one byte per pixel, row by row; what is not 0 is coloured
     * @param rgb the colour: red, green and blue in bits 16 to 23, 8 to 15 and 0 to 7
     * @param opacity 0 to leave the pixels as they are, to 1 to replace them
     * @return the picture in colour
     * @throws IllegalArgumentException if the mask has another size or the opacity is not from 0 to 1
     */
    public Picture overlay(byte[] mask, int rgb, double opacity) {
        return Composition.overlay(this, mask, rgb, opacity);
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
     * The picture as a JPEG file. JPEG loses what the eye does not miss: for numbers and thin lines take {@link #png()}.
     *
     * @param quality above 0 to 1; 0.9 is good for most
     * @return the picture as a JPEG file
     */
    public byte[] jpeg(double quality) {
        return JpegFile.encode(toBufferedImage(), quality);
    }

    /**
     * Writes a JPEG file, as {@link #writePng} writes a PNG file.
     *
     * @param file where to; replaced if it exists; its folder must exist
     * @param quality above 0 to 1
     * @return {@code file}
     * @throws IOException if it cannot be written
     */
    public Path writeJpeg(Path file, double quality) throws IOException {
        byte[] bytes = jpeg(quality);
        WholeFile.write(file, out -> out.write(bytes));
        return file;
    }

    /**
     * Writes a file of the kind its name says: {@code .jpg} and {@code .jpeg} are JPEG of quality 0.9, {@code .png} is PNG.
     *
     * @param file where to; replaced if it exists; its folder must exist
     * @return {@code file}
     * @throws IllegalArgumentException if the name ends otherwise
     * @throws IOException if it cannot be written
     */
    public Path write(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            return writeJpeg(file, 0.9);
        }
        if (!name.endsWith(".png")) {
            throw new IllegalArgumentException("A picture is written as .png, .jpg or .jpeg; name the file so.");
        }
        return writePng(file);
    }

    /**
     * The picture in an image of Swing or ImageIO: gray if its colours are gray, else in colour. Transparent pixels are laid
     * over black.
     *
     * @param image any image; copied
     * @return its picture, 8 bits a sample
     */
    public static Picture of(BufferedImage image) {
        return Composition.of(image);
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

    /** The samples themselves, for the package only. */
    byte[] raw() {
        return samples;
    }

    @Override
    public String toString() {
        return "Picture[" + width + " x " + height + (isColour() ? " RGB" : " gray") + (complete ? "" : ", partial")
                + "]";
    }
}
