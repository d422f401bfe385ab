package io.github.imbrex.testkit.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads requests off a connection, RFC 9112. */
final class RequestReader {

    private static final int LINE_LIMIT = 64 * 1024;

    private final InputStream in;
    private final int connection;
    private InputStream body = new ByteArrayInputStream(new byte[0]);

    RequestReader(InputStream in, int connection) {
        this.in = in;
        this.connection = connection;
    }

    /** The next request; nothing if the client has no more. */
    Optional<WireRequest> next(Runnable beforeBody) throws IOException {
        drain();
        String first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] start = first.split(" ", 3);
        if (start.length < 3) {
            throw new IOException("A request line is no request line.");
        }
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        var request = new WireRequest(connection, start[0], start[1], headers, InputStream.nullInputStream());
        boolean chunked = request.header("Transfer-Encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent();
        long length = request.header("Content-Length").map(Long::parseLong).orElse(0L);
        InputStream counted = chunked ? new Chunks() : new Counted(length);
        boolean waits = request.header("Expect")
                .filter("100-continue"::equalsIgnoreCase)
                .isPresent();
        body = waits ? new Invited(counted, beforeBody) : counted;
        return Optional.of(new WireRequest(connection, start[0], start[1], headers, body));
    }

    /** Reads what is left of the last request, unless the client still waits to be told to send it. */
    private void drain() throws IOException {
        if (!(body instanceof Invited waiting) || waiting.invited) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() > LINE_LIMIT) {
                throw new IOException("A request line is too long.");
            }
            line.append((char) c);
        }
        return line.toString().trim();
    }

    /** So many bytes. */
    private final class Counted extends InputStream {
        private long left;

        Counted(long length) {
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = in.read(target, from, (int) Math.min(left, length));
            if (count < 0) {
                throw new EOFException("The client went in the middle of a request.");
            }
            left -= count;
            return count;
        }
    }

    /** Chunk after chunk. */
    private final class Chunks extends InputStream {
        private Counted chunk = new Counted(0);
        private boolean over;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            while (!over) {
                int count = chunk.read(target, from, length);
                if (count >= 0) {
                    if (chunk.left == 0) {
                        line();
                    }
                    return count;
                }
                long size = Long.parseLong(line().split(";", 2)[0].trim(), 16);
                over = size == 0;
                chunk = new Counted(size);
            }
            return -1;
        }
    }

    /** A body that the client sends only once it is told to. */
    private static final class Invited extends FilterInputStream {
        private final Runnable invite;
        private boolean invited;

        Invited(InputStream in, Runnable invite) {
            super(in);
            this.invite = invite;
        }

        @Override
        public int read() throws IOException {
            invite();
            return super.read();
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            invite();
            return super.read(target, from, length);
        }

        private void invite() {
            if (!invited) {
                invited = true;
                invite.run();
            }
        }
    }
}
