package io.github.imbrex.dicom.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stretch of a stream in one reused buffer: {@code [pos, limit)} has been read and not yet been used. */
final class Window {

    /** Read at once. */
    private static final int BLOCK = 64 * 1024;

    final byte[] bytes;
    int pos;
    int limit;

    private final InputStream in;
    private long read;
    private boolean atEnd;
    private @Nullable IOException failure;

    Window(InputStream in, int capacity) {
        this.in = in;
        this.bytes = new byte[Math.max(capacity, 2 * BLOCK)];
    }

    int available() {
        return limit - pos;
    }

    /** Whether nothing more can be read; the cause, if it was not a proper end, is {@link #failure()}. */
    boolean isAtEnd() {
        return atEnd;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    /** Bytes read off the stream so far. */
    long read() {
        return read;
    }

    /** Position of {@link #pos} in the stream. */
    long offset() {
        return read - available();
    }

    /** Reads more behind {@link #limit}, which may move everything to the front; false at the end or if full. */
    boolean fill() {
        if (atEnd) {
            return false;
        }
        if (bytes.length - limit < BLOCK && pos > 0) {
            System.arraycopy(bytes, pos, bytes, 0, available());
            limit -= pos;
            pos = 0;
        }
        int room = Math.min(bytes.length - limit, BLOCK);
        if (room == 0) {
            return false;
        }
        try {
            int count = in.read(bytes, limit, room);
            if (count < 0) {
                atEnd = true;
                return false;
            }
            limit += count;
            read += count;
            return true;
        } catch (IOException e) {
            atEnd = true;
            failure = e;
            return false;
        }
    }

    /** Reads until at least {@code count} bytes are there; false if the stream ends before. */
    boolean has(int count) {
        while (available() < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }
}
