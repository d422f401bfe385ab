package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.TestService.Reply;
import io.github.imbrex.spi.CallObserver;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Deadline;
import io.github.imbrex.spi.Request;
import io.github.imbrex.support.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    /** The longest pause that the jitter allows, each time. */
    private static final RandomGenerator HIGHEST = new RandomGenerator() {
        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    private final TestService service = TestService.http();
    private final ManualTime time = new ManualTime();
    private final Imbrex imbrex = builder().build();

    private Imbrex.Builder builder() {
        return Imbrex.builder().time(time).random(HIGHEST);
    }

    @AfterEach
    void close() {
        imbrex.close();
        service.close();
    }

    private static Reply busy(String retryAfter) {
        return Reply.of(503).with("Retry-After", retryAfter);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void repeatsWhatPassesByItself(int status) {
        service.then(Reply.of(status), Reply.of(status));
        assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        assertThat(service.received()).hasSize(3);
        assertThat(time.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 408, 409, 500, 501})
    void repeatsNothingElse(int status) {
        service.then(Reply.of(status));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                .matches(e -> e.status() == status);
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void givesTheLastAnswerWhenTheAttemptsAreUsedUp() {
        service.answer(request -> Reply.of(503));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                .matches(e -> e.status() == 503 && e.isRetryable());
        assertThat(service.received()).hasSize(3);
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        var policy = new RetryPolicy(10, Duration.ofMillis(500), Duration.ofSeconds(3));
        assertThat(List.of(1, 2, 3, 4, 9))
                .extracting(failures -> policy.pause(failures, HIGHEST).toMillis())
                .containsExactly(500L, 1000L, 2000L, 3000L, 3000L);
        var odd = new RetryPolicy(10, Duration.ofSeconds(5), Duration.ofSeconds(1));
        assertThat(odd.pause(1, HIGHEST)).isEqualTo(Duration.ofSeconds(1));
        var none = new RetryPolicy(10, Duration.ZERO, Duration.ofSeconds(1));
        assertThat(none.pause(5, HIGHEST)).isZero();
    }

    @Test
    void jitterFillsTheWholeRangeAndNeverLeavesIt() {
        var random = Seed.random("jitterFillsTheWholeRangeAndNeverLeavesIt");
        var policy = new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(10));
        long least = Long.MAX_VALUE;
        long most = 0;
        for (int i = 0; i < 2_000; i++) {
            long pause = policy.pause(2, random).toMillis();
            least = Math.min(least, pause);
            most = Math.max(most, pause);
            assertThat(policy.pauseAsked(Duration.ofSeconds(5), random))
                    .isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_500));
        }
        assertThat(least).isBetween(0L, 50L);
        assertThat(most).isBetween(950L, 1_000L);
    }

    @Test
    void honoursRetryAfterInSeconds() {
        service.then(busy("7"));
        assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        assertThat(time.sleeps()).containsExactly(Duration.ofMillis(7_500));
    }

    @Test
    void honoursRetryAfterAsADate() {
        service.then(busy("Thu, 15 Jan 2026 12:00:20 GMT"));
        assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        assertThat(time.slept()).isBetween(Duration.ofSeconds(20), Duration.ofMillis(20_500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "-5", "Thu, 99 Jan 2026 12:00:20 GMT"})
    void ignoresARetryAfterThatSaysNothing(String value) {
        service.then(busy(value));
        assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        assertThat(time.sleeps()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void aRetryAfterOfZeroIsNotRepeatedBehindOurBack() {
        service.answer(request -> busy("0"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                .matches(e -> e.retryAfter().orElseThrow().isZero());
        assertThat(service.received()).hasSize(3);
    }

    @Test
    void givesUpAtOnceWhenAskedToWaitBeyondTheDeadline() {
        service.answer(request -> Reply.of(429).with("Retry-After", "3600"));
        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                .matches(e -> e.retryAfter().orElseThrow().equals(Duration.ofHours(1)));
        service.answer(request -> busy("99999999999999999999"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                .matches(e -> e.retryAfter().orElseThrow().toDays() > 10_000);
        assertThat(service.received()).hasSize(2);
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void theEarlierOfSettingAndRequestIsTheDeadline() {
        service.answer(request -> busy("5"));
        Request request = Request.get(service.uri("/a")).deadline(Deadline.in(Duration.ofSeconds(3), time));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> imbrex.connect(service.uri("/")).send(request));
        assertThat(service.received()).hasSize(1);
        try (var hasty = builder().answerTimeout(Duration.ofSeconds(4)).build()) {
            Request patient = Request.get(service.uri("/a")).deadline(Deadline.in(Duration.ofHours(1), time));
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() -> hasty.connect(service.uri("/")).send(patient));
        }
        assertThat(service.received()).hasSize(2);
    }

    @Test
    void aDeadlineThatPassesDuringAPauseIsSaid() {
        service.answer(request -> Reply.of(503));
        time.beforeSleep(() -> time.pass(Duration.ofMinutes(2))); // a machine that was asleep
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                .withMessageContaining("within 60 s")
                .withMessageContaining("answerTimeout");
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void aDeadlineThatHasPassedSendsNothing() {
        Request request = Request.get(service.uri("/a")).deadline(Deadline.in(Duration.ZERO, time));
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> imbrex.connect(service.uri("/")).send(request));
        assertThat(service.received()).isEmpty();
    }

    @Test
    void aPostIsNotRepeatedUnlessItSaysItMay() {
        service.then(Reply.of(503));
        var connection = imbrex.connect(service.uri("/"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> connection.send(Calls.post(service.uri("/a"))));
        assertThat(service.received()).hasSize(1);
        service.then(Reply.of(503));
        Calls.text(connection.send(Calls.post(service.uri("/a")).idempotent(true)));
        assertThat(service.received()).hasSize(3);
    }

    @Test
    void aPostIsNotRepeatedWhenTheConnectionBrokeAfterItWasSent() {
        try (var server = RawServer.sending("")) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> imbrex.connect(server.uri("/")).send(Calls.post(server.uri("/a"))))
                    .withMessageContaining("broke before an answer came")
                    .matches(ConnectionException::isRetryable);
            assertThat(server.heads()).hasSize(1);
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, server.uri("/a")))
                    .withMessageContaining("(3 attempts)");
            assertThat(server.heads()).hasSize(4);
        }
    }

    @Test
    void aPostIsRepeatedWhenItIsCertainThatNothingWasSent() {
        int port;
        try (var closing = RawServer.sending("")) {
            port = closing.port();
        }
        var closed = java.net.URI.create("http://127.0.0.1:" + port + "/");
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> imbrex.connect(closed).send(Calls.post(closed)))
                .withMessageContaining("Nothing accepts connections")
                .withMessageContaining("(3 attempts)");
    }

    @Test
    void theBudgetBoundsTheRepetitionsOfAllCallsTogether() {
        try (var thrifty = builder().retryBudget(3).build()) {
            service.answer(request -> Reply.of(503));
            for (int i = 0; i < 5; i++) {
                assertThatExceptionOfType(ServiceException.class)
                        .isThrownBy(() -> Calls.get(thrifty, service.uri("/a")));
            }
            assertThat(service.received()).hasSize(5 + 3);
            service.answer(request -> Reply.text("ok"));
            for (int i = 0; i < 10; i++) {
                Calls.get(thrifty, service.uri("/a"));
            }
            service.then(Reply.of(503));
            assertThat(Calls.get(thrifty, service.uri("/a"))).isEqualTo("ok");
        }
    }

    @Test
    void aFullBudgetStaysFull() {
        var budget = new RetryBudget(1);
        for (int i = 0; i < 100; i++) {
            budget.reward();
        }
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
        for (int i = 0; i < 9; i++) {
            budget.reward();
        }
        assertThat(budget.take()).isFalse();
        budget.reward();
        assertThat(budget.take()).isTrue();
    }

    @Test
    void cancellationEndsAPause() {
        service.answer(request -> busy("30"));
        var cancellation = new Cancellation();
        time.beforeSleep(() -> {
            if (time.sleeps().size() == 3) {
                cancellation.cancel();
            }
        });
        Request request = Request.get(service.uri("/a")).cancellation(cancellation);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> imbrex.connect(service.uri("/")).send(request));
        assertThat(time.slept()).isLessThan(Duration.ofSeconds(1));
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void aPauseThatCouldBeCancelledIsAsLongAsAnyOther() {
        service.then(busy("2"));
        Request request = Request.get(service.uri("/a")).cancellation(new Cancellation());
        Calls.text(imbrex.connect(service.uri("/")).send(request));
        assertThat(time.slept()).isEqualTo(Duration.ofMillis(2_500));
    }

    @Test
    void nothingIsSentOnceCancelled() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> imbrex.connect(service.uri("/"))
                        .send(Request.get(service.uri("/a")).cancellation(cancellation)));
        assertThat(service.received()).isEmpty();
    }

    @Test
    void anInterruptEndsAPauseAndStaysVisible() {
        service.answer(request -> Reply.of(503));
        time.beforeSleep(() -> Thread.currentThread().interrupt());
        try {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("interrupted")
                    .matches(e -> !e.isRetryable());
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void observersHearOfEveryRepetition() {
        List<String> heard = new ArrayList<>();
        CallObserver listening = new CallObserver() {
            @Override
            public void retrying(Call call, int attempt, int status, Duration pause) {
                heard.add(attempt + " " + status + " " + pause);
            }
        };
        try (var observed = builder().observer(listening).build()) {
            service.then(busy("1"), Reply.of(502));
            Calls.get(observed, service.uri("/a"));
        }
        assertThat(heard).containsExactly("1 503 PT1.5S", "2 502 PT1S");
    }
}
