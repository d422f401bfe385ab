package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static boolean contradicts(String attribute, String asked, String vr, String given) {
        String values = given.isEmpty() ? "" : ",\"Value\":[\"" + given.replace("/", "\",\"") + "\"]";
        if (vr.equals("PN")) {
            values = ",\"Value\":[{\"Alphabetic\":\"" + given.replace("/", "\"},{\"Alphabetic\":\"") + "\"}]";
        }
        var condition = new Condition(SearchAttribute.of(attribute), asked);
        String key = Tag.toHex(condition.attribute().tags().get(0));
        return condition.isContradictedBy(
                DicomJson.parse("{\"" + key + "\":{\"vr\":\"" + vr + "\"" + values + "}}"), false);
    }

    @ParameterizedTest
    @CsvSource({
        "StudyInstanceUID, 1.2.3, UI, 1.2.4",
        "StudyInstanceUID, 1.2.3, UI, 1.2.30",
        "StudyInstanceUID, '1.2.3,1.2.4', UI, 1.2.5",
        "StudyInstanceUID, 1.2.3\\1.2.4, UI, 1.2.5",
        "PatientID, EU-1, LO, EU-10",
        "PatientID, EU-1*, LO, EU-2",
        "PatientID, EU-?, LO, EU-10",
        "AccessionNumber, A, SH, B",
        "Modality, CT, CS, MR",
        "ModalitiesInStudy, CT, CS, MR/SR",
        "ModalitiesInStudy, 'CT,PT', CS, MR",
        "StudyDate, 20200101, DA, 20200102",
        "StudyDate, 20200101-20201231, DA, 20191231",
        "StudyDate, 20200101-20201231, DA, 20210101",
        "StudyDate, 20200101-, DA, 20191231",
        "StudyDate, -20200101, DA, 20200102",
        "StudyDate, -20200101, DA, 2020.01.02",
        "PatientName, DOE^JOHN, PN, ROE^JANE",
        "PatientName, DOE^JOHN, PN, DOE^JANE",
        "PatientName, DOE*, PN, ROE^JANE",
        "PatientName, *DOE, PN, ROE^JANE",
        "SeriesNumber, 5, IS, 6",
        "SliceThickness, 1.5, DS, 2",
    })
    void isContradictedByWhatNoServerWouldHaveChosen(String attribute, String asked, String vr, String given) {
        assertThat(contradicts(attribute, asked, vr, given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "StudyInstanceUID, 1.2.3, UI, 1.2.3",
        "StudyInstanceUID, '1.2.3, 1.2.4', UI, 1.2.4",
        "StudyInstanceUID, 1.2.3\\1.2.4, UI, 1.2.3",
        "StudyInstanceUID, 1.2.*, UI, 1.2.3",
        "StudyInstanceUID, '', UI, 1.2.3",
        "StudyInstanceUID, *, UI, 1.2.3",
        "StudyInstanceUID, 1.2, UI, ''",
        "PatientID, eu-1, LO, 'EU-1 '",
        "PatientID, ' EU-1 ', LO, EU-1",
        "PatientID, EU-1, LO, EU-1^^^HOSPITAL",
        "PatientID, EU-1^^^HOSPITAL, LO, EU-1",
        "PatientID, *1*, LO, EU-1",
        "PatientID, 'A,B', LO, 'A,B'",
        "PatientID, A\\B, LO, B",
        "PatientID, MÜLLER, LO, MUELLER",
        "PatientID, MUELLER, LO, M?LLER",
        "ModalitiesInStudy, CT, CS, CT/SR",
        "ModalitiesInStudy, 'CT,PT', CS, PT",
        "Modality, ct, CS, CT",
        "StudyDate, 20200101, DA, 20200101",
        "StudyDate, 20200101-20201231, DA, 20200101",
        "StudyDate, 20200101-20201231, DA, 2020.12.31",
        "StudyDate, 20200101-, DA, 20260101",
        "StudyDate, -20200101, DA, 20200101",
        "StudyDate, -, DA, 20200101",
        "StudyDate, 2020*, DA, 20200101",
        "StudyDate, 20200101, DA, unknown",
        "StudyTime, 08-09, TM, 1200",
        "AcquisitionDateTime, 20200101, DT, 20260101",
        "PatientName, doe^john, PN, DOE^JOHN^^",
        "PatientName, DOE, PN, DOE^JOHN",
        "PatientName, ^JOHN, PN, DOE^JOHN",
        "PatientName, DO*, PN, DOE^JOHN",
        "PatientName, *^JOHN, PN, DOE^JOHN",
        "PatientName, D?E^J*, PN, DOE^JOHN",
        "PatientName, DOE, PN, ROE/DOE",
        "PatientName, Müller, PN, MUELLER^A",
        "PatientName, Muller, PN, Müller^A",
        "PatientName, 山田, PN, Yamada^Tarou",
        "SeriesNumber, 05, IS, 5",
        "SeriesNumber, 5, IS, x",
        "SliceThickness, 1.50, DS, 1.5",
        "StudyDescription, X, UT, Y",
        "SpecificCharacterSet, ISO_IR 192, CS, ISO_IR 100",
        "TimezoneOffsetFromUTC, +0100, SH, +0200",
    })
    void isNotContradictedByWhatSomeServerMayHaveChosen(String attribute, String asked, String vr, String given) {
        assertThat(contradicts(attribute, asked, vr, given)).isFalse();
    }

    @Test
    void looksIntoSequences() {
        var condition = new Condition(SearchAttribute.of("RequestAttributesSequence.RequestedProcedureID"), "P1");
        assertThat(condition.isContradictedBy(requests("P2", "P3"), false)).isTrue();
        assertThat(condition.isContradictedBy(requests("P2", "P1"), false)).isFalse();
        assertThat(condition.isContradictedBy(requests("P2", ""), false)).isFalse();
        assertThat(condition.isContradictedBy(DicomJson.parse("{\"00400275\":{\"vr\":\"SQ\"}}"), false))
                .isFalse();
        assertThat(condition.isContradictedBy(DicomJson.parse("{\"00400275\":{\"vr\":\"LO\"}}"), false))
                .isFalse();
        assertThat(condition.isContradictedBy(DicomJson.parse("{}"), false)).isFalse();
    }

    private static DicomObject requests(String first, String second) {
        return DicomJson.parse(
                ("{\"00400275\":{\"vr\":\"SQ\",\"Value\":[{\"00401001\":{\"vr\":\"SH\",\"Value\":[\"%s\"]}},"
                                + "{\"00401001\":{\"vr\":\"SH\",\"Value\":[\"%s\"]}}]}}")
                        .formatted(first, second));
    }

    @Test
    void leavesNamesToServersThatAreToLookForLikeOnes() {
        var condition = new Condition(SearchAttribute.of("PatientName"), "MEIER");
        var match = DicomJson.parse("{\"00100010\":{\"vr\":\"PN\",\"Value\":[{\"Alphabetic\":\"MAYR^A\"}]}}");
        assertThat(condition.isContradictedBy(match, false)).isTrue();
        assertThat(condition.isContradictedBy(match, true)).isFalse();
    }

    @Test
    void comparesLongTextsWithManyWildcardsAtOnce() {
        var condition = new Condition(SearchAttribute.of("PatientID"), "*a".repeat(30) + "b");
        var match = DicomJson.parse("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"" + "a".repeat(100_000) + "\"]}}");
        assertThat(condition.isContradictedBy(match, false)).isTrue();
    }
}
