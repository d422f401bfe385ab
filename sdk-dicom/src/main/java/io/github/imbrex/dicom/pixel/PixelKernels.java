package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.pixel.internal.kernel.Backend;
import io.github.imbrex.dicom.pixel.internal.kernel.FixedPointWindow;
import io.github.imbrex.dicom.pixel.internal.kernel.Gate;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

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

    private static final Gate WINDOW = Backend.gate(Kernel.WINDOW);
    private static final Gate RESCALE = Backend.gate(Kernel.RESCALE);
    private static final Gate RANGE = Backend.gate(Kernel.RANGE);
    private static final Gate MAXIMUM = Backend.gate(Kernel.MAXIMUM);
    private static final Gate MINIMUM = Backend.gate(Kernel.MINIMUM);
    private static final Gate BETWEEN = Backend.gate(Kernel.BETWEEN);
    private static final Gate HALVE = Backend.gate(Kernel.HALVE);
    private static final Gate HALVE_BYTES = Backend.gate(Kernel.HALVE_BYTES);
    private static final Gate SOBEL = Backend.gate(Kernel.SOBEL);

    private PixelKernels() {}

    /**
     * Name of the kernels in use: {@code scalar}, or {@code vector-} and the width in bits.
     *
     * @return name of the kernels in use
     */
    public static String backend() {
        return Backend.name();
    }

    /**
     * What runs each kernel at this moment: {@code scalar}, the name of an edition with vectors, or that name and
     * {@code when warm} where plain loops run until vectors have shown to be faster. Kernels that are not named have plain
     * loops only.
     *
     * @return kernel to edition, in alphabetical order
     */
    public static Map<String, String> backends() {
        Map<String, String> editions = new TreeMap<>();
        Backend.states().forEach((kernel, edition) -> editions.put(kernel.label(), edition));
        return editions;
    }

    /**
     * Modality values in float32, {@code fma(x, slope, intercept)} with slope and intercept rounded to float32: within
     * 2^-23 times {@code |slope * x| + |intercept|} of the float64 result, where these are normal numbers of float32.
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
        float slope = (float) rescale.slope();
        float intercept = (float) rescale.intercept();
        RESCALE.run(
                count,
                (kernels, at, n) ->
                        kernels.values().rescale(src, from + at, unsigned, dst, to + at, n, slope, intercept));
    }

    /**
     * Modality values in whole numbers of 16 bits, modulo 2^16: right where every result fits, which
     * {@link Rescale#fitsShort} says; others wrap around and are not looked for.
     *
     * @param src stored values
     * @param from first of them
     * @param dst modality values, with a sign if any of them is negative
     * @param to first of them
     * @param count how many
     * @param rescale slope and intercept, both whole
     * @throws IndexOutOfBoundsException if an array is too short
     * @throws IllegalArgumentException if slope or intercept is not whole
     */
    public static void rescale(short[] src, int from, short[] dst, int to, int count, Rescale rescale) {
        Objects.checkFromIndexSize(from, count, src.length);
        Objects.checkFromIndexSize(to, count, dst.length);
        if (!rescale.keepsWholeNumbers()) {
            throw new IllegalArgumentException(
                    "A rescale with fractions does not keep whole numbers. Ask for float results.");
        }
        // The lower 16 bits of a product do not depend on how the factors are read.
        short slope = (short) (long) rescale.slope();
        short intercept = (short) (long) rescale.intercept();
        System.arraycopy(src, from, dst, to, count);
        // In place, because of two arrays the compiler cannot tell whether they overlap, and makes no vectors.
        for (int i = to; i < to + count; i++) {
            dst[i] = (short) (dst[i] * slope + intercept);
        }
    }

    /**
     * Modality values in float64, for stored values of up to 32 bits with a sign, or 31 without. Unsigned ones of 32 bits
     * are no {@code int}s: take {@link Frame#reals()}.
     *
     * @param src stored values, read with a sign
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
            FixedPointWindow levels = fixed.get();
            WINDOW.run(
                    count,
                    (kernels, at, n) -> kernels.values().window(src, from + at, unsigned, dst, to + at, n, levels));
        } else {
            DisplayTable.over(src, from, count, unsigned)
                    .fill(x -> window.display(rescale.apply(x)), inverted)
                    .apply(src, from, dst, to, count);
        }
    }

    /** The same climb over stored values: a negative slope turns it around. */
    static Optional<FixedPointWindow> fixedPoint(Rescale rescale, Window.Levels window, boolean inverted) {
        double range = window.function().range(window.width()) / Math.abs(rescale.slope());
        double lower =
                (window.function().lowerLimit(window.center(), window.width()) - rescale.intercept()) / rescale.slope();
        return rescale.slope() > 0
                ? FixedPointWindow.of(lower, range, inverted)
                : FixedPointWindow.of(lower - range, range, !inverted);
    }

    /**
     * Stored values to a display range of your own, in float64 and by the definition. Unsigned ones of 32 bits are no
     * {@code int}s: take {@link Frame#reals()} and {@link VoiFunction#apply}.
     *
     * @param src stored values, read with a sign
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
     * The least and the greatest value.
     *
     * @param src stored values
     * @param from first of them
     * @param count how many, at least 1
     * @param unsigned whether they have no sign
     * @param range gets the least and the greatest value
     * @throws IndexOutOfBoundsException if an array is too short, or there is no value
     */
    public static void range(short[] src, int from, int count, boolean unsigned, int[] range) {
        Objects.checkFromIndexSize(from, Math.max(1, count), src.length);
        Objects.checkFromIndexSize(0, 2, range.length);
        range[0] = Integer.MAX_VALUE;
        range[1] = Integer.MIN_VALUE;
        RANGE.run(count, (kernels, at, n) -> {
            if (n > 0) {
                long part = kernels.sums().range(src, from + at, n, unsigned);
                range[0] = Math.min(range[0], (int) part);
                range[1] = Math.max(range[1], (int) (part >> 32));
            }
        });
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
        MAXIMUM.run(count, (kernels, i, n) -> kernels.slices().maximum(held, at + i, slice, from + i, n, unsigned));
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
        MINIMUM.run(count, (kernels, i, n) -> kernels.slices().minimum(held, at + i, slice, from + i, n, unsigned));
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
        int fixed = (int) Math.rint(weight * (1 << 30));
        BETWEEN.run(
                count,
                (kernels, at, n) ->
                        kernels.slices().between(a, fromA + at, b, fromB + at, unsigned, dst, to + at, n, fixed));
    }

    /**
     * An image of half the width and height: means of four, rounded half up. An odd last row or column is left out.
     *
     * @param src stored values, row by row
     * @param columns pixels in a row
     * @param rows rows
     * @param unsigned whether they have no sign
     * @param dst {@code columns / 2} by {@code rows / 2} values
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void halve(short[] src, int columns, int rows, boolean unsigned, short[] dst) {
        int half = columns / 2;
        Objects.checkFromIndexSize(0, Math.multiplyExact(columns, rows), src.length);
        Objects.checkFromIndexSize(0, half * (rows / 2), dst.length);
        HALVE.run(rows / 2, columns, (kernels, first, n) -> {
            for (int row = first; row < first + n; row++) {
                int upper = 2 * row * columns;
                kernels.filters().halve(src, upper, upper + columns, unsigned, dst, row * half, half);
            }
        });
    }

    /**
     * An image of half the width and height, of bytes without a sign.
     *
     * @param src samples, row by row
     * @param columns pixels in a row
     * @param rows rows
     * @param dst {@code columns / 2} by {@code rows / 2} samples
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void halve(byte[] src, int columns, int rows, byte[] dst) {
        int half = columns / 2;
        Objects.checkFromIndexSize(0, Math.multiplyExact(columns, rows), src.length);
        Objects.checkFromIndexSize(0, half * (rows / 2), dst.length);
        HALVE_BYTES.run(rows / 2, columns, (kernels, first, n) -> {
            for (int row = first; row < first + n; row++) {
                int upper = 2 * row * columns;
                kernels.filters().halve(src, upper, upper + columns, dst, row * half, half);
            }
        });
    }

    /**
     * Edges of an 8-bit image: {@code |gx| + |gy|} of Sobel's operators, 0 to 2040, for all pixels but those of the rim.
     *
     * @param src samples without a sign, row by row
     * @param columns pixels in a row, at least 3
     * @param rows rows, at least 3
     * @param dst {@code columns - 2} by {@code rows - 2} values
     * @throws IndexOutOfBoundsException if an array is too short
     * @throws IllegalArgumentException if the image is smaller than the operators
     */
    public static void sobel(byte[] src, int columns, int rows, short[] dst) {
        if (columns < 3 || rows < 3) {
            throw new IllegalArgumentException(
                    "Edges need an image of at least 3 x 3 pixels, not " + columns + " x " + rows + ".");
        }
        int inside = columns - 2;
        Objects.checkFromIndexSize(0, Math.multiplyExact(columns, rows), src.length);
        Objects.checkFromIndexSize(0, inside * (rows - 2), dst.length);
        SOBEL.run(rows - 2, columns, (kernels, first, n) -> {
            for (int row = first; row < first + n; row++) {
                kernels.filters().sobel(src, row * columns, columns, dst, row * inside, inside);
            }
        });
    }
}
