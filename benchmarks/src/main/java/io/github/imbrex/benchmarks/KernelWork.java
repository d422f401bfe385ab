package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.pixel.Histogram;
import io.github.imbrex.dicom.pixel.ImageDescription;
import io.github.imbrex.dicom.pixel.MaskKernels;
import io.github.imbrex.dicom.pixel.Photometric;
import io.github.imbrex.dicom.pixel.PixelKernels;
import io.github.imbrex.dicom.pixel.PixelPipeline;
import io.github.imbrex.dicom.pixel.PixelStatistics;
import io.github.imbrex.dicom.pixel.Rescale;
import io.github.imbrex.dicom.pixel.SampleKernels;
import io.github.imbrex.dicom.pixel.SampleType;
import io.github.imbrex.dicom.pixel.VoiFunction;
import io.github.imbrex.dicom.pixel.Window;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernels;

/**
 * Kernels and their plain twins on the same arrays. A twin is the loop anyone would write first: the library's own plain
 * edition, or the definition in float64 where there is a name for it.
 */
enum KernelWork {
    WINDOW(
            x -> PixelKernels.toDisplay8(x.a, 0, true, x.bytes, 0, x.pixels, Twins.HU, Twins.SOFT, false),
            Twins::float64Window),
    PIPELINE(x -> Twins.LINEAR.apply(x.containers, 0, x.bytes, 0, x.pixels), Twins::float64Window),
    PIPELINE_SIGMOID(x -> Twins.SIGMOID.apply(x.containers, 0, x.bytes, 0, x.pixels), Twins::float64Sigmoid),
    RESCALE(
            x -> PixelKernels.rescale(x.a, 0, false, x.floats, 0, x.pixels, Twins.HU),
            x -> Twins.PLAIN.values().rescale(x.a, 0, false, x.floats, 0, x.pixels, 1, -1024)),
    RESCALE_SHORT(
            x -> PixelKernels.rescale(x.a, 0, x.shorts, 0, x.pixels, Twins.HU),
            x -> PixelKernels.rescale(x.a, 0, x.shorts, 0, x.pixels, Twins.HU)),
    UNPACK12(
            x -> SampleKernels.unpack12(x.containers, 0, x.shorts, 0, x.pixels),
            x -> Twins.PLAIN.values().unpack12(x.containers, 0, x.shorts, 0, x.pixels)),
    EXTRACT(
            x -> SampleKernels.extract16(x.containers, 0, x.shorts, 0, x.pixels, 12, 11, false),
            x -> SampleKernels.extract16(x.containers, 0, x.shorts, 0, x.pixels, 12, 11, false)),
    RANGE(
            x -> PixelKernels.range(x.a, 0, x.pixels, false, x.range),
            x -> x.sums[0] = Twins.PLAIN.sums().range(x.a, 0, x.pixels, false)),
    STATISTICS(
            x -> x.sums[0] = PixelStatistics.of(x.a, false).count(),
            x -> Twins.PLAIN.sums().moments(x.a, 0, x.pixels, false, x.sums)),
    MASKED_STATISTICS(
            x -> x.sums[0] = PixelStatistics.of(x.a, false, x.mask).count(),
            x -> Twins.PLAIN.sums().maskedMoments(x.a, 0, x.mask, 0, x.pixels, false, x.sums)),
    HISTOGRAM(
            x -> x.sums[0] = Histogram.of(x.a, false).total(),
            x -> x.sums[0] = Histogram.of(x.a, false).total()),
    OVERLAP_BYTES(
            x -> MaskKernels.overlap(x.mask, 0, x.otherMask, 0, x.pixels, x.sums),
            x -> Twins.PLAIN.sums().overlap(x.mask, 0, x.otherMask, 0, x.pixels, x.sums)),
    OVERLAP_BITS(
            x -> MaskKernels.overlap(x.packed, 0, x.otherPacked, 0, x.packed.length, x.sums),
            x -> Twins.PLAIN.sums().overlap(x.mask, 0, x.otherMask, 0, x.pixels, x.sums)),
    PACK(
            x -> MaskKernels.pack(x.mask, 0, x.bytes, 0, x.pixels),
            x -> MaskKernels.pack(x.mask, 0, x.bytes, 0, x.pixels)),
    UNPACK(
            x -> MaskKernels.unpack(x.packed, 0, x.bytes, 0, x.pixels),
            x -> MaskKernels.unpack(x.packed, 0, x.bytes, 0, x.pixels)),
    MAXIMUM(
            x -> PixelKernels.maximum(x.shorts, 0, x.b, 0, x.pixels, false),
            x -> Twins.PLAIN.slices().maximum(x.shorts, 0, x.b, 0, x.pixels, false)),
    BETWEEN(
            x -> PixelKernels.interpolate(x.a, 0, x.b, 0, false, x.shorts, 0, x.pixels, 0.3),
            x -> Twins.PLAIN.slices().between(x.a, 0, x.b, 0, false, x.shorts, 0, x.pixels, 322_122_547)),
    INVERT(x -> SampleKernels.invert(x.bytes, 0, x.pixels), x -> SampleKernels.invert(x.bytes, 0, x.pixels)),
    SWAP(x -> SampleKernels.swap16(x.containers, 0, 2 * x.pixels), x -> Twins.swap(x.containers)),
    HALVE(x -> PixelKernels.halve(x.a, x.columns, x.rows, true, x.shorts), x -> Twins.halve(x)),
    HALVE_BYTES(x -> PixelKernels.halve(x.colours, x.columns, x.rows, x.bytes), x -> Twins.halveBytes(x)),
    SOBEL(x -> PixelKernels.sobel(x.colours, x.columns, x.rows, x.shorts), x -> Twins.sobel(x)),
    YBR(
            x -> SampleKernels.ybrToRgb(x.colours, 0, x.bytes, 0, x.pixels),
            x -> Twins.PLAIN.colours().ybrToRgb(x.colours, 0, x.bytes, 0, x.pixels)),
    YBR_PLANES(
            x -> SampleKernels.ybrPlanesToRgb(x.colours, x.bytes, x.pixels),
            x -> Twins.PLAIN.colours().ybrPlanesToRgb(x.colours, 0, x.bytes, 0, x.pixels, x.pixels)),
    INTERLEAVE(
            x -> SampleKernels.interleave(x.colours, x.bytes, x.pixels),
            x -> SampleKernels.interleave(x.colours, x.bytes, x.pixels)),
    COPY(x -> System.arraycopy(x.a, 0, x.shorts, 0, x.pixels), x -> System.arraycopy(x.a, 0, x.shorts, 0, x.pixels)),
    COPY_FLOATS(
            x -> System.arraycopy(x.floats, 0, x.otherFloats, 0, x.pixels),
            x -> System.arraycopy(x.floats, 0, x.otherFloats, 0, x.pixels));

    /** One run over all arrays. */
    interface Run {
        void on(KernelArrays arrays);
    }

    private final Run kernel;
    private final Run twin;

    KernelWork(Run kernel, Run twin) {
        this.kernel = kernel;
        this.twin = twin;
    }

    Run kernel() {
        return kernel;
    }

    Run twin() {
        return twin;
    }

    /** Loops to compare with; in a class of their own, because an enum cannot use its constants while it makes them. */
    private static final class Twins {
        static final Kernels PLAIN = Kernels.scalar();
        static final Rescale HU = new Rescale(1, -1024);
        static final Window.Levels SOFT = Window.of(40, 400);
        static final Window.Levels SMOOTH = Window.of(40, 400, VoiFunction.SIGMOID);
        static final ImageDescription CT =
                new ImageDescription(512, 512, 1, 1, 16, 12, 11, SampleType.UNSIGNED, Photometric.MONOCHROME2, false);
        static final PixelPipeline LINEAR = PixelPipeline.of(CT, HU, SOFT, false);
        static final PixelPipeline SIGMOID = PixelPipeline.of(CT, HU, SMOOTH, false);

        static void float64Window(KernelArrays x) {
            for (int i = 0; i < x.pixels; i++) {
                x.bytes[i] = (byte) SOFT.display(HU.apply(x.a[i]));
            }
        }

        static void float64Sigmoid(KernelArrays x) {
            for (int i = 0; i < x.pixels; i++) {
                x.bytes[i] = (byte) SMOOTH.display(HU.apply(x.a[i]));
            }
        }

        static void swap(byte[] bytes) {
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                byte first = bytes[i];
                bytes[i] = bytes[i + 1];
                bytes[i + 1] = first;
            }
        }

        static void halve(KernelArrays x) {
            int half = x.columns / 2;
            for (int row = 0; row < x.rows / 2; row++) {
                int upper = 2 * row * x.columns;
                PLAIN.filters().halve(x.a, upper, upper + x.columns, true, x.shorts, row * half, half);
            }
        }

        static void halveBytes(KernelArrays x) {
            int half = x.columns / 2;
            for (int row = 0; row < x.rows / 2; row++) {
                int upper = 2 * row * x.columns;
                PLAIN.filters().halve(x.colours, upper, upper + x.columns, x.bytes, row * half, half);
            }
        }

        static void sobel(KernelArrays x) {
            int inside = x.columns - 2;
            for (int row = 0; row < x.rows - 2; row++) {
                PLAIN.filters().sobel(x.colours, row * x.columns, x.columns, x.shorts, row * inside, inside);
            }
        }
    }
}
