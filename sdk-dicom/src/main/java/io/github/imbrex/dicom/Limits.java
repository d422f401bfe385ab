package io.github.imbrex.dicom;

/**
 * What reading may cost at most. Beyond a limit reading fails with {@link LimitExceededException}; nothing is allocated
 * because an input says so, only for bytes that are there.
 *
 * @param nesting sequences within sequences, 1 to 4096
 * @param elements elements, items and fragments of a data set at all levels
 * @param valueBytes bytes of one value read into memory from a file or stream
 * @param inflatedBytes bytes a deflated data set may grow to
 * @param inflatedRatio inflated bytes for each deflated byte, checked after the first 16 MiB
 * @param jsonBytes bytes of a DICOM JSON document; of each element of an array when read one at a time
 * @param diagnostics diagnostics kept; more are only counted
 * @since 0.1
 */
public record Limits(
        int nesting,
        int elements,
        long valueBytes,
        long inflatedBytes,
        int inflatedRatio,
        long jsonBytes,
        int diagnostics) {

    private static final Limits STANDARD = new Limits(64, 2_000_000, 64L << 20, 2L << 30, 200, 256L << 20, 100);

    /** Limits, each of at least 1. */
    public Limits {
        if (nesting > 4096) {
            throw new IllegalArgumentException("The nesting limit must be at most 4096.");
        }
        if (Math.min(Math.min(nesting, elements), Math.min(inflatedRatio, diagnostics)) < 1
                || Math.min(Math.min(valueBytes, inflatedBytes), jsonBytes) < 1) {
            throw new IllegalArgumentException("A limit must be at least 1.");
        }
    }

    /**
     * Nesting 64, 2,000,000 elements, 64 MiB a value, 2 GiB inflated at 200:1, 256 MiB of JSON, 100 diagnostics: above
     * every object seen in archives, below what harms a small machine.
     *
     * @return the limits of every reading that is told none
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another nesting}
     *
     * @param levels sequences within sequences, 1 to 4096
     */
    public Limits withNesting(int levels) {
        return new Limits(levels, elements, valueBytes, inflatedBytes, inflatedRatio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another number of elements}
     *
     * @param count elements, items and fragments at all levels, 1 or more
     */
    public Limits withElements(int count) {
        return new Limits(nesting, count, valueBytes, inflatedBytes, inflatedRatio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another size of a value in memory}
     *
     * @param bytes of the longest value, 1 or more
     */
    public Limits withValueBytes(long bytes) {
        return new Limits(nesting, elements, bytes, inflatedBytes, inflatedRatio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another size and ratio of inflated data}
     *
     * @param bytes of the longest data set once inflated, 1 or more
     * @param ratio bytes out for each byte in, 1 or more; checked after the first 16 MiB
     */
    public Limits withInflated(long bytes, int ratio) {
        return new Limits(nesting, elements, valueBytes, bytes, ratio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another size of a JSON document}
     *
     * @param bytes of the longest document, 1 or more
     */
    public Limits withJsonBytes(long bytes) {
        return new Limits(nesting, elements, valueBytes, inflatedBytes, inflatedRatio, bytes, diagnostics);
    }

    /**
     * {@return these limits with another number of diagnostics kept}
     *
     * @param count how many, 1 or more; the others are counted
     */
    public Limits withDiagnostics(int count) {
        return new Limits(nesting, elements, valueBytes, inflatedBytes, inflatedRatio, jsonBytes, count);
    }
}
