package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock on which pauses take no time, but have passed. */
final class UnhurriedTime implements TimeSource {

    private final AtomicLong slept = new AtomicLong();

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + slept.get();
    }

    @Override
    public void sleep(Duration duration) {
        slept.addAndGet(duration.toNanos());
    }

    /** How long all pauses together were. */
    Duration slept() {
        return Duration.ofNanos(slept.get());
    }
}
