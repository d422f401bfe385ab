package io.github.imbrex.dicom;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How {@link DicomFile} reads. Immutable; each {@code with} method gives a changed copy.
 *
 * @since 0.1
 */
public final class ReadOptions {

    /** What happens to values longer than the threshold. */
    public enum Bulk {
        /** They are read into memory. */
        KEEP,
        /** They stay in the file and are referred to; from a stream, which cannot be read again, they are kept. */
        REFERENCE,
        /** They are dropped; their length stays known, their content cannot be had. */
        SKIP
    }

    private static final ReadOptions STANDARD =
            new ReadOptions(Bulk.REFERENCE, 64 << 10, false, null, Limits.standard(), "");

    private final Bulk bulk;
    private final int threshold;
    private final boolean strict;
    private final @Nullable Integer stopTag;
    private final Limits limits;
    private final String fallbackCharacterSet;

    private ReadOptions(
            Bulk bulk,
            int threshold,
            boolean strict,
            @Nullable Integer stopTag,
            Limits limits,
            String fallbackCharacterSet) {
        this.bulk = bulk;
        this.threshold = threshold;
        this.strict = strict;
        this.stopTag = stopTag;
        this.limits = limits;
        this.fallbackCharacterSet = fallbackCharacterSet;
    }

    /**
     * Lenient, to the end, {@link Limits#standard()}; values over 64 KiB stay in the file.
     *
     * @return the options of every reading that is told none
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /** {@return these options with every value in memory} */
    public ReadOptions withBulkInMemory() {
        return withBulk(Bulk.KEEP, threshold);
    }

    /**
     * {@return these options with another treatment of long values}
     *
     * @param treatment what to do with them
     * @param longerThan the longest value, in bytes, that is always read; encapsulated fragments count together
     */
    public ReadOptions withBulk(Bulk treatment, int longerThan) {
        if (longerThan < 0) {
            throw new IllegalArgumentException("The bulk threshold must not be negative.");
        }
        return new ReadOptions(treatment, longerThan, strict, stopTag, limits, fallbackCharacterSet);
    }

    /** {@return these options, failing with {@link MalformedDicomException} at the first diagnostic that is an error} */
    public ReadOptions withStrict() {
        return new ReadOptions(bulk, threshold, true, stopTag, limits, fallbackCharacterSet);
    }

    /**
     * {@return these options, ending before the first top-level element with this tag or a greater one}
     *
     * @param tag the first that is not read, such as {@link Tag#PixelData}; within sequences it does not count
     */
    public ReadOptions withStopTag(int tag) {
        return new ReadOptions(bulk, threshold, strict, tag, limits, fallbackCharacterSet);
    }

    /**
     * {@return these options with other limits}
     *
     * @param other what reading may cost at most
     */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(bulk, threshold, strict, stopTag, other, fallbackCharacterSet);
    }

    /**
     * {@return these options with a character set for data sets that declare none}
     *
     * @param definedTerm as in Specific Character Set, such as {@code ISO_IR 100}; empty for ASCII
     */
    public ReadOptions withFallbackCharacterSet(String definedTerm) {
        return new ReadOptions(bulk, threshold, strict, stopTag, limits, definedTerm);
    }

    /** {@return what happens to long values} */
    public Bulk bulk() {
        return bulk;
    }

    /** {@return the longest value, in bytes, that is always read} */
    public int bulkThreshold() {
        return threshold;
    }

    /** {@return whether the first error ends reading} */
    public boolean strict() {
        return strict;
    }

    /** {@return the tag before which reading ends, if there is one} */
    public OptionalInt stopTag() {
        return stopTag == null ? OptionalInt.empty() : OptionalInt.of(stopTag);
    }

    /** {@return what reading may cost} */
    public Limits limits() {
        return limits;
    }

    /** {@return the character set of data sets that declare none; empty for ASCII} */
    public String fallbackCharacterSet() {
        return fallbackCharacterSet;
    }
}
