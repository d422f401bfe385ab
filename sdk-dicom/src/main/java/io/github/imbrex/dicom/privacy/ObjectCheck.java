package io.github.imbrex.dicom.privacy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies every rule to one object that has been read. */
final class ObjectCheck {

    private final @Nullable Contract given;
    private final String name;
    private final long bytes;

    /** With the contract of the caller, or null for what the object declares. */
    ObjectCheck(@Nullable Contract given, String name, long bytes) {
        this.given = given;
        this.name = name;
        this.bytes = bytes;
    }

    Target check(DicomFile file, Optional<String> damage) {
        return check(file.fileMeta(), file.dataSet(), damage);
    }

    Target check(DicomObject fileMeta, DicomObject dataSet, Optional<String> damage) {
        Declaration declaration = Declaration.of(dataSet);
        Contract contract = given != null ? given : declaration.contract().orElse(Contract.basic());
        boolean directory = text(fileMeta, Tag.MediaStorageSOPClassUID).equals(Uid.MediaStorageDirectoryStorage);
        String patient = text(dataSet, Tag.PatientID);
        FindingList findings = new FindingList();
        damage.ifPresent(reason -> findings.add(FileCheck.inputFault(RuleBook.DAMAGED, Severity.HIGH, reason)));
        ProfileWalk walk = new ProfileWalk(contract, findings, patient, directory);
        walk.walk(fileMeta);
        walk.walk(dataSet);
        if (!directory) {
            declaration.check(contract, given != null).forEach(findings::add);
        }
        return new Target(
                name,
                damage.isPresent() ? Target.Outcome.DAMAGED : Target.Outcome.CHECKED,
                contract,
                findings,
                new Target.Scope(
                        bytes,
                        walk.unexamined(),
                        patient,
                        text(dataSet, Tag.StudyInstanceUID),
                        text(dataSet, Tag.SeriesInstanceUID)));
    }

    private static String text(DicomObject object, int tag) {
        try {
            return object.string(tag).map(String::strip).orElse("");
        } catch (DataException e) {
            return "";
        }
    }
}
