package io.github.imbrex;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often a request is repeated and how long to wait before: exponential back-off with full jitter, so that clients
 * which failed together do not come back together.
 *
 * @param attempts most attempts of one request, the first included
 * @param firstPause upper bound of the first pause; each further bound is twice the one before
 * @param longestPause upper bound of all pauses
 */
record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {

    /** The pause after the given number of failures, 1 or more. */
    Duration pause(int failures, RandomGenerator random) {
        Duration bound = firstPause;
        for (int i = 1; i < failures && bound.compareTo(longestPause) < 0; i++) {
            bound = bound.multipliedBy(2);
        }
        return upTo(bound.compareTo(longestPause) < 0 ? bound : longestPause, random);
    }

    /** The pause when the service named one: never shorter, and spread a little beyond it. */
    Duration pauseAsked(Duration retryAfter, RandomGenerator random) {
        return retryAfter.plus(upTo(firstPause, random));
    }

    private static Duration upTo(Duration bound, RandomGenerator random) {
        return bound.isZero() ? bound : Duration.ofNanos(random.nextLong(bound.toNanos() + 1));
    }
}
