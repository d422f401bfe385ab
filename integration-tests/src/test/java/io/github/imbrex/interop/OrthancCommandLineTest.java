package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.journeys.CommandLineJar;
import io.github.imbrex.support.RealData;
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code find} and {@code fetch} as a person runs them, against a real Orthanc. */
@org.junit.jupiter.api.Tag("interop")
class OrthancCommandLineTest {

    /** 263 MB of pixels, with a heap of 64 MB. */
    private static final int SLICES = 500;

    @TempDir
    Path folder;

    @Test
    void findsAndFetchesRealFiles() throws IOException, InterruptedException {
        Path file = RealData.path("dicom/native/CT1_UNC.explicit_little_endian.dcm");
        try (OrthancServer orthanc = new OrthancServer(Files.createDirectory(folder.resolve("orthanc")))) {
            for (String name : List.of("CT1_UNC.explicit_little_endian.dcm", "CT_small.dcm", "MR_small_implicit.dcm")) {
                assertThat(orthanc.store(RealData.path("dicom/native/" + name)))
                        .as(name)
                        .isTrue();
            }
            String service = orthanc.dicomWeb().toString();
            String study = uid(file, Tag.StudyInstanceUID);

            CommandLineJar find = CommandLineJar.run("-Xmx64m", "find", "--dicomweb", service, "studies");
            assertThat(find.exitCode()).as(find.err()).isZero();
            assertThat(find.out().lines()).hasSize(3).anyMatch(line -> line.contains(study));

            CommandLineJar one = CommandLineJar.run(
                    "-Xmx64m", "find", "--dicomweb", service, "instances", "--where", "StudyInstanceUID=" + study);
            assertThat(one.out().lines()).hasSize(1);
            assertThat(one.out()).contains(uid(file, Tag.SOPInstanceUID));

            CommandLineJar fetch = fetch(service, study);
            assertThat(fetch.exitCode()).as(fetch.err()).isZero();
            assertThat(digests(folder.resolve("out"))).isEqualTo(Set.of(sha256(file)));
        }
    }

    @Test
    void fetchesAStudyFourTimesTheHeapAndBringsBackEveryByte() throws IOException, InterruptedException {
        Path source = folder.resolve("source");
        Phantom.Study phantom = Phantom.ct().slices(SLICES).write(source);
        try (OrthancServer orthanc = new OrthancServer(Files.createDirectory(folder.resolve("orthanc")))) {
            for (Path file : phantom.files()) {
                assertThat(orthanc.store(file)).isTrue();
            }

            CommandLineJar fetch =
                    fetch(orthanc.dicomWeb().toString(), uid(phantom.images().get(0), Tag.StudyInstanceUID));

            assertThat(fetch.exitCode()).as(fetch.err()).isZero();
            assertThat(fetch.lastLine()).contains("\"complete\":true");
            assertThat(digests(folder.resolve("out"))).hasSize(SLICES + 1).isEqualTo(digests(source));
        }
    }

    private CommandLineJar fetch(String service, String study) throws IOException, InterruptedException {
        return CommandLineJar.run(
                "-Xmx64m",
                "fetch",
                "--dicomweb",
                service,
                "--study",
                study,
                "--out",
                folder.resolve("out").toString(),
                "--json");
    }

    private static String uid(Path file, int tag) throws IOException {
        return DicomFile.read(file).dataSet().uid(tag).orElseThrow();
    }

    private static Set<String> digests(Path root) throws IOException {
        Set<String> digests = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".dcm"))
                    .toList()) {
                digests.add(sha256(file));
            }
        }
        return digests;
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
