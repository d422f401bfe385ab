package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import io.github.imbrex.dicom.iod.PixelMeasures;
import io.github.imbrex.dicom.iod.PlaneOrientation;
import io.github.imbrex.dicom.iod.Point;
import java.util.Locale;

/** Where pixels of a frame are on the grid: a voxel for the first, and whole steps from there. */
final class FrameOnGrid {

    private static final int[] BEYOND = {-1, -1, -1};
    private static final int[] NOWHERE = {0, 0, 0};

    private final VoxelGrid grid;
    /** By axis: the voxel of the first pixel, and the steps to the next column and row. */
    private final int[] first;

    private final int[] across;
    private final int[] down;

    private FrameOnGrid(VoxelGrid grid, int[] first, int[] across, int[] down) {
        this.grid = grid;
        this.first = first;
        this.across = across;
        this.down = down;
    }

    static FrameOnGrid of(VoxelGrid grid, FunctionalGroups groups, int frame, ImageDescription image) {
        Point position = groups.planePosition(frame).orElseThrow(() -> nowhere(frame));
        PlaneOrientation orientation = groups.planeOrientation(frame).orElseThrow(() -> nowhere(frame));
        PixelMeasures measures = groups.pixelMeasures(frame);
        Double columnSpacing = measures.columnSpacing();
        Double rowSpacing = measures.rowSpacing();
        if (columnSpacing == null || rowSpacing == null) {
            throw nowhere(frame);
        }
        Point start = grid.toIndex(position);
        Point across = grid.stepsOf(Vectors.times(Vectors.unit(orientation.row()), columnSpacing));
        Point down = grid.stepsOf(Vectors.times(Vectors.unit(orientation.column()), rowSpacing));
        FrameOnGrid place = new FrameOnGrid(grid, whole(start), whole(across), whole(down));
        double off = 0;
        Point least = new Point(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
        Point greatest = Vectors.times(least, -1);
        for (int corner = 0; corner < 4; corner++) {
            int x = (corner & 1) * (image.columns() - 1);
            int y = (corner >> 1) * (image.rows() - 1);
            Point exact = Vectors.along(Vectors.along(start, across, x), down, y);
            off = Math.max(off, place.distance(exact, x, y));
            least = new Point(
                    Math.min(least.x(), exact.x()), Math.min(least.y(), exact.y()), Math.min(least.z(), exact.z()));
            greatest = new Point(
                    Math.max(greatest.x(), exact.x()),
                    Math.max(greatest.y(), exact.y()),
                    Math.max(greatest.z(), exact.z()));
        }
        if (isBeyond(least.x(), greatest.x(), grid.columns())
                || isBeyond(least.y(), greatest.y(), grid.rows())
                || isBeyond(least.z(), greatest.z(), grid.slices())) {
            return new FrameOnGrid(grid, BEYOND, NOWHERE, NOWHERE);
        }
        if (off > Regions.TOLERANCE || !place.hasUnitSteps()) {
            throw new GeometryException(
                    "Frame " + (frame + 1) + " of the segmentation does not lie on the voxels of the volume: "
                            + (place.hasUnitSteps()
                                    ? String.format(
                                            Locale.ROOT,
                                            "its corners are up to %.2f voxels off, and %.2f are allowed",
                                            off,
                                            Regions.TOLERANCE)
                                    : "its pixels have another size or direction")
                            + ". Resample the volume onto the grid of the segmentation.",
                    "(5200,9230)[" + frame + "]");
        }
        return place;
    }

    private static boolean isBeyond(double least, double greatest, int count) {
        return greatest < -0.5 || least > count - 0.5;
    }

    private static DataException nowhere(int frame) {
        return new DataException(
                "Frame " + (frame + 1)
                        + " of the segmentation does not say where in the patient it is, so it has no"
                        + " voxels. Use the frame itself.",
                -1,
                "(5200,9230)[" + frame + "]",
                null);
    }

    private static int[] whole(Point index) {
        return new int[] {(int) Math.rint(index.x()), (int) Math.rint(index.y()), (int) Math.rint(index.z())};
    }

    private double distance(Point exact, int x, int y) {
        return Math.max(
                Math.abs(exact.x() - at(0, x, y)),
                Math.max(Math.abs(exact.y() - at(1, x, y)), Math.abs(exact.z() - at(2, x, y))));
    }

    private boolean hasUnitSteps() {
        return length(across) == 1 && length(down) == 1;
    }

    private static int length(int[] step) {
        return Math.abs(step[0]) + Math.abs(step[1]) + Math.abs(step[2]);
    }

    private long at(int axis, int x, int y) {
        return first[axis] + (long) across[axis] * x + (long) down[axis] * y;
    }

    /** The voxel of a pixel by its number, or -1 beyond the grid. */
    long voxelOf(int x, int y) {
        long column = at(0, x, y);
        long row = at(1, x, y);
        long slice = at(2, x, y);
        if (column < 0
                || column >= grid.columns()
                || row < 0
                || row >= grid.rows()
                || slice < 0
                || slice >= grid.slices()) {
            return -1;
        }
        return (slice * grid.rows() + row) * grid.columns() + column;
    }
}
