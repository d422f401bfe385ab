package io.github.imbrex.dicom.pixel.internal.kernel;

import java.util.Locale;

/**
 * The kernels of which there is an edition with vectors, and where it may run: on which JDK it has been measured to be
 * faster than plain loops once warm, for a slice and for a tile of 4096 pixels. What is not here has no such edition,
 * because plain loops were as fast: see the guide on pixel kernels.
 */
public enum Kernel {
    // on 17, on 25
    WINDOW(true, true),
    WINDOW_BYTES(true, true),
    RESCALE(true, true),
    UNPACK12(true, true),
    /** On 17 it is fast alone, and slower than plain loops once it is compiled into its callers. */
    SWAP(false, true),
    RANGE(true, true),
    MOMENTS(true, true),
    MASKED_MOMENTS(true, true),
    /** On 17 a tile takes twice as long as with plain loops. */
    OVERLAP(true, true, 1 << 16),
    MAXIMUM(true, true),
    MINIMUM(true, true),
    BETWEEN(true, true),
    HALVE(true, true),
    HALVE_BYTES(true, true),
    SOBEL(true, true),
    /** By pixel it has lanes of 128 bits, by plane of 256: where both run they spoil each other, so there is one of them. */
    YBR(false, true, 1 << 16),
    YBR_PLANES(true, false);

    private static final int NEWER = 25;

    private final boolean on17;
    private final boolean on25;
    private final int least;

    Kernel(boolean on17, boolean on25) {
        this(on17, on25, 0);
    }

    Kernel(boolean on17, boolean on25, int least) {
        this.on17 = on17;
        this.on25 = on25;
        this.least = least;
    }

    /** Whether vectors may run it on this JDK. Versions in between are taken for the older one. */
    boolean isAllowed(int featureVersion) {
        return featureVersion >= NEWER ? on25 : on17;
    }

    /** Calls of fewer pixels are left to plain loops: vectors have been seen to be slower for them. */
    int least() {
        return least;
    }

    /** Its name as people read it, such as {@code masked-moments}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
