package io.github.imbrex.testkit.internal.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a free loopback port, with a thread for each connection. */
public final class WireServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Handler handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    private WireServer(ServerSocket listener, Handler handler) {
        this.listener = listener;
        this.handler = handler;
    }

    /** Begins to listen; answers come by {@link #start}. */
    public static WireServer listen(Handler handler) {
        try {
            return new WireServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), handler);
        } catch (IOException e) {
            throw new UncheckedIOException("A stand-in server cannot listen on a loopback port.", e);
        }
    }

    /** Begins to answer. */
    public void start() {
        thread(this::accept);
    }

    /** Port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                thread(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var line = new Line(socket);
            var reader = new RequestReader(
                    new BufferedInputStream(socket.getInputStream(), 64 * 1024), connections.incrementAndGet());
            boolean more = true;
            while (more) {
                Optional<WireRequest> request = reader.next(line::invite);
                more = request.isPresent() && answer(request.get(), line);
            }
            line.end();
        } catch (IOException | UncheckedIOException broken) {
            // As scripted, or the client went away.
        } finally {
            open.remove(socket);
        }
    }

    private boolean answer(WireRequest request, Line line) throws IOException {
        Reaction reaction = handler.react(request);
        if (reaction instanceof Reaction.Sent sent) {
            boolean keepsAlive = line.send(sent.answer(), request.method().equals("HEAD"));
            boolean asksToClose = request.header("Connection")
                    .filter("close"::equalsIgnoreCase)
                    .isPresent();
            return keepsAlive && !asksToClose;
        }
        ((Reaction.Raw) reaction).script().run(line);
        return false;
    }

    private static void thread(Runnable task) {
        var thread = new Thread(task, "imbrex-testkit-wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** Decides how to answer; what it throws breaks the connection. */
    @FunctionalInterface
    public interface Handler {
        /** What to do about a request. */
        Reaction react(WireRequest request) throws IOException;
    }
}
