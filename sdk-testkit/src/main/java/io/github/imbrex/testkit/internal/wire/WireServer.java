package io.github.imbrex.testkit.internal.wire;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A server on a free loopback port, with a thread for each connection. */
public final class WireServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Handler handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
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
        close(listener);
        open.forEach(WireServer::close);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // The others are to be closed all the same.
        }
    }

    /** Throws what a script threw, the first time it is asked. */
    public void rethrow() {
        Throwable thrown = failure.getAndSet(null);
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                if (listener.isClosed()) { // perhaps after close() went through those that were open
                    close(socket);
                    return;
                }
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
        run(((Reaction.Raw) reaction).script(), line);
        return false;
    }

    private void run(Reaction.Script script, Line line) throws IOException {
        try {
            script.run(line);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } catch (RuntimeException | Error wrong) {
            failure.compareAndSet(null, wrong);
            line.reset();
        }
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
