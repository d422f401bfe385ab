package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.pixel.PixelKernels;
import io.github.imbrex.dicom.pixel.Rescale;
import io.github.imbrex.dicom.pixel.VoiFunction;
import io.github.imbrex.dicom.pixel.Window;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stored 16-bit values to 8-bit display values: the kernels, their float64 twin, and a copy as the ceiling. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class WindowBenchmark {

    private static final Rescale HOUNSFIELD = new Rescale(1, -1024);
    private static final Window.Levels LINEAR = Window.of(40, 400);
    private static final Window.Levels SIGMOID = Window.of(40, 400, VoiFunction.SIGMOID);

    /** Pixels: a slice, and a tile of one. */
    @Param({"262144", "4096"})
    public int pixels;

    private short[] stored = new short[0];
    private short[] copied = new short[0];
    private byte[] levels = new byte[0];

    /** Twelve-bit values with the spread of a CT slice. */
    @Setup
    public void fill() {
        Random random = new Random(1);
        stored = new short[pixels];
        copied = new short[pixels];
        levels = new byte[pixels];
        for (int i = 0; i < pixels; i++) {
            stored[i] = (short) Math.min(4095, Math.max(0, 1000 + random.nextGaussian() * 400));
        }
    }

    /** The ceiling: moving the bytes and nothing else. */
    @Benchmark
    public short[] copy() {
        System.arraycopy(stored, 0, copied, 0, pixels);
        return copied;
    }

    /** The definition, pixel by pixel: what a kernel has to beat and to agree with. */
    @Benchmark
    public byte[] float64Twin() {
        for (int i = 0; i < pixels; i++) {
            levels[i] = (byte) LINEAR.display(HOUNSFIELD.apply(stored[i]));
        }
        return levels;
    }

    /** Fixed point, on the backend of this JVM. */
    @Benchmark
    public byte[] linear() {
        PixelKernels.toDisplay8(stored, 0, true, levels, 0, pixels, HOUNSFIELD, LINEAR, false);
        return levels;
    }

    /** Through a table that is built on every call. */
    @Benchmark
    public byte[] sigmoid() {
        PixelKernels.toDisplay8(stored, 0, true, levels, 0, pixels, HOUNSFIELD, SIGMOID, false);
        return levels;
    }
}
