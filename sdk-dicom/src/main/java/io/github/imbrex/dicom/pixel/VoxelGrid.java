package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.iod.Point;

/**
 * Where the voxels of a volume are: so many columns, rows and slices, and the affine map between indices and millimetres in
 * the patient (LPS: x to the left, y to the back, z to the head). Index 0 is the centre of the first voxel. Steps need not be
 * at right angles: a CT with tilted gantry is a sheared grid. Immutable.
 *
 * @param columns voxels in a row, at least 1
 * @param rows rows in a slice, at least 1
 * @param slices slices, at least 1
 * @param origin centre of the first voxel in mm
 * @param columnStep from a voxel to the one in the next column, in mm
 * @param rowStep from a voxel to the one in the next row, in mm
 * @param sliceStep from a voxel to the one in the next slice, in mm
 * @param frameOfReference Frame of Reference UID (0020,0052) in which the coordinates hold; empty if it is not known
 * @since 0.1
 */
public record VoxelGrid(
        int columns,
        int rows,
        int slices,
        Point origin,
        Point columnStep,
        Point rowStep,
        Point sliceStep,
        String frameOfReference) {

    /** How far corners of two grids that coincide may be apart, in voxels: written coordinates are rounded. */
    private static final double COINCIDENCE = 0.05;

    private static final double MOST_VOXELS = 0x1p60;

    /**
     * A grid, checked.
     *
     * @throws IllegalArgumentException if there are no voxels, a coordinate is not finite, or the steps lie in one plane
     */
    public VoxelGrid {
        if (columns < 1 || rows < 1 || slices < 1) {
            throw new IllegalArgumentException("A grid has at least one column, one row and one slice, not " + columns
                    + " x " + rows + " x " + slices + ".");
        }
        if ((double) columns * rows * slices > MOST_VOXELS) {
            throw new IllegalArgumentException(
                    "A grid of " + columns + " x " + rows + " x " + slices + " has more voxels than can be counted.");
        }
        double volume = Vectors.dot(Vectors.cross(columnStep, rowStep), sliceStep);
        if (!Vectors.isFinite(origin) || !Double.isFinite(volume) || volume == 0) {
            throw new IllegalArgumentException("The steps of a grid are finite and do not lie in one plane.");
        }
    }

    /**
     * A grid along the axes of the patient, its first voxel at the origin and of no known frame of reference.
     *
     * @param columns voxels in a row
     * @param rows rows in a slice
     * @param slices slices
     * @param columnSpacing distance of columns in mm, above 0
     * @param rowSpacing distance of rows in mm, above 0
     * @param sliceSpacing distance of slices in mm, above 0
     * @return the grid
     */
    public static VoxelGrid of(
            int columns, int rows, int slices, double columnSpacing, double rowSpacing, double sliceSpacing) {
        return new VoxelGrid(
                columns,
                rows,
                slices,
                new Point(0, 0, 0),
                new Point(columnSpacing, 0, 0),
                new Point(0, rowSpacing, 0),
                new Point(0, 0, sliceSpacing),
                "");
    }

    /**
     * {@return how many voxels there are along an axis}
     *
     * @param axis one of the three
     */
    public int count(Axis axis) {
        return switch (axis) {
            case COLUMNS -> columns;
            case ROWS -> rows;
            case SLICES -> slices;
        };
    }

    /** {@return how many voxels there are} */
    public long voxels() {
        return (long) columns * rows * slices;
    }

    /** {@return voxels of one slice} */
    public long voxelsPerSlice() {
        return (long) columns * rows;
    }

    /** {@return distance between columns in mm} */
    public double columnSpacing() {
        return Vectors.length(columnStep);
    }

    /** {@return distance between rows in mm} */
    public double rowSpacing() {
        return Vectors.length(rowStep);
    }

    /** {@return distance between the planes of slices in mm, at a right angle to them: by positions, not by thickness} */
    public double sliceSpacing() {
        return voxelVolume() / Vectors.length(Vectors.cross(columnStep, rowStep));
    }

    /** {@return volume of a voxel in mm³} */
    public double voxelVolume() {
        return Math.abs(Vectors.dot(Vectors.cross(columnStep, rowStep), sliceStep));
    }

    /** {@return the angle in degrees by which the slices are sheared: 0 if they lie straight above each other} */
    public double shear() {
        double cosine = sliceSpacing() / Vectors.length(sliceStep);
        return Math.toDegrees(Math.acos(Math.min(1, cosine)));
    }

    /**
     * {@return the place of an index in the patient, in mm}
     *
     * @param column index of the column; fractions and values beyond the grid are places too
     * @param row index of the row
     * @param slice index of the slice
     */
    public Point toPatient(double column, double row, double slice) {
        return new Point(
                origin.x() + column * columnStep.x() + row * rowStep.x() + slice * sliceStep.x(),
                origin.y() + column * columnStep.y() + row * rowStep.y() + slice * sliceStep.y(),
                origin.z() + column * columnStep.z() + row * rowStep.z() + slice * sliceStep.z());
    }

    /**
     * The index of a place in the patient.
     *
     * @param place a place in mm
     * @return column, row and slice as x, y and z; with fractions, and beyond the grid if the place is
     */
    public Point toIndex(Point place) {
        return stepsOf(Vectors.minus(place, origin));
    }

    /** A direction in mm as steps of columns, rows and slices. */
    Point stepsOf(Point direction) {
        Point normal = Vectors.cross(columnStep, rowStep);
        double volume = Vectors.dot(normal, sliceStep);
        return new Point(
                Vectors.dot(direction, Vectors.cross(rowStep, sliceStep)) / volume,
                Vectors.dot(direction, Vectors.cross(sliceStep, columnStep)) / volume,
                Vectors.dot(direction, normal) / volume);
    }

    /**
     * Whether another grid has the same voxels: the same numbers of them, corners within a twentieth of a voxel, and no other
     * frame of reference.
     *
     * @param other another grid
     * @return whether voxels of the same index are the same place
     */
    public boolean coincidesWith(VoxelGrid other) {
        if (columns != other.columns || rows != other.rows || slices != other.slices || !sharesFrameWith(other)) {
            return false;
        }
        for (int corner = 0; corner < 8; corner++) {
            int column = (corner & 1) * (columns - 1);
            int row = (corner >> 1 & 1) * (rows - 1);
            int slice = (corner >> 2) * (slices - 1);
            Point index = toIndex(other.toPatient(column, row, slice));
            if (Math.abs(index.x() - column) > COINCIDENCE
                    || Math.abs(index.y() - row) > COINCIDENCE
                    || Math.abs(index.z() - slice) > COINCIDENCE) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing says that coordinates of the two mean different places. */
    boolean sharesFrameWith(VoxelGrid other) {
        return sharesFrameWith(other.frameOfReference);
    }

    boolean sharesFrameWith(String other) {
        return frameOfReference.isEmpty() || other.isEmpty() || frameOfReference.equals(other);
    }

    /**
     * The part of the grid in a box.
     *
     * @param box a box of indices
     * @return the smaller grid
     * @throws IndexOutOfBoundsException if the box is not inside the grid
     */
    public VoxelGrid within(VoxelBox box) {
        box.checkWithin(this);
        return new VoxelGrid(
                box.columns(),
                box.rows(),
                box.slices(),
                toPatient(box.firstColumn(), box.firstRow(), box.firstSlice()),
                columnStep,
                rowStep,
                sliceStep,
                frameOfReference);
    }

    /** Its size; places of a patient are not printed. */
    @Override
    public String toString() {
        return "VoxelGrid[" + columns + " x " + rows + " x " + slices + "]";
    }
}
