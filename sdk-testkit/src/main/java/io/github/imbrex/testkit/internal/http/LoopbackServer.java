package io.github.imbrex.testkit.internal.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's HTTP server on 127.0.0.1 and a free port, with a daemon thread per request. */
public final class LoopbackServer implements AutoCloseable {

    static {
        // It writes header and body apart; without this the client waits some 40 ms for the second of the two.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;

    /** Binds a free port; answers nothing until {@link #start()}. */
    public LoopbackServer(String name) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1 for " + name, e);
        }
        var count = new AtomicInteger();
        threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
    }

    /** Hands requests below a path prefix to a handler. */
    public LoopbackServer route(String prefix, Handler handler) {
        server.createContext(prefix, exchange -> {
            try (exchange) {
                handler.handle(new Exchange(exchange));
            }
        });
        return this;
    }

    /** Begins to answer. */
    public LoopbackServer start() {
        server.start();
        return this;
    }

    /** Address with a trailing slash. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Answers one request; what it throws breaks the connection. */
    @FunctionalInterface
    public interface Handler {
        /** Reads the request and answers. */
        void handle(Exchange exchange) throws IOException;
    }
}
