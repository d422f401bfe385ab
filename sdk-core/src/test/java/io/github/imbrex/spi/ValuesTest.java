package io.github.imbrex.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final URI NODE = URI.create("https://node.example.org/a");

    @Nested
    class OriginTest {

        @ParameterizedTest
        @CsvSource({
            "https://node.example.org/a?b#c, https://node.example.org",
            "HTTPS://NODE.example.ORG:443, https://node.example.org",
            "http://node.example.org:80/, http://node.example.org",
            "https://node.example.org:80/, https://node.example.org:80",
            "http://127.0.0.1:8080/, http://127.0.0.1:8080",
            "http://[::1]:80/, http://[::1]",
            "http://[0:0:0:0:0:0:0:1]/, http://[::1]",
            "http://[2001:DB8:0:0:1:0:0:1]/, http://[2001:db8::1:0:0:1]",
            "http://[2001:db8:0:1:1:1:1:1]/, http://[2001:db8:0:1:1:1:1:1]",
            "http://[2001:0db8::0]/, http://[2001:db8::]",
            "http://[::]/, http://[::]",
            "http://[1:2:3:4:5:6:0:0]/, http://[1:2:3:4:5:6::]",
            "http://[::ffff:192.0.2.1]/, http://[::ffff:192.0.2.1]",
        })
        void hasOneForm(String uri, String origin) {
            assertThat(Origin.of(URI.create(uri))).hasToString(origin);
            assertThat(Origin.of(URI.create(origin)).covers(URI.create(uri))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "node.example.org",
                    "/a",
                    "ftp://node.example.org/",
                    "https:node",
                    "https:///a",
                    "https://user@node.example.org/",
                    "https://user:pw@node_1/",
                    "https://node_1.example.org/",
                    "https://bücher.example.org/",
                    "https://node.example.org:0/",
                    "https://node.example.org:65536/",
                    "http://[fe80::1%25eth0]/"
                })
        void refusesWhatHasNone(String uri) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Origin.of(URI.create(uri)))
                    .matches(e -> !e.getMessage().contains("pw"));
            assertThat(new Origin("https", "node.example.org", 443).covers(URI.create(uri)))
                    .isFalse();
        }

        @Test
        void differsByAnythingThatMatters() {
            var origin = Origin.of(URI.create("https://node.example.org/"));
            for (String other : List.of(
                    "http://node.example.org/",
                    "https://node.example.org:8443/",
                    "https://node.example.org.evil.example/",
                    "https://evil.example/node.example.org",
                    "https://www.node.example.org/",
                    "https://node.example.org./")) {
                assertThat(origin.covers(URI.create(other))).as(other).isFalse();
            }
        }

        @Test
        void theConstructorKeepsTheOneFormToo() {
            assertThat(new Origin("HTTPS", "Node.Example.org", 443)).isEqualTo(Origin.of(NODE));
            assertThatIllegalArgumentException().isThrownBy(() -> new Origin("https", "", 443));
            assertThatIllegalArgumentException().isThrownBy(() -> new Origin("https", "[zz]", 443));
        }

        @ParameterizedTest
        @CsvSource({
            "http://localhost/, true",
            "http://LOCALHOST:8080/, true",
            "http://127.8.9.1/, true",
            "http://[::1]/, true",
            "http://[0:0:0:0:0:0:0:1]/, true",
            "http://127.0.0.1.evil.example/, false",
            "http://localhost.evil.example/, false",
            "http://128.0.0.1/, false",
        })
        void knowsTheMachineItself(String uri, boolean loopback) {
            assertThat(Origin.of(URI.create(uri)).isLoopback()).isEqualTo(loopback);
        }
    }

    @Nested
    class RedactionTest {

        @ParameterizedTest
        @CsvSource({
            "https://u:pw@node.example.org:8443/a?limit=5&PatientID=17#frag, https://node.example.org:8443/a?limit=5&PatientID=<hidden>",
            "https://node.example.org/a?eyJhbGciOiJub25lIn0, https://node.example.org/a?<hidden>",
            "https://node.example.org/a?x=1&&LIMIT=2&=3, https://node.example.org/a?x=<hidden>&&LIMIT=2&<hidden>=<hidden>",
            "https://node.example.org/a?na%20me=1, https://node.example.org/a?<hidden>=<hidden>",
            "https://node.example.org/a;jsessionid=17/b, https://node.example.org/a;<hidden>/b",
            "https://u:pw@node_1/a, https://<hidden>/a",
            "/a?b=c, /a?b=<hidden>",
        })
        void showsOnlyWhatIsAllowed(String uri, String shown) {
            assertThat(Redaction.uri(URI.create(uri))).isEqualTo(shown);
        }

        @Test
        void showsUidsButNothingLonger() {
            String uid = "1." + "2".repeat(62);
            assertThat(Redaction.uri(URI.create("https://node.example.org/studies/" + uid)))
                    .endsWith("/studies/" + uid);
            assertThat(Redaction.uri(URI.create("https://node.example.org/links/" + uid + "3/open")))
                    .isEqualTo("https://node.example.org/links/<hidden>/open");
            assertThat(Redaction.uri(URI.create("https://node.example.org/?" + uid + "3=1")))
                    .isEqualTo("https://node.example.org/?<hidden>=<hidden>");
        }

        @Test
        void hidesEveryHeaderThatIsNotOnTheList() {
            assertThat(new Header("Authorization", "hunter2")).hasToString("Authorization: <hidden>");
            assertThat(new Header("X-New", "hunter2").toString()).doesNotContain("hunter2");
            assertThat(new Header("CONTENT-TYPE", "text/plain")).hasToString("CONTENT-TYPE: text/plain");
            Request request = Request.get(URI.create(NODE + "?token=hunter2")).header("Cookie", "hunter2");
            assertThat(request + " " + request.headers()).doesNotContain("hunter2");
        }
    }

    @Nested
    class HeadersTest {

        private final Headers headers =
                Headers.of(List.of(new Header("Accept", "a"), new Header("X-Two", "1"), new Header("x-two", "2")));

        @Test
        void namesAreComparedWithoutCase() {
            assertThat(headers.first("ACCEPT")).hasValue("a");
            assertThat(headers.all("X-TWO")).containsExactly("1", "2");
            assertThat(headers.first("missing")).isEmpty();
        }

        @Test
        void aChangeGivesANewOne() {
            assertThat(headers.with("x-TWO", "3").all("x-two")).containsExactly("3");
            assertThat(headers.without("x-two")).hasSize(1);
            assertThat(headers).hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "a:b", "a\nb", "ä", "a(b)"})
        void aNameIsAToken(String name) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Header(name, "v"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\r\nX: y", "a\nb", "a\0b", "a\u007fb", "a\u001bb"})
        void aValueSmugglesNothing(String value) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Header("X", value));
        }

        @Test
        void blanksAroundAValueAreNotPartOfIt() {
            assertThat(new Header("X", " \ta\tb \r\n").value()).isEqualTo("a\tb");
        }
    }

    @Nested
    class RequestTest {

        @ParameterizedTest
        @CsvSource({
            "GET, true",
            "HEAD, true",
            "OPTIONS, true",
            "PUT, true",
            "DELETE, true",
            "TRACE, true",
            "POST, false",
            "PATCH, false",
            "get, true"
        })
        void knowsWhatMayBeRepeated(String method, boolean idempotent) {
            assertThat(Request.of(method, NODE).isIdempotent()).isEqualTo(idempotent);
        }

        @Test
        void everyChangeKeepsTheRest() {
            var cancellation = new Cancellation();
            var deadline = Deadline.in(Duration.ofSeconds(1), TimeSource.system());
            Request request = Request.post(NODE, RequestBody.of("text/plain", "x"))
                    .header("X", "1")
                    .accept("application/json")
                    .idempotent(true)
                    .redirects(Request.Redirects.NEVER)
                    .deadline(deadline)
                    .idleTimeout(Duration.ofSeconds(2))
                    .cancellation(cancellation)
                    .uri(URI.create("https://node.example.org/b"));
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.uri().getPath()).isEqualTo("/b");
            assertThat(request.headers()).hasSize(2);
            assertThat(request.body()).isPresent();
            assertThat(request.isIdempotent()).isTrue();
            assertThat(request.redirects()).isEqualTo(Request.Redirects.NEVER);
            assertThat(request.deadline()).hasValue(deadline);
            assertThat(request.idleTimeout()).hasValue(Duration.ofSeconds(2));
            assertThat(request.cancellation()).hasValue(cancellation);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Host", "content-length", "Transfer-Encoding", "Connection", "Proxy-Authorization", "TE"})
        void framingBelongsToTheTransport(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Request.get(NODE).header(name, "x"))
                    .withMessageContaining("set by the transport");
        }

        @Test
        void refusesWhatCannotBeSent() {
            assertThatIllegalArgumentException().isThrownBy(() -> Request.of("GET /", NODE));
            assertThatIllegalArgumentException().isThrownBy(() -> Request.of("", NODE));
            assertThatIllegalArgumentException().isThrownBy(() -> Request.get(URI.create("/a")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Request.get(NODE).body(RequestBody.of("text/plain", "x")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Request.get(NODE).idleTimeout(Duration.ofSeconds(-1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Transport.Limits(Duration.ofSeconds(-1), Duration.ZERO));
        }

        @Test
        void aBodyIsTheSameEachTimeAndACopy() throws IOException {
            byte[] bytes = {1, 2, 3};
            RequestBody body = RequestBody.of("application/dicom", bytes);
            bytes[0] = 9;
            for (int i = 0; i < 2; i++) {
                var out = new ByteArrayOutputStream();
                body.writeTo(out);
                assertThat(out.toByteArray()).containsExactly(1, 2, 3);
            }
            assertThat(body.contentLength()).isEqualTo(3);
            assertThat(RequestBody.of("text/plain", "ü").contentLength()).isEqualTo(2);
        }
    }

    @Nested
    class ResponseTest {

        private final AtomicInteger closed = new AtomicInteger();

        private Response response(String type, String body) {
            return new Response(
                    NODE,
                    200,
                    type == null ? Headers.none() : Headers.none().with("content-type", type),
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                    closed::incrementAndGet);
        }

        @Test
        void closesOnceWhicheverWay() throws IOException {
            Response response = response(null, "x");
            response.body().close();
            response.close();
            response.close();
            assertThat(closed).hasValue(1);
        }

        @Test
        void readsNoMoreThanTheLimit() throws IOException {
            assertThat(response(null, "abc").bytes(3)).hasSize(3);
            assertThat(response(null, "").bytes(0)).isEmpty();
            assertThat(response(null, "abc").beginning(2)).isEqualTo("ab");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> response(null, "abcd").bytes(3))
                    .withMessageContaining("limit of 3 bytes");
        }

        @Test
        void aReadOfNothingDoesNotWait() throws IOException {
            InputStream blocking = new InputStream() {
                @Override
                public int read() {
                    throw new AssertionError("would wait");
                }
            };
            Response response = new Response(NODE, 200, Headers.none(), blocking, () -> {});
            assertThat(response.body().read(new byte[1], 0, 0)).isZero();
        }

        @ParameterizedTest
        @CsvSource({"text/plain, text/plain", "Application/JSON; charset=utf-8, application/json", "';', ''"})
        void theMediaTypeIsBare(String sent, String bare) {
            assertThat(response(sent, "").mediaType()).isEqualTo(bare);
            assertThat(response(null, "").mediaType()).isEmpty();
        }

        @Test
        void aStatusHasThreeDigits() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Response(NODE, 99, Headers.none(), InputStream.nullInputStream(), () -> {}));
            assertThat(response(null, "").isSuccessful()).isTrue();
            assertThat(response(null, "")).hasToString("200 https://node.example.org/a");
        }
    }

    @Nested
    class CancellationTest {

        private final Cancellation cancellation = new Cancellation();
        private final List<String> ran = new ArrayList<>();

        @Test
        void runsWhatWaitsOnceAndWhatComesLaterAtOnce() {
            Runnable action = () -> ran.add("waiting");
            cancellation.onCancel(action);
            cancellation.onCancel(action).close(); // withdraws this one, not its twin
            cancellation.check();
            cancellation.cancel();
            cancellation.cancel();
            cancellation.onCancel(() -> ran.add("late")).close();
            assertThat(ran).containsExactly("waiting", "late");
            assertThat(cancellation.isCancelled()).isTrue();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(cancellation::check);
        }

        @Test
        void oneFailureDoesNotSaveTheOthers() {
            cancellation.onCancel(() -> {
                throw new IllegalStateException("first");
            });
            cancellation.onCancel(() -> {
                throw new IllegalStateException("second");
            });
            cancellation.onCancel(() -> ran.add("third"));
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(cancellation::cancel)
                    .withMessage("first")
                    .matches(e -> e.getSuppressed().length == 1);
            assertThat(ran).containsExactly("third");
        }

        @Test
        void anActionMayUseTheSwitchItself() {
            cancellation.onCancel(() -> cancellation.onCancel(() -> ran.add("nested")));
            cancellation.cancel();
            assertThat(ran).containsExactly("nested");
        }
    }

    @Nested
    class DeadlineTest {

        private long nanos = Long.MAX_VALUE - 5; // about to overflow

        private final TimeSource time = new TimeSource() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public long nanoTime() {
                return nanos;
            }

            @Override
            public void sleep(Duration duration) {
                nanos += duration.toNanos();
            }
        };

        @Test
        void runsDownAndStaysDown() throws InterruptedException {
            Deadline deadline = Deadline.in(Duration.ofSeconds(2), time);
            assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(2));
            time.sleep(Duration.ofSeconds(1));
            assertThat(deadline.hasPassed()).isFalse();
            assertThat(deadline).hasToString("in PT1S");
            time.sleep(Duration.ofSeconds(1));
            assertThat(deadline.hasPassed()).isTrue();
            time.sleep(Duration.ofSeconds(1));
            assertThat(deadline.remaining()).isZero();
        }

        @Test
        void theEarlierWins() {
            Deadline soon = Deadline.in(Duration.ofSeconds(1), time);
            Deadline later = Deadline.in(Duration.ofSeconds(Long.MAX_VALUE), time);
            assertThat(soon.earlier(later)).isSameAs(soon);
            assertThat(later.earlier(soon)).isSameAs(soon);
            assertThat(later.remaining()).isEqualTo(Duration.ofDays(365));
            assertThat(Deadline.in(Duration.ofSeconds(-1), time).hasPassed()).isTrue();
        }
    }
}
