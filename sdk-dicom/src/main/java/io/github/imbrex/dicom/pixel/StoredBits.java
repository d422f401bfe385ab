package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds out whether taking Bits Stored of what a code stream holds would cut off some of it. */
final class StoredBits {

    private StoredBits() {}

    /**
     * Refuses samples that do not fit Bits Stored and High Bit. Above High Bit there may be nothing or the sign: either for all
     * samples that have their highest bit, or for none of them. Lossy streams reach a little beyond their range, which is no
     * reason to refuse a frame: an eighth of it is let pass, and remains in the containers. Containers that were compressed as they are may hold
     * something else beside the sample, such as an overlay, and are not looked at.
     *
     * @throws DataException if there is a sample that would be cut
     */
    static void check(DecodedFrame frame, TransferSyntax syntax) {
        ImageDescription image = frame.description();
        if (image.bitsStored() == image.bitsAllocated()
                || image.sampleType() == SampleType.FLOAT
                || holdsContainers(syntax)) {
            return;
        }
        int width = image.bitsAllocated() / 8;
        int high = image.highBit();
        int below = (1 << high + 1 - image.bitsStored()) - 1;
        int sign = (int) (0xffff_ffffL >>> 32 - image.bitsAllocated()) >>> high;
        boolean lossless = isLossless(syntax);
        long range = 1L << image.bitsStored();
        boolean extended = false;
        boolean plain = false;
        ByteBuffer samples = ByteBuffer.wrap(frame.samples()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < samples.limit(); at += width) {
            int container = switch (width) {
                case 1 -> samples.get(at) & 0xff;
                case 2 -> samples.getShort(at) & 0xffff;
                default -> samples.getInt(at);
            };
            int above = container >>> high;
            boolean fits = lossless
                    ? (container & below) == 0 && ((above & ~1) == 0 || above == sign)
                    : fitsNearly(container, range, image);
            if (!fits) {
                throw cut();
            }
            extended |= (above & ~1) != 0;
            plain |= above == 1;
        }
        if (lossless && extended && plain) {
            throw cut();
        }
    }

    private static boolean fitsNearly(int container, long range, ImageDescription image) {
        int unused = Integer.SIZE - image.bitsAllocated();
        int value = container << unused >> unused >> image.highBit() + 1 - image.bitsStored();
        return value >= -range / 2 - range / 8 && value < range + range / 8;
    }

    private static boolean isLossless(TransferSyntax syntax) {
        return switch (syntax.uid()) {
            case Uid.JPEGLosslessNonHierarchicalProcess14,
                    Uid.JPEGLosslessNonHierarchicalFirstOrderPredictionProcess14SelectionValue1,
                    Uid.JPEGLSLosslessImageCompression,
                    Uid.JPEG2000ImageCompressionLosslessOnly,
                    Uid.JPEG2000Part2MultiComponentImageCompressionLosslessOnly,
                    Uid.HighThroughputJPEG2000ImageCompressionLosslessOnly,
                    Uid.HighThroughputJPEG2000WithRPCLOptionsImageCompressionLosslessOnly -> true;
            default -> false;
        };
    }

    private static boolean holdsContainers(TransferSyntax syntax) {
        return syntax.uid().equals(Uid.RLELossless) || syntax.uid().equals(Uid.DeflatedImageFrameCompression);
    }

    private static DataException cut() {
        return new DataException(
                "The code stream of a frame has samples that do not fit Bits Stored and High Bit of the data set. One of them is"
                        + " damaged; fetch the object again.",
                -1,
                Tag.toString(Tag.BitsStored),
                null);
    }
}
