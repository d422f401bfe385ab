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

/** A {@code .part} file being written, with its size and digest. For one thread at a time. */
final class IncomingFile extends OutputStream {

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = Sha256.digest();
    private final LongConsumer moved;
    private long size;

    private IncomingFile(Path path, FileChannel channel, LongConsumer moved) {
        this.path = path;
        this.channel = channel;
        this.moved = moved;
    }

    /** Begins a new file; {@code moved} is told the number of bytes of each block. */
    static IncomingFile create(Path path, LongConsumer moved) {
        try {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            return new IncomingFile(path, channel, moved);
        } catch (IOException e) {
            throw new LocalStorageException(path, e);
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /** SHA-256 in lower-case hexadecimal digits; call once, after the last byte. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
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

    /** Gives the file its final name. */
    void publish(Path file) {
        try {
            StudyFolder.publish(path, file);
        } catch (IOException e) {
            throw new LocalStorageException(file, e);
        }
    }

    /** Closes and removes it; does nothing after {@link #publish}. */
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
