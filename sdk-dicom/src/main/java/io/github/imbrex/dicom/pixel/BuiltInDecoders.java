package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.internal.codec.DeflatedFrame;
import io.github.imbrex.dicom.pixel.internal.codec.Rle;
import io.github.imbrex.dicom.pixel.internal.codec.jpegls.JpegLs;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import java.util.List;
import java.util.Set;

/** The decoders that come with this module. */
final class BuiltInDecoders {

    /** JPEG-LS codes a blank mammogram in some hundred bytes. */
    private static final int BLANK_OF_RUNS = 64 << 20;

    static final List<FrameDecoder> ALL = List.of(
            decoder(BuiltInDecoders::rle, Uid.RLELossless),
            decoder(BuiltInDecoders::deflated, Uid.DeflatedImageFrameCompression),
            decoder(BuiltInDecoders::jpeg, Jpeg.TRANSFER_SYNTAXES),
            decoder(
                    BLANK_OF_RUNS,
                    BuiltInDecoders::jpegLs,
                    Uid.JPEGLSLosslessImageCompression,
                    Uid.JPEGLSLossyNearLosslessImageCompression));

    private interface Decoding {
        DecodedFrame decode(byte[] codeStream, ImageDescription description, TransferSyntax syntax);
    }

    private BuiltInDecoders() {}

    private static FrameDecoder decoder(Decoding decoding, String... transferSyntaxes) {
        return decoder(Plausibility.SMALL, decoding, transferSyntaxes);
    }

    private static FrameDecoder decoder(int small, Decoding decoding, String... transferSyntaxes) {
        Set<String> uids = Set.of(transferSyntaxes);
        return new FrameDecoder() {
            @Override
            public Set<String> transferSyntaxes() {
                return uids;
            }

            @Override
            public DecodedFrame decode(byte[] codeStream, ImageDescription description, TransferSyntax syntax) {
                Plausibility.check(codeStream.length, description, "code stream", small);
                return decoding.decode(codeStream, description, syntax);
            }
        };
    }

    private static DecodedFrame rle(byte[] codeStream, ImageDescription image, TransferSyntax syntax) {
        // Subsampled colour cannot be run-length coded: three full segments are there whatever the header says.
        ImageDescription full = atFullResolution(image);
        if (image.bitsAllocated() == 1) {
            return new DecodedFrame(image, unpacked(Rle.decode(codeStream, packedBytes(image), 1, 1), image));
        }
        int pixels = full.frameBytes() / (full.samplesPerPixel() * (full.bitsAllocated() / 8));
        return new DecodedFrame(full, Rle.decode(codeStream, pixels, full.samplesPerPixel(), full.bitsAllocated() / 8));
    }

    private static DecodedFrame deflated(byte[] codeStream, ImageDescription image, TransferSyntax syntax) {
        if (image.bitsAllocated() == 1) {
            return new DecodedFrame(image, unpacked(DeflatedFrame.decode(codeStream, packedBytes(image)), image));
        }
        NativePixels.requirePairs(image);
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

    private static DecodedFrame jpeg(byte[] codeStream, ImageDescription image, TransferSyntax syntax) {
        // Components come at full resolution, whatever the data set says of native pixels.
        ImageDescription full = atFullResolution(image);
        return new DecodedFrame(full, Jpeg.decode(codeStream, full, syntax));
    }

    private static DecodedFrame jpegLs(byte[] codeStream, ImageDescription image, TransferSyntax syntax) {
        ImageDescription full = atFullResolution(image);
        return new DecodedFrame(
                full,
                JpegLs.decode(codeStream, full.rows(), full.columns(), full.samplesPerPixel(), full.bitsAllocated()));
    }

    private static ImageDescription atFullResolution(ImageDescription image) {
        return image.withPhotometric(image.photometric().atFullResolution());
    }
}
