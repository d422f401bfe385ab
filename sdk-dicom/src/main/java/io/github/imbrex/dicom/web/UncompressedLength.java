package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;

/** How many bytes one uncompressed frame has (DICOM PS3.5 section 8.1.1). */
final class UncompressedLength {

    private UncompressedLength() {}

    /**
     * From the attributes of an instance.
     *
     * @throws DataException if they do not tell, or tell of more than 2 GiB
     */
    static int of(DicomObject instance) {
        long pixels = (long) attribute(instance, Tag.Rows) * attribute(instance, Tag.Columns);
        long bits = attribute(instance, Tag.BitsAllocated);
        boolean sharesColours = instance.string(Tag.PhotometricInterpretation)
                .filter("YBR_FULL_422"::equals)
                .isPresent();
        int samples = sharesColours ? 2 : instance.intValue(Tag.SamplesPerPixel).orElse(1);
        long bytes = (Math.multiplyExact(pixels, Math.min(bits, 64) * Math.min(samples, 4)) + 7) / 8;
        if (bytes < 1 || bytes > Integer.MAX_VALUE) {
            throw new DataException("The attributes of the instance tell of a frame of " + bytes + " bytes.", null);
        }
        return (int) bytes;
    }

    private static int attribute(DicomObject instance, int tag) {
        int value = instance.intValue(tag).orElse(0);
        if (value < 1 || value > 0xffff) {
            throw new DataException(
                    "The attributes of the instance lack " + Tag.keyword(tag) + ", without which the length of a frame"
                            + " is not known.",
                    null);
        }
        return value;
    }
}
