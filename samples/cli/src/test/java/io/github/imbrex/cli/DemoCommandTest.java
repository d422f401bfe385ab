package io.github.imbrex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoCommandTest {

    @TempDir
    Path out;

    @Test
    void goesTheWholeJourneyOnThePhantom() throws IOException {
        Invocation demo = Invocation.of("demo", "--json", "--out", out.toString());

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(steps(demo)).contains("sign-in", "query", "download", "check", "render");
        assertThat(demo.lines())
                .allSatisfy(line -> assertThat(line.get("ok").asBoolean())
                        .as(line.toString())
                        .isTrue());
        assertThat(step(demo, "download").get("instances").asInt()).isEqualTo(81);
        assertThat(dicomFiles()).hasSize(81);
        assertThat(ImageIO.read(out.resolve("slice.png").toFile()).getWidth()).isEqualTo(512);
    }

    @Test
    void findsThePlantedFaultsAndNothingElse() throws IOException {
        Invocation demo = Invocation.of("demo", "--json", "--out", out.toString());

        assertThat(step(demo, "check").get("findings").asInt()).isEqualTo(3);
        List<JsonNode> targets;
        try (Stream<String> lines = Files.lines(out.resolve("findings.jsonl"))) {
            targets = lines.map(JsonMapper.builder().build()::readTree)
                    .filter(target -> !target.get("findings").isEmpty())
                    .toList();
        }
        assertThat(targets).hasSize(3).allSatisfy(target -> {
            assertThat(target.get("findings").size()).isEqualTo(1);
            assertThat(target.get("findings").get(0).get("rule").asString()).isEqualTo("P-01");
        });
    }

    @Test
    void showsOneOutcomeForEachSiteAndBounds() {
        Invocation demo = Invocation.of("demo", "--json", "--sites", "7", "--out", out.toString());

        JsonNode query = step(demo, "query");
        assertThat(query.get("sites").size()).isEqualTo(7);
        assertThat(query.get("sites").get(6).get("state").asString()).isEqualTo("failed");
        assertThat(query.get("total").get("subjects").get("lower").asLong()).isPositive();
        assertThat(query.get("total").get("subjects").get("upper").isNull())
                .as("a site that failed may hold any number")
                .isTrue();
    }

    @Test
    void putsSitesFindingsAndThePictureIntoOneSelfContainedPage() throws IOException {
        Invocation.of("demo", "--quiet", "--out", out.toString());

        String page = Files.readString(out.resolve("report.html"));
        assertThat(page).contains("site-1", "site-5", "data:image/png;base64,").doesNotContain("src=\"http", "<script");
    }

    @Test
    void leavesNoUnfinishedFile() throws IOException {
        Invocation.of("demo", "--quiet", "--out", out.toString());

        try (Stream<Path> walk = Files.walk(out)) {
            assertThat(walk.filter(Files::isRegularFile))
                    .noneMatch(file ->
                            file.toString().endsWith(".part") || file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void neverPrintsAToken() {
        Invocation demo = Invocation.of("demo", "--json", "--debug", "--out", out.toString());

        assertThat(demo.out() + demo.err()).doesNotContain("eyJ", "Bearer");
    }

    @Test
    void servesRealFilesInsteadOfThePhantom(@TempDir Path data) throws IOException {
        for (String name : List.of("CT_small.dcm", "MR_small_implicit.dcm", "CT1_UNC.explicit_little_endian.dcm")) {
            Files.copy(RealData.path("dicom/native/" + name), data.resolve(name));
        }

        Invocation demo = Invocation.of("demo", "--json", "--data", data.toString(), "--out", out.toString());

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.lines())
                .allSatisfy(line -> assertThat(line.get("ok").asBoolean())
                        .as(line.toString())
                        .isTrue());
        assertThat(dicomFiles()).isNotEmpty();
        assertThat(out.resolve("slice.png")).isNotEmptyFile();
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void saysThatAFolderIsMissing() {
        Invocation demo = Invocation.of("demo", "--data", out.resolve("nowhere").toString(), "--out", out.toString());

        assertThat(demo.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(demo.err()).contains("nowhere does not exist").hasLineCount(1);
    }

    private List<Path> dicomFiles() throws IOException {
        try (Stream<Path> walk = Files.walk(out.resolve("study"))) {
            return walk.filter(file -> file.toString().endsWith(".dcm")).toList();
        }
    }

    private static List<String> steps(Invocation demo) {
        return demo.lines().stream().map(line -> line.get("step").asString()).toList();
    }

    private static JsonNode step(Invocation demo, String name) {
        return demo.lines().stream()
                .filter(line -> line.get("step").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + name + " in " + demo.out() + demo.err()));
    }
}
