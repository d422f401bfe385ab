package io.github.imbrex.dicom.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .part} file on its way to a name, with its size and digest. What is written is gathered in a block until {@link
 * #complete()}. For one thread at a time.
 */
final class IncomingFile extends OutputStream {

    private final Path path;
    private final long number;
    private final FileChannel channel;
    private final boolean adopted;
    private final LongConsumer moved;
    private final @Nullable MessageDigest digest;

    /** Bytes that the file does not have yet; until it is complete. */
    private @Nullable ByteBuffer block;

    private @Nullable String sha256;
    private long size;

    private IncomingFile(
            Path path,
            long number,
            FileChannel channel,
            boolean adopted,
            LongConsumer moved,
            @Nullable MessageDigest digest,
            @Nullable ByteBuffer block,
            long size,
            @Nullable String sha256) {
        this.path = path;
        this.number = number;
        this.channel = channel;
        this.adopted = adopted;
        this.moved = moved;
        this.digest = digest;
        this.block = block;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * Begins the so-and-so-many-th file over an empty one.
     *
     * @param block empty; the caller's again when the file is complete or discarded
     * @param moved told the number of bytes of each block
     */
    static IncomingFile create(Path path, long number, FileChannel channel, ByteBuffer block, LongConsumer moved) {
        return new IncomingFile(path, number, channel, false, moved, Sha256.digest(), block, 0, null);
    }

    /** Takes over a file that an earlier run received whole, and whose digest has been compared. */
    static IncomingFile adopt(Path path, long size, String sha256) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        return new IncomingFile(path, 0, channel, true, count -> {}, null, null, size, sha256);
    }

    Path path() {
        return path;
    }

    /** The name among the unfinished files. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Its place in the order of arrival, counted from 1; 0 if an earlier run received it. */
    long number() {
        return number;
    }

    /** Whether an earlier run received it. */
    boolean isAdopted() {
        return adopted;
    }

    long size() {
        return size;
    }

    /** SHA-256 in lower-case hexadecimal digits, of a complete file. */
    String sha256() {
        if (sha256 == null) {
            throw new IllegalStateException("The file may not have its last byte yet.");
        }
        return sha256;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (digest == null || block == null) {
            throw new IllegalStateException("The file has its last byte.");
        }
        digest.update(bytes, from, count);
        int at = from;
        int left = count;
        while (left > 0) {
            int fits = Math.min(left, block.remaining());
            block.put(bytes, at, fits);
            at += fits;
            left -= fits;
            if (!block.hasRemaining()) {
                write(block);
            }
        }
        size += count;
    }

    private void write(ByteBuffer gathered) {
        int count = gathered.flip().remaining();
        try {
            while (gathered.hasRemaining()) {
                channel.write(gathered);
            }
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
        gathered.clear();
        moved.accept(count);
    }

    /** Writes what has been gathered: the last byte has come. */
    void complete() {
        if (digest == null || block == null) {
            throw new IllegalStateException("The file has its last byte.");
        }
        write(block);
        block = null;
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** Waits until the bytes are on the disk, and closes. */
    void sync() {
        try (channel) {
            channel.force(false);
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
    }

    /** Closes and removes it; removes nothing once it has another name. */
    void discard() {
        try (channel) {
            StudyFolder.discard(path);
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
    }

    @Override
    public void close() {
        discard();
    }
}
