package io.github.imbrex.dicom.pixel.internal.codec;

import io.github.imbrex.DataException;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * JPEG with 8-bit samples through the decoder of the JDK. Samples come as they are coded: which colours they are is a
 * matter of the data set, not of markers in the stream.
 */
public final class BaselineJpeg {

    private BaselineJpeg() {}

    /**
     * What the frame header says.
     *
     * @param process number of the start of frame: 0 to 15, 55 for JPEG-LS
     */
    public record Header(int precision, int height, int width, int components, int process) {}

    /**
     * Finds the frame header.
     *
     * @throws DataException if there is none
     */
    public static Header header(byte[] stream) {
        int at = 2;
        if (stream.length < 4 || (stream[0] & 0xff) != 0xff || (stream[1] & 0xff) != 0xd8) {
            throw corrupt("it does not begin with a start of image", null);
        }
        while (at + 4 <= stream.length) {
            if ((stream[at] & 0xff) != 0xff) {
                throw corrupt("there is no marker where one must be", null);
            }
            int marker = stream[at + 1] & 0xff;
            if (marker == 0xff) { // a fill byte
                at++;
                continue;
            }
            int length = (stream[at + 2] & 0xff) << 8 | stream[at + 3] & 0xff;
            boolean startOfFrame = marker == 0xf7
                    || marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (startOfFrame && length >= 8 && at + 10 <= stream.length) {
                return new Header(
                        stream[at + 4] & 0xff,
                        (stream[at + 5] & 0xff) << 8 | stream[at + 6] & 0xff,
                        (stream[at + 7] & 0xff) << 8 | stream[at + 8] & 0xff,
                        stream[at + 9] & 0xff,
                        marker - 0xc0);
            }
            if (length < 2 || marker == 0xda) {
                break;
            }
            at += 2 + length;
        }
        throw corrupt("it has no frame header", null);
    }

    /**
     * Decodes a stream whose {@link #header} the caller has found to fit.
     *
     * @return samples by pixel, one byte each
     * @throws DataException if the stream is corrupt or cut short
     */
    public static byte[] decode(byte[] stream, Header header) {
        ImageReader reader = reader();
        AtomicBoolean damaged = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            // The decoder goes on in gray where data is missing; that would be a wrong picture without a word.
            if (warning.contains("orrupt") || warning.contains("remature")) {
                damaged.set(true);
            }
        });
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(stream))) {
            reader.setInput(in, true, true);
            Raster raster = reader.readRaster(0, null);
            if (damaged.get()) {
                throw corrupt("its data is damaged or ends early", null);
            }
            if (raster.getWidth() != header.width()
                    || raster.getHeight() != header.height()
                    || raster.getNumBands() != header.components()) {
                throw corrupt("it decodes to another size than its header says", null);
            }
            return samples(raster);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw corrupt(String.valueOf(e.getMessage()), e);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] samples(Raster raster) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        byte[] out = new byte[width * raster.getHeight() * bands];
        int[] row = new int[width * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int i = 0; i < row.length; i++) {
                out[y * row.length + i] = (byte) row[i];
            }
        }
        return out;
    }

    /** The JDK's own reader, whatever else is registered on the class path. */
    private static ImageReader reader() {
        for (Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg"); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.") && reader.canReadRaster()) {
                return reader;
            }
        }
        throw new IllegalStateException("This Java runtime has no JPEG reader; one with the module java.desktop has.");
    }

    private static DataException corrupt(String why, @Nullable Exception cause) {
        return new DataException("The JPEG code stream is corrupt: " + why + ".", cause);
    }
}
