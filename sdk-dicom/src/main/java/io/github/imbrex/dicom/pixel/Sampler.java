package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.iod.Point;
import java.util.Arrays;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Values between voxels, linear in three directions: centres of voxels at whole indices, and beyond the outermost centres
 * what is on the edge.
 */
final class Sampler {

    /** Indices that are nearer to whole ones are these: a tenth of a thousandth of a level at 16 bits is less than rounding. */
    private static final double WHOLE = 1e-7;

    private final Voxels voxels;
    private final VoxelData data;
    private final int columns;
    private final int rows;
    private final int slices;
    private final int firstSlice;
    private final int first;
    private final int stride;
    /** What is more than half a voxel outside; NaN for the edge. */
    private final double outside;

    Sampler(Voxels voxels, double outside) {
        this.voxels = voxels;
        this.data = voxels.data();
        this.columns = voxels.grid().columns();
        this.rows = voxels.grid().rows();
        this.slices = voxels.grid().slices();
        this.firstSlice = voxels.firstSlice();
        this.first = voxels.first();
        this.stride = voxels.stride();
        this.outside = outside;
    }

    double at(double x, double y, double z) {
        double cx = clamp(x, columns - 1);
        double cy = clamp(y, rows - 1);
        double cz = clamp(z, slices - 1);
        int x0 = (int) cx;
        int y0 = (int) cy;
        int z0 = (int) cz;
        int right = x0 < columns - 1 ? 1 : 0;
        int upper = first + y0 * stride + x0;
        int lower = y0 < rows - 1 ? upper + stride : upper;
        double near = blend(firstSlice + z0, upper, lower, right, cx - x0, cy - y0);
        if (cz == z0) {
            return near;
        }
        double far = blend(firstSlice + z0 + 1, upper, lower, right, cx - x0, cy - y0);
        return near + (far - near) * (cz - z0);
    }

    /** The value at an index; where it is asked for, another one outside. */
    private double around(double x, double y, double z) {
        boolean away = !Double.isNaN(outside) && (isAway(x, columns) || isAway(y, rows) || isAway(z, slices));
        return away ? outside : at(x, y, z);
    }

    private static boolean isAway(double index, int count) {
        return index < -0.5 - WHOLE || index > count - 0.5 + WHOLE;
    }

    private double blend(int slice, int upper, int lower, int right, double fx, double fy) {
        double a = data.get(slice, upper);
        double b = data.get(slice, lower);
        double above = a + (data.get(slice, upper + right) - a) * fx;
        double below = b + (data.get(slice, lower + right) - b) * fx;
        return above + (below - above) * fy;
    }

    private static double clamp(double index, int last) {
        return index > 0 ? Math.min(index, last) : 0;
    }

    /** The values on another grid. */
    VoxelData onto(VoxelGrid target, @Nullable Executor executor) {
        VoxelGrid from = voxels.grid();
        Point start = from.toIndex(target.origin());
        Point across = from.stepsOf(target.columnStep());
        Point down = from.stepsOf(target.rowStep());
        Point through = from.stepsOf(target.sliceStep());
        int size = (int) target.voxelsPerSlice();
        boolean inPlace = isSameInPlane(from, target, start, across, down, through);
        boolean straight = Double.isNaN(outside) && isStraight(target, across, down, through);
        if (data instanceof VoxelData.Shorts whole) {
            short[][] made = new short[target.slices()][];
            Slicewise.forEach(executor, made.length, z -> {
                made[z] = new short[size];
                if (inPlace) {
                    between(whole, start.z() + z * through.z(), made[z]);
                } else if (straight) {
                    new Straight(Vectors.along(start, through, z), across, down, target.columns()).into(made[z]);
                } else {
                    fill(Vectors.along(start, through, z), across, down, target.columns(), made[z]);
                }
            });
            return new VoxelData.Shorts(made);
        }
        float[][] made = new float[target.slices()][];
        Slicewise.forEach(executor, made.length, z -> {
            made[z] = new float[size];
            if (straight) {
                new Straight(Vectors.along(start, through, z), across, down, target.columns()).into(made[z]);
            } else {
                fill(Vectors.along(start, through, z), across, down, target.columns(), made[z]);
            }
        });
        return new VoxelData.Floats(made);
    }

    private void fill(Point start, Point across, Point down, int width, short[] values) {
        for (int i = 0; i < values.length; i++) {
            int x = i % width;
            Point row = Vectors.along(start, down, Math.floorDiv(i, width));
            values[i] = (short) Math.floor(
                    around(row.x() + x * across.x(), row.y() + x * across.y(), row.z() + x * across.z()) + 0.5);
        }
    }

    private void fill(Point start, Point across, Point down, int width, float[] values) {
        for (int i = 0; i < values.length; i++) {
            int x = i % width;
            Point row = Vectors.along(start, down, Math.floorDiv(i, width));
            values[i] = (float) around(row.x() + x * across.x(), row.y() + x * across.y(), row.z() + x * across.z());
        }
    }

    /** Whether rows, columns and slices of both grids run the same ways, so that whole rows are blended. */
    private static boolean isStraight(VoxelGrid target, Point across, Point down, Point through) {
        return isWhole(across.y() * target.columns(), 0)
                && isWhole(across.z() * target.columns(), 0)
                && isWhole(down.x() * target.rows(), 0)
                && isWhole(down.z() * target.rows(), 0)
                && isWhole(through.x() * target.slices(), 0)
                && isWhole(through.y() * target.slices(), 0);
    }

    /** A slice of a grid that runs the same ways: of each row the four around it are blended, then its columns. */
    private final class Straight {

        private final Point start;
        private final double downStep;
        private final int[] left;
        private final double[] weights;
        private final float[] next = new float[columns];
        private final double[] row = new double[columns];

        Straight(Point start, Point across, Point down, int width) {
            this.start = start;
            this.downStep = down.y();
            this.left = new int[width];
            this.weights = new double[width];
            for (int x = 0; x < width; x++) {
                double index = clamp(start.x() + x * across.x(), columns - 1);
                left[x] = Math.min((int) index, Math.max(0, columns - 2));
                weights[x] = index - left[x];
            }
        }

        void into(short[] values) {
            for (int i = 0, y = 0; i < values.length; y++) {
                blendRows(y);
                for (int x = 0; x < left.length; x++) {
                    values[i++] = (short) Math.floor(value(x) + 0.5);
                }
            }
        }

        void into(float[] values) {
            for (int i = 0, y = 0; i < values.length; y++) {
                blendRows(y);
                for (int x = 0; x < left.length; x++) {
                    values[i++] = (float) value(x);
                }
            }
        }

        private double value(int x) {
            double a = row[left[x]];
            return weights[x] == 0 ? a : a + (row[left[x] + 1] - a) * weights[x];
        }

        private void blendRows(int y) {
            double indexY = clamp(start.y() + y * downStep, rows - 1);
            double indexZ = clamp(start.z(), slices - 1);
            int y0 = (int) indexY;
            int z0 = (int) indexZ;
            double fy = indexY - y0;
            double fz = indexZ - z0;
            Arrays.fill(row, 0);
            add(z0, y0, (1 - fy) * (1 - fz));
            add(z0, y0 + 1, fy * (1 - fz));
            add(z0 + 1, y0, (1 - fy) * fz);
            add(z0 + 1, y0 + 1, fy * fz);
        }

        private void add(int z, int y, double weight) {
            if (weight == 0) {
                return;
            }
            data.read(firstSlice + z, first + y * stride, 1, columns, next, 0);
            for (int x = 0; x < columns; x++) {
                row[x] += weight * next[x];
            }
        }
    }

    /** Whether only the places of slices differ, so that whole slices are blended. */
    private boolean isSameInPlane(
            VoxelGrid from, VoxelGrid target, Point start, Point across, Point down, Point through) {
        return target.columns() == from.columns()
                && target.rows() == from.rows()
                && isWhole(start.x(), 0)
                && isWhole(start.y(), 0)
                && isWhole(through.x() * target.slices(), 0)
                && isWhole(through.y() * target.slices(), 0)
                && isWhole(Vectors.distance(across, new Point(1, 0, 0)) * target.columns(), 0)
                && isWhole(Vectors.distance(down, new Point(0, 1, 0)) * target.rows(), 0);
    }

    private static boolean isWhole(double index, int number) {
        return Math.abs(index - number) < WHOLE;
    }

    private void between(VoxelData.Shorts whole, double z, short[] values) {
        double index = clamp(z, slices - 1);
        int below = (int) index;
        int above = Math.min(below + 1, slices - 1);
        short[] a = whole.slices[firstSlice + below];
        short[] b = whole.slices[firstSlice + above];
        for (int y = 0; y < rows; y++) {
            int at = first + y * stride;
            PixelKernels.interpolate(a, at, b, at, false, values, y * columns, columns, index - below);
        }
    }
}
