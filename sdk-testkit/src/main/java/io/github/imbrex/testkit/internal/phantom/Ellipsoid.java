package io.github.imbrex.testkit.internal.phantom;

/**
 * A part of the body, in millimetres of the patient coordinate system: x to the left, y to the back, z to the head.
 *
 * @param x centre
 * @param y centre
 * @param z centre
 * @param a half axis along x
 * @param b half axis along y
 * @param c half axis along z; infinite for a cylinder
 * @param hounsfield what it is made of
 */
record Ellipsoid(double x, double y, double z, double a, double b, double c, double hounsfield) {

    static Ellipsoid sphere(double x, double y, double z, double radius, double hounsfield) {
        return new Ellipsoid(x, y, z, radius, radius, radius, hounsfield);
    }

    static Ellipsoid cylinder(double x, double y, double a, double b, double hounsfield) {
        return new Ellipsoid(x, y, 0, a, b, Double.POSITIVE_INFINITY, hounsfield);
    }

    /** Half of one axial section relative to the middle one, from 0 to 1; 0 where the plane misses it. */
    double section(double plane) {
        double t = (plane - z) / c;
        return t * t >= 1 ? 0 : Math.sqrt(1 - t * t);
    }

    /** Whether a point is inside. */
    boolean contains(double px, double py, double pz) {
        double dx = (px - x) / a;
        double dy = (py - y) / b;
        double dz = (pz - z) / c;
        return dx * dx + dy * dy + dz * dz <= 1;
    }

    double volume() {
        return 4.0 / 3.0 * Math.PI * a * b * c;
    }
}
