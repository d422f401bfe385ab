package io.github.imbrex.dicom.pixel.internal.kernel;

/** Colour models at 8 bits (PS3.3 C.7.6.3.1.2). Bounds are checked by the caller. */
public interface ColourKernels {

    /** YBR_FULL to RGB by pixel, three bytes each, into another array. */
    void ybrToRgb(byte[] ybr, int from, byte[] rgb, int to, int pixels);

    /** YBR_FULL to RGB by plane: three planes of {@code stride} bytes each. */
    void ybrPlanesToRgb(byte[] ybr, int from, byte[] rgb, int to, int stride, int pixels);
}
