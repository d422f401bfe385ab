package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * Waits between two attempts, until stopped.
 *
 * @param time the clock
 * @param stop ends the wait
 */
record StorePause(TimeSource time, Cancellation stop) {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration SLICE = Duration.ofMillis(100);

    /**
     * Half a second after the first attempt and four times as long after each further one, or as long as was asked.
     *
     * @throws CancellationException if stopped
     */
    void after(int attempt, Duration asked) {
        Duration own = FIRST.multipliedBy(1L << (2 * (attempt - 1)));
        Duration left = own.compareTo(asked) > 0 ? own : asked;
        try {
            while (!left.isZero() && !left.isNegative()) {
                stop.check();
                time.sleep(left.compareTo(SLICE) < 0 ? left : SLICE);
                left = left.minus(SLICE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting to try again.");
        }
        stop.check();
    }
}
