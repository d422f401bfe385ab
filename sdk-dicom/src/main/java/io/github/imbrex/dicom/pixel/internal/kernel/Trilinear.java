package io.github.imbrex.dicom.pixel.internal.kernel;

/**
 * Values between voxels: linear in three directions, voxel centres at whole coordinates, and beyond the outermost
 * centres what is on the edge. Slices are arrays of their own, so that a volume may be larger than one array.
 */
public final class Trilinear {

    private final short[][] slices;
    private final int columns;
    private final int rows;
    private final int sign;

    /** Over slices of {@code rows * columns} values, which are looked at and not copied. */
    public Trilinear(short[][] slices, int columns, int rows, boolean unsigned) {
        this.slices = slices;
        this.columns = columns;
        this.rows = rows;
        this.sign = unsigned ? 0 : 0x8000;
    }

    /** The value at a point given in voxels: column, row, slice. */
    public double at(double x, double y, double z) {
        double cx = clamp(x, columns - 1);
        double cy = clamp(y, rows - 1);
        double cz = clamp(z, slices.length - 1);
        int x0 = (int) cx;
        int y0 = (int) cy;
        int z0 = (int) cz;
        double fx = cx - x0;
        double fy = cy - y0;
        int right = x0 < columns - 1 ? 1 : 0;
        int row0 = y0 * columns + x0;
        int row1 = y0 < rows - 1 ? row0 + columns : row0;
        double near = blend(slices[z0], row0, row1, right, fx, fy);
        double fz = cz - z0;
        if (fz == 0) {
            return near;
        }
        return near + (blend(slices[z0 + 1], row0, row1, right, fx, fy) - near) * fz;
    }

    private double blend(short[] slice, int row0, int row1, int right, double fx, double fy) {
        double a = value(slice[row0]);
        double b = value(slice[row1]);
        double upper = a + (value(slice[row0 + right]) - a) * fx;
        double lower = b + (value(slice[row1 + right]) - b) * fx;
        return upper + (lower - upper) * fy;
    }

    private int value(short stored) {
        return ((stored & 0xffff) ^ sign) - sign;
    }

    // A coordinate that is no number becomes 0: it is on the edge as much as anywhere.
    private static double clamp(double coordinate, int last) {
        return coordinate > 0 ? Math.min(coordinate, last) : 0;
    }

    /** Values on a line: {@code count} points from a first one in equal steps, rounded to the nearest whole value. */
    public void line(double x, double y, double z, double dx, double dy, double dz, short[] dst, int to, int count) {
        for (int i = 0; i < count; i++) {
            dst[to + i] = (short) Math.floor(at(x + i * dx, y + i * dy, z + i * dz) + 0.5);
        }
    }

    /** Values on a line in float32. */
    public void line(double x, double y, double z, double dx, double dy, double dz, float[] dst, int to, int count) {
        for (int i = 0; i < count; i++) {
            dst[to + i] = (float) at(x + i * dx, y + i * dy, z + i * dz);
        }
    }
}
