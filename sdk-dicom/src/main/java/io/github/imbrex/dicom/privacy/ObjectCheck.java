package io.github.imbrex.dicom.privacy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import org.jspecify.annotations.Nullable;

/** Applies every rule to what one target holds, usually one object. Not safe for use by several threads. */
final class ObjectCheck {

    private final @Nullable Contract given;
    private final FindingList findings = new FindingList();
    private Contract contract;
    private long unexamined;
    private String patient = "";
    private String study = "";
    private String series = "";

    /** With the contract of the caller, or null for what the objects declare. */
    ObjectCheck(@Nullable Contract given) {
        this.given = given;
        this.contract = given == null ? Contract.basic() : given;
    }

    void check(DicomFile file) {
        check(file.fileMeta(), file.dataSet());
    }

    void check(DicomObject fileMeta, DicomObject dataSet) {
        Declaration declaration = Declaration.of(dataSet);
        if (given == null) {
            contract = declaration.contract().orElse(Contract.basic());
        }
        boolean directory = isDirectory(fileMeta, dataSet);
        patient = text(dataSet, Tag.PatientID);
        study = text(dataSet, Tag.StudyInstanceUID);
        series = text(dataSet, Tag.SeriesInstanceUID);
        ProfileWalk walk = new ProfileWalk(contract, findings, patient, directory);
        FileMetaRules.check(fileMeta, dataSet).forEach(findings::add);
        walk.walk(fileMeta);
        walk.walk(dataSet);
        unexamined += walk.unexamined();
        if (!directory) {
            declaration.check(contract, given != null).forEach(findings::add);
        }
    }

    /** By its class, or, where file meta information is missing, by holding records and being no instance itself. */
    private static boolean isDirectory(DicomObject fileMeta, DicomObject dataSet) {
        return text(fileMeta, Tag.MediaStorageSOPClassUID).equals(Uid.MediaStorageDirectoryStorage)
                || (dataSet.contains(Tag.DirectoryRecordSequence) && !dataSet.contains(Tag.SOPInstanceUID));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    Target target(String name, Target.Outcome outcome, long bytes) {
        return new Target(
                name, outcome, contract, findings, new Target.Scope(bytes, unexamined, patient, study, series));
    }

    /** The first value of an element, empty when there is none that can be read. */
    static String text(DicomObject object, int tag) {
        try {
            return object.string(tag).map(String::strip).orElse("");
        } catch (DataException e) {
            return "";
        }
    }
}
