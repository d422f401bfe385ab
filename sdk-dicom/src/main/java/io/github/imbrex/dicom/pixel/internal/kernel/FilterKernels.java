package io.github.imbrex.dicom.pixel.internal.kernel;

/** Rows made of the rows around them. Bounds are checked by the caller. */
public interface FilterKernels {

    /** Half of two rows of 16-bit values in both directions: means of four, rounded half up. */
    void halve(short[] src, int upper, int lower, boolean unsigned, short[] dst, int to, int count);

    /** Half of two rows of unsigned bytes in both directions: means of four, rounded half up. */
    void halve(byte[] src, int upper, int lower, byte[] dst, int to, int count);

    /**
     * How much unsigned bytes change, {@code |gx| + |gy|} of Sobel's 3 x 3 operators, 0 to 2040.
     *
     * @param above first of the three rows, at the column before the first result
     * @param stride from a row to the next
     */
    void sobel(byte[] src, int above, int stride, short[] dst, int to, int count);
}
