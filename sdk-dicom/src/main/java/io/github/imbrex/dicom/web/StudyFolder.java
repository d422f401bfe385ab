package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.internal.file.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the files of one study lie: {@code <root>/<study>/<series>/<instance>.dcm}, unfinished ones as {@code
 * <root>/<study>/*.part}. Names consist of checked UIDs only, which no file system minds, and never lead outside.
 */
final class StudyFolder {

    private final Path root;
    private final Path folder;
    private final AtomicLong parts = new AtomicLong();

    StudyFolder(Path root, String studyUid) {
        this.root = root.toAbsolutePath().normalize();
        this.folder = below(this.root, studyUid);
    }

    Path path() {
        return folder;
    }

    Path root() {
        return root;
    }

    Path file(String seriesUid, String sopInstanceUid) {
        return below(below(folder, seriesUid), sopInstanceUid + ".dcm");
    }

    /** A name of its own for an unfinished file. */
    Path newPart() {
        return folder.resolve(parts.incrementAndGet() + ".part");
    }

    void create() throws IOException {
        Files.createDirectories(folder);
    }

    /** Removes what an earlier run that was killed could not finish. */
    void removeParts() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Gives a finished file its name, in one step. */
    static void publish(Path part, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.publish(part, file);
    }

    static void discard(Path part) throws IOException {
        Files.deleteIfExists(part);
    }

    private static Path below(Path parent, String name) {
        String uid = name.endsWith(".dcm") ? name.substring(0, name.length() - 4) : name;
        Path path = parent.resolve(name).normalize();
        if (!Scope.isFileName(uid) || !path.startsWith(parent) || path.equals(parent)) {
            throw new IllegalArgumentException("Only a UID can name a file of a study.");
        }
        return path;
    }
}
