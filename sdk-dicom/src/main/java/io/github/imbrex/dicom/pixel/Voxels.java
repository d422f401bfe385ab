package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Moments;
import java.util.List;
import java.util.Objects;

/**
 * Values seen through a box.
 *
 * @param data values of this box, and perhaps of more
 * @param grid where the voxels of the box are
 * @param firstSlice which slice of the data is the first of the box
 * @param first where in the array of a slice the first voxel of the box is
 * @param stride how far rows are apart in that array
 * @param unmeasured what nobody measured, for each slice of the data; none if everything was
 */
record Voxels(VoxelData data, VoxelGrid grid, int firstSlice, int first, int stride, List<Unmeasured> unmeasured) {

    static Voxels of(VoxelData data, VoxelGrid grid) {
        return of(data, grid, List.of());
    }

    static Voxels of(VoxelData data, VoxelGrid grid, List<Unmeasured> unmeasured) {
        return new Voxels(data, grid, 0, 0, grid.columns(), unmeasured);
    }

    Voxels within(VoxelBox box) {
        return new Voxels(
                data,
                grid.within(box),
                firstSlice + box.firstSlice(),
                at(box.firstColumn(), box.firstRow()),
                stride,
                unmeasured);
    }

    boolean isWhole() {
        return data instanceof VoxelData.Shorts;
    }

    double value(int column, int row, int slice) {
        return data.get(firstSlice + slice, at(column, row));
    }

    int at(int column, int row) {
        return first + row * stride + column;
    }

    /** A plane of voxels; nothing is copied. */
    Plane plane(View.Directions directions, int index, Look look) {
        Axis through = directions.through().axis();
        int count = grid.count(through);
        Objects.checkIndex(index, count);
        int along = directions.through().backwards() ? count - 1 - index : index;
        Plane.Step step = step(through);
        Plane plane = new Plane(
                data,
                firstSlice + along * step.slice(),
                first + along * step.at(),
                step(directions.across().axis()),
                step(directions.down().axis()),
                look);
        return plane.turned(
                false, directions.across().backwards(), directions.down().backwards());
    }

    private Plane.Step step(Axis axis) {
        return switch (axis) {
            case COLUMNS -> new Plane.Step(grid.columns(), grid.columnSpacing(), 0, 1);
            case ROWS -> new Plane.Step(grid.rows(), grid.rowSpacing(), 0, stride);
            case SLICES -> new Plane.Step(grid.slices(), grid.sliceSpacing(), 1, 0);
        };
    }

    /** All rows of a slice where they follow each other without a gap, else one. */
    private int rowsAtOnce() {
        return stride == grid.columns() ? grid.rows() : 1;
    }

    PixelStatistics statistics() {
        return unmeasured.isEmpty() ? ofAll() : under(measured());
    }

    PixelStatistics statistics(Mask mask) {
        return under(unmeasured.isEmpty() ? mask : mask.and(measured()));
    }

    private Mask measured() {
        return Mask.of(
                grid,
                (column, row, slice) ->
                        !unmeasured.get(firstSlice + slice).covers(value(column, row, slice), at(column, row)));
    }

    private PixelStatistics ofAll() {
        if (data instanceof VoxelData.Shorts whole) {
            Moments moments = new Moments();
            for (int z = 0; z < grid.slices(); z++) {
                for (int y = 0; y < grid.rows(); y += rowsAtOnce()) {
                    moments.add(whole.slices[firstSlice + z], at(0, y), grid.columns() * rowsAtOnce(), false);
                }
            }
            return PixelStatistics.of(moments);
        }
        RealMoments moments = new RealMoments();
        float[] row = new float[grid.columns()];
        for (int z = 0; z < grid.slices(); z++) {
            for (int y = 0; y < grid.rows(); y++) {
                data.read(firstSlice + z, at(0, y), 1, row.length, row, 0);
                moments.add(row, row.length);
            }
        }
        return moments.statistics();
    }

    private PixelStatistics under(Mask mask) {
        int columns = grid.columns();
        if (data instanceof VoxelData.Shorts whole) {
            Moments moments = new Moments();
            int count = columns * rowsAtOnce();
            for (int z = 0; z < grid.slices(); z++) {
                for (int y = 0; y < grid.rows(); y += rowsAtOnce()) {
                    long bit = mask.bit(0, y, z);
                    if (mask.isAnySet(bit, count)) {
                        moments.addMasked(whole.slices[firstSlice + z], at(0, y), mask.words(), bit, count, false);
                    }
                }
            }
            return PixelStatistics.of(moments);
        }
        RealMoments moments = new RealMoments();
        float[] row = new float[columns];
        for (int z = 0; z < grid.slices(); z++) {
            for (int y = 0; y < grid.rows(); y++) {
                long bit = mask.bit(0, y, z);
                if (mask.isAnySet(bit, columns)) {
                    data.read(firstSlice + z, at(0, y), 1, columns, row, 0);
                    moments.add(row, mask.keep(bit, row));
                }
            }
        }
        return moments.statistics();
    }
}
