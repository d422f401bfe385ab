package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * One DICOM file of the directory.
 *
 * @param file where it lies
 * @param size in bytes
 * @param study Study Instance UID
 * @param series Series Instance UID
 * @param sop SOP Instance UID
 * @param number Instance Number, 0 if it has none
 * @param transferSyntax UID of how it is stored
 * @param header its attributes up to the pixels, without long values
 */
public record StoredInstance(
        Path file,
        long size,
        String study,
        String series,
        String sop,
        int number,
        String transferSyntax,
        DicomObject header) {

    /** Order in which a node lists instances. */
    public static final Comparator<StoredInstance> ORDER = Comparator.comparing(StoredInstance::study)
            .thenComparing(StoredInstance::series)
            .thenComparingInt(StoredInstance::number)
            .thenComparing(StoredInstance::sop);

    private static final ReadOptions HEADER =
            ReadOptions.standard().withStopTag(Tag.PixelData).withBulk(ReadOptions.Bulk.SKIP, 4096);

    /**
     * Reads the header of a file.
     *
     * @throws io.github.imbrex.DataException if it is no DICOM file
     * @throws IllegalArgumentException if it lacks one of its UIDs
     */
    public static StoredInstance read(Path file) throws IOException {
        DicomFile dicom = DicomFile.read(file, HEADER);
        DicomObject header = dicom.dataSet();
        return new StoredInstance(
                file,
                Files.size(file),
                uid(header, Tag.StudyInstanceUID),
                uid(header, Tag.SeriesInstanceUID),
                uid(header, Tag.SOPInstanceUID),
                number(header),
                dicom.transferSyntax().uid(),
                header);
    }

    /** Its address below the root of an archive, which ends in a slash. */
    public String url(String root) {
        return root + "studies/" + study + "/series/" + series + "/instances/" + sop;
    }

    private static String uid(DicomObject header, int tag) {
        return header.string(tag)
                .filter(text -> text.matches("[0-9.]{1,128}"))
                .orElseThrow(() -> new IllegalArgumentException("has no " + Tag.keyword(tag)));
    }

    private static int number(DicomObject header) {
        try {
            return header.intValue(Tag.InstanceNumber).orElse(0);
        } catch (RuntimeException notANumber) {
            return 0;
        }
    }
}
