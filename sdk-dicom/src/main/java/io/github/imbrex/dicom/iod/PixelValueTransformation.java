package io.github.imbrex.dicom.iod;

/**
 * The line from stored values to modality values (PS3.3 C.7.6.16.2.9): value times slope plus intercept.
 *
 * @param slope rescale slope, not 0; 1 if only the intercept is given
 * @param intercept rescale intercept; 0 if only the slope is given
 * @param type unit of the result such as {@code HU}, {@code US} for unspecified; empty if not given
 * @since 0.1
 */
public record PixelValueTransformation(double slope, double intercept, String type) {

    /**
     * {@return the modality value of a stored value}
     *
     * @param stored the stored value
     */
    public double apply(double stored) {
        return stored * slope + intercept;
    }

    /** Never the numbers. */
    @Override
    public String toString() {
        return "PixelValueTransformation[slope and intercept]";
    }
}
