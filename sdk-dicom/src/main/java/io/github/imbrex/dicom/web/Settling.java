package io.github.imbrex.dicom.web;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Settles received files on a thread of its own, so that flushing one to disk overlaps receiving the next. */
final class Settling implements AutoCloseable {

    /** Files that may wait; each holds a descriptor, none holds memory. */
    private static final int WAITING = 16;

    /** What is done with a file and its position among the parts, counted from 1. */
    interface Settler {
        void settle(IncomingFile file, int position);
    }

    private final Settler settler;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "imbrex-settle");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private int added;

    Settling(Settler settler) {
        this.settler = settler;
    }

    /** Takes over a file, which is settled or discarded; throws what became of an earlier one. */
    void add(IncomingFile file) {
        int position = ++added;
        room.acquireUninterruptibly();
        boolean handedOver = false;
        try {
            rethrow();
            thread.execute(() -> settle(file, position));
            handedOver = true;
        } finally {
            if (!handedOver) {
                room.release();
                file.discard();
            }
        }
    }

    private void settle(IncomingFile file, int position) {
        try (file) {
            if (failure.get() == null) {
                settler.settle(file, position);
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        } finally {
            room.release();
        }
    }

    /** Waits until all files are settled; throws what became of one, an {@link Error} too. */
    @Override
    public void close() {
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
        thread.shutdown();
        rethrow();
    }

    private void rethrow() {
        Throwable first = failure.get();
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException fault) {
            throw fault;
        }
    }
}
