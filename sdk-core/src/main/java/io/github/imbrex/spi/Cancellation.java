package io.github.imbrex.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * A switch that stops work from another thread: once {@linkplain #cancel() thrown}, requests in flight are closed and
 * no new one begins; the operation ends with a {@link CancellationException} or, where partial results are normal,
 * with what it has. Safe for use by many threads; one switch may stop many operations.
 *
 * @since 0.1
 */
public final class Cancellation {

    private final Object lock = new Object();
    private final List<Runnable> actions = new ArrayList<>();
    private boolean cancelled;

    /** A switch not yet thrown. */
    public Cancellation() {}

    /** Stops everything that was given this switch. Idempotent; never blocks on the work itself. */
    public void cancel() {
        List<Runnable> due;
        synchronized (lock) {
            cancelled = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    /** Whether {@link #cancel()} was called. */
    public boolean isCancelled() {
        synchronized (lock) {
            return cancelled;
        }
    }

    /**
     * Goes on if not cancelled.
     *
     * @throws CancellationException if cancelled
     */
    public void check() {
        if (isCancelled()) {
            throw new CancellationException("The operation was cancelled.");
        }
    }

    /** Runs an action on cancellation, at once if already cancelled; close the answer to withdraw it. */
    public Registration onCancel(Runnable action) {
        synchronized (lock) {
            if (!cancelled) {
                actions.add(action);
                return () -> withdraw(action);
            }
        }
        action.run();
        return () -> {};
    }

    private void withdraw(Runnable action) {
        synchronized (lock) {
            actions.remove(action);
        }
    }

    /** An action that waits for cancellation. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        /** Withdraws the action. */
        @Override
        void close();
    }
}
