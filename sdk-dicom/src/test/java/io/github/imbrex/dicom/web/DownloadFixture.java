package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.web.InstanceOutcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A small study, a server that gives it, and a directory to put it. */
abstract class DownloadFixture {

    static final String STUDY = "1.2.3";

    @TempDir
    Path root;

    final TestArchive archive = TestArchive.ofStudy(STUDY, 6, 20_000);
    final UnhurriedTime time = new UnhurriedTime();
    final Imbrex imbrex = Imbrex.builder().time(time).build();
    ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    DicomWeb web() throws IOException {
        return web(imbrex);
    }

    DicomWeb web(Imbrex client) throws IOException {
        if (server == null) {
            server = new ScriptedServer(archive);
        }
        return DicomWeb.at(client, server.uri());
    }

    StudyDownload download(DownloadOptions options) throws IOException {
        return web().download(Scope.study(STUDY), root, options);
    }

    StudyDownload download() throws IOException {
        return download(DownloadOptions.defaults());
    }

    static DownloadOptions inOneGo() {
        return DownloadOptions.defaults().parallel(1);
    }

    static DownloadOptions oneByOne() {
        return DownloadOptions.defaults().mode(DownloadOptions.Mode.INSTANCE);
    }

    Path journal() {
        return root.resolve("." + STUDY + ".journal");
    }

    void assertStored(StudyDownload download, State state) throws IOException {
        assertThat(download.outcomes()).hasSize(archive.instances.size());
        for (int i = 0; i < archive.instances.size(); i++) {
            TestInstance instance = archive.instances.get(i);
            InstanceOutcome outcome = download.outcomes().get(i);
            Path file = root.resolve(STUDY).resolve(instance.series()).resolve(instance.sop() + ".dcm");
            assertThat(outcome.sopInstanceUid()).isEqualTo(instance.sop());
            assertThat(outcome.state()).isEqualTo(state);
            assertThat(outcome.file()).contains(file.toAbsolutePath());
            assertThat(outcome.bytes()).isEqualTo(instance.bytes().length);
            assertThat(outcome.sha256()).contains(sha256(instance.bytes()));
            assertThat(outcome.reason()).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo(instance.bytes());
        }
        assertNothingElse(archive.instances.size());
    }

    /** So many finished files, none unfinished, and the journal. */
    void assertNothingElse(int finished) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            Set<String> names = walk.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(names).noneMatch(name -> name.endsWith(".part"));
            assertThat(names.stream().filter(name -> name.endsWith(".dcm"))).hasSize(finished);
            assertThat(names).hasSize(finished + 1).contains("." + STUDY + ".journal");
        }
    }

    List<String> wados() {
        return server.targets().stream().filter(target -> !target.contains("?")).toList();
    }

    /** A server that lists nothing, and sends just these in one well-formed answer. */
    void unlisted(int status, List<TestInstance> sent) {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.send(200, TestArchive.MULTIPART, TestArchive.multipart(sent));
            } else {
                reply.send(status, "application/dicom+json", "[]");
            }
            return true;
        });
    }

    /** A server that lists its six instances, but sends these when asked for all. */
    void listedButSent(List<TestInstance> sent) {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.send(200, TestArchive.MULTIPART, TestArchive.multipart(sent));
                return true;
            }
            return false;
        });
    }

    static TestInstance cut(TestInstance whole) {
        return new TestInstance(whole.study(), whole.series(), whole.sop(), Arrays.copyOf(whole.bytes(), 9_000));
    }

    static TestInstance noise() {
        return new TestInstance("", "", "", "no DICOM at all".repeat(100).getBytes(UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
