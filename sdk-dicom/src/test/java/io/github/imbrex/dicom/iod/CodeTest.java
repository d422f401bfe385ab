package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import org.junit.jupiter.api.Test;

class CodeTest {

    private static final int SEQUENCE = Tag.ConceptNameCodeSequence;

    private static DicomObject with(DicomObject item) {
        return DicomObject.builder().set(SEQUENCE, item).build();
    }

    @Test
    void valueAndSchemeMakeACodeWhateverItsMeaning() {
        Code finding = Code.of("121071", "DCM", "Finding");

        assertThat(finding)
                .isEqualTo(Code.of("121071", "DCM", "Befund"))
                .hasSameHashCodeAs(Code.of("121071", "DCM", ""));
        assertThat(finding).isNotEqualTo(Code.of("121071", "99LOCAL", "Finding"));
        assertThat(finding).isNotEqualTo(Code.of("121072", "DCM", "Finding"));
    }

    @Test
    void versionsMatchUnlessBothAreGivenAndDiffer() {
        Code without = Code.of("1", "S", "");
        Code first = new Code("1", "S", "1", "");
        Code second = new Code("1", "S", "2", "");

        assertThat(without.matches(first)).isTrue();
        assertThat(first.matches(without)).isTrue();
        assertThat(first.matches(second)).isFalse();
        assertThat(first).isEqualTo(second);
    }

    @Test
    void shortLongAndUrnValuesAreReadAndWritten() {
        for (Code code : new Code[] {
            new Code("121071", "DCM", "01", "Finding"),
            Code.of("12345678901234567", "SCT", "long"),
            Code.of("urn:oid:1.2.3", "", "urn")
        }) {
            Code read = Code.in(with(code.toItem()), SEQUENCE).orElseThrow();
            assertThat(read).isEqualTo(code);
            assertThat(read.version()).isEqualTo(code.version());
            assertThat(read.meaning()).isEqualTo(code.meaning());
        }
        assertThat(Code.of("12345678901234567", "SCT", "").toItem().contains(Tag.LongCodeValue))
                .isTrue();
        assertThat(Code.of("urn:oid:1.2.3", "", "").toItem().contains(Tag.URNCodeValue))
                .isTrue();
    }

    @Test
    void whatHasNoValueIsNoCode() {
        assertThat(Code.in(DicomObject.empty(), SEQUENCE)).isEmpty();
        assertThat(Code.in(DicomObject.builder().setEmpty(SEQUENCE).build(), SEQUENCE))
                .isEmpty();
        assertThat(Code.in(with(DicomObject.empty()), SEQUENCE)).isEmpty();
        assertThat(Code.in(with(DicomObject.builder().set(Tag.CodeMeaning, "x").build()), SEQUENCE))
                .isEmpty();
        assertThat(Code.in(
                        with(DicomObject.builder()
                                .set(Tag.CodeValue, Vr.OB, new byte[2])
                                .build()),
                        SEQUENCE))
                .isEmpty();
        assertThatThrownBy(() -> Code.of("", "DCM", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsPrinted() {
        assertThat(new Code("aaaa", "bbbb", "cccc", "dddd").toString()).doesNotContain("aaaa", "bbbb", "cccc", "dddd");
    }
}
