package io.github.imbrex.dicom.iod;

import org.jspecify.annotations.Nullable;

/**
 * How large the pixels of a frame are and how thick its slice is (PS3.3 C.7.6.16.2.1).
 *
 * @param rowSpacing distance in mm between the centres of adjacent rows, above 0; null if not given
 * @param columnSpacing distance in mm between the centres of adjacent columns, above 0; null if not given
 * @param sliceThickness nominal thickness in mm; null if not given
 * @param spacingBetweenSlices distance in mm between the centres of adjacent slices; null if not given
 * @since 0.1
 */
public record PixelMeasures(
        @Nullable Double rowSpacing,
        @Nullable Double columnSpacing,
        @Nullable Double sliceThickness,
        @Nullable Double spacingBetweenSlices) {

    /** Which of them are given, never the numbers. */
    @Override
    public String toString() {
        return "PixelMeasures[" + (rowSpacing == null ? "" : "spacing ") + (sliceThickness == null ? "" : "thickness ")
                + (spacingBetweenSlices == null ? "" : "between slices") + "]";
    }
}
