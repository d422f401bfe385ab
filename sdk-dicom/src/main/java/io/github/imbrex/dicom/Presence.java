package io.github.imbrex.dicom;

/**
 * What a data set holds of an element. All four survive reading and writing, in Part 10 and in JSON.
 *
 * @since 0.1
 */
public enum Presence {
    /** The element is not there. */
    ABSENT,
    /** The element is there without a value: length zero, or a sequence without items. */
    EMPTY,
    /** The element has a value, held in memory. */
    VALUE,
    /** The element has a value that is held elsewhere; {@link DicomObject#bulk(int)} says where. */
    BULK
}
