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
     * @return the changed limits
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another nesting}
     *
     * @param levels 1 or more
     */
    public Limits withNesting(int levels) {
        return new Limits(levels, elements, valueBytes, inflatedBytes, inflatedRatio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another number of elements}
     *
     * @param count how many, at most
     */
    public Limits withElements(int count) {
        return new Limits(nesting, count, valueBytes, inflatedBytes, inflatedRatio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another size of a value in memory}
     *
     * @param bytes the encoded bytes
     */
    public Limits withValueBytes(long bytes) {
        return new Limits(nesting, elements, bytes, inflatedBytes, inflatedRatio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another size and ratio of inflated data}
     *
     * @param bytes the encoded bytes
     * @param ratio bytes out for each byte in, 1 or more
     */
    public Limits withInflated(long bytes, int ratio) {
        return new Limits(nesting, elements, valueBytes, bytes, ratio, jsonBytes, diagnostics);
    }

    /**
     * {@return these limits with another size of a JSON document}
     *
     * @param bytes the encoded bytes
     */
    public Limits withJsonBytes(long bytes) {
        return new Limits(nesting, elements, valueBytes, inflatedBytes, inflatedRatio, bytes, diagnostics);
    }

    /**
     * {@return these limits with another number of diagnostics kept}
     *
     * @param count how many, at most
     */
    public Limits withDiagnostics(int count) {
        return new Limits(nesting, elements, valueBytes, inflatedBytes, inflatedRatio, jsonBytes, count);
    }
}
