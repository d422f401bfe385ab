package io.github.imbrex.dicom.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Instances that go in one request.
 *
 * @param sources at least one
 * @param attempt from 1
 */
record StoreBatch(List<StoreSource> sources, int attempt) {

    long bytes() {
        return sources.stream().mapToLong(StoreSource::size).sum();
    }

    boolean isSingle() {
        return sources.size() == 1;
    }

    /** Batches within limits, each of one instance at least. */
    static List<StoreBatch> cut(List<StoreSource> sources, int attempt, long mostBytes, int mostInstances) {
        List<StoreBatch> batches = new ArrayList<>();
        List<StoreSource> batch = new ArrayList<>();
        long bytes = 0;
        for (StoreSource source : sources) {
            boolean full = batch.size() == mostInstances || bytes + source.size() > mostBytes;
            if (full && !batch.isEmpty()) {
                batches.add(new StoreBatch(List.copyOf(batch), attempt));
                batch.clear();
                bytes = 0;
            }
            batch.add(source);
            bytes += source.size();
        }
        if (!batch.isEmpty()) {
            batches.add(new StoreBatch(List.copyOf(batch), attempt));
        }
        return batches;
    }

    /** Two batches, or one if there is only one instance. */
    static List<StoreBatch> halves(List<StoreSource> sources, int attempt) {
        int middle = (sources.size() + 1) / 2;
        return middle == sources.size()
                ? List.of(new StoreBatch(sources, attempt))
                : List.of(
                        new StoreBatch(sources.subList(0, middle), attempt),
                        new StoreBatch(sources.subList(middle, sources.size()), attempt));
    }
}
