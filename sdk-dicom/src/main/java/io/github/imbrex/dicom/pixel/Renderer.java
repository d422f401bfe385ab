package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.kernel.Colour;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToIntFunction;

/** Makes the picture of one frame. */
final class Renderer {

    private static final double LOW = 0.5;
    private static final double HIGH = 99.5;

    private final Frame frame;
    private final ImageDescription image;
    private final FrameAttributes attributes;

    Renderer(Frame frame, FrameAttributes attributes) {
        this.frame = frame;
        this.image = frame.description();
        this.attributes = attributes;
    }

    Picture render(Window window) {
        Photometric photometric = image.photometric();
        if (photometric.isMonochrome()) {
            byte[] gray = gray(window);
            Arrays.fill(gray, frame.presentSamples(), gray.length, (byte) 0);
            return Picture.own(frame.width(), frame.height(), 1, gray, frame.isComplete());
        }
        byte[] rgb = new byte[Math.multiplyExact(3, frame.width() * frame.height())];
        if (photometric.equals(Photometric.PALETTE_COLOR)) {
            attributes.palette().apply(frame.storedValues(), rgb);
        } else if (photometric.equals(Photometric.RGB)) {
            System.arraycopy(eightBits(), 0, rgb, 0, rgb.length);
        } else if (photometric.equals(Photometric.YBR_FULL)) {
            Colour.ybrToRgb(eightBits(), rgb, rgb.length / 3);
        } else if (photometric.equals(Photometric.YBR_FULL_422)) {
            Colour.ybr422ToRgb(eightBits(), rgb, rgb.length / 3);
        } else {
            throw new DataException(
                    "Pixels of photometric interpretation " + photometric.code()
                            + " are not made into a picture. Use their stored values.",
                    -1,
                    Tag.toString(Tag.PhotometricInterpretation),
                    null);
        }
        int perPixel = photometric.isHorizontallySubsampled() ? 2 : image.samplesPerPixel();
        Arrays.fill(rgb, frame.presentSamples() / perPixel * 3, rgb.length, (byte) 0);
        return Picture.own(frame.width(), frame.height(), 3, rgb, frame.isComplete());
    }

    /** The upper eight bits of every stored sample. */
    private byte[] eightBits() {
        if (image.bitsAllocated() == 8 && image.bitsStored() == 8) {
            return frame.raw();
        }
        int[] stored = frame.storedValues();
        int shift = image.bitsStored() - 8;
        byte[] eight = new byte[stored.length];
        for (int i = 0; i < eight.length; i++) {
            eight[i] = (byte) (shift >= 0 ? stored[i] >>> shift : stored[i] << -shift);
        }
        return eight;
    }

    private byte[] gray(Window window) {
        if (window instanceof Window.Stored stored) {
            List<LookupTable> tables = attributes.voiTables();
            if (stored.index() < tables.size()) {
                return gray(tables.get(stored.index())::display);
            }
            List<Window.Levels> windows = attributes.windows();
            if (stored.index() < windows.size()) {
                return gray(windows.get(stored.index()));
            }
            if (stored.index() > 0) {
                throw new DataException(
                        "The data set has " + Math.max(tables.size(), windows.size()) + " windows; there is none at "
                                + stored.index() + ". Use Window.auto().",
                        -1,
                        Tag.toString(Tag.WindowCenter),
                        null);
            }
            return gray(auto());
        }
        return gray(window instanceof Window.Levels levels ? levels : auto());
    }

    private byte[] gray(Window.Levels levels) {
        if (image.bitsAllocated() <= 16 && frame.modality() instanceof Rescale rescale) {
            short[] values = frame.shortValues();
            byte[] gray = new byte[values.length];
            PixelKernels.toDisplay8(
                    values, 0, !image.isSigned(), gray, 0, gray.length, rescale, levels, attributes.isInverted());
            return gray;
        }
        return gray(levels::display);
    }

    /** By a function of modality values: once per value where they are few, else once per pixel. */
    private byte[] gray(DoubleToIntFunction display) {
        ModalityTransform modality = frame.modality();
        boolean inverted = attributes.isInverted();
        if (image.bitsAllocated() <= 16) {
            short[] values = frame.shortValues();
            byte[] gray = new byte[values.length];
            DisplayTable.over(values, 0, values.length, !image.isSigned())
                    .fill(stored -> display.applyAsInt(modality.apply(stored)), inverted)
                    .apply(values, 0, gray, 0, gray.length);
            return gray;
        }
        double[] values = frame.reals();
        byte[] gray = new byte[values.length];
        for (int i = 0; i < gray.length; i++) {
            int level = Double.isNaN(values[i]) ? 0 : display.applyAsInt(modality.apply(values[i]));
            gray[i] = (byte) (inverted ? 255 - level : level);
        }
        return gray;
    }

    /** The window over the middle 99 of 100 values. */
    private Window.Levels auto() {
        ModalityTransform modality = frame.modality();
        if (image.sampleType() == SampleType.FLOAT) {
            double[] sorted = Arrays.stream(frame.present(frame.reals()))
                    .filter(Double::isFinite)
                    .map(modality::apply)
                    .sorted()
                    .toArray();
            return sorted.length == 0
                    ? Window.of(0, 1)
                    : around(rank(sorted, LOW), rank(sorted, HIGH), sorted[0], sorted[sorted.length - 1], false);
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

    private static double rank(double[] sorted, double p) {
        double position = (sorted.length - 1) * p / 100;
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (above - sorted[below]) * (position - below);
    }

    private static Window.Levels around(double low, double high, double min, double max, boolean whole) {
        if (high <= low) { // a mask, or a few bright pixels on nothing: show them all
            if (max <= min) {
                return Window.of(min + 1, 1);
            }
            return around(min, max, min, max, whole);
        }
        double center = (low + high) / 2;
        return whole
                ? Window.of(center, Math.max(1, high - low))
                : Window.of(center, high - low, VoiFunction.LINEAR_EXACT);
    }
}
