package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.Tag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
    private final SearchQuery studies = SearchQuery.studies();

    private static void assertRefused(ThrowingCallable step, String... words) {
        assertThatThrownBy(step).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(words);
    }

    private static String sent(SearchQuery query) {
        return query.parameters(0, 10)
                .replaceFirst("&?includefield=StudyInstanceUID(&|$)", "$1")
                .replaceFirst("&?limit=10", "")
                .replaceFirst("^&", "");
    }

    @Test
    void writesRangesOpenAndClosed() {
        assertThat(sent(studies.from("StudyDate", DAY))).isEqualTo("StudyDate=20200203-");
        assertThat(sent(studies.until("StudyDate", DAY))).isEqualTo("StudyDate=-20200203");
        assertThat(sent(studies.between("StudyDate", DAY, DAY))).isEqualTo("StudyDate=20200203-20200203");
        assertThat(sent(studies.between("StudyTime", LocalTime.of(8, 0), LocalTime.of(17, 30, 5, 999))))
                .isEqualTo("StudyTime=080000-173005");
        assertRefused(() -> studies.between("StudyDate", DAY, DAY.minusDays(1)), "begins before it ends");
        assertRefused(() -> studies.between("StudyTime", LocalTime.NOON, LocalTime.MIDNIGHT), "begins before it ends");
    }

    @Test
    void writesListsWithCommasOrAsGiven() {
        assertThat(sent(studies.whereAnyOf("StudyInstanceUID", List.of("1.2", "1.3"))))
                .isEqualTo("StudyInstanceUID=1.2%2C1.3");
        assertThat(sent(studies.where("StudyInstanceUID", "1.2\\1.3"))).isEqualTo("StudyInstanceUID=1.2%5C1.3");
        assertRefused(() -> studies.whereAnyOf("StudyInstanceUID", List.of()), "at least one UID");
        assertRefused(() -> studies.whereAnyOf("StudyInstanceUID", List.of("1.2", "x")), "nothing but UIDs");
    }

    @Test
    void writesWhatAUrlCannotHold() {
        assertThat(sent(studies.where("PatientName", "Müller^Jörg&limit=0#?/ +%")))
                .isEqualTo("PatientName=M%C3%BCller%5EJ%C3%B6rg%26limit%3D0%23%3F%2F%20%2B%25");
        assertThat(sent(studies.where("PatientName", "山田^太郎")))
                .isEqualTo("PatientName=%E5%B1%B1%E7%94%B0%5E%E5%A4%AA%E9%83%8E");
    }

    @Test
    void ordersWhereAServerCan() {
        assertThat(sent(studies.orderBy("-StudyDate", "00100010"))).isEqualTo("orderby=-StudyDate%2C00100010");
        assertThat(sent(studies.orderBy("StudyDate").orderBy("PatientID").where("Modality", "CT")))
                .isEqualTo("Modality=CT&orderby=PatientID");
        assertRefused(() -> studies.orderBy("+StudyDate"), "+StudyDate");
    }

    @Test
    void takesPrivateAttributesByTagAndPaths() {
        assertThat(sent(studies.where("00091001", "x").where(0x00091002, "y").where("(0009,1003)", "z")))
                .isEqualTo("00091001=x&00091002=y&00091003=z");
        assertThat(sent(studies.where("RequestAttributesSequence.00400009", "x")))
                .isEqualTo("RequestAttributesSequence.00400009=x");
        assertThat(sent(studies.include("00400275.00400009"))).isEqualTo("includefield=00400275.00400009");
    }

    @ParameterizedTest
    @CsvSource({
        "PatientNmae, PatientName",
        "PatientsName, PatientName",
        "patientname, PatientName",
        "PATIENTID, PatientID",
        "StudyInstanceUid, StudyInstanceUID",
        "StudyDescripton, StudyDescription",
        "SeriesInstanceUIDs, SeriesInstanceUID",
        "Modalities, Modality"
    })
    void suggestsTheKeywordThatIsSpeltMostAlike(String word, String keyword) {
        assertRefused(
                () -> studies.where(word, "x"), "\"" + word + "\"", "did you mean " + keyword + "?", "everything");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Nonsense",
                "xy",
                "0010",
                "0010002",
                "001000200",
                "RequestAttributesSequence.",
                ".",
                "a.b"
            })
    void suggestsNothingForWhatIsLikeNothing(String word) {
        assertThatThrownBy(() -> studies.where(word, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("return everything")
                .hasMessageNotContaining("did you mean");
        assertThatThrownBy(() -> studies.include(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00020010", "TransferSyntaxUID", "00000100", "00080000", "FFFEE000", "00090000"})
    void refusesWhatNoDataSetHolds(String attribute) {
        assertRefused(() -> studies.where(attribute, "x"), "cannot be searched");
    }

    @Test
    void refusesWhatServersWouldIgnoreOrChokeOn() {
        var query = studies.where("PatientID", "x");
        assertRefused(() -> query.where("PatientID", "y"), "PatientID is asked for twice");
        assertRefused(() -> query.where(Tag.PatientID, "y"), "00100020 is asked for twice");
        assertRefused(() -> query.where("PatientName", "a\nb"), "control characters");
        assertRefused(() -> query.where("PatientName", "a\0"), "control characters");
        assertRefused(() -> query.limit(0), "at least 1");
        assertRefused(() -> query.pageSize(0), "1 to 100,000");
        assertRefused(() -> query.pageSize(100_001), "1 to 100,000");
        assertRefused(() -> query.in(Scope.study("1.2")), "searched in");
        assertRefused(() -> SearchQuery.Level.of("patients"), "studies, series or instances");
    }

    @Test
    void showsNoValue() {
        assertThat(studies.where("PatientName", "Secret^A")
                        .where("StudyDate", "20200101")
                        .toString())
                .isEqualTo("studies?PatientName, StudyDate");
        assertThatThrownBy(() -> studies.where("PatientName", "Secret\n")).hasMessageNotContaining("Secret");
    }
}
