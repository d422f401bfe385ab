package io.github.imbrex.auth;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock moved by hand, and by those who sleep. */
final class HandClock implements TimeSource {

    static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    final List<Duration> slept = new CopyOnWriteArrayList<>();
    private Duration passed = Duration.ZERO;

    synchronized void advance(Duration duration) {
        passed = passed.plus(duration);
    }

    @Override
    public synchronized Instant now() {
        return START.plus(passed);
    }

    @Override
    public synchronized long nanoTime() {
        // From just below the overflow, so that readings are compared by their difference or not at all.
        return Long.MAX_VALUE - 1_000 + passed.toNanos();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        slept.add(duration);
        advance(duration);
    }
}
