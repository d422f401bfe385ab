package io.github.imbrex.spi;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock that the SDK reads and sleeps by. Tests put one in its place that they move by hand.
 *
 * <p>Implementations are safe for use by many threads.
 *
 * @since 0.1
 */
public interface TimeSource {

    /** {@return the time of the wall clock, for claims and dates that other machines wrote} */
    Instant now();

    /** {@return a reading in nanoseconds that never goes back, for durations} Only differences mean something. */
    long nanoTime();

    /**
     * Waits.
     *
     * @param duration at once over if zero or negative
     * @throws InterruptedException if the thread is interrupted while waiting
     */
    void sleep(Duration duration) throws InterruptedException;

    /** {@return the machine's clock} */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }
}
