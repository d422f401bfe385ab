package io.github.imbrex.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A switch that stops work from another thread: once {@linkplain #cancel() thrown}, requests in flight are closed and
 * no new one begins; the operation ends with a {@link CancellationException} or, where partial results are normal,
 * with what it has. Safe for use by many threads; one switch may stop many operations.
 *
 * @since 0.1
 */
public final class Cancellation {

    private final Object lock = new Object();
    private final Map<Object, Runnable> actions = new LinkedHashMap<>();
    private boolean cancelled;

    /** A switch not yet thrown. */
    public Cancellation() {}

    /**
     * Stops everything that was given this switch. Idempotent; never blocks on the work itself. Every action runs, even
     * if one of them fails; the first failure is thrown when all have run.
     */
    public void cancel() {
        List<Runnable> due;
        synchronized (lock) {
            cancelled = true;
            due = new ArrayList<>(actions.values());
            actions.clear();
        }
        @Nullable RuntimeException failure = null;
        for (Runnable action : due) {
            try {
                action.run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** {@return whether {@link #cancel()} was called} */
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

    /**
     * Runs an action on cancellation, at once if already cancelled; close the answer to withdraw it.
     *
     * @param action run at most once, on the thread that cancels or, if that has happened, on this one
     * @return the hold on the action, to be closed when it is not wanted any more
     */
    public Registration onCancel(Runnable action) {
        Object key = new Object();
        synchronized (lock) {
            if (!cancelled) {
                actions.put(key, action);
                return () -> withdraw(key);
            }
        }
        action.run();
        return () -> {};
    }

    private void withdraw(Object key) {
        synchronized (lock) {
            actions.remove(key);
        }
    }

    /** An action that waits for cancellation. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        /** Withdraws the action; without effect if it has run or was withdrawn before. */
        @Override
        void close();
    }
}
