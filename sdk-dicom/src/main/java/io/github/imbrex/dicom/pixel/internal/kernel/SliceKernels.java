package io.github.imbrex.dicom.pixel.internal.kernel;

/** Whole slices against each other: projections and what lies between two of them. Bounds are checked by the caller. */
public interface SliceKernels {

    /** {@code held} becomes the greater of itself and {@code slice}, value by value. */
    void maximum(short[] held, int at, short[] slice, int from, int count, boolean unsigned);

    /** {@code held} becomes the lesser of itself and {@code slice}, value by value. */
    void minimum(short[] held, int at, short[] slice, int from, int count, boolean unsigned);

    /**
     * {@code a + (b - a) * weight}, rounded half up.
     *
     * @param weight 0 to 2^30, which is one
     */
    void between(
            short[] a, int fromA, short[] b, int fromB, boolean unsigned, short[] dst, int to, int count, int weight);
}
