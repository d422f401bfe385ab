package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DescribedNamesTest {

    private static final String STUDY = "1.2.3";

    private static Identity identity(String series, String sop, String date, String number, String description) {
        byte[] bytes = TestInstance.described(STUDY, series, sop, date, number, description, "7")
                .bytes();
        return new Identity(STUDY, series, sop, io.github.imbrex.dicom.DicomFile.read(bytes));
    }

    @Test
    void keepsLettersOfAllScriptsAndLittleElse() {
        assertThat(DescribedNames.safe("T2 TSE  (axial), 3.0 mm")).isEqualTo("T2_TSE_axial_3.0_mm");
        assertThat(DescribedNames.safe("Schädel nativ")).isEqualTo("Schädel_nativ");
        assertThat(DescribedNames.safe("Scha\u0308del")).isEqualTo("Schädel");
        assertThat(DescribedNames.safe("胸部 CT")).isEqualTo("胸部_CT");
        assertThat(DescribedNames.safe("ทรวงอก")).isEqualTo("ทรวงอก");
        assertThat(DescribedNames.safe("../../etc/passwd")).isEqualTo("etc_passwd");
        assertThat(DescribedNames.safe("..\\..\\x:y*?\"<>|")).isEqualTo("x_y");
        assertThat(DescribedNames.safe("ends with dots... ")).isEqualTo("ends_with_dots");
        assertThat(DescribedNames.safe("gpj.\u202Eexe\u0000\u0007\r\n")).isEqualTo("gpj.exe");
        assertThat(DescribedNames.safe("a..b")).isEqualTo("a.b");
        assertThat(DescribedNames.safe("-rf")).isEqualTo("rf");
        assertThat(DescribedNames.safe(" ?/ ")).isEmpty();
        assertThat(DescribedNames.safe("x".repeat(500))).hasSize(64);
        assertThat(DescribedNames.safe("胸".repeat(500)).getBytes(UTF_8).length).isLessThanOrEqualTo(160);
    }

    @Test
    void givesOnlyNamesThatEveryFileSystemTakes() {
        Random random = Seed.random("described names");
        for (int round = Seed.rounds(2_000); round > 0; round--) {
            var text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x10FFFF) : random.nextInt(128));
            }
            String safe = DescribedNames.safe(text.toString());
            assertThat(safe)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|\\s]")
                    .doesNotContain("..");
            assertThat(safe.matches("[-+._].*|.*[-+._]")).isFalse();
            assertThat(safe.getBytes(UTF_8).length).isLessThanOrEqualTo(160);
            assertThat(safe.isEmpty() || DescribedNames.isSafe(safe)).isTrue();
        }
    }

    @Test
    void neverGivesAReservedName() {
        var names = new DescribedNames();
        assertThat(names.series(identity("1.1", "1.2.3.4", "", "", "CON"))).isEqualTo("series_CON");
        assertThat(names.series(identity("1.2", "1.2.3.4", "", "", ""))).matches("series_[0-9a-f]{16}");
        assertThat(names.series(identity("1.3", "1.2.3.4", "", "-4", "aux.txt")))
                .isEqualTo("series_aux.txt");
        assertThat(names.series(identity("1.4", "1.2.3.4", "", "12", ""))).isEqualTo("012");
        assertThat(names.study(identity("1.1", "1.2.3.4", "../../..", "", ""))).matches("study_[0-9a-f]{16}");
        assertThat(DescribedNames.file(identity("1.1", "1.2.3.4", "", "", "x"))).matches("00007_[0-9a-f]{16}\\.dcm");
    }

    @Test
    void keepsSeriesApartOnFileSystemsThatIgnoreCase() {
        var names = new DescribedNames();
        List<String> given = new ArrayList<>();
        for (String description : List.of("T1 ax", "t1 AX", "T1_ax", "T1 aX")) {
            given.add(names.series(identity("1.2." + given.size(), "1.2.3.4", "", "3", description)));
        }
        assertThat(given.get(0)).isEqualTo("003_T1_ax");
        assertThat(given.subList(1, 4)).allMatch(name -> name.matches("003_.*_[0-9a-f]{16}"));
        assertThat(names.series(identity("1.2.0", "1.2.3.5", "", "9", "other"))).isEqualTo("003_T1_ax");
    }

    @Test
    void goesOnWithTheNamesOfAnEarlierRun() {
        var names = new DescribedNames();
        names.known("20200101_aa", "1.2.1", "003_T1");
        Identity later = identity("1.2.1", "1.2.3.4", "20220202", "4", "renamed");
        assertThat(names.study(later)).isEqualTo("20200101_aa");
        assertThat(names.series(later)).isEqualTo("003_T1");
        assertThat(names.series(identity("1.2.2", "1.2.3.5", "", "3", "T1"))).startsWith("003_T1_");
    }
}
