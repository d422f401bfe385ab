package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.iod.Point;

/** The grid of equal distances in the box another grid fills, from outer edge to outer edge of its voxels. */
final class Isotropic {

    /** Voxels in a direction; three times as many bits fit a long. */
    private static final int MOST = 1 << 20;

    private Isotropic() {}

    /** Whether slices lie so far aside of each other that a straight grid has to be wider. */
    static boolean isSheared(VoxelGrid grid) {
        Point across = Vectors.unit(grid.columnStep());
        Point shift = shiftOf(grid, across, downOf(grid, across));
        return shift.x() != 0 || shift.y() != 0;
    }

    /** At a right angle to rows; what the text of an orientation lacks is small. */
    private static Point downOf(VoxelGrid grid, Point across) {
        return Vectors.unit(Vectors.along(grid.rowStep(), across, -Vectors.dot(grid.rowStep(), across)));
    }

    static VoxelGrid gridOf(VoxelGrid grid, double spacing) {
        Point across = Vectors.unit(grid.columnStep());
        Point normal = Vectors.unit(Vectors.cross(grid.columnStep(), grid.rowStep()));
        if (Vectors.dot(normal, grid.sliceStep()) < 0) {
            normal = Vectors.times(normal, -1);
        }
        Point down = downOf(grid, across);
        Point shift = shiftOf(grid, across, down);
        double wide = grid.columns() * grid.columnSpacing() + Math.abs(shift.x());
        double high = grid.rows() * grid.rowSpacing() + Math.abs(shift.y());
        double deep = grid.slices() * grid.sliceSpacing();
        Point origin = grid.origin();
        origin = Vectors.along(origin, across, Math.min(0, shift.x()) + first(wide, grid.columnSpacing(), spacing));
        origin = Vectors.along(origin, down, Math.min(0, shift.y()) + first(high, grid.rowSpacing(), spacing));
        origin = Vectors.along(origin, normal, first(deep, grid.sliceSpacing(), spacing));
        return new VoxelGrid(
                count(wide, spacing),
                count(high, spacing),
                count(deep, spacing),
                origin,
                Vectors.times(across, spacing),
                Vectors.times(down, spacing),
                Vectors.times(normal, spacing),
                grid.frameOfReference());
    }

    /** How far the last slice lies aside of the first; nothing where only rounding moves it. */
    private static Point shiftOf(VoxelGrid grid, Point across, Point down) {
        Point all = Vectors.times(grid.sliceStep(), grid.slices() - 1.0);
        double x = Vectors.dot(all, across);
        double y = Vectors.dot(all, down);
        return new Point(
                Math.abs(x) < grid.columnSpacing() / 2 ? 0 : x, Math.abs(y) < grid.rowSpacing() / 2 ? 0 : y, 0);
    }

    /** From the centre of the first voxel to that of the first new one: their outer edges are the same. */
    private static double first(double length, double distance, double spacing) {
        // A voxel that is longer than all of them is in their middle.
        return (Math.min(spacing, length) - distance) / 2;
    }

    private static int count(double length, double spacing) {
        double count = Math.rint(length / spacing);
        if (!(count <= MOST)) {
            throw new DataException(
                    "Voxels of " + spacing + " mm are more than can be counted. Choose a wider spacing.", null);
        }
        return (int) Math.max(1, count);
    }
}
