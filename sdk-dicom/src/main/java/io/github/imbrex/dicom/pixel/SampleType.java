package io.github.imbrex.dicom.pixel;

/**
 * How the bits of a sample make a number.
 *
 * @since 0.1
 */
public enum SampleType {
    /** A whole number from zero up; Pixel Representation (0028,0103) is 0. */
    UNSIGNED,
    /** A whole number in two's complement; Pixel Representation is 1. */
    SIGNED,
    /** A binary floating-point number of 32 or 64 bits: Float or Double Float Pixel Data. */
    FLOAT
}
