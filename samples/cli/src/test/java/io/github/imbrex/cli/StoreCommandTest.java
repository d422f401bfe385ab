package io.github.imbrex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.SmallCt;
import io.github.imbrex.testkit.EmbeddedNode;
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StoreCommandTest {

    @TempDir
    Path folder;

    private Path files;
    private EmbeddedNode node;

    @BeforeEach
    void start() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        node = EmbeddedNode.serving(Files.createDirectory(folder.resolve("served")));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private void write(int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            SmallCt.write(files, "1.7", "1.7.1", i, "Poe^Pat", "20220101");
        }
    }

    private Invocation store(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("store", "--dicomweb", node.uri().toString(), files.toString(), "--json"));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments.toArray(String[]::new));
    }

    private static List<String> states(Invocation store) {
        return store.lines().stream()
                .filter(line -> line.has("state"))
                .map(line -> line.get("state").asString())
                .toList();
    }

    private static JsonNode summary(Invocation store) {
        return store.lines().get(store.lines().size() - 1);
    }

    @Test
    void storesAFolder() throws IOException {
        write(3);
        Invocation store = store("--batch-count", "2", "--parallel", "1");
        assertThat(store.exitCode()).as(store.err()).isZero();
        assertThat(states(store)).containsExactly("stored", "stored", "stored");
        assertThat(store.lines().get(0).get("sop").asString()).isEqualTo("1.7.1.3"); // by file name
        assertThat(store.lines().get(0).get("file").asString()).startsWith(files.toString());
        assertThat(summary(store).get("complete").asBoolean()).isTrue();
        assertThat(summary(store).get("stored").asInt()).isEqualTo(3);
        assertThat(store.out()).doesNotContain("Poe");
        assertThat(node.instances()).isEqualTo(3);
    }

    @Test
    void evenTheQuietHearOfLinksThatWereNotFollowed() throws IOException {
        write(1);
        Files.createSymbolicLink(files.resolve("loop\n"), files);
        Invocation store = store("--quiet");
        assertThat(store.exitCode()).as(store.err()).isZero();
        assertThat(store.err()).contains("left out: ", "loop?").hasLineCount(1);
    }

    @Test
    void tellsWhatWasNotStored() throws IOException {
        write(3);
        Files.writeString(files.resolve("zz.txt"), "junk");
        node.inject(EmbeddedNode.Fault.storePartly());
        Invocation store = store();
        assertThat(store.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        assertThat(states(store)).containsExactly("failed", "stored", "stored", "failed");
        JsonNode refused = store.lines().get(3);
        assertThat(refused.get("reason").asString()).contains("0xA700 (42752): out of resources");
        assertThat(refused.get("code").asInt()).isEqualTo(0xA700);
        assertThat(store.lines().get(0).get("sop").isNull()).isTrue();
        assertThat(summary(store).get("failed").asInt()).isEqualTo(2);
    }

    @Test
    void sendsNothingThatFailsTheCheck() throws IOException {
        write(1); // a name in the clear, and nothing that says it is de-identified
        Phantom.Study phantom = Phantom.ct().slices(8).write(files.resolve("phantom")); // three of them with a fault
        Invocation store = store("--require-check");
        assertThat(store.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        JsonNode failed = store.lines().stream()
                .filter(line -> line.path("sop").asString("").equals("1.7.1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.get("state").asString()).isEqualTo("failed");
        assertThat(failed.get("reason").asString())
                .containsPattern("anonymisation check: .*\\([A-Z]-\\d\\d")
                .doesNotContain("Poe");
        assertThat(node.instances()).isEqualTo(phantom.files().size() - 3);
    }

    @Test
    void noDicomFileIsAFaultOfTheInput() throws IOException {
        Files.writeString(files.resolve("junk.txt"), "junk");
        assertThat(store().exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        Files.delete(files.resolve("junk.txt"));
        assertThat(store().exitCode()).as("an empty folder").isEqualTo(ExitCodes.BAD_INPUT);
        Invocation absent = Invocation.of("store", "--dicomweb", node.uri().toString(), "no-such-file");
        assertThat(absent.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(absent.err()).contains("no-such-file does not exist.");
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        write(1);
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        Invocation store =
                Invocation.of("store", "--dicomweb", "http://127.0.0.1:" + port + "/dicom-web", files.toString());
        assertThat(store.exitCode()).isEqualTo(ExitCodes.UNREACHABLE);
        assertThat(store.err())
                .startsWith("imbrex store: ")
                .contains("127.0.0.1")
                .hasLineCount(1);
    }

    @Test
    void rangesAreChecked() throws IOException {
        write(1);
        assertThat(store("--parallel", "9").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(store("--batch-bytes", "0").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(store("--study", "x").exitCode()).isEqualTo(ExitCodes.USAGE);
    }
}
