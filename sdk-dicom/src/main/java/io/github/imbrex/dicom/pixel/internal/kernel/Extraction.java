package io.github.imbrex.dicom.pixel.internal.kernel;

/**
 * Where a sample lies in its container (PS3.5 8.1.1), as arithmetic: {@code (raw >>> shift & mask) ^ sign} is the stored
 * value plus {@code sign}, never negative, so that it can be an index; less {@code sign} it is the stored value.
 *
 * @param shift bits below the sample
 * @param mask ones for the bits of the sample
 * @param sign its highest bit if it has a sign, else 0
 */
public record Extraction(int shift, int mask, int sign) {

    /** Of samples of {@code stored} bits up to {@code high}, at most 16. */
    public static Extraction of(int stored, int high, boolean signed) {
        return new Extraction(high + 1 - stored, (1 << stored) - 1, signed ? 1 << (stored - 1) : 0);
    }

    /** The stored value plus {@code sign}. */
    public int index(int raw) {
        return (raw >>> shift & mask) ^ sign;
    }
}
