package io.github.imbrex.dicom.pixel;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Baseline JPEG by the writer of the JDK. */
final class JpegFile {

    private JpegFile() {}

    static byte[] encode(BufferedImage image, double quality) {
        if (!(quality > 0 && quality <= 1)) {
            throw new IllegalArgumentException("A quality is above 0 and up to 1, not " + quality + ".");
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality((float) quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not refuse bytes.", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
