package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a JSON document in memory or as they arrive. Of a stream no more is held than a buffer and what lies behind
 * a {@link #mark}. Everything taken is counted, blanks and what is skipped too, so that no document can outrun
 * {@link #allow}.
 */
class JsonBytes {

    static final int BUFFER = 16 << 10;

    final Limits limits;
    private final @Nullable InputStream in;
    private final Supplier<TagPath> place;

    /** What has been read: the document itself, if it is in memory. */
    byte[] buffer;
    /** Where the buffer stands in the document. */
    long base;
    /** The next byte in the buffer. */
    int at;
    /** The end of what may be read: of what is there, or of what is allowed. */
    int end;
    /** From where on everything must stay in the buffer, or -1. */
    long marked = -1;

    private int filled;
    private long allowed = Long.MAX_VALUE;
    private boolean started;

    JsonBytes(@Nullable InputStream in, byte[] buffer, int filled, Limits limits, Supplier<TagPath> place) {
        this.in = in;
        this.buffer = buffer;
        this.filled = filled;
        this.end = filled;
        this.limits = limits;
        this.place = place;
    }

    /** Bytes read so far. */
    final long position() {
        return base + at;
    }

    /** Begins a data set: lets as many bytes be read from here on as the limits allow. */
    final void allow() {
        long most = position() + limits.jsonBytes();
        allowed = most < 0 ? Long.MAX_VALUE : most;
        end = (int) Math.min(filled, allowed - base);
        if (!started) {
            started = true;
            passMark();
        }
    }

    /** Keeps what follows, so that reading can return here. */
    final long mark() {
        marked = position();
        return marked;
    }

    /** Returns to the mark and drops it. */
    final void returnToMark() {
        at = (int) (marked - base);
        marked = -1;
    }

    /** Makes bytes readable, so that there are so many; false if the document ends before. */
    final boolean fill(int count) {
        while (end - at < count) {
            if (end < filled) {
                throw beyond("The JSON of a data set is longer than " + limits.jsonBytes()
                        + " bytes; if that is intended raise Limits.withJsonBytes.");
            }
            if (in == null || !read(in)) {
                return false;
            }
            end = (int) Math.min(filled, allowed - base);
        }
        return true;
    }

    private boolean read(InputStream source) {
        int keep = marked < 0 ? at : (int) (marked - base);
        if (keep > 0) {
            System.arraycopy(buffer, keep, buffer, 0, filled - keep);
            base += keep;
            at -= keep;
            filled -= keep;
            end -= keep;
        }
        if (marked >= 0 && filled > limits.valueBytes() + BUFFER) {
            throw beyond("An attribute whose VR follows its value is longer than the limit of " + limits.valueBytes()
                    + " bytes; if that is intended raise Limits.withValueBytes.");
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, Assembly.roomFor(filled + 1L, filled));
        }
        try {
            int got = source.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, got);
            return got > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final byte take() {
        if (at == end && !fill(1)) {
            throw malformed("the document ends within a text");
        }
        return buffer[at++];
    }

    /** Passes the byte order mark of UTF-8; UTF-16 and UTF-32 have a NUL in their first two bytes or another mark. */
    private void passMark() {
        if (!fill(2)) {
            return;
        }
        int first = buffer[at] & 0xFF;
        int second = buffer[at + 1] & 0xFF;
        if (first == 0 || second == 0 || first >= 0xFE && second >= 0xFE) {
            throw malformed("the text is in UTF-16 or UTF-32, and must be in UTF-8");
        }
        if (first == 0xEF && second == 0xBB && fill(3) && (buffer[at + 2] & 0xFF) == 0xBF) {
            at += 3;
        }
    }

    final LimitExceededException beyond(String message) {
        return new LimitExceededException(message, position(), place.get());
    }

    /** What is wrong here, in words of our own: nothing of the text gets into a message. */
    final MalformedDicomException malformed(String problem) {
        TagPath path = place.get();
        String where = path.steps().isEmpty() ? "" : path + ": ";
        return new MalformedDicomException("This is not DICOM JSON: " + where + problem + ".", position(), path);
    }
}
