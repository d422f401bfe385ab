package io.github.imbrex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.testkit.FaultServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One instance larger than the heap, and more parts than anyone wants, through the command line with 64 MiB of heap. */
class LargeStudyTest {

    @TempDir
    Path folder;

    @Test
    void fetchesAnInstanceLargerThanTheHeap() throws IOException, InterruptedException {
        fetch(1, 160L << 20, "study");
        fetch(1, 80L << 20, "instance");
    }

    @Test
    void fetchesAnAnswerOfManyParts() throws IOException, InterruptedException {
        fetch(2_000, 2_000, "study");
    }

    @Test
    @Tag("campaign")
    void fetchesAnInstanceOfFiveGigabytes() throws IOException, InterruptedException {
        fetch(1, 5_000_000_000L, "study");
    }

    @Test
    @Tag("campaign")
    void fetchesAHundredThousandParts() throws IOException, InterruptedException {
        fetch(100_000, 1_000, "study");
    }

    private void fetch(int instances, long pixelBytes, String mode) throws IOException, InterruptedException {
        Path out = folder.resolve(mode);
        try (var server = FaultServer.makingUp(instances, pixelBytes)) {
            Process fetch = CommandLineJar.start(
                    "-Xmx64m",
                    List.of(
                            "fetch",
                            "--dicomweb",
                            server.uri().toString(),
                            "--study",
                            server.studies().get(0),
                            "--out",
                            out.toString(),
                            "--mode",
                            mode,
                            "--quiet"));
            Optional<String> peak = peakOf(fetch);
            assertThat(fetch.exitValue()).isZero();
            assertThat(FilesOnDisk.named(out, ".dcm")).hasSize(instances);
            assertThat(FilesOnDisk.digests(out, ".dcm"))
                    .isEqualTo(new TreeSet<>(server.digests().values()));
            System.out.printf(
                    Locale.ROOT,
                    "LargeStudyTest: %,d x %,d bytes, by %s: peak RSS %s%n",
                    instances,
                    pixelBytes,
                    mode,
                    peak.orElse("not known here"));
        }
    }

    /** Waits for the end; the peak of the resident memory up to shortly before it, where the system tells. */
    private static Optional<String> peakOf(Process process) throws InterruptedException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        Optional<String> peak = Optional.empty();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            Optional<String> now = highWaterMark(status);
            peak = now.isPresent() ? now : peak;
        }
        return peak;
    }

    private static Optional<String> highWaterMark(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring(6).trim())
                    .findFirst();
        } catch (IOException | UncheckedIOException notThere) {
            return Optional.empty();
        }
    }
}
