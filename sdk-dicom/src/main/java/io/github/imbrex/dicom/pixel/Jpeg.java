package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.internal.codec.BaselineJpeg;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.HuffmanJpeg;
import io.github.imbrex.dicom.pixel.internal.codec.jpegls.JpegLs;

/**
 * JPEG of every transfer syntax that has it: which decoder takes a frame is for its code stream to say, since the
 * transfer syntax of many files is another one.
 */
final class Jpeg {

    /** Those in use, then the retired ones, of which some processes can be decoded all the same. */
    static final String[] TRANSFER_SYNTAXES = {
        Uid.JPEGBaselineProcess1,
        Uid.JPEGExtendedProcess24,
        Uid.JPEGLosslessNonHierarchicalProcess14,
        Uid.JPEGLosslessNonHierarchicalFirstOrderPredictionProcess14SelectionValue1,
        Uid.JPEGExtendedProcess35,
        Uid.JPEGSpectralSelectionNonHierarchicalProcess68,
        Uid.JPEGSpectralSelectionNonHierarchicalProcess79,
        Uid.JPEGFullProgressionNonHierarchicalProcess1012,
        Uid.JPEGFullProgressionNonHierarchicalProcess1113,
        Uid.JPEGLosslessNonHierarchicalProcess15,
        Uid.JPEGExtendedHierarchicalProcess1618,
        Uid.JPEGExtendedHierarchicalProcess1719,
        Uid.JPEGSpectralSelectionHierarchicalProcess2022,
        Uid.JPEGSpectralSelectionHierarchicalProcess2123,
        Uid.JPEGFullProgressionHierarchicalProcess2426,
        Uid.JPEGFullProgressionHierarchicalProcess2527,
        Uid.JPEGLosslessHierarchicalProcess28,
        Uid.JPEGLosslessHierarchicalProcess29
    };

    private static final int EXTENDED = 1;
    private static final int PROGRESSIVE = 2;
    private static final int LOSSLESS = 3;
    private static final int JPEG_LS = 55;

    private Jpeg() {}

    /** The samples of an image whose colours, if any, are all at full resolution. */
    static byte[] decode(byte[] codeStream, ImageDescription image, TransferSyntax syntax) {
        BaselineJpeg.Header header = BaselineJpeg.header(codeStream);
        if (header.height() != image.rows()
                || header.width() != image.columns()
                || header.components() != image.samplesPerPixel()
                || header.precision() > image.bitsAllocated()
                || image.sampleType() == SampleType.FLOAT) {
            throw new DataException(
                    "The JPEG code stream is of another size than the data set says. One of them is damaged.", null);
        }
        int process = header.process();
        if (header.precision() == 8 && image.bitsAllocated() == 8 && process <= PROGRESSIVE) {
            return BaselineJpeg.decode(codeStream, header);
        }
        if (process == LOSSLESS || process <= EXTENDED && (header.precision() == 8 || header.precision() == 12)) {
            return HuffmanJpeg.decode(
                    codeStream, image.rows(), image.columns(), image.samplesPerPixel(), image.bitsAllocated() / 8);
        }
        if (process == JPEG_LS) {
            return JpegLs.decode(
                    codeStream, image.rows(), image.columns(), image.samplesPerPixel(), image.bitsAllocated());
        }
        throw Decoders.none(
                syntax.uid(),
                "Its code stream is of process SOF" + process + " with samples of " + header.precision()
                        + " bits, which no decoder here takes.");
    }
}
