package io.github.imbrex.dicom.iod;

/**
 * The directions of a frame in the patient (PS3.3 C.7.6.16.2.4): two of length 1 at a right angle, as near as the text says.
 *
 * @param row the direction of rows: from the first column to the next
 * @param column the direction of columns: from the first row to the next
 * @since 0.1
 */
public record PlaneOrientation(Point row, Point column) {

    /** {@return the direction away from the frame: row x column} Slices are in order of their positions along it. */
    public Point normal() {
        return new Point(
                row.y() * column.z() - row.z() * column.y(),
                row.z() * column.x() - row.x() * column.z(),
                row.x() * column.y() - row.y() * column.x());
    }

    /** Never the directions. */
    @Override
    public String toString() {
        return "PlaneOrientation[row and column]";
    }
}
