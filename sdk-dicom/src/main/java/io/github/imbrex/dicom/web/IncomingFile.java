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

/** A {@code .part} file on its way to a name, with its size and digest. For one thread at a time. */
final class IncomingFile extends OutputStream {

    private final Path path;
    private final long number;
    private final FileChannel channel;
    private final boolean adopted;
    private final LongConsumer moved;
    private final @Nullable MessageDigest digest;
    private @Nullable String sha256;
    private long size;

    private IncomingFile(
            Path path,
            long number,
            FileChannel channel,
            boolean adopted,
            LongConsumer moved,
            @Nullable MessageDigest digest,
            long size,
            @Nullable String sha256) {
        this.path = path;
        this.number = number;
        this.channel = channel;
        this.adopted = adopted;
        this.moved = moved;
        this.digest = digest;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Begins the so-and-so-many-th file over an empty one; {@code moved} is told the number of bytes of each block. */
    static IncomingFile create(Path path, long number, FileChannel channel, LongConsumer moved) {
        return new IncomingFile(path, number, channel, false, moved, Sha256.digest(), 0, null);
    }

    /** Takes over a file that an earlier run received whole, and whose digest has been compared. */
    static IncomingFile adopt(Path path, long size, String sha256) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        return new IncomingFile(path, 0, channel, true, count -> {}, null, size, sha256);
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

    /** SHA-256 in lower-case hexadecimal digits; call after the last byte. */
    String sha256() {
        String known = sha256;
        if (known == null) {
            if (digest == null) {
                throw new IllegalStateException("An adopted file comes with its digest.");
            }
            known = HexFormat.of().formatHex(digest.digest());
            sha256 = known;
        }
        return known;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (digest == null || sha256 != null) {
            throw new IllegalStateException("The file has its last byte.");
        }
        try {
            ByteBuffer block = ByteBuffer.wrap(bytes, from, count);
            while (block.hasRemaining()) {
                channel.write(block);
            }
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
        digest.update(bytes, from, count);
        size += count;
        moved.accept(count);
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
