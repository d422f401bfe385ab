package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.internal.file.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Where the files of one study lie: {@code <root>/<study>/<series>/<instance>.dcm}, unfinished ones as {@code
 * <root>/<study>/*.part}. Names consist of checked UIDs only, which no file system minds, and never lead outside.
 */
class StudyFolder {

    private static final String PART = ".part";

    private final Path root;
    private final Path folder;
    private final AtomicLong numbers = new AtomicLong();

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

    void create() throws IOException {
        Files.createDirectories(folder);
    }

    /** Begins an unfinished file of a name of its own; {@code moved} is told the number of bytes of each block. */
    IncomingFile newFile(LongConsumer moved) {
        Path part = folder.resolve(numbers.incrementAndGet() + PART);
        try {
            return IncomingFile.create(part, open(part), moved);
        } catch (IOException e) {
            throw new LocalStorageException(part, e);
        }
    }

    /** Never through a link or into a file that somebody else put there. */
    FileChannel open(Path part) throws IOException {
        return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** What an earlier run that was killed could not finish. */
    List<Path> parts() throws IOException {
        List<Path> parts = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + PART)) {
            left.forEach(parts::add);
        }
        return parts;
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
