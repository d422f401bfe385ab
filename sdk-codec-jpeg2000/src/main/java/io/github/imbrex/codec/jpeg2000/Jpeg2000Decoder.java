package io.github.imbrex.codec.jpeg2000;

import io.github.imbrex.DataException;
import io.github.imbrex.codec.jpeg2000.internal.ImageDecoder;
import io.github.imbrex.codec.jpeg2000.internal.syntax.CodeStream;
import io.github.imbrex.codec.jpeg2000.internal.syntax.CodeStreamParser;
import io.github.imbrex.codec.jpeg2000.internal.syntax.ImageSize;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.DecodedFrame;
import io.github.imbrex.dicom.pixel.FrameDecoder;
import io.github.imbrex.dicom.pixel.ImageDescription;
import io.github.imbrex.dicom.pixel.Photometric;
import io.github.imbrex.dicom.pixel.SampleType;
import java.util.Set;

/**
 * Decodes JPEG 2000 and High-Throughput JPEG 2000, lossless and lossy. Lossless frames are exact; the bits of a sample are
 * those of the code stream. Where it and the data set do not agree on the sign, they may mean the same bits by it; a frame
 * that they read as different numbers is refused. A colour transform within the code stream is
 * undone, so that {@code YBR_RCT} and {@code YBR_ICT} become {@link Photometric#RGB}. Of ISO/IEC 15444-2 only streams that
 * use nothing of it are decoded, which is most of them.
 *
 * <p>A frame of which a part is missing is refused. Immutable, safe for use by many threads.
 *
 * @since 0.1
 */
public final class Jpeg2000Decoder implements FrameDecoder {

    private static final Set<String> TRANSFER_SYNTAXES = Set.of(
            Uid.JPEG2000ImageCompressionLosslessOnly,
            Uid.JPEG2000ImageCompression,
            Uid.JPEG2000Part2MultiComponentImageCompressionLosslessOnly,
            Uid.JPEG2000Part2MultiComponentImageCompression,
            Uid.HighThroughputJPEG2000ImageCompressionLosslessOnly,
            Uid.HighThroughputJPEG2000WithRPCLOptionsImageCompressionLosslessOnly,
            Uid.HighThroughputJPEG2000ImageCompression);

    /** Frames up to this size are made whatever the code stream; beyond, it must be in proportion. */
    private static final int SMALL = 16 << 20;

    /** An empty image of large code-blocks is coded in still less, but nobody has images of that kind and size. */
    private static final long MOST_EXPANSION = 8192;

    /** Coefficients of a tile before and after a step of the wavelet, four bytes each. */
    private static final int WORKING_BYTES = 8;

    private final long memory;

    /** A decoder that takes up to half of the heap for a frame; {@link java.util.ServiceLoader} calls it. */
    public Jpeg2000Decoder() {
        this(Runtime.getRuntime().maxMemory() / 2);
    }

    /** A decoder that takes up to so many bytes for a frame. */
    Jpeg2000Decoder(long memory) {
        this.memory = memory;
    }

    @Override
    public Set<String> transferSyntaxes() {
        return TRANSFER_SYNTAXES;
    }

    /**
     * Decodes one frame: a code stream, or a JP2 file around it.
     *
     * @param codeStream the fragments of the frame, joined
     * @param description what the data set says about the image
     * @param transferSyntax one of {@link #transferSyntaxes()}
     * @return the samples
     * @throws DataException if the code stream is corrupt or incomplete, is of another size than the description, takes more
     *     than half of the heap, or has what is not decoded here; the message says which
     */
    @Override
    public DecodedFrame decode(byte[] codeStream, ImageDescription description, TransferSyntax transferSyntax) {
        ImageDescription image = asDecoded(description);
        if (image.frameBytes() > SMALL && codeStream.length * MOST_EXPANSION < image.frameBytes()) {
            throw new DataException(
                    "The code stream of a frame has " + codeStream.length
                            + " bytes, and by Rows and Columns the frame has " + image.frameBytes()
                            + ". It cannot be made of that little; the file is damaged.",
                    null);
        }
        CodeStream stream = CodeStreamParser.parse(codeStream);
        check(stream.size(), image);
        requireMemory(stream.size(), image);
        byte[] samples = ImageDecoder.decode(stream, Math.max(1, image.bitsAllocated() / 8));
        requireOneSign(stream.size(), image, samples);
        return new DecodedFrame(image, samples);
    }

    private void requireMemory(ImageSize size, ImageDescription image) {
        long tile = Math.min(size.tileWidth(), size.area().width())
                * (long) Math.min(size.tileHeight(), size.area().height());
        long bytes = image.frameBytes() + tile * size.components().size() * WORKING_BYTES;
        if (bytes > memory) {
            throw new DataException(
                    "Decoding a frame of " + image.columns() + " x " + image.rows() + " takes " + bytes
                            + " bytes of memory, and " + memory
                            + " are to be had for it. If the image is as large as that, give the JVM more heap (-Xmx).",
                    null);
        }
    }

    /**
     * A sample with the highest bit of the code stream set is negative by one of the two and not by the other. That is the same
     * bits, as long as they are all that is stored; wider ones differ in what lies above.
     */
    private static void requireOneSign(ImageSize size, ImageDescription image, byte[] samples) {
        int width = Math.max(1, image.bitsAllocated() / 8);
        int stride = size.components().size() * width;
        for (int i = 0; i < size.components().size(); i++) {
            ImageSize.Component component = size.components().get(i);
            if (component.signed() == image.isSigned() || component.bits() >= image.bitsStored()) {
                continue;
            }
            int highest = component.bits() - 1;
            for (int at = i * width + highest / 8; at < samples.length; at += stride) {
                if ((samples[at] >> highest % 8 & 1) != 0) {
                    throw new DataException(
                            "The JPEG 2000 code stream and Pixel Representation of the data set do not agree whether samples"
                                    + " have a sign, and there are samples for which it matters. One of them is damaged.",
                            null);
                }
            }
        }
    }

    private static void check(ImageSize size, ImageDescription image) {
        if (size.area().width() != image.columns()
                || size.area().height() != image.rows()
                || size.components().size() != image.samplesPerPixel()) {
            throw new DataException(
                    "The JPEG 2000 code stream is of another size than the data set says. One of them is damaged.",
                    null);
        }
        if (image.sampleType() == SampleType.FLOAT) {
            throw new DataException(
                    "JPEG 2000 holds whole numbers, and the data set says that its pixels are none.", null);
        }
        if (size.components().stream().anyMatch(component -> component.bits() > image.bitsAllocated())) {
            throw new DataException(
                    "The samples of the JPEG 2000 code stream have more bits than the data set allocates."
                            + " One of them is damaged.",
                    null);
        }
    }

    /** Colour comes out of a code stream at full resolution, and without the colour transform of the code stream. */
    private static ImageDescription asDecoded(ImageDescription image) {
        return switch (image.photometric().code()) {
            case "YBR_RCT", "YBR_ICT" -> image.withPhotometric(Photometric.RGB);
            default -> image.withPhotometric(image.photometric().atFullResolution());
        };
    }
}
