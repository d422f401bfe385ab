package io.github.imbrex.spi;

import java.time.Duration;

/**
 * A point on a {@link TimeSource} after which an operation gives up. Immutable; pass it down, it never restarts.
 *
 * @since 0.1
 */
public final class Deadline {

    private static final Duration FAR = Duration.ofDays(365);

    private final TimeSource time;
    private final long at;

    private Deadline(TimeSource time, long at) {
        this.time = time;
        this.at = at;
    }

    /**
     * {@return the point that lies {@code duration} ahead}
     *
     * @param duration counts as a year if longer
     * @param time what the deadline is measured by
     */
    public static Deadline in(Duration duration, TimeSource time) {
        Duration bounded = duration.compareTo(FAR) > 0 ? FAR : duration.isNegative() ? Duration.ZERO : duration;
        return new Deadline(time, time.nanoTime() + bounded.toNanos());
    }

    /** {@return the time left, zero once it has passed} */
    public Duration remaining() {
        long left = at - time.nanoTime();
        return left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
    }

    /** {@return whether no time is left} */
    public boolean hasPassed() {
        return at - time.nanoTime() <= 0;
    }

    /**
     * {@return the earlier of the two points}
     *
     * @param other a point on the same time source
     */
    public Deadline earlier(Deadline other) {
        return at - other.at <= 0 ? this : other;
    }

    @Override
    public String toString() {
        return "in " + remaining();
    }
}
