package io.github.imbrex.auth;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waiting that an interrupt ends at once and a cancellation within a moment. */
final class Pause {

    private static final Duration MOMENT = Duration.ofMillis(250);

    private Pause() {}

    static void of(Duration duration, TimeSource time, @Nullable Cancellation cancellation) {
        Duration left = duration;
        try {
            while (left.compareTo(Duration.ZERO) > 0) {
                if (cancellation != null) {
                    cancellation.check();
                }
                Duration step = cancellation != null && left.compareTo(MOMENT) > 0 ? MOMENT : left;
                time.sleep(step);
                left = left.minus(step);
            }
            if (cancellation != null) {
                cancellation.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("Interrupted while waiting for the person to sign in.", e, false);
        }
    }
}
