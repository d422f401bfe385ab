package io.github.imbrex.dicom.pixel;

import io.github.imbrex.Progress;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a volume is read. Immutable; each method that changes something gives a changed copy.
 *
 * @since 0.1
 */
public final class VolumeOptions {

    private final long memoryLimit;
    private final Progress progress;
    private final @Nullable Executor executor;
    private final @Nullable String series;
    private final @Nullable String preferred;

    private VolumeOptions(
            long memoryLimit,
            Progress progress,
            @Nullable Executor executor,
            @Nullable String series,
            @Nullable String preferred) {
        this.memoryLimit = memoryLimit;
        this.progress = progress;
        this.executor = executor;
        this.series = series;
        this.preferred = preferred;
    }

    /** {@return half of the memory the JVM may have, one thread, the series with most slices} */
    public static VolumeOptions standard() {
        return new VolumeOptions(Runtime.getRuntime().maxMemory() / 2, Progress.none(), null, null, null);
    }

    /**
     * These options with another limit for the voxels of the volume.
     *
     * @param bytes how much they may take, above 0; what is read on the way takes up to as much again
     * @return the changed copy
     */
    public VolumeOptions withMemoryLimit(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A memory limit is above 0, not " + bytes + ".");
        }
        return new VolumeOptions(bytes, progress, executor, series, preferred);
    }

    /**
     * These options with a listener, told of each slice.
     *
     * @param listener who wants to know
     * @return the changed copy
     */
    public VolumeOptions withProgress(Progress listener) {
        return new VolumeOptions(memoryLimit, listener, executor, series, preferred);
    }

    /**
     * These options with slices read and computed by an executor of yours; see {@link Volume#using}.
     *
     * @param yours runs one task per slice; is not closed
     * @return the changed copy
     */
    public VolumeOptions withExecutor(Executor yours) {
        return new VolumeOptions(memoryLimit, progress, yours, series, preferred);
    }

    /**
     * These options for one series of several.
     *
     * @param seriesInstanceUid its Series Instance UID
     * @return the changed copy
     */
    public VolumeOptions withSeries(String seriesInstanceUid) {
        return new VolumeOptions(memoryLimit, progress, executor, seriesInstanceUid, null);
    }

    /**
     * These options for one series of several if it is there, else for the one with most slices.
     *
     * @param seriesInstanceUid its Series Instance UID, such as the one a segmentation {@linkplain Regions#seriesOf refers to}
     * @return the changed copy
     */
    public VolumeOptions withPreferredSeries(String seriesInstanceUid) {
        return new VolumeOptions(memoryLimit, progress, executor, null, seriesInstanceUid);
    }

    /** {@return bytes the voxels may take} */
    public long memoryLimit() {
        return memoryLimit;
    }

    /** {@return who is told of each slice} */
    public Progress progress() {
        return progress;
    }

    /** {@return who runs a task per slice; empty for the thread that asks} */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /** {@return the Series Instance UID asked for; empty for the series with most slices} */
    public Optional<String> series() {
        return Optional.ofNullable(series);
    }

    /** {@return the Series Instance UID preferred; empty if there is none} */
    public Optional<String> preferredSeries() {
        return Optional.ofNullable(preferred);
    }

    @Override
    public String toString() {
        return "VolumeOptions[" + memoryLimit + " bytes]";
    }
}
