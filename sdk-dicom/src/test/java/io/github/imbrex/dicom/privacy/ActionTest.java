package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each action code, satisfied and not, on an object that is clean but for one element. */
class ActionTest {

    /** An attribute of text for each action that is not about UIDs, by way of an own contract. */
    private static List<Finding> findings(Action action, String value) {
        Contract contract = Contract.basic().overriding("test", java.util.Map.of(Tag.ImageComments, action));
        TestObject object = TestObject.clean();
        if (value != null) {
            object.put(Tag.ImageComments, Vr.LT, value);
        }
        return AnonymisationCheck.against(contract).check(object.file()).findings();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "absent", textBlock = """
                    X,     absent,     -
                    X,     '',         LOW
                    X,     REMOVED,    MEDIUM
                    X,     left as is, MEDIUM
                    Z,     absent,     -
                    Z,     '',         -
                    Z,     ANONYMOUS,  -
                    Z,     left as is, MEDIUM
                    D,     absent,     -
                    D,     '',         -
                    D,     DUMMY,      -
                    D,     left as is, MEDIUM
                    X/Z,   '',         -
                    X/Z,   left as is, MEDIUM
                    X/D,   UNKNOWN,    -
                    X/D,   left as is, MEDIUM
                    Z/D,   '',         -
                    Z/D,   left as is, MEDIUM
                    X/Z/D, absent,     -
                    X/Z/D, left as is, MEDIUM
                    C,     left as is, -
                    K,     left as is, -
                    """)
    void anElementSatisfiesItsActionOrNot(String code, String value, String severity) {
        List<Finding> findings = findings(Action.of(code), value);

        if (severity.equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.valueOf(severity));
                assertThat(finding.location()).isEqualTo("(0020,4000)");
                assertThat(finding.rule().id()).isEqualTo("P-01");
                assertThat(finding.remedy().text()).contains("action " + code);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.25.207835082193191848841580791869832085376, -",
        "1.2.826.0.1.3680043.8.498.45787841905188114249810063393441210551, -",
        "1.2.840.10008.5.1.4.1.1.2, -",
        "1.2.276.0.7230010.3.1.4.0, -",
        "1.3.12.2.1107.5.1.4.64606.30000004082610173100000002130, HIGH",
        "1.2.840.113619.2.55.3.2831183970.781.1084532789.5, HIGH",
        "1.2.250.1.90.20040826.7, MEDIUM",
        "1.2.250.1.90.20040826101731.7, MEDIUM",
        "2.25.143098242404177361603877621312831893704, LOW",
        "Roe, HIGH"
    })
    void aUidIsReplacedOrNot(String uid, String severity) {
        List<Finding> findings = AnonymisationCheck.against(Contract.basic())
                .check(TestObject.clean()
                        .put(Tag.FrameOfReferenceUID, Vr.UI, uid)
                        .dataSet())
                .findings();

        if (severity.equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.valueOf(severity));
                assertThat(finding.location()).isEqualTo("(0020,0052)");
            });
        }
        assertThat(AnonymisationCheck.against(Contract.basic().with(Option.RETAIN_UIDS))
                        .check(TestObject.clean()
                                .put(Tag.FrameOfReferenceUID, Vr.UI, uid)
                                .dataSet())
                        .findings())
                .filteredOn(finding -> finding.rule().id().startsWith("P-"))
                .isEmpty();
    }

    @Test
    void aSequenceOfReferencesMayStayWhenItsUidsAreReplaced() {
        TestObject good = TestObject.clean()
                .sequence(
                        Tag.SourceImageSequence,
                        TestObject.empty().put(Tag.ReferencedSOPInstanceUID, Vr.UI, "2.25.77"));
        TestObject bad = TestObject.clean()
                .sequence(
                        Tag.SourceImageSequence,
                        TestObject.empty().put(Tag.ReferencedSOPInstanceUID, Vr.UI, "2.25.77"),
                        TestObject.empty().put(Tag.ReferencedSOPInstanceUID, Vr.UI, "1.3.12.2.1107.5.1.4.64606.1"));

        assertThat(AnonymisationCheck.against(Contract.basic())
                        .check(good.dataSet())
                        .findings())
                .isEmpty();
        assertThat(AnonymisationCheck.against(Contract.basic())
                        .check(bad.dataSet())
                        .findings())
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo("(0008,2112)[1](0008,1155)");
    }

    @Test
    void aSequenceToBeReplacedMayHoldDummiesOnly() {
        TestObject dummies = TestObject.clean()
                .sequence(
                        Tag.VerifyingObserverSequence,
                        TestObject.empty()
                                .put(Tag.VerifyingObserverName, Vr.PN, "ANONYMOUS")
                                .put(Tag.VerifyingOrganization, Vr.LO, ""));
        TestObject names = TestObject.clean()
                .sequence(
                        Tag.VerifyingObserverSequence,
                        TestObject.empty().put(Tag.VerifyingObserverName, Vr.PN, "Doe^Jane"));

        assertThat(AnonymisationCheck.against(Contract.basic())
                        .check(dummies.dataSet())
                        .findings())
                .isEmpty();
        assertThat(AnonymisationCheck.against(Contract.basic())
                        .check(names.dataSet())
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).isEqualTo("(0040,A073)");
                    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
                });
    }

    @Test
    void codesAreReadBack() {
        for (Action action : Action.values()) {
            assertThat(Action.of(action.code())).isEqualTo(action);
        }
    }
}
