package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.Vr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DummyValuesTest {

    @ParameterizedTest
    @CsvSource({
        "PN, EUC-77A1",
        "PN, EUC-77A1^Anonymous",
        "PN, ANON",
        "PN, Anonymized^^^^",
        "PN, Subject 042",
        "PN, P0001",
        "DA, 19000101",
        "DA, 18000101",
        "DT, 19000101000000.000000",
        "TM, 000000",
        "TM, 00:00",
        "LO, REMOVED",
        "LO, Not available",
        "LO, N/A",
        "LO, de-identified",
        "LO, 0",
        "LO, 00000000",
        "SH, 12",
        "LO, 4f6a1f0c9d0b7a6e5d4c3b2a19080706",
        "SH, 1234567890123456",
        "LO, EUC-77A1",
        "DS, 0.0",
        "IS, 0",
        "US, 0",
        "AS, 000Y",
        "CS, O",
        "UI, 2.25.12345"
    })
    void acceptsWhatMeansNothing(Vr vr, String value) {
        assertThat(DummyValues.isDummy(vr, value, "EUC-77A1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PN, Doe^Jane",
        "PN, Kowalska",
        "PN, DOE^REMOVED",
        "PN, 'Roe, Richard'",
        "PN, 김",
        "PN, Müller^Ünal",
        "DA, 19590331",
        "DA, 2001",
        "DT, 19000101120000",
        "TM, 142713",
        "LO, St. Elsewhere General",
        "LO, Canon Medical",
        "LO, removed 20010203",
        "LO, A4711",
        "SH, 88812345",
        "LO, unknown Jane",
        "LO, No 4711",
        "LO, pseudocyst",
        "DS, 71.5",
        "IS, 7",
        "AS, 067Y",
        "CS, F",
        "UI, 1.3.12.2.1107.5.1.4.64606.1"
    })
    void takesEverythingElseAsAValue(Vr vr, String value) {
        assertThat(DummyValues.isDummy(vr, value, "EUC-77A1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-77A1, true",
        "12345678, true",
        "anonymous, true",
        "Doe^Jane, false",
        "'Doe, Jane', false",
        "19590331, false"
    })
    void aPatientIdThatReadsAsNameOrDayIsNoPseudonym(String id, boolean pseudonym) {
        assertThat(DummyValues.isPseudonymLike(id)).isEqualTo(pseudonym);
    }
}
