package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TagPath;
import io.github.imbrex.dicom.Vr;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileWalkTest {

    private static final int UNLISTED_SEQUENCE = Tag.ReferencedSeriesSequence;

    private static List<Finding> findings(TestObject object, Option... options) {
        return AnonymisationCheck.against(Contract.basic().with(options)).check(object.dataSet()).findings().stream()
                .filter(finding -> finding.rule().id().startsWith("P-"))
                .toList();
    }

    @Test
    void aCleanObjectHasNoFindings() {
        Report report = AnonymisationCheck.against(Contract.basic())
                .check(TestObject.clean().file());

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.NO_DEVIATION);
        assertThat(report.summary().exitCode()).isZero();
    }

    @Test
    void namesPlaceReasonEvidenceAndRemedy() {
        List<Finding> findings = findings(TestObject.clean().put(Tag.StationName, Vr.SH, "CT-ROOM-4"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo("(0008,1010)");
            assertThat(finding.subject()).isEqualTo("Station Name");
            assertThat(finding.evidence()).contains(new Evidence("C********", "text", 9));
            assertThat(finding.remedy().permittedBy()).containsExactly(Option.RETAIN_DEVICE_IDENTITY);
            assertThat(finding.remedy()).asString().contains("X/Z/D", "113109");
        });
        assertThat(findings(TestObject.clean().put(Tag.StationName, Vr.SH, "CT-ROOM-4"), Option.RETAIN_DEVICE_IDENTITY))
                .isEmpty();
    }

    @Test
    void looksIntoEveryItemOfSequencesThatMayStay() {
        TestObject object = TestObject.clean()
                .sequence(
                        UNLISTED_SEQUENCE,
                        TestObject.empty(),
                        TestObject.empty()
                                .sequence(
                                        UNLISTED_SEQUENCE,
                                        TestObject.empty().put(Tag.PatientBirthDate, Vr.DA, "19590331")));

        assertThat(findings(object)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo("(0008,1115)[1](0008,1115)[0](0010,0030)");
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        });
    }

    @Test
    void looksThirtyLevelsDeep() {
        TestObject object = TestObject.empty().put(Tag.PatientName, Vr.PN, "Doe^Jane");
        TagPath path = TagPath.of(Tag.PatientName);
        StringBuilder expected = new StringBuilder(path.toString());
        for (int level = 0; level < 30; level++) {
            object = TestObject.empty().sequence(UNLISTED_SEQUENCE, object);
            expected.insert(0, "(0008,1115)[0]");
        }

        assertThat(findings(object))
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo(expected.toString());
    }

    @Test
    void aSequenceThatMustGoIsOneFindingAsGraveAsItsContent() {
        TestObject object = TestObject.clean()
                .sequence(
                        Tag.OriginalAttributesSequence,
                        TestObject.empty()
                                .sequence(
                                        Tag.ModifiedAttributesSequence,
                                        TestObject.empty()
                                                .put(Tag.PatientName, Vr.PN, "Doe^Jane")
                                                .put(Tag.StudyDate, Vr.DA, "20260412")));

        assertThat(findings(object)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo("(0400,0561)");
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(finding.reason())
                    .contains("3 attributes", "Patient's Name")
                    .doesNotContain("Jane");
            assertThat(finding.evidence()).contains(new Evidence("", "sequence", 1));
        });
    }

    @Test
    void whatComesAfterADoomedSequenceIsJudgedByItself() {
        TestObject object = TestObject.clean()
                .sequence(
                        Tag.RequestAttributesSequence,
                        TestObject.empty().put(Tag.ScheduledProcedureStepDescription, Vr.LO, "CT chest"))
                .put(Tag.ImageComments, Vr.LT, "seen by Dr Doe");

        assertThat(findings(object)).extracting(Finding::location).containsExactly("(0020,4000)", "(0040,0275)");
    }

    @Test
    void anEmptySequenceThatShouldBeGoneIsWeakPractice() {
        TestObject object = TestObject.clean()
                .sequence(
                        Tag.RequestAttributesSequence,
                        TestObject.empty().put(Tag.ScheduledProcedureStepDescription, Vr.LO, ""));

        assertThat(findings(object))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.LOW);
    }

    @Test
    void privateElementsMustGoWithoutTheOption() {
        TestObject object = TestObject.clean()
                .put(0x00290010, Vr.LO, "ACME HEADER")
                .put(0x00291010, Vr.LO, "anything")
                .put(0x00291020, Vr.OB, new byte[] {1, 2, 3, 4})
                .put(0x00310010, Vr.LO, "ACME EMPTY BLOCK");

        assertThat(findings(object))
                .extracting(Finding::location)
                .as("a block is told by its elements, or by its creator when it has none")
                .containsExactly("(0029,1010)", "(0029,1020)", "(0031,0010)");
        assertThat(findings(object)).allMatch(finding -> finding.rule().id().equals("P-05"));
        assertThat(findings(object)).allMatch(finding -> finding.severity() == Severity.HIGH);
        assertThat(findings(object, Option.RETAIN_SAFE_PRIVATE)).isEmpty();
    }

    @Test
    void overlaysAndCurvesMustGoWithoutTheOption() {
        TestObject object =
                TestObject.clean().put(0x50000010, Vr.US, new byte[] {1, 0}).put(0x60023000, Vr.OW, new byte[] {1, 0});

        assertThat(findings(object)).extracting(Finding::location).containsExactly("(5000,0010)", "(6002,3000)");
        assertThat(findings(object, Option.CLEAN_GRAPHICS)).isEmpty();
    }

    @Test
    void whatCameWithRecentEditionsHasItsOwnRule() {
        assertThat(findings(TestObject.clean().put(Tag.NameToUse, Vr.LT, "Jane")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("P-03");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                });
    }

    @Test
    void datesThatNoTableListsFollowTheDateOptions() {
        int unlisted = 0x00160005; // no attribute of PS3.6
        TestObject object = TestObject.clean().put(unlisted, Vr.DA, "20260412");

        assertThat(findings(object))
                .singleElement()
                .extracting(f -> f.rule().id())
                .isEqualTo("P-02");
        assertThat(findings(object, Option.RETAIN_LONG_MODIFIED_DATES)).isEmpty();
    }

    @Test
    void aPseudonymMayStandInNameAndId() {
        assertThat(findings(
                        TestObject.clean().put(Tag.PatientName, Vr.PN, "Wagner").put(Tag.PatientID, Vr.LO, "Wagner")))
                .as("one word is taken for a pseudonym when both agree")
                .isEmpty();
        assertThat(findings(TestObject.clean()
                        .put(Tag.PatientName, Vr.PN, "Doe^Jane")
                        .put(Tag.PatientID, Vr.LO, "Doe^Jane")))
                .extracting(Finding::location)
                .containsExactly("(0010,0010)", "(0010,0020)");
    }

    @Test
    void keptContentIsCountedAsNotLookedInto() {
        TestObject object = TestObject.clean().put(Tag.StudyDescription, Vr.LO, "CT of Jane Doe");

        Report report = AnonymisationCheck.against(Contract.basic().with(Option.CLEAN_DESCRIPTORS))
                .check(object.dataSet());

        assertThat(report.summary().unexamined()).isEqualTo(1);
        assertThat(report.summary().coverage())
                .filteredOn(coverage -> coverage.rule().id().equals("T-01"))
                .singleElement()
                .matches(coverage -> !coverage.run());
    }

    @Test
    void aFloodOfFindingsIsCountedAndNotHeld() {
        TestObject[] items = new TestObject[1500];
        for (int i = 0; i < items.length; i++) {
            items[i] = TestObject.empty().put(Tag.OperatorsName, Vr.PN, "Doe^Jane");
        }
        Report report = AnonymisationCheck.against(Contract.basic())
                .check(TestObject.clean().sequence(UNLISTED_SEQUENCE, items).dataSet());

        assertThat(report.findings()).hasSize(AnonymisationCheck.FINDINGS_PER_TARGET);
        assertThat(report.targets().get(0).omitted()).isEqualTo(500);
        assertThat(report.summary().findings(Severity.HIGH)).isEqualTo(1500);
    }
}
