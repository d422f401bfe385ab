package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Backend;
import io.github.imbrex.dicom.pixel.internal.kernel.FixedPointWindow;
import io.github.imbrex.dicom.pixel.internal.kernel.ScalarSlices;
import io.github.imbrex.dicom.pixel.internal.kernel.SliceKernels;
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

    private static final SliceKernels SLICES = new ScalarSlices();

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

    /**
     * Maximum intensity projection, one slice at a time: {@code held} becomes the greater of itself and the slice.
     *
     * @param held the projection so far
     * @param at first of its values
     * @param slice stored values
     * @param from first of them
     * @param count how many
     * @param unsigned whether they have no sign
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void maximum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
        Objects.checkFromIndexSize(at, count, held.length);
        Objects.checkFromIndexSize(from, count, slice.length);
        SLICES.maximum(held, at, slice, from, count, unsigned);
    }

    /**
     * Minimum intensity projection, one slice at a time: {@code held} becomes the lesser of itself and the slice.
     *
     * @param held the projection so far
     * @param at first of its values
     * @param slice stored values
     * @param from first of them
     * @param count how many
     * @param unsigned whether they have no sign
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void minimum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
        Objects.checkFromIndexSize(at, count, held.length);
        Objects.checkFromIndexSize(from, count, slice.length);
        SLICES.minimum(held, at, slice, from, count, unsigned);
    }

    /**
     * A slice between two slices, linear and rounded to the nearest whole value: within 0.501 of the real result.
     *
     * @param a stored values of the one
     * @param fromA first of them
     * @param b stored values of the other
     * @param fromB first of them
     * @param unsigned whether both have no sign
     * @param dst the slice between; may be one of the others
     * @param to first of its values
     * @param count how many
     * @param weight of {@code b}, from 0 to 1
     * @throws IndexOutOfBoundsException if an array is too short
     * @throws IllegalArgumentException if the weight is not from 0 to 1
     */
    public static void interpolate(
            short[] a,
            int fromA,
            short[] b,
            int fromB,
            boolean unsigned,
            short[] dst,
            int to,
            int count,
            double weight) {
        Objects.checkFromIndexSize(fromA, count, a.length);
        Objects.checkFromIndexSize(fromB, count, b.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("The weight of a slice is from 0 to 1, not " + weight + ".");
        }
        SLICES.between(a, fromA, b, fromB, unsigned, dst, to, count, (int) Math.rint(weight * (1 << 30)));
    }
}
