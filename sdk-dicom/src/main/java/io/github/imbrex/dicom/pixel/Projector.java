package io.github.imbrex.dicom.pixel;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Puts all values along an axis into one plane. */
final class Projector {

    private final VoxelData data;
    private final VoxelGrid grid;
    private final int firstSlice;
    private final int stride;
    private final Voxels voxels;
    private final @Nullable Executor executor;
    private final Look look;

    Projector(Voxels voxels, @Nullable Executor executor, Look look) {
        this.data = voxels.data();
        this.grid = voxels.grid();
        this.firstSlice = voxels.firstSlice();
        this.stride = voxels.stride();
        this.voxels = voxels;
        this.executor = executor;
        this.look = look;
    }

    Plane project(Projection projection, Axis along) {
        int columns = grid.columns();
        int rows = grid.rows();
        int slices = grid.slices();
        return switch (along) {
            case SLICES -> plane(alongSlices(projection), columns, rows, grid.columnSpacing(), grid.rowSpacing());
            case ROWS -> plane(alongRows(projection), columns, slices, grid.columnSpacing(), grid.sliceSpacing());
            case COLUMNS -> plane(alongColumns(projection), rows, slices, grid.rowSpacing(), grid.sliceSpacing());
        };
    }

    private Plane plane(VoxelData made, int width, int height, double across, double down) {
        return Plane.of(made, width, height, across, down, look);
    }

    private static VoxelData of(short[] values) {
        return new VoxelData.Shorts(new short[][] {values});
    }

    private static VoxelData of(float[] values) {
        return new VoxelData.Floats(new float[][] {values});
    }

    private int at(int row) {
        return voxels.at(0, row);
    }

    /** Row by row through all slices: what is held of a row stays near. */
    private VoxelData alongSlices(Projection projection) {
        int columns = grid.columns();
        int rows = grid.rows();
        if (data instanceof VoxelData.Shorts whole && projection != Projection.MEAN) {
            short[] held = new short[columns * rows];
            boolean unbroken = stride == columns;
            int pieces = unbroken ? 1 : rows;
            int count = unbroken ? columns * rows : columns;
            for (int z = 0; z < grid.slices(); z++) {
                short[] slice = whole.slices[firstSlice + z];
                for (int piece = 0; piece < pieces; piece++) {
                    fold(projection, z == 0, held, piece * columns, slice, at(piece), count);
                }
            }
            return of(held);
        }
        float[] values = new float[columns * rows];
        Slicewise.forEach(executor, rows, y -> {
            Line line = new Line(projection, columns);
            for (int z = 0; z < grid.slices(); z++) {
                line.add(firstSlice + z, at(y));
            }
            line.into(values, y * columns);
        });
        return of(values);
    }

    private static void fold(
            Projection projection, boolean begin, short[] held, int to, short[] slice, int from, int count) {
        if (begin) {
            System.arraycopy(slice, from, held, to, count);
        } else if (projection == Projection.MAXIMUM) {
            PixelKernels.maximum(held, to, slice, from, count, false);
        } else {
            PixelKernels.minimum(held, to, slice, from, count, false);
        }
    }

    private VoxelData alongRows(Projection projection) {
        int columns = grid.columns();
        if (data instanceof VoxelData.Shorts whole && projection != Projection.MEAN) {
            short[] held = new short[columns * grid.slices()];
            Slicewise.forEach(executor, grid.slices(), z -> {
                for (int y = 0; y < grid.rows(); y++) {
                    fold(projection, y == 0, held, z * columns, whole.slices[firstSlice + z], at(y), columns);
                }
            });
            return of(held);
        }
        float[] values = new float[columns * grid.slices()];
        Slicewise.forEach(executor, grid.slices(), z -> {
            Line line = new Line(projection, columns);
            for (int y = 0; y < grid.rows(); y++) {
                line.add(firstSlice + z, at(y));
            }
            line.into(values, z * columns);
        });
        return of(values);
    }

    private VoxelData alongColumns(Projection projection) {
        int rows = grid.rows();
        boolean whole = data instanceof VoxelData.Shorts && projection != Projection.MEAN;
        short[] shorts = new short[whole ? rows * grid.slices() : 0];
        float[] floats = new float[whole ? 0 : rows * grid.slices()];
        Slicewise.forEach(executor, grid.slices(), z -> {
            float[] row = new float[grid.columns()];
            for (int y = 0; y < rows; y++) {
                data.read(firstSlice + z, at(y), 1, row.length, row, 0);
                double value = reduce(projection, row);
                if (whole) {
                    shorts[z * rows + y] = (short) value;
                } else {
                    floats[z * rows + y] = (float) value;
                }
            }
        });
        return whole ? of(shorts) : of(floats);
    }

    private static double reduce(Projection projection, float[] row) {
        double held = projection == Projection.MEAN ? 0 : row[0];
        for (float value : row) {
            held = switch (projection) {
                case MAXIMUM -> Math.max(held, value);
                case MINIMUM -> Math.min(held, value);
                case MEAN -> held + value;
            };
        }
        return projection == Projection.MEAN ? held / row.length : held;
    }

    /** A row that is held while others are added to it, in float64. */
    private final class Line {

        private final Projection projection;
        private final double[] held;
        private final float[] next;
        private int added;

        Line(Projection projection, int count) {
            this.projection = projection;
            this.held = new double[count];
            this.next = new float[count];
            if (projection != Projection.MEAN) {
                Arrays.fill(
                        held, projection == Projection.MAXIMUM ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            }
        }

        void add(int slice, int at) {
            data.read(slice, at, 1, next.length, next, 0);
            added++;
            switch (projection) {
                case MAXIMUM -> {
                    for (int i = 0; i < next.length; i++) {
                        held[i] = Math.max(held[i], next[i]);
                    }
                }
                case MINIMUM -> {
                    for (int i = 0; i < next.length; i++) {
                        held[i] = Math.min(held[i], next[i]);
                    }
                }
                case MEAN -> {
                    for (int i = 0; i < next.length; i++) {
                        held[i] += next[i];
                    }
                }
            }
        }

        void into(float[] values, int to) {
            double divisor = projection == Projection.MEAN ? added : 1;
            for (int i = 0; i < held.length; i++) {
                values[to + i] = (float) (held[i] / divisor);
            }
        }
    }
}
