package io.github.imbrex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Progress;
import io.github.imbrex.testkit.EmbeddedNode;
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

    @TempDir
    Path folder;

    private EmbeddedNode node() throws IOException {
        Path data = folder.resolve("data");
        Phantom.ct().slices(3).write(data);
        return EmbeddedNode.serving(data);
    }

    private Invocation fetch(EmbeddedNode node, String... more) {
        Invocation find =
                Invocation.of("find", "studies", "--dicomweb", node.uri().toString());
        String study = find.lines().get(0).get("0020000D").get("Value").get(0).asString();
        String[] first = {
            "fetch",
            "--dicomweb",
            node.uri().toString(),
            "--study",
            study,
            "--out",
            folder.resolve("out").toString()
        };
        return Invocation.of(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    private List<Path> files(Path below) throws IOException {
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(".dcm")).toList();
        }
    }

    @Test
    void namesFilesForPeopleWhenAsked() throws IOException {
        try (EmbeddedNode node = node()) {
            Invocation fetch = fetch(node, "--layout", "description");
            assertThat(fetch.exitCode()).as(fetch.err()).isZero();
            assertThat(files(folder.resolve("out")))
                    .isNotEmpty()
                    .allMatch(file -> file.getFileName().toString().matches("(\\d{5}|instance)_[0-9a-f]{16}\\.dcm"));
        }
    }

    @Test
    void putsAsideWhatIsNotAnonymised() throws IOException {
        try (EmbeddedNode node = node()) {
            Invocation fetch = fetch(node, "--check", "--json");
            var summary = fetch.lines().get(fetch.lines().size() - 1);
            List<Path> aside = files(folder.resolve("out/quarantine"));
            assertThat(fetch.exitCode()).isEqualTo(aside.isEmpty() ? ExitCodes.DONE : ExitCodes.PARTIAL);
            assertThat(summary.get("failed").asInt()).isEqualTo(aside.size());
            assertThat(files(folder.resolve("out")).size() - aside.size())
                    .isEqualTo(summary.get("instances").asInt());
            Invocation check =
                    Invocation.of("check", folder.resolve("out").toString(), "--contract", "basic", "--json");
            assertThat(check.exitCode()).isEqualTo(aside.isEmpty() ? 0 : 1);
        }
    }

    @Test
    void showsRateAndRestWhereTheyAreKnown() {
        var known = new Progress.Step(
                "download",
                1,
                OptionalLong.of(9),
                263_000_000,
                OptionalLong.of(52_100_000),
                Optional.of(Duration.ofSeconds(80)));
        assertThat(ConsoleProgress.message(known)).isEqualTo("263 MB, 52.1 MB/s, 1 min 20 s left");
        var unknown = new Progress.Step("download", 1, OptionalLong.empty(), 999_999);
        assertThat(ConsoleProgress.message(unknown)).isEqualTo("0 MB");
        var slow = new Progress.Step(
                "download", 1, OptionalLong.empty(), 0, OptionalLong.of(0), Optional.of(Duration.ofMinutes(185)));
        assertThat(ConsoleProgress.message(slow)).isEqualTo("0 MB, 0.0 MB/s, 3 h 5 min left");
    }
}
