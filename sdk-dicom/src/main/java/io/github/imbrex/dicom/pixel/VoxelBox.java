package io.github.imbrex.dicom.pixel;

/**
 * A box of voxel indices.
 *
 * @param firstColumn the first column, from 0
 * @param firstRow the first row, from 0
 * @param firstSlice the first slice, from 0
 * @param columns number of columns, at least 1
 * @param rows number of rows, at least 1
 * @param slices number of slices, at least 1
 * @since 0.1
 */
public record VoxelBox(int firstColumn, int firstRow, int firstSlice, int columns, int rows, int slices) {

    /**
     * A box, checked.
     *
     * @throws IllegalArgumentException if it begins before 0 or holds nothing
     */
    public VoxelBox {
        if (firstColumn < 0 || firstRow < 0 || firstSlice < 0 || columns < 1 || rows < 1 || slices < 1) {
            throw new IllegalArgumentException("A box begins at 0 or after and has at least one voxel each way.");
        }
    }

    /** {@return the number of voxels in the box} */
    public long voxels() {
        return (long) columns * rows * slices;
    }

    void checkWithin(VoxelGrid grid) {
        if ((long) firstColumn + columns > grid.columns()
                || (long) firstRow + rows > grid.rows()
                || (long) firstSlice + slices > grid.slices()) {
            throw new IndexOutOfBoundsException(this + " is not inside a grid of " + grid.columns() + " x "
                    + grid.rows() + " x " + grid.slices() + ".");
        }
    }
}
