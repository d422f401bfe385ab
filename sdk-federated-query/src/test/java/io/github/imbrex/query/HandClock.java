package io.github.imbrex.query;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until it is moved. */
final class HandClock implements TimeSource {

    private long nanos;

    @Override
    public synchronized Instant now() {
        return Instant.EPOCH.plusNanos(nanos);
    }

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        long until = nanos + duration.toNanos();
        while (nanos < until) {
            wait();
        }
    }

    synchronized void move(Duration duration) {
        nanos += duration.toNanos();
        notifyAll();
    }
}
