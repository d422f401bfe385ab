package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a file says it is.
 *
 * @param study Study Instance UID
 * @param series Series Instance UID
 * @param sop SOP Instance UID
 */
record Identity(String study, String series, String sop) {

    /**
     * Reads the header of a file.
     *
     * @throws DataException if it is no DICOM file, ends early, or lacks a proper UID
     */
    static Identity of(Path path) {
        DicomFile file;
        try {
            file = DicomFile.read(path);
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
        if (!file.isComplete()) {
            throw new DataException("it ends before its data set does", null);
        }
        return new Identity(
                uid(file, Tag.StudyInstanceUID), uid(file, Tag.SeriesInstanceUID), uid(file, Tag.SOPInstanceUID));
    }

    boolean isIn(Scope scope) {
        return study.equals(scope.studyUid())
                && scope.seriesUid().map(series::equals).orElse(true)
                && scope.sopInstanceUid().map(sop::equals).orElse(true);
    }

    /** The SOP Instance UID of what may be half a file, if that much can be read. */
    static Optional<String> sopOf(Path path) {
        try {
            return DicomFile.read(path).dataSet().string(Tag.SOPInstanceUID).filter(Scope::isFileName);
        } catch (DataException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
    }

    private static String uid(DicomFile file, int tag) {
        return file.dataSet()
                .string(tag)
                .filter(Scope::isFileName)
                .orElseThrow(() -> new DataException("its " + Tag.keyword(tag) + " is missing or no UID", null));
    }
}
