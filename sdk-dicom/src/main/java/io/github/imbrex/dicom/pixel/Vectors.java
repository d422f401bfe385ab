package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.iod.Point;

/** Arithmetic of points and directions. */
final class Vectors {

    private Vectors() {}

    static Point minus(Point a, Point b) {
        return new Point(a.x() - b.x(), a.y() - b.y(), a.z() - b.z());
    }

    /** {@code a + t * b}. */
    static Point along(Point a, Point b, double t) {
        return new Point(a.x() + t * b.x(), a.y() + t * b.y(), a.z() + t * b.z());
    }

    static Point times(Point a, double t) {
        return new Point(a.x() * t, a.y() * t, a.z() * t);
    }

    static double dot(Point a, Point b) {
        return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
    }

    static Point cross(Point a, Point b) {
        return new Point(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
    }

    static double length(Point a) {
        return Math.sqrt(dot(a, a));
    }

    static double distance(Point a, Point b) {
        return length(minus(a, b));
    }

    static Point unit(Point a) {
        return times(a, 1 / length(a));
    }

    static boolean isFinite(Point a) {
        return Double.isFinite(a.x()) && Double.isFinite(a.y()) && Double.isFinite(a.z());
    }
}
