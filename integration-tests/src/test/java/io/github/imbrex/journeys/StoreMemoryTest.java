package io.github.imbrex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.testkit.EmbeddedNode;
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study larger than the heap is stored through the command line. */
class StoreMemoryTest {

    /** 105 MB of pixels. */
    private static final int SLICES = 200;

    @TempDir
    Path folder;

    @Test
    void storesAStudyThatIsLargerThanTheHeap() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Phantom.ct().slices(SLICES).write(data);
        try (EmbeddedNode node = EmbeddedNode.serving(Files.createDirectory(folder.resolve("served")))) {
            CommandLineJar store = CommandLineJar.run(
                    "-Xmx32m", "store", "--dicomweb", node.uri().toString(), data.toString(), "--json");

            assertThat(store.exitCode()).as(store.err()).isZero();
            assertThat(store.lastLine()).contains("\"complete\":true", "\"stored\":" + (SLICES + 1));
            assertThat(node.instances()).isEqualTo(SLICES + 1);
        }
    }
}
