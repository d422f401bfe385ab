package io.github.imbrex.dicom.pixel;

/**
 * A direction of a grid of voxels.
 *
 * @since 0.1
 */
public enum Axis {
    /** From one column to the next. */
    COLUMNS,
    /** From one row to the next. */
    ROWS,
    /** From one slice to the next. */
    SLICES
}
