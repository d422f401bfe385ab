package io.github.imbrex.dicom.iod;

/**
 * What the pixels of a {@link Segmentation} mean: a defined term of Segmentation Type (0062,0001). Terms this version has not
 * heard of are kept as they are.
 *
 * @param term the term as it is written; empty if there is none
 * @since 0.1
 */
public record SegmentationType(String term) {

    /** A pixel is in the segment of its frame or is not. */
    public static final SegmentationType BINARY = new SegmentationType("BINARY");
    /** A pixel is in the segment of its frame to some part, or with some probability. */
    public static final SegmentationType FRACTIONAL = new SegmentationType("FRACTIONAL");
    /** A pixel holds the number of its segment. */
    public static final SegmentationType LABELMAP = new SegmentationType("LABELMAP");

    /** {@return whether it is one of the terms above} */
    public boolean isKnown() {
        return equals(BINARY) || equals(FRACTIONAL) || equals(LABELMAP);
    }

    /** The term if the standard has it, since any other may say anything. */
    @Override
    public String toString() {
        return isKnown() ? term : "unknown type";
    }
}
