package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Backend;
import io.github.imbrex.dicom.pixel.internal.kernel.FixedPointWindow;
import java.util.Objects;
import java.util.Optional;

/**
 * Arithmetic on arrays of stored values, for code that brings its own buffers. Nothing is allocated but small tables,
 * nothing is kept, every method may be called by many threads.
 *
 * <p>Stored values of up to 16 bits come as {@code short[]}; {@code unsigned} says how to read them. Where the JVM was
 * started with {@code --add-modules jdk.incubator.vector} some kernels run on vectors once they are warm; results are the
 * same to the bit. {@code -Dimbrex.vector=off} keeps plain loops.
 *
 * @since 0.1
 */
public final class PixelKernels {

    private PixelKernels() {}

    /**
     * Name of the kernels in use: {@code scalar}, or {@code vector-} and the width in bits.
     *
     * @return name of the kernels in use
     */
    public static String backend() {
        return Backend.get().name();
    }

    /**
     * Modality values in float32, {@code fma(x, slope, intercept)}: within 1e-6 of the float64 result.
     *
     * @param src stored values
     * @param from first of them
     * @param unsigned whether they have no sign
     * @param dst modality values
     * @param to first of them
     * @param count how many
     * @param rescale slope and intercept
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void rescale(
            short[] src, int from, boolean unsigned, float[] dst, int to, int count, Rescale rescale) {
        Objects.checkFromIndexSize(from, count, src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        Backend.get()
                .rescale(src, from, unsigned, dst, to, count, (float) rescale.slope(), (float) rescale.intercept());
    }

    /**
     * Modality values in float64, for stored values of any width.
     *
     * @param src stored values
     * @param from first of them
     * @param dst modality values
     * @param to first of them
     * @param count how many
     * @param rescale slope and intercept
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void rescale(int[] src, int from, double[] dst, int to, int count, Rescale rescale) {
        Objects.checkFromIndexSize(from, count, src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        double slope = rescale.slope();
        double intercept = rescale.intercept();
        for (int i = 0; i < count; i++) {
            dst[to + i] = slope * src[from + i] + intercept;
        }
    }

    /**
     * Stored values to 8-bit display values: rescale, window and inversion in one pass, within 0.51 of the real result.
     *
     * @param src stored values
     * @param from first of them
     * @param unsigned whether they have no sign
     * @param dst display values, 0 is black
     * @param to first of them
     * @param count how many
     * @param rescale slope and intercept
     * @param window what to show, in modality values
     * @param inverted whether high values are dark, as in MONOCHROME1
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void toDisplay8(
            short[] src,
            int from,
            boolean unsigned,
            byte[] dst,
            int to,
            int count,
            Rescale rescale,
            Window.Levels window,
            boolean inverted) {
        Objects.checkFromIndexSize(from, count, src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        Optional<FixedPointWindow> fixed = fixedPoint(rescale, window, inverted);
        if (fixed.isPresent()) {
            Backend.get().window(src, from, unsigned, dst, to, count, fixed.get());
        } else {
            DisplayTable.over(src, from, count, unsigned)
                    .fill(x -> window.display(rescale.apply(x)), inverted)
                    .apply(src, from, dst, to, count);
        }
    }

    /** The same climb over stored values: a negative slope turns it around. */
    private static Optional<FixedPointWindow> fixedPoint(Rescale rescale, Window.Levels window, boolean inverted) {
        double range = window.function().range(window.width()) / Math.abs(rescale.slope());
        double lower =
                (window.function().lowerLimit(window.center(), window.width()) - rescale.intercept()) / rescale.slope();
        return rescale.slope() > 0
                ? FixedPointWindow.of(lower, range, inverted)
                : FixedPointWindow.of(lower - range, range, !inverted);
    }

    /**
     * Stored values to a display range of your own, in float64 and by the definition.
     *
     * @param src stored values
     * @param from first of them
     * @param dst display values
     * @param to first of them
     * @param count how many
     * @param rescale slope and intercept
     * @param window what to show, in modality values
     * @param low what the darkest value becomes
     * @param high what the brightest value becomes
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void toRange(
            int[] src,
            int from,
            double[] dst,
            int to,
            int count,
            Rescale rescale,
            Window.Levels window,
            double low,
            double high) {
        Objects.checkFromIndexSize(from, count, src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        VoiFunction function = window.function();
        double center = window.center();
        double width = window.width();
        double slope = rescale.slope();
        double intercept = rescale.intercept();
        for (int i = 0; i < count; i++) {
            dst[to + i] = function.apply(slope * src[from + i] + intercept, center, width, low, high);
        }
    }
}
