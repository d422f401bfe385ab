package io.github.imbrex.dicom.privacy.internal;

import io.github.imbrex.ConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on several threads and hands over the results in the order of the pieces, on the caller's thread.
 * Holds no more than a few pieces and results per thread at a time, however many there are.
 */
public final class OrderedWork {

    private static final int WINDOW_PER_THREAD = 8;
    private static final AtomicInteger THREADS = new AtomicInteger();

    private OrderedWork() {}

    /** Ends when the input does, when {@code work} or {@code sink} throws, or when the calling thread is interrupted. */
    public static <T, R> void run(Iterator<T> input, int threads, Function<T, R> work, Consumer<R> sink) {
        if (threads == 1) {
            while (input.hasNext()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw interrupted(null);
                }
                sink.accept(work.apply(input.next()));
            }
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "imbrex-check-" + THREADS.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> window = new ArrayDeque<>();
            while (input.hasNext() || !window.isEmpty()) {
                while (input.hasNext() && window.size() < threads * WINDOW_PER_THREAD) {
                    T piece = input.next();
                    window.add(executor.submit(() -> work.apply(piece)));
                }
                sink.accept(window.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static ConnectionException interrupted(@Nullable InterruptedException cause) {
        return new ConnectionException("The work was interrupted before its end.", cause, false);
    }
}
