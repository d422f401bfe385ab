package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.file.FileOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Bytes left in a file: the file is opened for each use. */
record FileBulk(Path path, long start, long size) implements BulkData {

    @Override
    public OptionalLong length() {
        return OptionalLong.of(size);
    }

    @Override
    public boolean isReadable() {
        return true;
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public OptionalLong offset() {
        return OptionalLong.of(start);
    }

    @Override
    public InputStream open() throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            channel.position(start);
            return new BoundedStream(Channels.newInputStream(channel), size);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Writes the value to a file, from file to file. */
    void appendTo(FileOutput out) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            out.append(channel, start, size);
        }
    }

    @Override
    public byte[] read(long from, int count) throws IOException {
        Objects.checkFromIndexSize(from, (long) count, size);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (start + from + count > channel.size()) {
                throw new EOFException("The file is shorter than when it was parsed; read it again.");
            }
            ByteBuffer target = ByteBuffer.allocate(count);
            while (target.hasRemaining()) {
                if (channel.read(target, start + from + target.position()) < 0) {
                    throw new EOFException("The file is shorter than when it was parsed; read it again.");
                }
            }
            return target.array();
        }
    }

    @Override
    public String toString() {
        return "BulkData[" + size + " bytes of a file]";
    }
}
