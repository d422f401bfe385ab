package io.github.imbrex.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/**
 * A server that does, request by request, what it was told, down to the byte. What nobody told it to answer is held open
 * in silence.
 */
final class RawSpot implements AutoCloseable {

    static final String CREATED = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    static final String STREAM = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
    static final String CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";

    private final ServerSocket server;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();

    RawSpot() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/backend/");
    }

    /** Answers the next request with these bytes and closes the connection. */
    RawSpot then(String... parts) {
        return then(out -> {
            for (String part : parts) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        });
    }

    RawSpot then(Reply reply) {
        replies.add(reply);
        return this;
    }

    /** Answers the next request with these bytes, and then no more until the client hangs up. */
    RawSpot thenHold(String... parts) {
        return then(out -> {
            for (String part : parts) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            hold();
        });
    }

    private static void hold() throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }

    static String status(int status, String contentType, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
    }

    static String event(String site, String status, String body) {
        return "event: new_result\ndata: {\"from\":\"focus." + site
                + ".broker.example.org\",\"to\":[\"spot.hub.broker\"]," + "\"status\":\"" + status + "\",\"body\":\""
                + body + "\",\"metadata\":null}\n\n";
    }

    /** A provider's answer with one collection. */
    static String counts(String site, int subjects, int studies) {
        return succeeded(
                site,
                "{\"provider\":\"" + site.toUpperCase(Locale.ROOT) + "\",\"collections\":[{\"id\":\"c-" + site
                        + "\",\"name\":\"C\",\"studies_count\":" + studies + ",\"subjects_count\":" + subjects + "}]}");
    }

    static String succeeded(String site, String reply) {
        return event(site, "succeeded", Base64.getEncoder().encodeToString(reply.getBytes(StandardCharsets.UTF_8)));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(request(socket.getInputStream()));
            replies.take().to(socket.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("no request");
            }
            head.write(b);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(text);
        return length.find()
                ? text + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : text;
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "raw-spot");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Reply {
        void to(OutputStream out) throws IOException;
    }
}
