package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTableTest {

    private final ProfileTable table = ProfileTable.standard();

    @Test
    void holdsEveryRowOfTheEdition() {
        assertThat(table.size()).isEqualTo(656);
        assertThat(Resources.text("profile.2026c.tsv").lines().limit(2))
                .allMatch(line -> line.startsWith("#"))
                .anyMatch(line -> line.contains("2026c"));
    }

    @Test
    void findsExactTagsAndNothingBesideThem() {
        assertThat(table.row(Tag.PatientName))
                .get()
                .extracting(ProfileTable.Row::basic)
                .isEqualTo(Action.Z);
        assertThat(table.row(Tag.PatientName + 0x0F)).isEmpty();
        assertThat(table.row(Tag.Rows)).isEmpty();
        assertThat(table.row(0xFFFAFFFA))
                .get()
                .extracting(ProfileTable.Row::name)
                .isEqualTo("Digital Signatures Sequence");
    }

    @Test
    void coversGroupsOfElements() {
        assertThat(table.row(0x50020005))
                .get()
                .extracting(ProfileTable.Row::name)
                .isEqualTo("Curve Data");
        assertThat(table.row(0x60003000))
                .get()
                .extracting(ProfileTable.Row::name)
                .isEqualTo("Overlay Data");
        assertThat(table.row(0x601E4000))
                .get()
                .extracting(ProfileTable.Row::name)
                .isEqualTo("Overlay Comments");
        assertThat(table.row(0x60003001)).isEmpty();
    }

    @Test
    void everyOddGroupIsPrivate() {
        assertThat(table.row(0x00291010))
                .get()
                .extracting(ProfileTable.Row::name)
                .isEqualTo("Private Attributes");
        assertThat(table.row(0x50011000))
                .get()
                .extracting(ProfileTable.Row::name)
                .isEqualTo("Private Attributes");
    }

    @Test
    void knowsWhatCameWithRecentEditions() {
        assertThat(table.row(Tag.PersonNamesToUseSequence)).get().matches(ProfileTable.Row::added);
        assertThat(table.row(Tag.PatientName)).get().matches(row -> !row.added());
    }

    @Test
    void gravityFollowsWhatAnAttributeTells() {
        assertSeverity(
                Severity.CRITICAL,
                Tag.PatientName,
                Tag.PatientID,
                Tag.PatientBirthDate,
                Tag.PatientAddress,
                Tag.OtherPatientIDsSequence,
                Tag.PatientTelephoneNumbers,
                Tag.EncapsulatedDocument);
        assertSeverity(
                Severity.HIGH,
                Tag.ReferringPhysicianName,
                Tag.OperatorsName,
                Tag.InstitutionName,
                Tag.StudyDate,
                Tag.AcquisitionTime,
                Tag.AccessionNumber,
                Tag.SOPInstanceUID,
                Tag.IssuerOfPatientID,
                Tag.OriginalAttributesSequence,
                Tag.ContentSequence,
                Tag.IconImageSequence,
                0x60003000,
                0x00291010);
        assertSeverity(
                Severity.MEDIUM,
                Tag.StationName,
                Tag.StudyDescription,
                Tag.PatientWeight,
                Tag.PatientSex,
                Tag.Occupation,
                Tag.RegionOfResidence);
    }

    @Test
    void everyClassIsInUseSoThatTheListHasNoDeadLine() {
        Set<IdentityClass> used = EnumSet.noneOf(IdentityClass.class);
        for (String[] cells : Resources.table("profile.2026c.tsv")) {
            used.add(IdentityClass.valueOf(cells[1]));
        }
        assertThat(used).containsExactlyInAnyOrder(IdentityClass.values());
    }

    private void assertSeverity(Severity severity, int... tags) {
        for (int tag : tags) {
            assertThat(table.row(tag).orElseThrow().identity().severity())
                    .as(Tag.toString(tag))
                    .isEqualTo(severity);
        }
    }
}
