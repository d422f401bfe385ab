package io.github.imbrex.dicom.web;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Settles received files on threads of its own, so that flushing one to disk overlaps receiving the next; disks flush a
 * few files together in little more time than one. Thread-safe.
 */
final class Settling implements AutoCloseable {

    /** Files that may wait, those at work included; each holds a descriptor, none holds memory. */
    private static final int WAITING = 16;

    private static final int THREADS = 4;

    /** What is done with a file. */
    interface Settler {
        void settle(IncomingFile file);
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /**
     * What was thrown where a file was settled, by a screening or a listener, say. Of a type of its own, so that nobody
     * takes it for what a transfer throws; {@link Downloader} takes it off again.
     */
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        private Fault(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        RuntimeException thrown() {
            return thrown;
        }
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        var thread = new Thread(task, "imbrex-settle-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore room = new Semaphore(WAITING, true);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * Takes over a file, which is settled or discarded; waits while too many do.
     *
     * @throws LocalStorageException if an earlier file could not be written
     * @throws Fault what else became of an earlier file; an {@link Error} as it is
     */
    void add(IncomingFile file, Settler settler) {
        room.acquireUninterruptibly();
        boolean handedOver = false;
        try {
            rethrow();
            threads.execute(() -> settle(file, settler));
            handedOver = true;
        } finally {
            if (!handedOver) {
                room.release();
                file.discard();
            }
        }
    }

    private void settle(IncomingFile file, Settler settler) {
        try (file) {
            if (failure.get() == null) {
                settler.settle(file);
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        } finally {
            room.release();
        }
    }

    /** Waits until all files added so far are settled; throws what became of one, an {@link Error} too. */
    void await() {
        drain();
        rethrow();
    }

    /** Waits as well, but throws nothing: it may be another failure that leads here. */
    @Override
    public void close() {
        drain();
        threads.shutdown();
    }

    private void drain() {
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
    }

    private void rethrow() {
        Throwable first = failure.get();
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof LocalStorageException disk) {
            throw disk;
        }
        if (first instanceof RuntimeException fault) {
            throw new Fault(fault);
        }
    }
}
