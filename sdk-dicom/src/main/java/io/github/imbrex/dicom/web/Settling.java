package io.github.imbrex.dicom.web;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Settles received files on a thread of its own, so that flushing one to disk overlaps receiving the next. */
final class Settling implements AutoCloseable {

    /** Files that may wait; each holds a descriptor, none holds memory. */
    private static final int WAITING = 16;

    private final Intake intake;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var settler = new Thread(task, "imbrex-settle");
        settler.setDaemon(true);
        return settler;
    });
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Settling(Intake intake) {
        this.intake = intake;
    }

    /** Takes over a file, which is settled or discarded; throws what became of an earlier one. */
    void add(IncomingFile file) {
        room.acquireUninterruptibly();
        RuntimeException earlier = failure.get();
        if (earlier != null) {
            room.release();
            file.discard();
            throw earlier;
        }
        Future<?> ignored = thread.submit(() -> {
            try {
                if (failure.get() == null) {
                    intake.settle(file, null);
                } else {
                    file.discard();
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /** Waits until all files are settled; throws what became of one. */
    @Override
    public void close() {
        room.acquireUninterruptibly(WAITING);
        thread.shutdown();
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
