package io.github.imbrex.testkit.internal.wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The server's end of a connection. For the thread that serves it. */
public final class Line {

    private final Socket socket;
    private final OutputStream out;

    Line(Socket socket) throws IOException {
        this.socket = socket;
        this.out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
    }

    /** Raw bytes to the client; flush them. */
    public OutputStream out() {
        return out;
    }

    /** Sends an answer; whether another can follow. */
    boolean send(Answer answer, boolean headOnly) throws IOException {
        head(answer);
        if (headOnly) {
            out.flush();
            return true;
        }
        OutputStream raw = answer.piece() > 0 ? new Pieces(out, answer.piece()) : out;
        try {
            body(answer, new CutOutput(raw, answer.ending().after()));
            out.flush();
            return answer.framing().keepsAlive();
        } catch (CutOutput.Cut reached) {
            out.flush();
            switch (answer.ending().kind()) {
                case RESET -> reset();
                case SILENCE -> awaitClient();
                default -> {}
            }
            return false;
        }
    }

    private void head(Answer answer) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " Scripted\r\n");
        answer.headers().forEach(line -> head.append(line).append("\r\n"));
        boolean bodiless = answer.status() == 204 || answer.status() == 304;
        switch (answer.framing().kind()) {
            case LENGTH -> {
                if (!bodiless) {
                    long length = answer.body().length() + answer.framing().error();
                    head.append("Content-Length: ").append(length).append("\r\n");
                }
            }
            case CHUNKED, CHUNKED_WITHOUT_END -> head.append("Transfer-Encoding: chunked\r\n");
            case CLOSE -> head.append("Connection: close\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void body(Answer answer, OutputStream to) throws IOException {
        switch (answer.framing().kind()) {
            case LENGTH, CLOSE -> answer.body().writeTo(to);
            case CHUNKED -> {
                var chunks = new ChunkedOutput(to);
                answer.body().writeTo(chunks);
                chunks.end();
            }
            case CHUNKED_WITHOUT_END -> {
                var chunks = new ChunkedOutput(to);
                answer.body().writeTo(chunks);
                chunks.send();
            }
        }
    }

    /** Tells a client that asked whether to send its body. */
    void invite() {
        try {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the client has gone, or the server is closed. */
    public void awaitClient() throws IOException {
        out.flush();
        while (socket.getInputStream().read() >= 0) {
            // What it may still send does not matter.
        }
    }

    /** Breaks the connection with a reset (RST) in place of an end. */
    public void reset() throws IOException {
        out.flush();
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Ends in good order, and leaves the client time to read what it has not read. */
    void end() throws IOException {
        if (!socket.isClosed()) {
            out.flush();
            socket.shutdownOutput();
            awaitClient();
        }
    }

    /** Sends in pieces, each on its way before the next. */
    private static final class Pieces extends java.io.FilterOutputStream {
        private final int size;

        Pieces(OutputStream out, int size) {
            super(out);
            this.size = size;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            for (int done = 0; done < count; done += size) {
                out.write(bytes, from + done, Math.min(size, count - done));
                out.flush();
            }
        }
    }
}
