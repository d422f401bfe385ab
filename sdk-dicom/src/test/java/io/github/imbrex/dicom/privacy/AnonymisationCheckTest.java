package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.internal.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AnonymisationCheckTest {

    private static final AnonymisationCheck BASIC =
            AnonymisationCheck.against(Contract.basic()).withoutTimestamp();

    @TempDir
    Path folder;

    private static TestObject named(String name) {
        return TestObject.clean().put(Tag.PatientName, Vr.PN, name);
    }

    private static String jsonLines(Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        report.writeJsonLines(out);
        return out.toString();
    }

    @Test
    void walksFoldersInTheOrderOfNamesOnAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 60; i++) {
            named(i % 3 == 0 ? "Doe^Jane" : "EUC-77A1")
                    .write(folder.resolve("s" + i % 4).resolve("IM" + (100 + i) + ".dcm"));
        }
        String one = jsonLines(BASIC.parallelism(1).relativeTo(folder).check(folder));

        assertThat(one.lines())
                .hasSize(60)
                .isSorted()
                .first()
                .asString()
                .startsWith("{\"target\":\"s0/IM100.dcm\",\"findings\":[{\"location\":\"(0010,0010)\"");
        for (int threads = 2; threads < 9; threads++) {
            assertThat(jsonLines(BASIC.parallelism(threads).relativeTo(folder).check(folder)))
                    .isEqualTo(one);
        }
    }

    @Test
    void keepsTheOrderInWhichPathsAreGiven() {
        Path b = named("EUC-77A1").write(folder.resolve("b.dcm"));
        Path a = named("EUC-77A1").write(folder.resolve("a.dcm"));

        assertThat(BASIC.relativeTo(folder).check(b, a).targets())
                .extracting(Target::name)
                .containsExactly("b.dcm", "a.dcm");
    }

    @Test
    void findingsAtTheThresholdAreDeviations() {
        Path file = named("Doe^Jane").write(folder.resolve("a.dcm"));

        Report report = BASIC.check(file);

        assertThat(report.verdict()).isEqualTo(Verdict.DEVIATIONS);
        assertThat(report.summary().exitCode()).isEqualTo(1);
        assertThat(report.summary().findings(Severity.CRITICAL)).isEqualTo(1);
        Path described =
                TestObject.clean().put(Tag.StudyDescription, Vr.LO, "CT chest").write(folder.resolve("b.dcm"));
        assertThat(BASIC.check(described).summary().exitCode()).isEqualTo(1);
        assertThat(BASIC.failAt(Severity.HIGH).check(described).summary().exitCode())
                .isZero();
    }

    @Test
    void whatCannotBeReadIsNeverPassed() throws IOException {
        TestObject.clean().write(folder.resolve("good.dcm"));
        Files.write(folder.resolve("empty.dcm"), new byte[0]);
        Files.writeString(folder.resolve("text.dcm"), "this is no image");
        byte[] whole =
                TestObject.clean().put(Tag.PixelData, Vr.OW, new byte[64]).part10();
        Files.write(folder.resolve("cut.dcm"), Arrays.copyOf(whole, whole.length - 7));

        Report report = BASIC.relativeTo(folder).check(folder);

        assertThat(report.targets())
                .extracting(target -> target.name() + " " + target.outcome())
                .containsExactly("cut.dcm DAMAGED", "empty.dcm UNREADABLE", "good.dcm CHECKED", "text.dcm UNREADABLE");
        assertThat(report.findings()).allMatch(finding -> finding.rule().id().startsWith("IO-"));
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.summary().exitCode()).isEqualTo(4);
        assertThat(report.summary().targets(Target.Outcome.CHECKED)).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsCheckedAsFarAsItGoes() throws IOException {
        byte[] whole = named("Doe^Jane").part10();
        Path cut = Files.write(folder.resolve("cut.dcm"), Arrays.copyOf(whole, whole.length - 7));

        Report report = BASIC.check(cut);

        assertThat(report.findings()).extracting(Finding::location).contains("file:content", "(0010,0010)");
        assertThat(report.verdict()).isEqualTo(Verdict.DEVIATIONS);
        assertThat(report.summary().exitCode()).as("not all of it is known").isEqualTo(4);
    }

    @Test
    void otherFilesBesideTheDataAreSkippedAndSaidSo() throws IOException {
        TestObject.clean().write(folder.resolve("good.dcm"));
        Files.writeString(folder.resolve("manifest.json"), "{\"instances\":3}");
        Files.writeString(folder.resolve("README.txt"), "hello");
        Files.writeString(folder.resolve(".DS_Store"), "x");

        Report report = BASIC.relativeTo(folder).check(folder);

        assertThat(report.summary().targets(Target.Outcome.SKIPPED)).isEqualTo(3);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_DEVIATION);
        assertThat(BASIC.check(folder.resolve("README.txt")).verdict())
                .as("a file that was named is not skipped")
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aMissingPathIsAFindingAndNothingAtAllIsNoPass() {
        Report missing = BASIC.check(folder.resolve("nowhere"));

        assertThat(missing.targets())
                .singleElement()
                .extracting(Target::outcome)
                .isEqualTo(Target.Outcome.UNREADABLE);
        assertThat(missing.findings().get(0).reason()).isEqualTo("There is no such file.");
        assertThat(BASIC.check(folder).verdict()).isEqualTo(Verdict.NOTHING_CHECKED);
        assertThat(BASIC.check(folder).summary().exitCode()).isEqualTo(4);
    }

    @Test
    void readsDicomJson() throws IOException {
        String json = DicomJson.toJson(named("Doe^Jane").dataSet());
        Path one = Files.writeString(folder.resolve("one.json"), json);
        Path many = Files.writeString(folder.resolve("many.json"), "[" + json + "," + json + "]");
        Path broken = Files.writeString(folder.resolve("broken.json"), json.substring(0, json.length() - 9));

        assertThat(BASIC.check(one).findings()).extracting(Finding::location).containsExactly("(0010,0010)");
        assertThat(BASIC.check(many).findings()).hasSize(2);
        assertThat(BASIC.check(broken).targets().get(0).outcome()).isEqualTo(Target.Outcome.UNREADABLE);
    }

    @Test
    void looksAroundTheDataSet() throws IOException {
        byte[] preamble = new byte[128];
        System.arraycopy("PAT Doe".getBytes(StandardCharsets.US_ASCII), 0, preamble, 0, 7);
        Path text = Files.write(folder.resolve("text.dcm"), TestObject.clean().part10(preamble, "2.25.3111"));
        Path other = Files.write(folder.resolve("other.dcm"), TestObject.clean().part10(new byte[128], "2.25.999"));
        byte[] tiff = new byte[128];
        tiff[0] = 'I';
        tiff[1] = 'I';
        tiff[2] = 42;
        Path dual = Files.write(folder.resolve("dual.dcm"), TestObject.clean().part10(tiff, "2.25.3111"));

        assertThat(BASIC.check(text).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo("file:preamble");
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        });
        assertThat(BASIC.check(other).findings())
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo("(0002,0003)");
        assertThat(BASIC.check(dual).findings()).isEmpty();
    }

    @Test
    void handsOverTargetsOneByOneWithoutHoldingThem() {
        for (int i = 0; i < 30; i++) {
            named("Doe^Jane").write(folder.resolve("IM" + (10 + i)));
        }
        StringBuilder lines = new StringBuilder();

        Summary summary = BASIC.relativeTo(folder).check(new JsonLines(lines), folder);

        assertThat(lines.toString())
                .isEqualTo(assertDoesNotThrow(
                        () -> jsonLines(BASIC.relativeTo(folder).check(folder))));
        assertThat(summary.findings(Severity.CRITICAL)).isEqualTo(30);
        assertThat(summary.patients()).isEqualTo(1);
        assertThat(summary.verdict()).isEqualTo(Verdict.DEVIATIONS);
    }

    private static <T> T assertDoesNotThrow(java.util.concurrent.Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInterruptEndsTheCheckAndIsKept() {
        for (int i = 0; i < 10; i++) {
            TestObject.clean().write(folder.resolve("IM" + i));
        }
        for (int threads : new int[] {1, 3}) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> BASIC.parallelism(threads).check(folder)).isInstanceOf(ConnectionException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whatTheSinkThrowsReachesTheCaller() {
        TestObject.clean().write(folder.resolve("IM1"));

        assertThatThrownBy(() -> BASIC.check(
                        target -> {
                            throw new IllegalStateException("full");
                        },
                        folder))
                .hasMessage("full");
    }

    @Test
    void theSameInputGivesTheSameBytesInEveryFormat() throws IOException {
        named("Doe^Jane").write(folder.resolve("in/a.dcm"));
        Files.writeString(folder.resolve("in/b.dcm"), "no");
        List<byte[]> first = formats("x");
        List<byte[]> second = formats("y");

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isEqualTo(first.get(i));
        }
    }

    private List<byte[]> formats(String name) throws IOException {
        Report report = BASIC.relativeTo(folder).check(folder.resolve("in"));
        Path out = Files.createDirectories(folder.resolve(name));
        report.writeText(out.resolve("r.txt"));
        report.writeJson(out.resolve("r.json"));
        report.writeJsonLines(out.resolve("r.jsonl"));
        report.writeHtml(out.resolve("r.html"));
        List<byte[]> bytes = new ArrayList<>();
        try (var files = Files.list(out).sorted()) {
            for (Path file : files.toList()) {
                bytes.add(Files.readAllBytes(file));
            }
        }
        assertThat(bytes).hasSize(4);
        return bytes;
    }

    @Test
    void noFormatShowsAValue() throws IOException {
        TestObject object = named("Lovelace^Augusta")
                .put(Tag.PatientID, Vr.LO, "Lovelace, Augusta")
                .put(Tag.PatientBirthDate, Vr.DA, "18151210")
                .put(Tag.PatientAddress, Vr.LO, "12 St James Square")
                .put(0x00290010, Vr.LO, "LOVELACE PRIVATE")
                .put(0x00291010, Vr.LO, "Lovelace")
                .sequence(
                        Tag.OriginalAttributesSequence,
                        TestObject.empty().put(Tag.PatientName, Vr.PN, "Byron^Augusta"));
        object.write(folder.resolve("in/a.dcm"));
        for (byte[] bytes : formats("out")) {
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("lovelace")
                    .doesNotContain("Augusta", "Byron", "18151210", "St James");
        }
        assertThat(BASIC.check(object.dataSet()).findings().toString()).doesNotContain("ovelac", "1815");
    }

    @Test
    void jsonHoldsTheWholeReport() throws IOException {
        named("Doe^Jane").write(folder.resolve("in/a \"quoted\".dcm"));
        StringBuilder out = new StringBuilder();
        BASIC.relativeTo(folder).check(folder.resolve("in")).writeJson(out);

        JsonNode json = Json.parse(out.toString());

        assertThat(json.get("schema").asString()).isEqualTo("imbrex-anonymisation-report/1");
        assertThat(json.get("verdict").asString()).isEqualTo("DEVIATIONS");
        assertThat(json.has("time")).isFalse();
        assertThat(json.get("scope").get("checked").asInt()).isEqualTo(1);
        assertThat(json.get("targets").get(0).get("target").asString()).isEqualTo("in/a \"quoted\".dcm");
        JsonNode finding = json.get("targets").get(0).get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("P-01");
        assertThat(finding.get("evidence").get("masked").asString()).isEqualTo("D******e");
        assertThat(json.get("coverage")).anyMatch(rule -> !rule.get("run").asBoolean());
    }

    @Test
    void aJsonLineHasTheFourMembersOfTheBenchmark() throws IOException {
        named("Doe^Jane").write(folder.resolve("a.dcm"));

        JsonNode line = Json.parse(jsonLines(BASIC.relativeTo(folder).check(folder)));

        assertThat(line.propertyNames()).containsExactly("target", "findings");
        assertThat(line.get("findings").get(0).propertyNames())
                .containsExactly("location", "severity", "rule", "check");
        assertThat(line.get("findings").get(0).get("severity").asString()).isEqualTo("CRITICAL");
    }

    @Test
    void textSaysWhatWasNotLookedAtAndPromisesNothing() throws IOException {
        TestObject.clean().write(folder.resolve("a.dcm"));
        StringBuilder out = new StringBuilder();

        BASIC.relativeTo(folder).check(folder).writeText(out);

        assertThat(out.toString())
                .startsWith("NO DEVIATION FOUND BY THESE RULES")
                .contains("1 file checked", "burned-in-text")
                .doesNotContainIgnoringCase("is anonymous");
    }

    @Test
    void aReportReplacesAFileOnlyWhenItIsWhole() throws IOException {
        Report report = BASIC.check(TestObject.clean().write(folder.resolve("a.dcm")));
        Path out = Files.writeString(folder.resolve("r.html"), "old");

        report.writeHtml(out);

        assertThat(out).content().startsWith("<!DOCTYPE html>");
        assertThatThrownBy(() -> report.writeHtml(folder.resolve("no such folder/r.html")))
                .isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }
}
