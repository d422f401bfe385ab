package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.iod.CieLab;

/** Colours in CIELab (white point D50) as sRGB (IEC 61966-2-1). */
final class DisplayColor {

    private static final double EPSILON = 216.0 / 24_389;
    private static final double KAPPA = 24_389.0 / 27;

    private DisplayColor() {}

    /** Red, green and blue in bits 16 to 23, 8 to 15 and 0 to 7; what a screen cannot show is clipped. */
    static int rgb(CieLab lab) {
        double fy = (lab.lightness() + 16) / 116;
        double x = 0.96422 * linear(fy + lab.a() / 500);
        double y = lab.lightness() > KAPPA * EPSILON ? fy * fy * fy : lab.lightness() / KAPPA;
        double z = 0.82521 * linear(fy - lab.b() / 200);
        // Bradford-adapted from D50 to the D65 of sRGB.
        int red = level(3.1338561 * x - 1.6168667 * y - 0.4906146 * z);
        int green = level(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z);
        int blue = level(0.0719453 * x - 0.2289914 * y + 1.4052427 * z);
        return red << 16 | green << 8 | blue;
    }

    private static double linear(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }

    private static int level(double linear) {
        double gamma = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.rint(255 * Math.min(1, Math.max(0, gamma)));
    }
}
