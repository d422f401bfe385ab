package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.iod.Point;

/**
 * How one looks at a patient, whatever the direction in which slices were taken: the axis of the grid that is nearest stands for
 * each axis of the patient, and pictures are the way radiologists hold them.
 *
 * @since 0.1
 */
public enum View {
    /** From the feet: the left hand of the patient is on the right, the front is on top. Planes count from feet to head. */
    AXIAL(0, false, 1, false, 2),
    /** From the front: the left hand of the patient is on the right, the head is on top. Planes count from front to back. */
    CORONAL(0, false, 2, true, 1),
    /** From the left: the front is on the left, the head is on top. Planes count from the right hand to the left. */
    SAGITTAL(1, false, 2, true, 0);

    private static final int[][] ASSIGNMENTS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    private final int across;
    private final boolean acrossBackwards;
    private final int down;
    private final boolean downBackwards;
    private final int through;

    View(int across, boolean acrossBackwards, int down, boolean downBackwards, int through) {
        this.across = across;
        this.acrossBackwards = acrossBackwards;
        this.down = down;
        this.downBackwards = downBackwards;
        this.through = through;
    }

    /** A direction of a grid, perhaps from its end to its beginning. */
    record Direction(Axis axis, boolean backwards) {}

    /** The directions of a picture, and the one through it. */
    record Directions(Direction across, Direction down, Direction through) {}

    /** Columns across, rows down. */
    static final Directions AS_TAKEN = new Directions(
            new Direction(Axis.COLUMNS, false), new Direction(Axis.ROWS, false), new Direction(Axis.SLICES, false));

    Directions in(VoxelGrid grid) {
        double[][] steps = {
            coordinates(Vectors.unit(grid.columnStep())),
            coordinates(Vectors.unit(grid.rowStep())),
            coordinates(Vectors.unit(grid.sliceStep()))
        };
        int[] best = ASSIGNMENTS[0];
        double most = -1;
        for (int[] assignment : ASSIGNMENTS) {
            double sum = 0;
            for (int patient = 0; patient < 3; patient++) {
                sum += Math.abs(steps[assignment[patient]][patient]);
            }
            if (sum > most + 1e-9) {
                most = sum;
                best = assignment;
            }
        }
        return new Directions(
                direction(best, steps, across, acrossBackwards),
                direction(best, steps, down, downBackwards),
                direction(best, steps, through, false));
    }

    private static Direction direction(int[] assignment, double[][] steps, int patient, boolean backwards) {
        int axis = assignment[patient];
        return new Direction(Axis.values()[axis], steps[axis][patient] < 0 != backwards);
    }

    private static double[] coordinates(Point direction) {
        return new double[] {direction.x(), direction.y(), direction.z()};
    }
}
