package io.github.imbrex.dicom.pixel.internal.kernel;

/**
 * The kernels of which more than one edition exists. All editions give the same bits. Bounds are checked by the caller.
 */
public interface Kernels {

    /** What {@code PixelKernels.backend()} shows, such as {@code scalar} or {@code vector-256}. */
    String name();

    /** Stored 16-bit values to 8-bit display values through a fixed-point window. */
    void window(short[] src, int from, boolean unsigned, byte[] dst, int to, int count, FixedPointWindow window);

    /** Stored 16-bit values to modality values, one fused multiply-add each. */
    void rescale(short[] src, int from, boolean unsigned, float[] dst, int to, int count, float slope, float intercept);
}
