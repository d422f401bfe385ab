package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.pixel.internal.codec.BaselineJpeg;
import io.github.imbrex.dicom.pixel.internal.codec.DeflatedFrame;
import io.github.imbrex.dicom.pixel.internal.codec.Rle;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import java.util.List;
import java.util.Set;

/** The decoders that come with this module. */
final class BuiltInDecoders {

    private static final String JPEG_BASELINE = "1.2.840.10008.1.2.4.50";
    private static final String JPEG_EXTENDED = "1.2.840.10008.1.2.4.51";
    private static final int SEQUENTIAL_HUFFMAN = 1;

    static final List<FrameDecoder> ALL = List.of(
            decoder(BuiltInDecoders::rle, "1.2.840.10008.1.2.5"),
            decoder(BuiltInDecoders::deflated, "1.2.840.10008.1.2.8.1"),
            decoder(BuiltInDecoders::jpeg, JPEG_BASELINE, JPEG_EXTENDED));

    private interface Decoding {
        DecodedFrame decode(byte[] codeStream, ImageDescription description);
    }

    private BuiltInDecoders() {}

    private static FrameDecoder decoder(Decoding decoding, String... transferSyntaxes) {
        Set<String> uids = Set.of(transferSyntaxes);
        return new FrameDecoder() {
            @Override
            public Set<String> transferSyntaxes() {
                return uids;
            }

            @Override
            public DecodedFrame decode(byte[] codeStream, ImageDescription description) {
                return decoding.decode(codeStream, description);
            }
        };
    }

    private static DecodedFrame rle(byte[] codeStream, ImageDescription image) {
        // Subsampled colour cannot be run-length coded: three full segments are there whatever the header says.
        ImageDescription full = atFullResolution(image);
        if (image.bitsAllocated() == 1) {
            return new DecodedFrame(image, unpacked(Rle.decode(codeStream, packedBytes(image), 1, 1), image));
        }
        int pixels = full.frameBytes() / (full.samplesPerPixel() * (full.bitsAllocated() / 8));
        return new DecodedFrame(full, Rle.decode(codeStream, pixels, full.samplesPerPixel(), full.bitsAllocated() / 8));
    }

    private static DecodedFrame deflated(byte[] codeStream, ImageDescription image) {
        if (image.bitsAllocated() == 1) {
            return new DecodedFrame(image, unpacked(DeflatedFrame.decode(codeStream, packedBytes(image)), image));
        }
        byte[] samples = DeflatedFrame.decode(codeStream, image.frameBytes());
        return new DecodedFrame(image, NativePixels.byPixel(samples, image));
    }

    private static int packedBytes(ImageDescription image) {
        return (image.frameBytes() + 7) / 8;
    }

    private static byte[] unpacked(byte[] packed, ImageDescription image) {
        byte[] samples = new byte[image.frameBytes()];
        Bits.unpack(packed, 0, samples, 0, samples.length);
        return samples;
    }

    private static DecodedFrame jpeg(byte[] codeStream, ImageDescription image) {
        BaselineJpeg.Header header = BaselineJpeg.header(codeStream);
        if (header.precision() != 8 || header.process() > SEQUENTIAL_HUFFMAN) {
            throw Decoders.none(
                    JPEG_EXTENDED,
                    "The code stream has " + header.precision() + "-bit samples in process " + header.process()
                            + "; the JPEG decoder of the JDK takes 8-bit sequential ones.");
        }
        ImageDescription full = atFullResolution(image);
        if (header.height() != full.rows()
                || header.width() != full.columns()
                || header.components() != full.samplesPerPixel()
                || full.bitsAllocated() != 8) {
            throw new DataException(
                    "The JPEG code stream is of another size than the data set says. One of them is damaged.", null);
        }
        return new DecodedFrame(full, BaselineJpeg.decode(codeStream, header));
    }

    private static ImageDescription atFullResolution(ImageDescription image) {
        return image.photometric().isHorizontallySubsampled() ? image.withPhotometric(Photometric.YBR_FULL) : image;
    }
}
