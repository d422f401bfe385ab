package io.github.imbrex.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/** A client that believes nothing: what comes back is shown as it is. */
final class RawClient {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int MOMENT_MILLIS = 200;

    private final URI root;

    RawClient(URI root) {
        this.root = root;
    }

    /**
     * All that a server sends to one request, and how the connection ended.
     *
     * @param text in ISO 8859-1, so that a character is a byte
     * @param end how it ended
     */
    record Wire(String text, End end) {

        String head() {
            return text.substring(0, text.indexOf("\r\n\r\n") + 2);
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }

        /** The boundary that the head announces. */
        String boundary() {
            return head().replaceFirst("(?s).*boundary=\"?([^\"\r]+).*", "$1");
        }
    }

    enum End {
        /** FIN. */
        CLOSED,
        /** RST. */
        RESET,
        /** Nothing more came, and the connection stays open. */
        OPEN
    }

    /** Asks for a path below the root, and reads to the end of the connection. */
    Wire get(String path, String... headers) throws IOException {
        return send(request(path, headers), Integer.MAX_VALUE);
    }

    /** The same, but waits only a moment for more than so many bytes. */
    Wire get(String path, int bytes) throws IOException {
        return send(request(path), bytes);
    }

    private String request(String path, String... headers) {
        return "GET " + root.getPath() + path + " HTTP/1.1\r\nHost: x\r\n" + lines(headers) + "\r\n";
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    Wire send(String raw, int bytes) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write(raw.getBytes(ISO_8859_1));
            var text = new StringBuilder();
            byte[] block = new byte[64 * 1024];
            InputStream in = socket.getInputStream();
            try {
                while (true) {
                    socket.setSoTimeout(text.length() < bytes ? PATIENCE_MILLIS : MOMENT_MILLIS);
                    int count = in.read(block);
                    if (count < 0) {
                        break;
                    }
                    text.append(new String(block, 0, count, ISO_8859_1));
                }
                return new Wire(text.toString(), End.CLOSED);
            } catch (SocketTimeoutException silent) {
                return new Wire(text.toString(), End.OPEN);
            } catch (SocketException reset) {
                return new Wire(text.toString(), End.RESET);
            }
        }
    }
}
