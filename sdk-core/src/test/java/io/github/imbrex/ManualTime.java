package io.github.imbrex;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves when it is told to, or when somebody sleeps by it; it remembers the sleeps. */
final class ManualTime implements TimeSource {

    private final Object lock = new Object();
    private final List<Duration> sleeps = new ArrayList<>();
    private final Instant start = Instant.parse("2026-01-15T12:00:00Z");
    private Duration passed = Duration.ZERO;
    private Runnable beforeSleep = () -> {};

    @Override
    public Instant now() {
        synchronized (lock) {
            return start.plus(passed);
        }
    }

    @Override
    public long nanoTime() {
        synchronized (lock) {
            return Long.MAX_VALUE - 1_000 + passed.toNanos(); // overflows soon, as nanoTime may
        }
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        beforeSleep.run();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        synchronized (lock) {
            sleeps.add(duration);
        }
        pass(duration);
    }

    void pass(Duration duration) {
        synchronized (lock) {
            passed = passed.plus(duration);
        }
    }

    void beforeSleep(Runnable action) {
        beforeSleep = action;
    }

    List<Duration> sleeps() {
        synchronized (lock) {
            return List.copyOf(sleeps);
        }
    }

    Duration slept() {
        return sleeps().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
