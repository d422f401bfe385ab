package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static List<Finding> findings(TestObject object, Option... options) {
        return AnonymisationCheck.against(Contract.basic().with(options))
                .check(object.dataSet())
                .findings();
    }

    private static void assertOne(List<Finding> findings, String rule, Severity severity, String location) {
        assertThat(findings)
                .filteredOn(finding -> finding.severity().isAtLeast(Severity.LOW))
                .extracting(finding -> finding.rule().id(), Finding::severity, Finding::location)
                .containsExactly(tuple(rule, severity, location));
    }

    @Test
    void theIdentityMustBeDeclaredRemoved() {
        assertOne(
                findings(TestObject.clean().put(Tag.PatientIdentityRemoved, Vr.CS, "NO")),
                "D-01",
                Severity.HIGH,
                "(0012,0062)");
    }

    @Test
    void theMethodMustBeStatedInCodesOrWords() {
        TestObject silent = TestObject.clean().sequence(Tag.DeidentificationMethodCodeSequence);

        assertOne(findings(silent), "D-02", Severity.HIGH, "(0012,0064)");
        assertThat(findings(silent.put(Tag.DeidentificationMethod, Vr.LO, "by hand")))
                .isEmpty();
    }

    @Test
    void codesMustBeOfTheContextGroupAndNameTheProfile() {
        TestObject foreign = TestObject.clean()
                .sequence(Tag.DeidentificationMethodCodeSequence, TestObject.code("113100"), TestObject.code("999999"));
        TestObject bare =
                TestObject.clean().sequence(Tag.DeidentificationMethodCodeSequence, TestObject.code("113105"));

        assertOne(findings(foreign), "D-03", Severity.MEDIUM, "(0012,0064)");
        assertOne(findings(bare, Option.CLEAN_DESCRIPTORS), "D-03", Severity.MEDIUM, "(0012,0064)");
    }

    @Test
    void fullAndModifiedDatesExcludeEachOther() {
        TestObject both = TestObject.clean()
                .sequence(
                        Tag.DeidentificationMethodCodeSequence,
                        TestObject.code("113100"),
                        TestObject.code("113106"),
                        TestObject.code("113107"));

        assertOne(
                findings(both, Option.RETAIN_LONG_FULL_DATES, Option.RETAIN_LONG_MODIFIED_DATES),
                "D-04",
                Severity.HIGH,
                "(0012,0064)");
    }

    @Test
    void whatIsSaidAboutDatesAgreesWithTheContract() {
        TestObject modified = TestObject.clean().put(Tag.LongitudinalTemporalInformationModified, Vr.CS, "MODIFIED");

        assertOne(findings(modified), "D-05", Severity.HIGH, "(0028,0303)");
        assertOne(
                findings(TestObject.clean().put(Tag.LongitudinalTemporalInformationModified, Vr.CS, "")),
                "D-05",
                Severity.MEDIUM,
                "(0028,0303)");
    }

    @Test
    void cleanPixelsMustBeConfirmedByTheImage() {
        assertOne(
                findings(TestObject.clean().put(Tag.BurnedInAnnotation, Vr.CS, "YES"), Option.CLEAN_PIXEL_DATA),
                "D-06",
                Severity.HIGH,
                "(0028,0301)");
        assertThat(findings(TestObject.clean().put(Tag.BurnedInAnnotation, Vr.CS, "NO"), Option.CLEAN_PIXEL_DATA))
                .noneMatch(finding -> finding.severity().isAtLeast(Severity.LOW));
        assertOne(
                findings(TestObject.clean(), Option.CLEAN_RECOGNIZABLE_VISUAL_FEATURES),
                "D-07",
                Severity.MEDIUM,
                "(0028,0302)");
    }

    @Test
    void aContractOtherThanTheDeclaredOneIsTold() {
        assertThat(findings(TestObject.clean(), Option.RETAIN_UIDS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("C-01");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
    }

    @Test
    void eachObjectIsCheckedAsItDeclares() {
        TestObject described = TestObject.clean()
                .put(Tag.StudyDescription, Vr.LO, "CT chest")
                .sequence(Tag.DeidentificationMethodCodeSequence, TestObject.code("113100"), TestObject.code("113105"));

        assertThat(AnonymisationCheck.asDeclared().check(described.dataSet()).findings())
                .isEmpty();
        assertThat(AnonymisationCheck.asDeclared()
                        .check(described.dataSet())
                        .targets()
                        .get(0)
                        .contract()
                        .options())
                .containsExactly(Option.CLEAN_DESCRIPTORS);
    }
}
