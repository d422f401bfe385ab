package io.github.imbrex.auth;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that an interrupt must not cut in two. A download that is given up interrupts its thread, and if that thread
 * happens to refresh for all others, the answer with the next refresh token would be lost, and with it the session. The
 * work runs on a thread of its own; the caller waits for its end, which the limits of an exchange bound, and is
 * interrupted then.
 */
final class Shielded {

    private Shielded() {}

    static <T> T call(Supplier<T> work) {
        var task = new FutureTask<T>(work::get);
        var thread = new Thread(task, "imbrex-refresh");
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
