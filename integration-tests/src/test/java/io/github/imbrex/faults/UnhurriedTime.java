package io.github.imbrex.faults;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes forward by pauses, which take no time. */
final class UnhurriedTime implements TimeSource {

    private final AtomicLong slept = new AtomicLong();

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(nanoTime());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + slept.get();
    }

    @Override
    public void sleep(Duration duration) {
        slept.addAndGet(duration.toNanos());
    }
}
