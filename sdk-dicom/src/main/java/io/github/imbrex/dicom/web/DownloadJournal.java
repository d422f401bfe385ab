package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs got, one line for each fact, appended and never changed; the last of an instance counts. A line torn
 * by a crash, or of a kind that is not known, is ignored. Held open and locked while a download runs. Thread-safe.
 *
 * <p>No line is believed further than it can be checked: a {@link Received} file must have the digest, a {@link Stored}
 * one the size and the UIDs that its line says, and a place must lie inside the directory.
 */
final class DownloadJournal implements AutoCloseable {

    private static final long SIZE_LIMIT = 1L << 30;
    private static final int LINE_LIMIT = 4096;

    private final Path file;
    private final FileChannel channel;
    private final @Nullable FileLock lock;
    private final Map<String, Received> received = new HashMap<>();
    private final Map<String, Stored> stored = new HashMap<>();
    private final Map<String, Aside> aside = new HashMap<>();

    private DownloadJournal(Path file, FileChannel channel, @Nullable FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the journal of a study, beside its folder.
     *
     * @throws LocalStorageException if another download holds it
     */
    static DownloadJournal open(Path root, String studyUid) throws IOException {
        Path file = root.resolve("." + studyUid + ".journal");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            return new DownloadJournal(file, channel, lock(channel, root));
        } catch (RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel, Path root) {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw LocalStorageException.held(root, "in this program");
        } catch (IOException unsupported) {
            return null; // a file system without locks: two downloads at once are then the caller's care
        }
        if (lock == null) {
            throw LocalStorageException.held(root, "in another program");
        }
        return lock;
    }

    Path file() {
        return file;
    }

    /**
     * Reads what earlier runs wrote; call once, before anything is added.
     *
     * @param parts names of the unfinished files that are there: what is said of others is of no use any more
     */
    synchronized void load(Set<String> parts) throws IOException {
        if (channel.size() > SIZE_LIMIT) {
            throw new IOException("A download journal has more than " + SIZE_LIMIT + " bytes; remove it.");
        }
        Map<String, String> shared = new HashMap<>(); // many lines, few series
        boolean whole = eachLine(line -> {
            Received.parse(line)
                    .filter(one -> parts.contains(one.part()))
                    .ifPresent(one -> received.put(one.part(), one));
            Stored.parse(line, shared).ifPresent(one -> {
                stored.put(one.sop(), one);
                aside.remove(one.sop());
            });
            Aside.parse(line).ifPresent(one -> {
                aside.put(one.sop(), one);
                stored.remove(one.sop());
            });
        });
        channel.position(channel.size());
        if (!whole) {
            write("\n");
        }
    }

    /** Whether the last line has its end. Reads through the channel that holds the lock: another could not. */
    private boolean eachLine(Consumer<String> action) throws IOException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        byte[] line = new byte[LINE_LIMIT];
        int length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                if (length <= LINE_LIMIT) {
                    action.accept(new String(line, 0, length, UTF_8));
                }
                length = 0;
            } else if (length < LINE_LIMIT) {
                line[length++] = (byte) next;
            } else {
                length = LINE_LIMIT + 1; // no line of ours is as long
            }
        }
        return length == 0;
    }

    /** What was received under the name of an unfinished file that was there at the start. */
    synchronized Optional<Received> ofPart(String name) {
        return Optional.ofNullable(received.get(name));
    }

    /** What earlier runs stored. */
    synchronized List<Stored> stored() {
        return List.copyOf(stored.values());
    }

    /** What an earlier run objected to. */
    synchronized Optional<Aside> aside(String sopInstanceUid) {
        return Optional.ofNullable(aside.get(sopInstanceUid));
    }

    synchronized Optional<Stored> of(String sopInstanceUid) {
        return Optional.ofNullable(stored.get(sopInstanceUid));
    }

    synchronized void add(Line line) throws IOException {
        write(line.text());
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
        boolean interrupted = Thread.interrupted(); // it would close the journal for all
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Gives back the memory of what earlier runs stored, once it has been looked at. */
    synchronized void forgetStored() {
        stored.clear();
    }

    /** Waits until every line is on the disk. */
    void sync() {
        try {
            channel.force(false);
        } catch (IOException ignored) {
            // The files are safe; a line that is lost means that one is read again.
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.release();
            }
            channel.close();
        } catch (IOException ignored) {
            // Every line was written before; a lost one means that a file is read again.
        }
    }

    private static boolean isSize(String field) {
        return field.matches("\\d{1,18}");
    }

    private static boolean isSha256(String field) {
        return field.matches("[0-9a-f]{64}");
    }

    /** A fact, as it is written. */
    sealed interface Line permits Received, Stored, Aside {
        String text();
    }

    /**
     * An unfinished file whose bytes are all there, though perhaps not on the disk yet: {@code received part bytes
     * sha256}.
     *
     * @param part its name among the unfinished files
     * @param bytes its size
     * @param sha256 its digest, 64 lower-case hexadecimal digits
     */
    record Received(String part, long bytes, String sha256) implements Line {

        private static final String KIND = "received";

        @Override
        public String text() {
            return String.join("\t", KIND, part, Long.toString(bytes), sha256) + "\n";
        }

        private static Optional<Received> parse(String line) {
            String[] fields = line.split("\t", -1);
            boolean whole = fields.length == 4 && fields[0].equals(KIND) && isSize(fields[2]) && isSha256(fields[3]);
            return whole
                    ? Optional.of(new Received(fields[1], Long.parseLong(fields[2]), fields[3]))
                    : Optional.empty();
        }
    }

    /**
     * A file that is on the disk under its name: {@code instance series bytes sha256}, and where it lies unless its UIDs
     * tell.
     *
     * @param sop SOP Instance UID
     * @param series Series Instance UID
     * @param bytes its size
     * @param sha256 its digest, 64 lower-case hexadecimal digits
     * @param place steps from the directory of the download, between slashes; {@code null} if by its UIDs
     */
    record Stored(
            String sop,
            String series,
            long bytes,
            String sha256,
            @Nullable String place) implements Line {

        Optional<String> placed() {
            return Optional.ofNullable(place);
        }

        @Override
        public String text() {
            String text = String.join("\t", sop, series, Long.toString(bytes), sha256);
            return text + (place == null ? "" : "\t" + place) + "\n";
        }

        private static Optional<Stored> parse(String line, Map<String, String> shared) {
            String[] fields = line.split("\t", -1);
            boolean whole = (fields.length == 4 || fields.length == 5)
                    && Scope.isFileName(fields[0])
                    && Scope.isFileName(fields[1])
                    && isSize(fields[2])
                    && isSha256(fields[3]);
            return whole
                    ? Optional.of(new Stored(
                            fields[0],
                            shared.computeIfAbsent(fields[1], series -> series),
                            Long.parseLong(fields[2]),
                            fields[3],
                            fields.length == 5 ? fields[4] : null))
                    : Optional.empty();
        }
    }

    /**
     * A file that a screening objected to: {@code quarantined instance series bytes sha256 reason}.
     *
     * @param sop SOP Instance UID
     * @param series Series Instance UID
     * @param bytes its size
     * @param sha256 its digest, 64 lower-case hexadecimal digits
     * @param reason the objection
     */
    record Aside(String sop, String series, long bytes, String sha256, String reason) implements Line {

        private static final String KIND = "quarantined";

        @Override
        public String text() {
            return String.join("\t", KIND, sop, series, Long.toString(bytes), sha256, reason) + "\n";
        }

        private static Optional<Aside> parse(String line) {
            String[] fields = line.split("\t", -1);
            boolean whole = fields.length == 6
                    && fields[0].equals(KIND)
                    && Scope.isFileName(fields[1])
                    && Scope.isFileName(fields[2])
                    && isSize(fields[3])
                    && isSha256(fields[4]);
            return whole
                    ? Optional.of(new Aside(
                            fields[1], fields[2], Long.parseLong(fields[3]), fields[4], Objection.oneLine(fields[5])))
                    : Optional.empty();
        }
    }
}
