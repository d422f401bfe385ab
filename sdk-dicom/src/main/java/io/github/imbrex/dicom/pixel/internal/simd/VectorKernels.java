package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.Kernels;
import java.util.function.Supplier;
import jdk.incubator.vector.IntVector;

/**
 * The edition with vectors, made by name. Only operations that are in the API of both 17 and 25 and compile to
 * instructions on both; one flat loop per method, because on 17 vectors that live across an outer loop are boxed.
 */
public final class VectorKernels implements Supplier<Kernels> {

    private static final int NEEDED = 256;

    /** Refuses machines whose vectors are narrower than the kernels need. */
    public VectorKernels() {
        int width = IntVector.SPECIES_PREFERRED.vectorBitSize();
        if (width < NEEDED) {
            throw new UnsupportedOperationException("vectors of " + width + " bits, " + NEEDED + " are needed");
        }
    }

    @Override
    public Kernels get() {
        return new Kernels(
                "vector-" + NEEDED,
                new VectorValues(),
                new VectorSums(),
                new VectorSlices(),
                new VectorFilters(),
                new VectorColours());
    }
}
