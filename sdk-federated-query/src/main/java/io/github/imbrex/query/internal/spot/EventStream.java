package io.github.imbrex.query.internal.spot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads server-sent events (HTML Living Standard, section 9.2.6) one by one from bytes as they arrive. No more than {@code
 * limit} bytes of an event are kept, and as many of a line; what is longer is read on and thrown away, and the event
 * says so. For one thread.
 */
public final class EventStream {

    private static final int NAME_LIMIT = 256;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int filled;
    private boolean started;
    private boolean skipLineFeed;

    private final Bounded line;
    private final Bounded data;
    private String name = "";
    private boolean hasData;

    /**
     * A stream of events.
     *
     * @param limit bytes of an event that are kept
     */
    public EventStream(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
        this.line = new Bounded(limit + NAME_LIMIT);
        this.data = new Bounded(limit);
    }

    /**
     * Waits for the next event.
     *
     * @return nothing once the stream has ended properly; an event that was begun then is dropped, as the standard says
     * @throws IOException if the transfer breaks
     */
    public Optional<Event> next() throws IOException {
        while (readLine()) {
            if (line.isEmpty()) {
                if (hasData) {
                    return Optional.of(dispatch());
                }
                name = "";
            } else {
                field();
            }
        }
        return Optional.empty();
    }

    private Event dispatch() {
        var event = new Event(name.isEmpty() ? "message" : name, data.take(), data.isCut());
        data.reset();
        name = "";
        hasData = false;
        return event;
    }

    private void field() {
        byte[] bytes = line.array();
        int length = line.size();
        int colon = 0;
        while (colon < length && bytes[colon] != ':') {
            colon++;
        }
        int from = Math.min(length, colon + 1);
        if (from < length && bytes[from] == ' ') {
            from++;
        }
        if (matches(bytes, colon, "data")) {
            if (hasData) {
                data.write('\n');
            }
            hasData = true;
            data.write(bytes, from, length - from);
            data.cut(line.isCut());
        } else if (matches(bytes, colon, "event")) {
            name = new String(bytes, from, Math.min(NAME_LIMIT, length - from), StandardCharsets.UTF_8);
        }
    }

    private static boolean matches(byte[] bytes, int length, String field) {
        return length == field.length() && new String(bytes, 0, length, StandardCharsets.US_ASCII).equals(field);
    }

    /** Reads up to CR, LF or CRLF; the LF after a CR is awaited by the next call, so that no event waits for it. */
    private boolean readLine() throws IOException {
        line.reset();
        while (true) {
            if (position == filled && !fill()) {
                return false;
            }
            if (skipLineFeed) {
                skipLineFeed = false;
                if (buffer[position] == '\n') {
                    position++;
                    continue;
                }
            }
            int from = position;
            while (position < filled && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            line.write(buffer, from, position - from);
            if (position < filled) {
                skipLineFeed = buffer[position++] == '\r';
                dropByteOrderMark();
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    private void dropByteOrderMark() {
        if (!started) {
            started = true;
            byte[] bytes = line.array();
            if (line.size() >= 3
                    && (bytes[0] & 0xff) == 0xef
                    && (bytes[1] & 0xff) == 0xbb
                    && (bytes[2] & 0xff) == 0xbf) {
                line.dropFirst(3);
            }
        }
    }

    /**
     * One event.
     *
     * @param name its type, {@code message} if it names none
     * @param data its lines, joined by LF; only the beginning if {@code cut}
     * @param cut whether it was longer than the limit
     */
    public record Event(String name, byte[] data, boolean cut) {

        /** The data as text; malformed bytes are replaced. */
        public String text() {
            return new String(data, StandardCharsets.UTF_8);
        }
    }

    /** Bytes up to a limit; more are counted as cut and not kept. */
    private static final class Bounded extends ByteArrayOutputStream {

        private static final int KEPT = 64 * 1024;

        private final int most;
        private boolean cut;

        Bounded(int most) {
            super(Math.min(most, 1024));
            this.most = most;
        }

        @Override
        public synchronized void write(int b) {
            if (count < most) {
                super.write(b);
            } else {
                cut = true;
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            int room = Math.min(length, most - count);
            super.write(bytes, from, room);
            cut |= room < length;
        }

        boolean isEmpty() {
            return count == 0;
        }

        boolean isCut() {
            return cut;
        }

        void cut(boolean more) {
            cut |= more;
        }

        byte[] array() {
            return buf;
        }

        byte[] take() {
            return toByteArray();
        }

        void dropFirst(int bytes) {
            System.arraycopy(buf, bytes, buf, 0, count - bytes);
            count -= bytes;
        }

        /** Empties it, and gives the room of an unusually large event back. */
        @Override
        public synchronized void reset() {
            super.reset();
            cut = false;
            if (buf.length > KEPT) {
                buf = new byte[1024];
            }
        }
    }
}
