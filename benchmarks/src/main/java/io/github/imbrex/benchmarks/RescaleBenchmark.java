package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.pixel.PixelKernels;
import io.github.imbrex.dicom.pixel.Rescale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stored values to modality values: the float32 kernel against a float64 loop, and a copy as the ceiling. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class RescaleBenchmark {

    private static final int PIXELS = 512 * 512;
    private static final Rescale RESCALE = new Rescale(1.25, -1024);

    private final short[] stored = new short[PIXELS];
    private final float[] floats = new float[PIXELS];
    private final float[] copied = new float[PIXELS];
    private final double[] doubles = new double[PIXELS];

    /** Any 16-bit values. */
    @Setup
    public void fill() {
        Random random = new Random(1);
        for (int i = 0; i < PIXELS; i++) {
            stored[i] = (short) random.nextInt();
        }
    }

    /** The ceiling: as many bytes as the kernel writes. */
    @Benchmark
    public float[] copy() {
        System.arraycopy(floats, 0, copied, 0, PIXELS);
        return copied;
    }

    /** The definition. */
    @Benchmark
    public double[] float64Twin() {
        for (int i = 0; i < PIXELS; i++) {
            doubles[i] = RESCALE.apply(stored[i]);
        }
        return doubles;
    }

    /** Float32 with one fused multiply-add, on the backend of this JVM. */
    @Benchmark
    public float[] rescale() {
        PixelKernels.rescale(stored, 0, false, floats, 0, PIXELS, RESCALE);
        return floats;
    }
}
