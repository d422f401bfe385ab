package io.github.imbrex.dicom.pixel;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.List;

/** Pictures made of pictures. */
final class Composition {

    private static final int LARGEST = 1 << 30;

    private Composition() {}

    static Picture montage(List<Picture> pictures, int columns) {
        if (pictures.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("A montage has at least one picture and one column.");
        }
        int across = Math.min(columns, pictures.size());
        int down = (pictures.size() - 1) / across + 1;
        int cellWidth = pictures.stream().mapToInt(Picture::width).max().orElse(1);
        int cellHeight = pictures.stream().mapToInt(Picture::height).max().orElse(1);
        boolean colour = pictures.stream().anyMatch(Picture::isColour);
        int channels = colour ? 3 : 1;
        long width = (long) across * cellWidth;
        long height = (long) down * cellHeight;
        if (width > 65_535 || height > 65_535 || width * height * channels > LARGEST) {
            throw new IllegalArgumentException("A montage of " + width + " x " + height
                    + " pixels is too large. Take fewer pictures, or thumbnails of them.");
        }
        byte[] samples = new byte[(int) (width * height * channels)];
        boolean complete = true;
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            int left = i % across * cellWidth + (cellWidth - picture.width()) / 2;
            int top = i / across * cellHeight + (cellHeight - picture.height()) / 2;
            byte[] from = colour ? rgb(picture) : picture.raw();
            for (int y = 0; y < picture.height(); y++) {
                System.arraycopy(
                        from,
                        y * picture.width() * channels,
                        samples,
                        (int) (((top + y) * width + left) * channels),
                        picture.width() * channels);
            }
            complete &= picture.isComplete();
        }
        return Picture.own((int) width, (int) height, channels, samples, complete);
    }

    static Picture overlay(Picture picture, byte[] mask, int rgb, double opacity) {
        if (mask.length != picture.width() * picture.height()) {
            throw new IllegalArgumentException("A mask of " + mask.length + " pixels does not lie over a picture of "
                    + picture.width() + " x " + picture.height() + ".");
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("An opacity is from 0 to 1, not " + opacity + ".");
        }
        byte[] samples = rgb(picture);
        samples = samples == picture.raw() ? samples.clone() : samples;
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] != 0) {
                for (int c = 0; c < 3; c++) {
                    int under = samples[3 * i + c] & 0xff;
                    int over = (rgb >> (16 - 8 * c)) & 0xff;
                    samples[3 * i + c] = (byte) Math.rint(under + (over - under) * opacity);
                }
            }
        }
        return Picture.own(picture.width(), picture.height(), 3, samples, picture.isComplete());
    }

    /** Three samples for each pixel; the picture's own if it has them. */
    private static byte[] rgb(Picture picture) {
        byte[] from = picture.raw();
        if (picture.isColour()) {
            return from;
        }
        byte[] rgb = new byte[Math.multiplyExact(3, from.length)];
        for (int i = 0; i < from.length; i++) {
            Arrays.fill(rgb, 3 * i, 3 * i + 3, from[i]);
        }
        return rgb;
    }

    static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        // Gray images come by their samples: colour management would change their levels.
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_USHORT_GRAY) {
            return gray(image.getRaster(), width, height, image.getType() == BufferedImage.TYPE_BYTE_GRAY ? 0 : 8);
        }
        byte[] rgb = new byte[Math.multiplyExact(3, Math.multiplyExact(width, height))];
        int[] row = new int[width];
        boolean colour = false;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int at = 3 * (y * width + x);
                int alpha = row[x] >>> 24;
                for (int c = 0; c < 3; c++) {
                    rgb[at + c] = (byte) ((((row[x] >> (16 - 8 * c)) & 0xff) * alpha + 127) / 255);
                }
                colour |= rgb[at] != rgb[at + 1] || rgb[at] != rgb[at + 2];
            }
        }
        if (colour) {
            return Picture.own(width, height, 3, rgb, true);
        }
        byte[] gray = new byte[width * height];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = rgb[3 * i];
        }
        return Picture.own(width, height, 1, gray, true);
    }

    private static Picture gray(Raster raster, int width, int height, int shift) {
        byte[] gray = new byte[Math.multiplyExact(width, height)];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = (byte) (row[x] >> shift);
            }
        }
        return Picture.own(width, height, 1, gray, true);
    }
}
