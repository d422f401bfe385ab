package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.List;
import java.util.Set;

/** How many bytes one uncompressed frame has (DICOM PS3.5 section 8.1.1, PS3.3 section C.7.6.3.1.2). */
final class UncompressedLength {

    private UncompressedLength() {}

    /** Transfer syntaxes whose frames lie uncompressed in the file, which servers give as stored. */
    private static final Set<String> NATIVE =
            Set.of("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2");

    /**
     * From the attributes of an instance. Shared colours, which decompressing may separate, allow for two.
     *
     * @return the lengths that a frame may have, ascending
     * @throws DataException if they do not tell, or tell of more than 2 GiB
     */
    static List<Integer> of(DicomObject instance) {
        long pixels = (long) attribute(instance, Tag.Rows) * attribute(instance, Tag.Columns);
        long bits = attribute(instance, Tag.BitsAllocated);
        boolean sharesColours = instance.string(Tag.PhotometricInterpretation)
                .filter("YBR_FULL_422"::equals)
                .isPresent();
        if (!sharesColours) {
            int samples = instance.intValue(Tag.SamplesPerPixel).orElse(1);
            return List.of(bytes(pixels, bits, samples));
        }
        int shared = bytes(pixels, bits, 2);
        return isStoredNative(instance) ? List.of(shared) : List.of(shared, bytes(pixels, bits, 3));
    }

    /** Only where the server says so. */
    private static boolean isStoredNative(DicomObject instance) {
        List<String> available = instance.strings(Tag.AvailableTransferSyntaxUID);
        return !available.isEmpty() && NATIVE.containsAll(available);
    }

    private static int bytes(long pixels, long bits, int samples) {
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
