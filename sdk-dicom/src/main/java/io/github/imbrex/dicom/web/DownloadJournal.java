package io.github.imbrex.dicom.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs stored: a line of {@code instance series bytes sha256} for each file, appended once the file is
 * safe. A line torn by a crash is ignored; the last of an instance counts. Held open and locked while a download runs.
 * Thread-safe.
 */
final class DownloadJournal implements AutoCloseable {

    private static final long SIZE_LIMIT = 256L << 20;

    private final Path file;
    private final FileChannel channel;
    private final @Nullable FileLock lock;
    private final Map<String, Entry> entries = new HashMap<>();

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
            var journal = new DownloadJournal(file, channel, lock(channel, root));
            journal.load();
            return journal;
        } catch (IOException | RuntimeException e) {
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

    private void load() throws IOException {
        if (channel.size() > SIZE_LIMIT) {
            throw new IOException("A download journal has more than " + SIZE_LIMIT + " bytes; remove it.");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Read through the channel that holds the lock: elsewhere a locked file cannot be opened again.
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        text.lines().map(Entry::parse).flatMap(Optional::stream).forEach(entry -> entries.put(entry.sop(), entry));
        channel.position(channel.size());
        if (!text.isEmpty() && !text.endsWith("\n")) {
            write("\n");
        }
    }

    synchronized Optional<Entry> of(String sopInstanceUid) {
        return Optional.ofNullable(entries.get(sopInstanceUid));
    }

    synchronized void add(Entry entry) throws IOException {
        write(entry.line());
        entries.put(entry.sop(), entry);
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
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

    /**
     * One stored file.
     *
     * @param sop SOP Instance UID
     * @param series Series Instance UID, the name of its folder
     * @param bytes its size
     * @param sha256 its digest, 64 lower-case hexadecimal digits
     */
    record Entry(String sop, String series, long bytes, String sha256) {

        String line() {
            return sop + "\t" + series + "\t" + bytes + "\t" + sha256 + "\n";
        }

        static Optional<Entry> parse(String line) {
            String[] fields = line.split("\t", -1);
            boolean whole = fields.length == 4
                    && Scope.isFileName(fields[0])
                    && Scope.isFileName(fields[1])
                    && fields[2].matches("\\d{1,18}")
                    && fields[3].matches("[0-9a-f]{64}");
            return whole
                    ? Optional.of(new Entry(fields[0], fields[1], Long.parseLong(fields[2]), fields[3]))
                    : Optional.empty();
        }
    }
}
