package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.imbrex.spi.CallObserver;
import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Headers;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Transports and observers that integrators bring. */
class ForeignTransportTest {

    private static final URI NODE = URI.create("https://node.example.org/dicom/");

    private final ManualTime time = new ManualTime();

    private static Response answer(Request request, int status) {
        return new Response(
                request.uri(),
                status,
                Headers.of(List.of(new Header("X-Request-Id", "7"))),
                new ByteArrayInputStream("body".getBytes(StandardCharsets.UTF_8)),
                () -> {});
    }

    private interface Exchange {
        Response apply(Request request, Transport.Limits limits) throws IOException;
    }

    private static final class Given implements Transport {
        private final Exchange exchange;
        private final AtomicInteger closed = new AtomicInteger();

        Given(Exchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public Response exchange(Request request, Limits limits) throws IOException {
            return exchange.apply(request, limits);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void getsCredentialsAndLimitsAndIsNotClosed() {
        var transport = new Given((request, limits) -> {
            assertThat(request.headers().first("authorization")).hasValue("Bearer t");
            assertThat(limits.answer()).isEqualTo(Duration.ofSeconds(60));
            assertThat(limits.idle()).isEqualTo(Duration.ZERO);
            return answer(request, 200);
        });
        try (var imbrex = Imbrex.builder()
                .transport(transport)
                .time(time)
                .credentials(NODE, Credentials.bearer("t"))
                .build()) {
            var connection = imbrex.connect(NODE);
            assertThat(Calls.text(connection.send(
                            Request.get(connection.resolve("studies")).idleTimeout(Duration.ZERO))))
                    .isEqualTo("body");
        }
        assertThat(transport.closed).hasValue(0);
    }

    @Test
    void anAttemptNeverGetsMoreTimeThanIsLeft() {
        List<Duration> limits = new ArrayList<>();
        var transport = new Given((request, given) -> {
            limits.add(given.answer());
            time.pass(Duration.ofSeconds(25));
            throw new IOException("broken");
        });
        try (var imbrex = Imbrex.builder()
                .transport(transport)
                .time(time)
                .retryFirstPause(Duration.ZERO)
                .retryAttempts(10)
                .build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> imbrex.connect(NODE).send(Request.get(NODE)));
        }
        assertThat(limits).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(35), Duration.ofSeconds(10));
    }

    @Test
    void theMessageOfARuntimeExceptionIsWithheldFromTheWholeTrace() {
        var transport = new Given((request, limits) -> {
            throw new IllegalArgumentException(
                    "bad value " + request.headers().first("Authorization").orElseThrow());
        });
        try (var imbrex = Imbrex.builder()
                .transport(transport)
                .time(time)
                .credentials(NODE, Credentials.bearer("hunter2"))
                .build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> imbrex.connect(NODE).send(Request.get(NODE)))
                    .withMessageContaining("java.lang.IllegalArgumentException")
                    .satisfies(e -> {
                        var trace = new StringWriter();
                        e.printStackTrace(new PrintWriter(trace));
                        assertThat(trace.toString())
                                .contains("ForeignTransportTest")
                                .doesNotContain("hunter2");
                    });
        }
    }

    @Test
    void observersSeeRedactedCallsAndTheirOutcome() {
        List<String> heard = new ArrayList<>();
        CallObserver observer = new CallObserver() {
            @Override
            public void started(Call call) {
                heard.add("started " + call.id() + " " + call.method() + " " + call.uri());
            }

            @Override
            public void answered(Call call, int status, Duration elapsed) {
                heard.add("answered " + call.id() + " " + status + " " + elapsed);
            }

            @Override
            public void failed(Call call, Throwable cause, Duration elapsed) {
                heard.add("failed " + call.id() + " " + cause.getClass().getSimpleName());
            }
        };
        var transport = new Given((request, limits) -> {
            time.pass(Duration.ofSeconds(2));
            if (request.method().equals("POST")) {
                throw new IOException("broken");
            }
            return answer(request, 404);
        });
        try (var imbrex = Imbrex.builder()
                .transport(transport)
                .time(time)
                .observer(observer)
                .build()) {
            var connection = imbrex.connect(NODE);
            URI uri = URI.create(NODE + "studies?PatientName=Nobody&limit=5");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> connection.send(Request.get(uri)));
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> connection.send(Calls.post(uri)));
        }
        String shown = "https://node.example.org/dicom/studies?PatientName=<hidden>&limit=5";
        assertThat(heard)
                .containsExactly(
                        "started 1 GET " + shown,
                        "answered 1 404 PT2S",
                        "started 2 POST " + shown,
                        "failed 2 ConnectionException");
    }

    @Test
    void anObserverThatFailsIsIgnoredAndTheNextOneStillHears() {
        var heard = new AtomicInteger();
        CallObserver broken = new CallObserver() {
            @Override
            public void started(Call call) {
                throw new IllegalStateException("no metrics today");
            }
        };
        CallObserver working = new CallObserver() {
            @Override
            public void started(Call call) {
                heard.incrementAndGet();
            }
        };
        try (var imbrex = Imbrex.builder()
                .transport(new Given((request, limits) -> answer(request, 200)))
                .observer(broken)
                .observer(working)
                .build()) {
            assertThat(Calls.text(imbrex.connect(NODE).send(Request.get(NODE)))).isEqualTo("body");
        }
        assertThat(heard).hasValue(1);
    }

    @Test
    void aClosedImbrexSaysSo() {
        var imbrex = Imbrex.builder().build();
        var connection = imbrex.connect(NODE);
        imbrex.close();
        imbrex.close();
        assertThatIllegalStateException().isThrownBy(() -> imbrex.connect(NODE)).withMessageContaining("closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> connection.send(Request.get(NODE)))
                .withMessageContaining("closed");
    }

    @Test
    void nothingShowsACredential() {
        var credentials = List.of(
                Credentials.bearer("hunter2"),
                Credentials.basic("user", "hunter2"),
                Credentials.header("api-key", "hunter2"),
                Credentials.cookie("session", "hunter2"));
        var builder = Imbrex.builder().proxyUser("u").proxyPassword("hunter2");
        credentials.forEach(each -> builder.credentials(NODE, each));
        try (var imbrex = builder.build()) {
            assertThat(imbrex + " " + credentials + " " + imbrex.connect(NODE))
                    .doesNotContain("hunter2", "dXNlcjpodW50ZXIy");
        }
    }
}
