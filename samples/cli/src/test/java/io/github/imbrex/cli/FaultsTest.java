package io.github.imbrex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.testkit.EmbeddedNode;
import io.github.imbrex.testkit.EmbeddedSpot;
import io.github.imbrex.testkit.Phantom;
import io.github.imbrex.testkit.SiteBehaviour;
import io.github.imbrex.testkit.SyntheticCollection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault: one clear line, the right exit code, and what did arrive is kept. */
class FaultsTest {

    private static final String QUESTION = "diagnosis = lung";

    @TempDir
    Path folder;

    @Test
    void aClosedPortIsUnreachable() throws IOException {
        String address = "http://127.0.0.1:" + closedPort() + "/dicom-web";

        Invocation find = Invocation.of("find", "--dicomweb", address, "studies");

        assertThat(find.exitCode()).isEqualTo(ExitCodes.UNREACHABLE);
        assertThat(find.err()).startsWith("imbrex find: ").contains("127.0.0.1").hasLineCount(1);
        assertThat(find.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"node.example.org/dicom-web", "ftp://127.0.0.1/", "http:///x", "http://user:secret@127.0.0.1/"})
    void anAddressThatIsNoneIsAUsageFault(String address) {
        Invocation find = Invocation.of("find", "--dicomweb", address, "studies");

        assertThat(find.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(find.err()).isNotBlank().doesNotContain("secret", "\tat ");
    }

    @Test
    void anUnknownHostIsUnreachable() {
        Invocation find = Invocation.of("find", "--dicomweb", "http://no-such-host.invalid/dicom-web", "studies");

        assertThat(find.exitCode()).isEqualTo(ExitCodes.UNREACHABLE);
        assertThat(find.err()).contains("no-such-host.invalid").hasLineCount(1);
    }

    @Test
    void aTokenThatIsNotAcceptedIsRefusedWithoutShowingIt() throws IOException {
        try (EmbeddedNode node =
                EmbeddedNode.builder(phantom()).bearer("fresh-token"::equals).build()) {
            Invocation find = Invocation.of(
                    "find", "--dicomweb", node.uri().toString(), "studies", "--token", "expired-token-1234");

            assertThat(find.exitCode()).isEqualTo(ExitCodes.UNREACHABLE);
            assertThat(find.err()).contains("401").hasLineCount(1).doesNotContain("expired-token-1234");
        }
    }

    @Test
    void aTokenFileIsUsedForTheServiceOfTheCommand() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "fresh-token\n");
        try (EmbeddedNode node =
                EmbeddedNode.builder(phantom()).bearer("fresh-token"::equals).build()) {
            Invocation find = Invocation.of(
                    "find", "studies", "--dicomweb", node.uri().toString(), "--token-file", token.toString());

            assertThat(find.exitCode()).as(find.err()).isZero();
            assertThat(find.lines()).hasSize(1);
        }
    }

    @Test
    void aSiteThatNeverAnswersTimesOutAndTheRestIsKept() {
        try (EmbeddedSpot spot = EmbeddedSpot.builder()
                .site("alpha", SiteBehaviour.answers(SyntheticCollection.of("c1", "Lung CT", "lung", "CT", 20)))
                .site("beta", SiteBehaviour.neverAnswers())
                .start()) {
            Invocation query = Invocation.of(
                    "query",
                    QUESTION,
                    "--spot",
                    spot.uri().toString(),
                    "--site",
                    "alpha",
                    "--site",
                    "beta",
                    "--deadline",
                    "1500ms",
                    "--json");

            assertThat(query.exitCode()).isEqualTo(ExitCodes.PARTIAL);
            var total = query.lines().get(query.lines().size() - 1);
            assertThat(total.get("sites").get(0).get("state").asString()).isEqualTo("answered");
            assertThat(total.get("sites").get(0).get("subjects").get("lower").asLong())
                    .isEqualTo(20);
            assertThat(total.get("sites").get(1).get("state").asString()).isEqualTo("timed_out");
            assertThat(total.get("total").get("subjects").get("upper").isNull()).isTrue();
        }
    }

    @Test
    void aLoginPageIsRefusedAndNamesTheLogin() {
        try (EmbeddedSpot spot = EmbeddedSpot.builder()
                .site("alpha", SiteBehaviour.neverAnswers())
                .fault(EmbeddedSpot.Fault.LOGIN_REDIRECT)
                .start()) {
            Invocation query =
                    Invocation.of("query", QUESTION, "--spot", spot.uri().toString(), "--site", "alpha");

            assertThat(query.exitCode()).isEqualTo(ExitCodes.UNREACHABLE);
            assertThat(query.err()).contains("login").hasLineCount(1);
        }
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsAUsageFaultWithItsPlace() {
        Invocation query = Invocation.of(
                "query", "diagnosis = lung and modalty = CT", "--spot", "http://127.0.0.1:1/", "--site", "alpha");

        assertThat(query.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(query.err()).contains("modality", "^");
    }

    @Test
    void explainSendsNothing() throws IOException {
        String address = "http://127.0.0.1:" + closedPort() + "/";

        Invocation query = Invocation.of("query", QUESTION, "--spot", address, "--site", "alpha", "--explain");

        assertThat(query.exitCode()).isZero();
        assertThat(query.out()).contains("Lung Cancer", "alpha");
    }

    @Test
    void aTruncatedDownloadIsPartialAndKeepsWhatArrived() throws IOException {
        Path out = folder.resolve("out");
        try (EmbeddedNode node = EmbeddedNode.serving(phantom())) {
            String study = studyUid(node);
            node.inject(EmbeddedNode.Fault.cutAfter(300_000).times(1000));

            Invocation fetch = Invocation.of(
                    "fetch",
                    "--dicomweb",
                    node.uri().toString(),
                    "--study",
                    study,
                    "--out",
                    out.toString(),
                    "--patience",
                    "0",
                    "--json");

            assertThat(fetch.exitCode()).as(fetch.err()).isEqualTo(ExitCodes.PARTIAL);
            var summary = fetch.lines().get(fetch.lines().size() - 1);
            assertThat(summary.get("complete").asBoolean()).isFalse();
            assertThat(summary.get("failed").asInt()).isPositive();
            assertThat(dicomFiles(out)).isEqualTo(summary.get("instances").asLong());

            node.heal();
            Invocation again = Invocation.of(
                    "fetch", "--dicomweb", node.uri().toString(), "--study", study, "--out", out.toString(), "--json");
            assertThat(again.exitCode()).as(again.err()).isZero();
            assertThat(again.lines()
                            .get(again.lines().size() - 1)
                            .get("instances")
                            .asInt())
                    .isEqualTo(7);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamedAndNothingIsLost() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "a file");
        try (EmbeddedNode node = EmbeddedNode.serving(phantom())) {
            Invocation fetch = Invocation.of(
                    "fetch", "--dicomweb", node.uri().toString(), "--study", studyUid(node), "--out", out.toString());

            assertThat(fetch.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(fetch.err()).contains("not a folder").hasLineCount(1);
            assertThat(out).hasContent("a file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dump", "pixels"})
    void aFileThatIsNotDicomIsBadInput(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.dcm"), "Dear colleague, this is a letter and no image.");
        String[] arguments = command.equals("pixels")
                ? new String[] {command, file.toString(), "--sha256"}
                : new String[] {command, file.toString()};

        Invocation run = Invocation.of(arguments);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("DICOM").doesNotContain("colleague").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotDicomNeverPassesTheCheck() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.dcm"), "Dear colleague, this is a letter and no image.");

        Invocation check = Invocation.of("check", file.toString(), "--json");

        assertThat(check.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(check.lines().get(0).get("findings").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dump", "pixels"})
    void aFolderInPlaceOfAFileIsNamed(String command) {
        String[] arguments = command.equals("pixels")
                ? new String[] {command, folder.toString(), "--sha256"}
                : new String[] {command, folder.toString()};

        Invocation run = Invocation.of(arguments);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains(folder.toString(), "folder").hasLineCount(1);
    }

    @Test
    void anEmptyTokenFileIsAUsageFaultAndNothingIsSent() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), " \n");
        try (EmbeddedNode node = EmbeddedNode.serving(phantom())) {
            Invocation find = Invocation.of(
                    "find", "studies", "--dicomweb", node.uri().toString(), "--token-file", token.toString());

            assertThat(find.exitCode()).isEqualTo(ExitCodes.USAGE);
            assertThat(find.err()).contains("is empty").hasLineCount(1);
        }
    }

    @Test
    void aReportThatCannotBeWrittenNamesItsPlace() throws IOException {
        Path report = folder.resolve("nowhere/report.html");

        Invocation check = Invocation.of("check", phantom().toString(), "--format", "html", "-o", report.toString());

        assertThat(check.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(check.err()).contains("nowhere does not exist").hasLineCount(1);
    }

    @Test
    void aPlanInJsonIsOneLine() {
        Invocation query = Invocation.of(
                "query", QUESTION, "--spot", "http://127.0.0.1:1/", "--site", "alpha", "--explain", "--json");

        assertThat(query.exitCode()).isZero();
        assertThat(query.lines()).hasSize(1);
        assertThat(query.lines().get(0).get("sites").get("alpha").asString()).isNotBlank();
    }

    @Test
    void aFullDiskBehindStandardOutputIsNoSuccess() throws IOException {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        Path file = Phantom.ct()
                .slices(6)
                .pixels(64)
                .write(folder.resolve("data"))
                .images()
                .get(0);

        int exitCode = Main.run(full, System.err, "dump", file.toString());

        assertThat(exitCode).isEqualTo(ExitCodes.INTERNAL);
    }

    @Test
    void withoutACommandItSaysWhatItCanDo() {
        Invocation nothing = Invocation.of();

        assertThat(nothing.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(nothing.err()).contains("--help");
        assertThat(Invocation.of("--help").out()).contains("demo", "dump", "find", "fetch", "check", "pixels", "query");
    }

    private Path phantom() throws IOException {
        Path data = folder.resolve("data");
        Phantom.ct().slices(6).write(data);
        return data;
    }

    private static String studyUid(EmbeddedNode node) {
        Invocation find =
                Invocation.of("find", "studies", "--dicomweb", node.uri().toString());
        return find.lines().get(0).get("0020000D").get("Value").get(0).asString();
    }

    private static long dicomFiles(Path out) throws IOException {
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(file -> file.toString().endsWith(".dcm")).count();
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
