package io.github.imbrex;

import io.github.imbrex.spi.Deadline;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.TimeSource;
import java.time.Duration;

/**
 * The answer timeout of one call. It runs in exchanges and in the pauses between them, but not while credentials sign
 * in and not while a body is sent; a deadline of the request runs always, and the earlier of the two counts. For one
 * thread.
 */
final class AnswerClock {

    private final TimeSource time;
    private Duration left;
    private long since;

    AnswerClock(Duration timeout, TimeSource time) {
        this.time = time;
        this.left = timeout;
        this.since = time.nanoTime();
    }

    /** Starts to run, or to run again. */
    void start() {
        since = time.nanoTime();
    }

    /** Takes away what has passed. */
    void stop() {
        left = left.minusNanos(time.nanoTime() - since);
        start();
    }

    /** Gives back time that does not count. */
    void giveBack(Duration uncounted) {
        left = left.plus(uncounted);
    }

    /** What is left for a request; zero if nothing is. */
    Duration left(Request request) {
        stop();
        Duration general = left.isNegative() ? Duration.ZERO : left;
        return request.deadline()
                .map(Deadline::remaining)
                .filter(own -> own.compareTo(general) < 0)
                .orElse(general);
    }
}
