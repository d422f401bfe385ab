package io.github.imbrex.dicom.pixel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Runs work slice by slice: here, or as one task per slice of an executor of the caller's. */
final class Slicewise {

    private Slicewise() {}

    /** Returns when all are done; throws what the first of them threw. */
    static void forEach(@Nullable Executor executor, int slices, IntConsumer work) {
        if (executor == null || slices == 1) {
            for (int slice = 0; slice < slices; slice++) {
                work.accept(slice);
            }
            return;
        }
        CompletableFuture<?>[] tasks = new CompletableFuture<?>[slices];
        for (int i = 0; i < slices; i++) {
            int slice = i;
            tasks[i] = CompletableFuture.runAsync(() -> work.accept(slice), executor);
        }
        try {
            CompletableFuture.allOf(tasks).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
