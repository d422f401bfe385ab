package io.github.imbrex.dicom.pixel.internal.kernel;

/**
 * One edition of every kernel. All editions give the same bits.
 *
 * @param name what {@code PixelKernels.backend()} shows, such as {@code scalar} or {@code vector-256}
 * @param values stored values one by one
 * @param sums numbers about many values
 * @param slices whole slices against each other
 * @param filters rows made of the rows around them
 * @param colours colour models
 */
public record Kernels(
        String name,
        ValueKernels values,
        SumKernels sums,
        SliceKernels slices,
        FilterKernels filters,
        ColourKernels colours) {

    /** Plain loops. */
    public static Kernels scalar() {
        return new Kernels(
                "scalar",
                new ScalarValues(),
                new ScalarSums(),
                new ScalarSlices(),
                new ScalarFilters(),
                new ScalarColours());
    }

    /** Whether these are plain loops, beside which a table may be better. */
    public boolean isScalar() {
        return values instanceof ScalarValues;
    }
}
