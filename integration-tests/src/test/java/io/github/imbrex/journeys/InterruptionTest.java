package io.github.imbrex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo that is stopped in the middle leaves nothing half under its final name. */
class InterruptionTest {

    @TempDir
    Path folder;

    @Test
    void whatHasItsNameIsWhole() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 3; attempt++) {
            Path out = folder.resolve("out-" + attempt);
            Process demo = CommandLineJar.start("-Xmx256m", List.of("demo", "--out", out.toString(), "--quiet"));
            try {
                awaitFirstBytes(out, demo);
                demo.destroy();
            } finally {
                demo.destroyForcibly();
                assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }

            for (Path file : files(out)) {
                String name = file.getFileName().toString();
                if (name.endsWith(".dcm")) {
                    assertThat(DicomFile.read(file).isComplete()).as(name).isTrue();
                } else if (name.endsWith(".png")) {
                    assertThat(ImageIO.read(file.toFile())).as(name).isNotNull();
                } else if (name.endsWith(".html")) {
                    assertThat(Files.readString(file)).as(name).endsWith("</html>\n");
                }
            }
        }
    }

    /** Until the download has begun, or the demo is over. */
    private static void awaitFirstBytes(Path out, Process demo) throws IOException, InterruptedException {
        while (demo.isAlive() && files(out.resolve("study")).isEmpty()) {
            demo.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (java.io.UncheckedIOException vanished) {
            return List.of();
        }
    }
}
