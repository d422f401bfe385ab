package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.ValueException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file says it is.
 *
 * @param study Study Instance UID
 * @param series Series Instance UID
 * @param sop SOP Instance UID
 * @param file the file itself, whose bulk values are read where it lay
 */
record Identity(String study, String series, String sop, DicomFile file) {

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
                uid(file, Tag.StudyInstanceUID), uid(file, Tag.SeriesInstanceUID), uid(file, Tag.SOPInstanceUID), file);
    }

    boolean isIn(Scope scope) {
        return study.equals(scope.studyUid())
                && scope.seriesUid().map(series::equals).orElse(true)
                && scope.sopInstanceUid().map(sop::equals).orElse(true);
    }

    /** Eight digits, as DICOM writes a date. */
    Optional<String> studyDate() {
        return text(Tag.StudyDate).map(String::strip).filter(date -> date.matches("[0-9]{8}"));
    }

    OptionalInt seriesNumber() {
        return number(Tag.SeriesNumber);
    }

    Optional<String> seriesDescription() {
        return text(Tag.SeriesDescription);
    }

    OptionalInt instanceNumber() {
        return number(Tag.InstanceNumber);
    }

    /** A number that can stand in a name. */
    private OptionalInt number(int tag) {
        return text(tag)
                .map(String::strip)
                .filter(text -> text.matches("\\+?[0-9]{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** Something to name a file by, which is not worth failing for: what cannot be read as a text is left out. */
    private Optional<String> text(int tag) {
        try {
            return file.dataSet().string(tag);
        } catch (ValueException unreadable) {
            return Optional.empty();
        }
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
