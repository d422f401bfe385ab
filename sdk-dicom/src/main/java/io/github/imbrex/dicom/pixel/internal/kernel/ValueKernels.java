package io.github.imbrex.dicom.pixel.internal.kernel;

/** Stored values one by one. Bounds are checked by the caller. */
public interface ValueKernels {

    /** Stored 16-bit values to 8-bit display values through a fixed-point window. */
    void window(short[] src, int from, boolean unsigned, byte[] dst, int to, int count, FixedPointWindow window);

    /** Samples in 16-bit little-endian containers to 8-bit display values; {@code from} counts bytes. */
    void windowBytes(
            byte[] src, int from, Extraction extraction, byte[] dst, int to, int count, FixedPointWindow window);

    /** Stored 16-bit values to modality values, one fused multiply-add each. */
    void rescale(short[] src, int from, boolean unsigned, float[] dst, int to, int count, float slope, float intercept);

    /** Turns the two bytes of every word around, in place. */
    void swap(byte[] bytes, int from, int words);

    /** Two 12-bit samples of three bytes, the less significant first, to 16 bits each; {@code count} is even. */
    void unpack12(byte[] src, int from, short[] dst, int to, int count);
}
