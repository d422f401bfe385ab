package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "/",
                "/etc",
                "a/b",
                "a\\b",
                "\\\\host\\share",
                "C:",
                "c:x",
                "CON",
                "nul",
                "Com1",
                "LPT9.dcm",
                "aux .txt",
                "name.",
                "name ",
                " name",
                ".hidden",
                "a\u0000b",
                "a\nb",
                "a*b",
                "a?b",
                "a:b",
                "a|b",
                "\u00e4",
                "\uff0e\uff0e",
                "\u2215",
                "a;1",
                "$x",
                "%2e%2e"
            })
    void whatIsNotSafeEverywhereIsNoComponent(String component) {
        assertThat(FileId.of(List.of(component))).isEmpty();
        assertThat(FileId.of(List.of("A", component, "B"))).isEmpty();
        assertThatThrownBy(() -> new FileId(List.of(component)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a safe file ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IM000001", "im1.dcm", "1.2.840.113619.2.1", "a-b_c~1", "My Image", "CONSOLE", "COM10", "LPT"})
    void whatMediaReallyHoldIsTaken(String component) {
        assertThat(FileId.of(List.of(component))).isPresent();
    }

    @Test
    void namesAndPathsAreOfLimitedLength() {
        assertThat(FileId.of(List.of("A".repeat(64)))).isPresent();
        assertThat(FileId.of(List.of("A".repeat(65)))).isEmpty();
        assertThat(FileId.of(Collections.nCopies(32, "A"))).isPresent();
        assertThat(FileId.of(Collections.nCopies(33, "A"))).isEmpty();
        assertThat(FileId.of(List.of())).isEmpty();
    }

    @Test
    void aNameInLowerOrMixedCaseIsFound() throws IOException {
        Path lower = file("images/im1");
        Path mixed = file("Series/Im2");

        assertThat(id("IMAGES", "IM1").under(folder)).contains(lower);
        assertThat(id("SERIES", "IM2").under(folder)).contains(mixed);
    }

    @Test
    void theExactNameIsPreferredAndAmbiguousOnesAreRefused() throws IOException {
        Path exact = file("IM1");
        file("im1");
        file("Im2");
        file("iM2");
        assumeTrue(Files.list(folder).count() == 4, "needs a file system that tells case apart");

        assertThat(id("IM1").under(folder)).contains(exact);
        assertThat(id("IM2").under(folder)).isEmpty();
    }

    @Test
    void foldersAndWhatIsNotThereAreNoFiles() throws IOException {
        file("IMAGES/IM1");

        assertThat(id("IMAGES").under(folder)).isEmpty();
        assertThat(id("IMAGES", "IM2").under(folder)).isEmpty();
        assertThat(id("IMAGES", "IM1", "IM1").under(folder)).isEmpty();
        assertThat(id("IM1").under(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aSymbolicLinkOutOfTheRootIsRefused() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createFile(outside.resolve("IM1"));
        Path root = Files.createDirectory(folder.resolve("outsideX"));
        link(root.resolve("FILE"), outside.resolve("IM1"));
        link(root.resolve("FOLDER"), outside);
        link(root.resolve("UP"), Path.of(".."));
        link(root.resolve("LOOP"), Path.of("LOOP"));

        assertThat(id("FILE").under(root)).isEmpty();
        assertThat(id("FOLDER", "IM1").under(root)).isEmpty();
        assertThat(id("UP", "OUTSIDE", "IM1").under(root)).isEmpty();
        assertThat(id("UP", "OUTSIDEX", "FILE").under(root)).isEmpty();
        assertThat(id("LOOP").under(root)).isEmpty();
    }

    @Test
    void aSymbolicLinkWithinTheRootAndToTheRootIsFollowed() throws IOException {
        Path file = file("root/IMAGES/IM1");
        link(folder.resolve("root/LINK"), folder.resolve("root/IMAGES"));
        link(folder.resolve("medium"), folder.resolve("root"));

        assertThat(id("LINK", "IM1").under(folder.resolve("medium"))).contains(file);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return file.toRealPath();
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "needs symbolic links");
        }
    }

    private static FileId id(String... components) {
        return new FileId(List.of(components));
    }
}
