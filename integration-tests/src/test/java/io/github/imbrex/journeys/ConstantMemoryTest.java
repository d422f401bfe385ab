package io.github.imbrex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.testkit.EmbeddedNode;
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study larger than the heap goes through the command line. */
class ConstantMemoryTest {

    /** 105 MB of pixels. */
    private static final int SLICES = 200;

    @TempDir
    Path folder;

    @Test
    void fetchesAStudyThatIsLargerThanTheHeap() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Phantom.Study phantom = Phantom.ct().slices(SLICES).write(data);
        String study = DicomFile.read(phantom.images().get(0))
                .dataSet()
                .uid(Tag.StudyInstanceUID)
                .orElseThrow();
        try (EmbeddedNode node = EmbeddedNode.serving(data)) {
            CommandLineJar fetch = CommandLineJar.run(
                    "-Xmx64m",
                    "fetch",
                    "--dicomweb",
                    node.uri().toString(),
                    "--study",
                    study,
                    "--out",
                    folder.resolve("out").toString(),
                    "--json");

            assertThat(fetch.exitCode()).as(fetch.err()).isZero();
            assertThat(fetch.lastLine()).contains("\"complete\":true", "\"failed\":0");
            assertThat(fetch.out().lines().filter(line -> line.contains("\"stored\"")))
                    .hasSize(SLICES + 1);
        }
    }
}
