package io.github.imbrex.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real-file corpora of ring 2, found through {@code -Dimbrex.data=DIR}. Without the property a test that asks is
 * skipped; with it, what is missing fails.
 */
public final class RealData {

    private RealData() {}

    /** A folder or file below the data directory. */
    public static Path path(String relative) {
        String root = System.getProperty("imbrex.data", "");
        Assumptions.assumeFalse(
                root.isEmpty(),
                "Skipped: needs real data. Run with -Dimbrex.data=DIR; CONTRIBUTING.md says what DIR holds.");
        Path path = Path.of(root).resolve(relative);
        if (!Files.exists(path)) {
            throw new AssertionError("-Dimbrex.data is set, but has no " + relative);
        }
        return path;
    }

    /** All regular files below a folder of the data directory, sorted. */
    public static List<Path> files(String relative) {
        try (Stream<Path> walk = Files.walk(path(relative))) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                throw new AssertionError("-Dimbrex.data is set, but " + relative + " is empty");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
