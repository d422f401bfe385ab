package io.github.imbrex.dicom.iod;

/**
 * A line or a point of a region of interest (PS3.3 C.8.8.6). Immutable.
 *
 * @since 0.1
 */
public final class Contour {

    /** Contour Geometric Type of a polygon in a plane, whose last point is joined to the first. */
    public static final String CLOSED_PLANAR = "CLOSED_PLANAR";

    private final String type;
    private final double[] coordinates;

    Contour(String type, double[] coordinates) {
        this.type = type;
        this.coordinates = coordinates;
    }

    /** {@return Contour Geometric Type, such as {@code CLOSED_PLANAR} or {@code POINT}; empty if not given} */
    public String type() {
        return type;
    }

    /** {@return whether it encloses an area: {@code CLOSED_PLANAR} or, drawn to take away again, {@code CLOSEDPLANAR_XOR}} */
    public boolean isClosed() {
        return type.equals(CLOSED_PLANAR) || type.equals("CLOSEDPLANAR_XOR");
    }

    /** {@return how many points it has} */
    public int size() {
        return coordinates.length / 3;
    }

    /**
     * {@return one of its points, in mm in the patient}
     *
     * @param index which one, from 0
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Point point(int index) {
        return new Point(coordinates[3 * index], coordinates[3 * index + 1], coordinates[3 * index + 2]);
    }

    /** How many points, never where. */
    @Override
    public String toString() {
        return "Contour[" + size() + " points]";
    }
}
