package io.github.imbrex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Speaks whatever bytes a test wants, to show what a broken service does to its clients. */
final class RawServer implements AutoCloseable {

    /** What happens on a connection after the head of its request was read. */
    interface Script {
        void run(OutputStream out, CountDownLatch closed) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Script script;
    private final boolean waitsForHead;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    RawServer(Script script) {
        this(script, true);
    }

    private RawServer(Script script, boolean waitsForHead) {
        this.script = script;
        this.waitsForHead = waitsForHead;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var acceptor = new Thread(this::accept, "raw-server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** Sends these bytes, then closes the connection. */
    static RawServer sending(String bytes) {
        return new RawServer((out, closed) -> write(out, bytes));
    }

    /** Sends these bytes without waiting for a request. */
    static RawServer greeting(String bytes) {
        return new RawServer((out, closed) -> write(out, bytes), false);
    }

    /** Sends these bytes, then nothing more. */
    static RawServer stallingAfter(String bytes) {
        return new RawServer((out, closed) -> {
            write(out, bytes);
            closed.await();
        });
    }

    static void write(OutputStream out, String bytes) throws IOException {
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Request line and header fields of each request, as they came. */
    List<String> heads() {
        return heads;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                var worker = new Thread(() -> serve(socket), "raw-server-connection");
                worker.setDaemon(true);
                worker.start();
            } catch (IOException stopped) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var head = new StringBuilder();
            var in = socket.getInputStream();
            while (waitsForHead && head.indexOf("\r\n\r\n") < 0) {
                int c = in.read();
                if (c < 0) {
                    return;
                }
                head.append((char) c);
            }
            heads.add(head.toString());
            script.run(socket.getOutputStream(), closed);
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
