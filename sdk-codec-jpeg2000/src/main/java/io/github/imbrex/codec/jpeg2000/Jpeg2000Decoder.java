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
 * Decodes JPEG 2000 and High-Throughput JPEG 2000, lossless and lossy. Lossless frames are exact; the sign and the bits of a
 * sample are those of the code stream, whatever the data set says of them. A colour transform within the code stream is
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

    /** A decoder; {@link java.util.ServiceLoader} calls it. */
    public Jpeg2000Decoder() {}

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
     * @throws DataException if the code stream is corrupt or incomplete, is of another size than the description, or has
     *     what is not decoded here; the message says which
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
        return new DecodedFrame(image, ImageDecoder.decode(stream, Math.max(1, image.bitsAllocated() / 8)));
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
        if (image.photometric().isHorizontallySubsampled()) {
            return image.withPhotometric(Photometric.YBR_FULL);
        }
        return switch (image.photometric().code()) {
            case "YBR_RCT", "YBR_ICT" -> image.withPhotometric(Photometric.RGB);
            default -> image;
        };
    }
}
