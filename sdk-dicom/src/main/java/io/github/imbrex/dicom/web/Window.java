package io.github.imbrex.dicom.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stream in one reused buffer: {@code [pos, limit)} has been read and not yet been used. The buffer
 * begins small, since a network gives little at once, and grows to its capacity only if the stream fills it or more of
 * it is needed.
 */
final class Window {

    /** Most bytes held at once. Twice what is ever looked at together, so that little has to be moved to the front. */
    static final int CAPACITY = 128 * 1024;

    private static final int BEGINNING = 16 * 1024;

    /** Less is not asked for if there can be room for more. */
    private static final int LEAST_READ = 8 * 1024;

    byte[] bytes = new byte[BEGINNING];
    int pos;
    int limit;

    private final InputStream in;
    private long read;
    private boolean filled;
    private boolean atEnd;
    private @Nullable IOException failure;

    Window(InputStream in) {
        this.in = in;
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
        if (bytes.length - limit < LEAST_READ) {
            makeRoom();
        }
        int room = bytes.length - limit;
        if (room == 0) {
            return false;
        }
        try {
            int count = in.read(bytes, limit, room);
            if (count < 0) {
                atEnd = true;
                return false;
            }
            filled = count == room && room > LEAST_READ;
            limit += count;
            read += count;
            return true;
        } catch (IOException e) {
            atEnd = true;
            failure = e;
            return false;
        }
    }

    private void makeRoom() {
        int held = available();
        if (bytes.length < CAPACITY && (filled || held > bytes.length / 2)) {
            byte[] larger = new byte[2 * bytes.length];
            System.arraycopy(bytes, pos, larger, 0, held);
            bytes = larger;
        } else if (pos >= held || limit == bytes.length) {
            System.arraycopy(bytes, pos, bytes, 0, held);
        } else {
            return; // too much to move for what it gains
        }
        pos = 0;
        limit = held;
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
