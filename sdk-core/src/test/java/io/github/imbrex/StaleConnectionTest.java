package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Services that say a connection may be used again, and close it all the same: Orthanc does, after a second. */
@Timeout(30)
class StaleConnectionTest {

    private static final int CONNECTIONS = 4;
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final AtomicInteger asked = new AtomicInteger();
    private final CyclicBarrier together = new CyclicBarrier(CONNECTIONS);

    /** The first requests are answered when all are there, so that each has a connection; each is then closed. */
    private RawServer server() {
        return new RawServer((out, closed) -> {
            if (asked.incrementAndGet() <= CONNECTIONS) {
                try {
                    together.await();
                } catch (BrokenBarrierException e) {
                    throw new AssertionError(e);
                }
            }
            RawServer.write(out, ANSWER);
        });
    }

    private static void useManyConnections(Imbrex imbrex, URI uri) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                answers.add(threads.submit(() -> Calls.get(imbrex, uri)));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("ok");
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void areNoFailureHoweverManyWaitForReuse() throws Exception {
        try (RawServer server = server();
                Imbrex imbrex = Imbrex.builder().retryAttempts(1).build()) {
            useManyConnections(imbrex, server.uri("/a"));

            for (int i = 0; i < 3; i++) {
                assertThat(Calls.get(imbrex, server.uri("/b"))).isEqualTo("ok");
            }
        }
    }

    @Test
    void areToldFromAServiceThatBreaksEveryConnection() {
        try (RawServer server = RawServer.sending("");
                Imbrex imbrex = Imbrex.builder().retryAttempts(1).build()) {
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> Calls.get(imbrex, server.uri("/a")));
            assertThat(server.heads()).hasSize(1);
        }
    }
}
