package io.github.imbrex;

import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.Transport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges with repetition, for one call: its attempts, its clock and the shared budget bound all exchanges of the
 * call together, also those after a redirect or a renewal.
 */
final class Retrier {

    /** Too many requests, bad gateway, unavailable, gateway time-out: the states that pass by themselves. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /** How soon a pause notices cancellation. */
    private static final Duration SLICE = Duration.ofMillis(50);

    private final Engine engine;
    private final Observation.Watch watch;
    private final AnswerClock clock;
    private Duration limit;
    private int failures;

    Retrier(Engine engine, Observation.Watch watch) {
        this.engine = engine;
        this.watch = watch;
        this.clock = new AnswerClock(engine.answerTimeout(), engine.time());
        this.limit = engine.answerTimeout();
    }

    /**
     * The first answer that is not worth another attempt, or the last one. The answer timeout runs only in here: a
     * sign-in between two exchanges may take its time.
     *
     * @throws ConnectionException if no attempt was answered
     * @throws CancellationException if cancelled
     */
    Response exchange(Request request) {
        clock.start();
        limit = clock.left(request);
        Response answer = repeat(request);
        clock.stop();
        return answer;
    }

    private Response repeat(Request request) {
        @Nullable TransportFailure last = null;
        while (true) {
            request.cancellation().ifPresent(Cancellation::check);
            Duration left = clock.left(request);
            if (left.isZero()) {
                throw outOfTime(request, last);
            }
            Optional<Duration> pause;
            try {
                Response answer = attempt(request, left);
                if (!PASSING.contains(answer.status())) {
                    engine.budget().reward();
                    return answer;
                }
                pause = pauseAfter(request, answer);
                if (pause.isEmpty()) {
                    return answer;
                }
                answer.close();
                watch.retrying(failures, answer.status(), pause.get());
            } catch (IOException e) {
                last = diagnose(request, e);
                pause = pauseAfter(request, last);
                if (pause.isEmpty()) {
                    throw last.toException(failures);
                }
                watch.retrying(failures, 0, pause.get());
            }
            sleep(pause.get(), request);
        }
    }

    private Response attempt(Request request, Duration left) throws IOException {
        Duration idle = request.idleTimeout().orElse(engine.idleTimeout());
        Optional<MeasuredBody> body = request.body().map(given -> new MeasuredBody(given, engine.time()));
        try {
            return engine.transport()
                    .exchange(body.map(request::body).orElse(request), new Transport.Limits(left, idle));
        } catch (ImbrexException own) {
            throw own;
        } catch (RuntimeException fault) {
            throw TransportFailure.withheld(fault);
        } finally {
            body.map(MeasuredBody::spent).ifPresent(clock::giveBack);
        }
    }

    private TransportFailure diagnose(Request request, IOException e) {
        request.cancellation().ifPresent(Cancellation::check);
        if (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException)) {
            Thread.currentThread().interrupt();
        }
        return TransportFailure.of(e, request.uri(), limit);
    }

    /** The pause before the next attempt after a failure; none if there must not be one. */
    private Optional<Duration> pauseAfter(Request request, TransportFailure failure) {
        failures++;
        boolean repeatable = failure.mayPass() && (request.isIdempotent() || failure.nothingSent());
        return repeatable && !Thread.currentThread().isInterrupted()
                ? granted(engine.retries().pause(failures, engine.random()), request)
                : Optional.empty();
    }

    /** The pause before the next attempt after an answer that may pass. */
    private Optional<Duration> pauseAfter(Request request, Response answer) {
        failures++;
        if (!request.isIdempotent()) {
            return Optional.empty();
        }
        Duration pause = answer.headers()
                .first("Retry-After")
                .flatMap(value -> RetryAfter.parse(value, engine.time().now()))
                .map(asked -> engine.retries().pauseAsked(asked, engine.random()))
                .orElseGet(() -> engine.retries().pause(failures, engine.random()));
        return granted(pause, request);
    }

    /** A pause that attempts, deadline and budget allow; waiting for the deadline's sake alone helps nobody. */
    private Optional<Duration> granted(Duration pause, Request request) {
        return failures < engine.retries().attempts()
                        && pause.compareTo(clock.left(request)) < 0
                        && engine.budget().take()
                ? Optional.of(pause)
                : Optional.empty();
    }

    private void sleep(Duration pause, Request request) {
        Optional<Cancellation> cancellation = request.cancellation();
        Duration left = pause;
        try {
            while (!left.isZero()) {
                Duration slice = cancellation.isEmpty() || left.compareTo(SLICE) < 0 ? left : SLICE;
                engine.time().sleep(slice);
                left = left.minus(slice);
                cancellation.ifPresent(Cancellation::check);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException("interrupted between two attempts");
            interrupted.initCause(e);
            throw diagnose(request, interrupted).toException(failures);
        }
    }

    private ConnectionException outOfTime(Request request, @Nullable TransportFailure last) {
        IOException cause = last != null ? last.cause() : new SocketTimeoutException("deadline");
        var timeout = new SocketTimeoutException("The deadline has passed");
        timeout.initCause(cause);
        return TransportFailure.of(timeout, request.uri(), limit).toException(failures);
    }
}
