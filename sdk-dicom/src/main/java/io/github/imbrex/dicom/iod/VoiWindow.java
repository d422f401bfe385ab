package io.github.imbrex.dicom.iod;

/**
 * A window as it is written (PS3.3 C.11.2): which values are shown from black to white.
 *
 * @param center window center in modality values
 * @param width window width in modality values; not checked, a function may demand at least 1
 * @param function VOI LUT Function as it is written; empty if not given, which means {@code LINEAR} for whole values.
 *     {@code Frame.windows()} says what follows for values with fractions
 * @param explanation what it is good for; empty if not given
 * @since 0.1
 */
public record VoiWindow(double center, double width, String function, String explanation) {

    /** Never the numbers. */
    @Override
    public String toString() {
        return "VoiWindow[center and width]";
    }
}
