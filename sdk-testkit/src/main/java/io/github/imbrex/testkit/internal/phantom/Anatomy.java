package io.github.imbrex.testkit.internal.phantom;

import java.util.Arrays;
import java.util.List;

/**
 * The chest of the phantom and one lesion in its right lung, sampled slice by slice. Immutable and safe for use by many
 * threads.
 */
final class Anatomy {

    /** Edge of the field of view in millimetres. */
    static final double FIELD_OF_VIEW = 400;

    /** Distance of slice centres in millimetres. */
    static final double SLICE_STEP = 2.5;

    /** Stored value of 0 HU; the rescale intercept is its negative. */
    static final int WATER = 1024;

    static final Ellipsoid LESION = Ellipsoid.sphere(-88, 10, 0, 16, 35);

    /** Painted one over the other. */
    private static final List<Ellipsoid> BODY = List.of(
            Ellipsoid.cylinder(0, 0, 176, 118, -95), // skin and fat
            Ellipsoid.cylinder(0, 2, 162, 104, 45), // muscle
            new Ellipsoid(-82, -2, 10, 62, 84, 190, -860), // right lung
            new Ellipsoid(84, 0, 10, 60, 82, 190, -850), // left lung
            new Ellipsoid(28, -26, -30, 56, 46, 70, 40), // heart
            new Ellipsoid(-70, 0, -150, 84, 78, 78, 60), // dome of the liver
            Ellipsoid.cylinder(0, 84, 24, 19, 220), // vertebra
            Ellipsoid.cylinder(0, 84, 18, 13, 130), // its spongy inside
            Ellipsoid.cylinder(0, 106, 9, 8, 20), // spinal canal
            Ellipsoid.cylinder(22, 58, 13, 13, 160), // descending aorta, contrast
            Ellipsoid.cylinder(0, 40, 9, 10, -990), // trachea
            Ellipsoid.cylinder(0, -98, 22, 5, 320), // sternum
            Ellipsoid.cylinder(-152, -10, 5, 14, 420), // ribs
            Ellipsoid.cylinder(152, -10, 5, 14, 420),
            Ellipsoid.cylinder(-118, -72, 13, 5, 420),
            Ellipsoid.cylinder(118, -72, 13, 5, 420),
            Ellipsoid.cylinder(-112, 76, 13, 5, 420),
            Ellipsoid.cylinder(112, 76, 13, 5, 420),
            new Ellipsoid(-50, 22, 4, 4, 4, 90, 60), // vessels of the lungs
            new Ellipsoid(-62, -32, -8, 3, 3, 80, 50),
            new Ellipsoid(62, 34, 6, 4, 4, 90, 60),
            new Ellipsoid(100, -20, -4, 3, 3, 70, 50),
            Ellipsoid.cylinder(0, 142, 190, 9, -60), // table
            Ellipsoid.cylinder(0, 141, 187, 6, -960),
            LESION);

    private static final double AIR = -1000;
    private static final double NOISE = 14;

    private final int size;
    private final int slices;

    /**
     * A grid over the phantom.
     *
     * @param size rows and columns
     * @param slices how many, around the middle of the lesion
     */
    Anatomy(int size, int slices) {
        this.size = size;
        this.slices = slices;
    }

    double pixelSpacing() {
        return FIELD_OF_VIEW / size;
    }

    /** Centre of the first pixel of a row or column. */
    double firstPixel() {
        return -FIELD_OF_VIEW / 2 + pixelSpacing() / 2;
    }

    /** Position of a slice along the body. */
    double position(int slice) {
        return (slice - (slices - 1) / 2.0) * SLICE_STEP;
    }

    /** Stored values of a slice. */
    short[] slice(int slice) {
        float[] hounsfield = new float[size * size];
        Arrays.fill(hounsfield, (float) AIR);
        double z = position(slice);
        for (Ellipsoid part : BODY) {
            paint(part, z, hounsfield);
        }
        short[] stored = new short[hounsfield.length];
        var noise = new Noise(0x1AB5_1CEDL * (slice + 1) + Math.round(z * 8));
        for (int i = 0; i < stored.length; i++) {
            // Never below 0, so that cutting is rounding down.
            stored[i] = (short) Math.max(0, hounsfield[i] + NOISE * noise.next() + WATER + 0.5);
        }
        return stored;
    }

    /** Blends a section into the slice; its edge lies within one pixel, as partial volume makes it. */
    private void paint(Ellipsoid part, double z, float[] hounsfield) {
        double section = part.section(z);
        if (section == 0) {
            return;
        }
        double spacing = pixelSpacing();
        double a = part.a() * section;
        double b = part.b() * section;
        int lastRow = Math.min(size - 1, pixel(part.y() + b) + 2);
        for (int row = Math.max(0, pixel(part.y() - b) - 1); row <= lastRow; row++) {
            double y = firstPixel() + row * spacing - part.y();
            // Two pixels inside the edge everything is covered; thin parts have no such core.
            double core = b > 2 * spacing ? (a - 2 * spacing) * chord(y / (b - 2 * spacing)) : 0;
            int from = Math.max(0, pixel(part.x() - core) + 1);
            int to = Math.min(size, pixel(part.x() + core) + 1);
            int first = Math.max(0, pixel(part.x() - a) - 1);
            int end = Math.min(size, pixel(part.x() + a) + 3);
            if (core > 0 && from < to) {
                blend(part, a, b, y, row, first, from, hounsfield);
                Arrays.fill(hounsfield, row * size + from, row * size + to, (float) part.hounsfield());
                blend(part, a, b, y, row, to, end, hounsfield);
            } else {
                blend(part, a, b, y, row, first, end, hounsfield);
            }
        }
    }

    /** Half of a chord of the unit circle; 0 outside. */
    private static double chord(double height) {
        return height * height >= 1 ? 0 : Math.sqrt(1 - height * height);
    }

    private void blend(Ellipsoid part, double a, double b, double y, int row, int first, int end, float[] hounsfield) {
        double dy = y / b;
        for (int column = first; column < end; column++) {
            double dx = (firstPixel() + column * pixelSpacing() - part.x()) / a;
            double inside = coverage(dx * dx + dy * dy, dx / a, dy / b);
            if (inside > 0) {
                int at = row * size + column;
                hounsfield[at] += (float) (inside * (part.hounsfield() - hounsfield[at]));
            }
        }
    }

    private int pixel(double position) {
        return (int) Math.floor((position - firstPixel()) / pixelSpacing());
    }

    /** How much of a pixel is inside, from its distance to the edge: value over gradient. */
    private double coverage(double square, double gradientX, double gradientY) {
        if (square < 0.25) {
            return 1;
        }
        double gradient = 2 * Math.sqrt(gradientX * gradientX + gradientY * gradientY);
        double distance = (1 - square) / gradient;
        return Math.min(1, Math.max(0, 0.5 + distance / pixelSpacing()));
    }

    /** The pixels of a slice whose centre is in the lesion, 0 or 1. */
    byte[] lesion(int slice) {
        byte[] mask = new byte[size * size];
        double z = position(slice);
        for (int row = 0; row < size; row++) {
            double y = firstPixel() + row * pixelSpacing();
            for (int column = 0; column < size; column++) {
                if (LESION.contains(firstPixel() + column * pixelSpacing(), y, z)) {
                    mask[row * size + column] = 1;
                }
            }
        }
        return mask;
    }

    /** Whether any pixel of a slice is in the lesion. */
    boolean crossesLesion(int slice) {
        return LESION.section(position(slice)) > 0;
    }
}
