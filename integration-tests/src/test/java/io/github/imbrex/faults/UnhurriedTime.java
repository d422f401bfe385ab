package io.github.imbrex.faults;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** A clock on which pauses take no time. */
final class UnhurriedTime implements TimeSource {

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) {}
}
