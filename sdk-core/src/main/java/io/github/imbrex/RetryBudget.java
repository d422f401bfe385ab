package io.github.imbrex;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the repetitions of all connections of one {@link Imbrex} together, so that a service that is down is not
 * hammered by every caller's retries. A repetition takes one from the budget, an answer that needed none gives a tenth
 * back. Safe for many threads.
 */
final class RetryBudget {

    private static final int ANSWERS_PER_RETRY = 10;

    private final int full;
    private final AtomicInteger tenths;

    RetryBudget(int retries) {
        full = retries * ANSWERS_PER_RETRY;
        tenths = new AtomicInteger(full);
    }

    /** Takes one repetition, if one is left. */
    boolean take() {
        int before = tenths.getAndUpdate(left -> left < ANSWERS_PER_RETRY ? left : left - ANSWERS_PER_RETRY);
        return before >= ANSWERS_PER_RETRY;
    }

    /** A service answered as it should. */
    void reward() {
        tenths.getAndUpdate(left -> Math.min(full, left + 1));
    }
}
