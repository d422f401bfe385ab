package io.github.imbrex.dicom.pixel;

import java.util.Arrays;

/** The window over the middle 99 of 100 values of a frame, padding and what is missing left out. */
final class AutoWindow {

    private static final double LOW = 0.5;
    private static final double HIGH = 99.5;

    private AutoWindow() {}

    static Window.Levels of(Frame frame) {
        ModalityTransform modality = frame.modality();
        if (frame.description().sampleType() == SampleType.FLOAT) {
            return ofReals(frame, modality);
        }
        Histogram histogram = frame.histogram();
        if (histogram.total() == 0) { // padding and nothing else
            return Window.of(0, 1);
        }
        if (modality instanceof LookupTable table) {
            histogram = histogram.map(table::entry);
            modality = Rescale.IDENTITY;
        }
        double a = modality.apply(histogram.percentile(LOW));
        double b = modality.apply(histogram.percentile(HIGH));
        double c = modality.apply(histogram.min());
        double d = modality.apply(histogram.max());
        return around(
                Math.min(a, b),
                Math.max(a, b),
                Math.min(c, d),
                Math.max(c, d),
                modality instanceof Rescale rescale && rescale.keepsWholeNumbers());
    }

    private static Window.Levels ofReals(Frame frame, ModalityTransform modality) {
        double[] sorted = Arrays.stream(frame.measuredReals())
                .map(modality::apply)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Window.of(0, 1)
                : around(rank(sorted, LOW), rank(sorted, HIGH), sorted[0], sorted[sorted.length - 1], false);
    }

    private static double rank(double[] sorted, double p) {
        double position = (sorted.length - 1) * p / 100;
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        double part = position - below;
        return sorted[below] == above ? above : sorted[below] * (1 - part) + above * part; // a difference may overflow
    }

    private static Window.Levels around(double low, double high, double min, double max, boolean whole) {
        if (high <= low) { // a mask, or a few bright pixels on nothing: show them all
            if (max <= min) {
                return Window.of(min + 1, 1);
            }
            return around(min, max, min, max, whole);
        }
        double center = low / 2 + high / 2;
        double width = Math.min(high - low, Double.MAX_VALUE);
        return whole ? Window.of(center, Math.max(1, width)) : Window.of(center, width, VoiFunction.LINEAR_EXACT);
    }
}
