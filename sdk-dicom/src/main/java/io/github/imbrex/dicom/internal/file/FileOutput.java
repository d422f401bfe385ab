package io.github.imbrex.dicom.internal.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file being written, through a buffer, that takes what is in another file without bringing it into memory. */
public final class FileOutput extends OutputStream {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(16 * 1024);

    FileOutput(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int value) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.put((byte) value);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (count > buffer.remaining()) {
            flush();
        }
        if (count > buffer.capacity()) {
            writeAll(ByteBuffer.wrap(bytes, from, count));
        } else {
            buffer.put(bytes, from, count);
        }
    }

    /**
     * Appends bytes of another file.
     *
     * @throws EOFException if it ends before them
     */
    public void append(FileChannel source, long from, long count) throws IOException {
        flush();
        long done = 0;
        while (done < count) {
            long part = source.transferTo(from + done, count - done, channel);
            if (part <= 0) {
                throw new EOFException("The file is shorter than when it was parsed; read it again.");
            }
            done += part;
        }
    }

    @Override
    public void flush() throws IOException {
        buffer.flip();
        writeAll(buffer);
        buffer.clear();
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
