package io.github.imbrex.dicom.pixel;

/**
 * What becomes of all values on a line through a volume.
 *
 * @since 0.1
 */
public enum Projection {
    /** The greatest of them: a maximum intensity projection (MIP). */
    MAXIMUM,
    /** The least of them (MinIP). */
    MINIMUM,
    /** Their mean. */
    MEAN
}
