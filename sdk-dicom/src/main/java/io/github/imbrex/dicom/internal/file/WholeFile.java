package io.github.imbrex.dicom.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears under its name only when it is complete, whatever becomes of the process. What a failing machine keeps is
 * up to the file system: waiting for the disk would take longer than everything else together.
 */
public final class WholeFile {

    /** What the file holds. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What a text file holds. */
    @FunctionalInterface
    public interface Text {
        /** Writes all of it. */
        void writeTo(Appendable out) throws IOException;
    }

    private WholeFile() {}

    /** As {@link #write}, with text in UTF-8. */
    public static void writeText(Path file, Text text) throws IOException {
        write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    /** Writes a temporary neighbour, then gives it the name. Faults name the file that was asked for. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        // Not a temporary file of the JDK: those can be read by their owner only, and a report is there to be read.
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        boolean published = false;
        try {
            try (FileChannel channel = open(part, file)) {
                OutputStream out = new FileOutput(channel);
                content.writeTo(out);
                out.flush();
            }
            publish(part, file);
            published = true;
        } finally {
            if (!published) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Gives a finished file its name, in one step where the file system can. */
    public static void publish(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileChannel open(Path part, Path file) throws IOException {
        try {
            return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException refused) {
            String reason = refused.getReason() == null ? "cannot be written" : refused.getReason();
            FileSystemException named = new FileSystemException(file.toString(), null, reason);
            named.initCause(refused);
            throw named;
        }
    }
}
