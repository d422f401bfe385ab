package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Deadline;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.support.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What broken networks and services do to a call, and what the caller is told. */
@Timeout(30)
class FaultTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

    private final Imbrex imbrex = Imbrex.builder().retryAttempts(1).build();

    @AfterEach
    void close() {
        imbrex.close();
    }

    private Response get(URI uri) {
        return imbrex.connect(uri.resolve("/")).send(Request.get(uri));
    }

    @Test
    void aClosedPortIsOneClearLine() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        URI uri = URI.create("http://127.0.0.1:" + port + "/studies?PatientName=Nobody");
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> get(uri))
                .withMessage("Nothing accepts connections at http://127.0.0.1:" + port + " (http://127.0.0.1:" + port
                        + "/studies?PatientName=<hidden>): check host and port, and whether the service is running.")
                .matches(ConnectionException::isRetryable);
    }

    @Test
    void anUnknownHostIsOneClearLine() {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> get(URI.create("https://node.invalid/studies")))
                .withMessage("The host of https://node.invalid/studies is not known: check the address, and the"
                        + " network or proxy.");
    }

    @Test
    void aServiceThatNeverAnswersMeetsTheAnswerTimeout() {
        try (var server = RawServer.stallingAfter("");
                var hasty = Imbrex.builder()
                        .answerTimeout(Duration.ofMillis(150))
                        .retryAttempts(3)
                        .build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(hasty, server.uri("/a")))
                    .withMessageContaining("No answer from " + server.uri("/a"))
                    .withMessageContaining("answerTimeout");
            assertThat(server.heads()).hasSize(1);
        }
    }

    @Test
    void headersThatTrickleMeetTheAnswerTimeoutToo() {
        var server = new RawServer((out, closed) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; !closed.await(10, TimeUnit.MILLISECONDS); i++) {
                RawServer.write(out, "X-" + i + ": trickle\r\n");
            }
        });
        try (server;
                var hasty = Imbrex.builder()
                        .answerTimeout(Duration.ofMillis(150))
                        .idleTimeout(Duration.ofHours(1))
                        .build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(hasty, server.uri("/a")))
                    .withMessageContaining("No answer from");
        }
    }

    @Test
    void waitingForAnAnswerIsNotIdleness() {
        var asked = new CountDownLatch(1);
        var server = new RawServer((out, closed) -> {
            asked.await(400, TimeUnit.MILLISECONDS); // nobody counts down: a service that thinks
            RawServer.write(out, OK + "Content-Length: 2\r\n\r\nok");
        });
        try (server;
                var strict =
                        Imbrex.builder().idleTimeout(Duration.ofMillis(100)).build()) {
            assertThat(Calls.get(strict, server.uri("/a"))).isEqualTo("ok");
        }
    }

    /** A body that takes 600 ms to be sent. */
    private static final RequestBody LEISURELY = new RequestBody() {
        @Override
        public String contentType() {
            return "text/plain";
        }

        @Override
        public long contentLength() {
            return 6;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try {
                for (int i = 0; i < 6; i++) {
                    new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
                    out.write('x');
                    out.flush();
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    };

    @Test
    void sendingABodyIsNotWaitingForAnAnswer() {
        try (var service = TestService.http().then(TestService.Reply.of(503));
                var hasty = Imbrex.builder()
                        .answerTimeout(Duration.ofMillis(400))
                        .retryFirstPause(Duration.ZERO)
                        .build()) {
            Request request = Request.post(service.uri("/a"), LEISURELY).idempotent(true);
            Calls.text(hasty.connect(service.uri("/")).send(request));
            assertThat(service.received())
                    .extracting(TestService.Received::body)
                    .containsExactly("xxxxxx", "xxxxxx");
        }
    }

    @Test
    void aDeadlineHoldsWhileABodyIsSent() {
        try (var service = TestService.http()) {
            Request request = Request.post(service.uri("/a"), LEISURELY)
                    .deadline(Deadline.in(Duration.ofMillis(200), TimeSource.system()));
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> imbrex.connect(service.uri("/")).send(request))
                    .withMessageContaining("No answer from");
        }
    }

    @Test
    void theWaitAfterABodyIsBoundedLikeAnyOther() {
        try (var server = RawServer.stallingAfter("");
                var hasty =
                        Imbrex.builder().answerTimeout(Duration.ofMillis(200)).build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> hasty.connect(server.uri("/")).send(Request.post(server.uri("/a"), LEISURELY)))
                    .withMessageContaining("No answer from");
        }
    }

    @Test
    void aBodyThatStallsMeetsTheIdleTimeout() {
        try (var server = RawServer.stallingAfter(OK + "Content-Length: 100\r\n\r\nhalf")) {
            Request request = Request.get(server.uri("/a?q=secret")).idleTimeout(Duration.ofMillis(100));
            try (var answer = imbrex.connect(server.uri("/")).send(request)) {
                assertThatExceptionOfType(SocketTimeoutException.class)
                        .isThrownBy(() -> answer.bytes(1_000))
                        .withMessageContaining("stalled after 4 bytes")
                        .withMessageContaining("100 ms")
                        .withMessageContaining("idleTimeout")
                        .matches(e -> !e.getMessage().contains("secret"));
            }
        }
    }

    @Test
    void aBodyThatMovesMayTakeLongerThanAnyTimeout() {
        var server = new RawServer((out, closed) -> {
            RawServer.write(out, OK + "Content-Length: 12\r\n\r\n");
            for (int i = 0; i < 12; i++) {
                closed.await(40, TimeUnit.MILLISECONDS);
                RawServer.write(out, "x");
            }
        });
        try (server;
                var strict = Imbrex.builder()
                        .answerTimeout(Duration.ofMillis(400))
                        .idleTimeout(Duration.ofMillis(400))
                        .build()) {
            assertThat(Calls.get(strict, server.uri("/a"))).isEqualTo("x".repeat(12));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\nhalf",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
                "Transfer-Encoding: chunked\r\n\r\n9\r\nhalf",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nnonsense\r\n"
            })
    void aTruncatedBodyIsNeverItsEnd(String rest) {
        try (var server = RawServer.sending(OK + rest);
                var answer = get(server.uri("/a"))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> answer.bytes(1_000))
                    .withMessageContaining("The transfer from " + server.uri("/a") + " broke off after 4 bytes");
        }
    }

    @Test
    void aTruncatedGzipBodyIsNeverItsEnd() throws IOException {
        String gzip = gzip("text ".repeat(1_000));
        String cut = gzip.substring(0, gzip.length() - 8); // the trailer, with checksum and length
        try (var server = RawServer.sending(
                        OK + "Content-Encoding: gzip\r\nContent-Length: " + cut.length() + "\r\n\r\n" + cut);
                var answer = get(server.uri("/a"))) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> answer.bytes(10_000));
        }
    }

    @Test
    void gzipIsUndoneAndItsFieldsHidden() throws IOException {
        String gzip = gzip("text ".repeat(1_000));
        try (var server = RawServer.sending(
                        OK + "Content-Encoding: gzip\r\nContent-Length: " + gzip.length() + "\r\n\r\n" + gzip);
                var answer = get(server.uri("/a"))) {
            assertThat(server.heads().get(0)).contains("Accept-Encoding: gzip");
            assertThat(answer.headers().first("Content-Encoding")).isEmpty();
            assertThat(answer.headers().first("Content-Length")).isEmpty();
            assertThat(Calls.text(answer)).isEqualTo("text ".repeat(1_000));
        }
    }

    private static String gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this is not HTTP\r\n\r\n",
                "HTTP/1.1 000 Nothing\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 twohundred OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5",
                "\u0000\u0001\u0002"
            })
    void whatIsNotHttpIsAFailedConnection(String bytes) {
        try (var server = RawServer.sending(bytes)) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> get(server.uri("/a")))
                    .withMessageContaining(server.uri("/a").toString())
                    .matches(e -> e.getMessage().lines().count() == 1);
        }
    }

    @Test
    void endlessHeadersAreCutOff() {
        var server = new RawServer((out, closed) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; i < 100_000; i++) {
                RawServer.write(out, "X-Filler-" + i + ": " + "x".repeat(100) + "\r\n");
            }
        });
        try (server) {
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> get(server.uri("/a")));
        }
    }

    @Test
    void headersThatNoMessageMayHaveAreDropped() {
        try (var server = RawServer.sending(
                        OK
                                + "Bad Name: 1\r\nX-Control: a\u0001b\r\nX-Latin: gr\u00fc\u00dfe\r\nContent-Length: 2\r\n\r\nok");
                var answer = get(server.uri("/a"))) {
            assertThat(answer.headers().first("Bad Name")).isEmpty();
            assertThat(answer.headers().first("X-Control")).isEmpty();
            assertThat(answer.headers().first("X-Latin")).isPresent();
            assertThat(Calls.text(answer)).isEqualTo("ok");
        }
    }

    @Test
    void cancellationBreaksAnExchangeThatWaits() {
        try (var server = RawServer.stallingAfter("")) {
            var cancellation = new Cancellation();
            Request request = Request.get(server.uri("/a")).cancellation(cancellation);
            cancelOnceAsked(server, cancellation);
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> imbrex.connect(server.uri("/")).send(request));
        }
    }

    @Test
    void cancellationBreaksABodyBeingRead() throws IOException {
        try (var server = RawServer.stallingAfter(OK + "Content-Length: 100\r\n\r\nhalf")) {
            var cancellation = new Cancellation();
            Request request = Request.get(server.uri("/a")).cancellation(cancellation);
            try (var answer = imbrex.connect(server.uri("/")).send(request)) {
                InputStream body = answer.body();
                assertThat(body.readNBytes(4)).hasSize(4);
                cancelOnceAsked(server, cancellation);
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(body::read)
                        .withMessageContaining("was cancelled after 4 bytes");
            }
        }
    }

    @Test
    void aClosedAnswerNoLongerWaitsForCancellation() {
        try (var service = TestService.http()) {
            var cancellation = new Cancellation();
            Request request = Request.get(service.uri("/a")).cancellation(cancellation);
            assertThat(Calls.text(imbrex.connect(service.uri("/")).send(request)))
                    .isEqualTo("ok");
            cancellation.cancel();
            assertThat(Calls.get(imbrex, service.uri("/b"))).isEqualTo("ok");
        }
    }

    private static void cancelOnceAsked(RawServer server, Cancellation cancellation) {
        startDaemon(() -> {
            while (server.heads().isEmpty()) {
                Thread.onSpinWait();
            }
            cancellation.cancel();
        });
    }

    @Test
    void anInterruptBreaksAnExchangeThatWaits() {
        try (var server = RawServer.stallingAfter("")) {
            Thread caller = Thread.currentThread();
            startDaemon(() -> {
                while (server.heads().isEmpty()) {
                    Thread.onSpinWait();
                }
                caller.interrupt();
            });
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> get(server.uri("/a")))
                    .withMessageContaining("interrupted")
                    .matches(e -> !e.isRetryable());
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anInterruptEndsABodyAtItsNextReadAndStaysVisible() throws IOException {
        try (var server = RawServer.stallingAfter(OK + "Content-Length: 100\r\n\r\nhalf");
                var answer = get(server.uri("/a"))) {
            assertThat(answer.body().readNBytes(4)).hasSize(4);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedIOException.class)
                    .isThrownBy(() -> answer.body().read())
                    .withMessageContaining("was interrupted after 4 bytes");
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    private static void startDaemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void aBodyThatCannotBeWrittenFailsTheCallInOneLine() {
        RequestBody broken = new RequestBody() {
            @Override
            public String contentType() {
                return "application/dicom";
            }

            @Override
            public long contentLength() {
                return -1;
            }

            @Override
            public void writeTo(OutputStream out) {
                throw new UncheckedIOException(new IOException("disk gone"));
            }
        };
        try (var service = TestService.http()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> imbrex.connect(service.uri("/")).send(Request.post(service.uri("/a"), broken)))
                    .withMessageContaining("could not be written");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsSentInChunksWithItsTypeUntouched() {
        String type = "multipart/related; type=\"application/dicom\"; boundary=a.b";
        RequestBody streamed = new RequestBody() {
            @Override
            public String contentType() {
                return type;
            }

            @Override
            public long contentLength() {
                return -1;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write("streamed".getBytes(StandardCharsets.UTF_8));
            }
        };
        try (var service = TestService.http()) {
            Calls.text(imbrex.connect(service.uri("/")).send(Request.post(service.uri("/a"), streamed)));
            assertThat(service.last().header("Transfer-Encoding")).isEqualTo("chunked");
            assertThat(service.last().header("Content-Type")).isEqualTo(type);
            assertThat(service.last().body()).isEqualTo("streamed");
        }
    }

    @Test
    void everyMethodCanBeSentWithoutABody() {
        try (var service = TestService.http()) {
            for (String method : new String[] {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
                imbrex.connect(service.uri("/"))
                        .send(Request.of(method, service.uri("/a")))
                        .close();
                assertThat(service.last().method()).isEqualTo(method);
            }
        }
    }

    @Test
    void noDamagedAnswerEverDoesMoreThanFail() {
        var random = Seed.random("noDamagedAnswerEverDoesMoreThanFail");
        String whole = "HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n"
                + "Set-Cookie: a=b; Max-Age=10; Expires=Thu, 15 Jan 2026 12:00:20 GMT\r\nDate: x\r\nLocation: /b\r\n"
                + "Cache-Control: max-age=60\r\nWWW-Authenticate: Basic realm=\"x\"\r\nConnection: keep-alive\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n0\r\n\r\n";
        String spice = "0123456789\r\n:;,\"= \t\0\u00ff";
        for (int round = 0; round < Seed.rounds(200); round++) {
            var damaged = new StringBuilder(whole);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(4)) {
                    case 0 -> damaged.setCharAt(at, spice.charAt(random.nextInt(spice.length())));
                    case 1 ->
                        damaged.insert(
                                at,
                                String.valueOf(spice.charAt(random.nextInt(spice.length())))
                                        .repeat(12));
                    case 2 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(20)));
                    default -> damaged.replace(9, 12, Integer.toString(100 + random.nextInt(500)));
                }
            }
            try (var server = RawServer.sending(damaged.toString())) {
                Request request = Request.get(server.uri("/a")).idleTimeout(Duration.ofSeconds(5));
                try (var answer = imbrex.connect(server.uri("/")).exchange(request)) {
                    answer.bytes(10_000);
                } catch (IOException | ConnectionException | ServiceException failed) {
                    assertThat(failed.getMessage().lines())
                            .as(damaged.toString())
                            .hasSize(1);
                    assertThat(failed.getMessage()).as(damaged.toString()).doesNotContain("canceled due to");
                }
            }
        }
    }

    @Test
    void manyThreadsShareOneImbrexWithoutMixingAnswers() throws Exception {
        try (var service = TestService.http().answer(request -> TestService.Reply.text(request.path()))) {
            var threads = Executors.newFixedThreadPool(16);
            try {
                var calls = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 200; i++) {
                    String path = "/" + i;
                    calls.add(() -> Calls.get(imbrex, service.uri(path)).equals(path));
                }
                for (var call : threads.invokeAll(calls)) {
                    assertThat(call.get()).isTrue();
                }
            } finally {
                threads.shutdown();
            }
        }
    }
}
