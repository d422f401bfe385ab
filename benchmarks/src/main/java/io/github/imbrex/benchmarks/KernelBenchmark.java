package io.github.imbrex.benchmarks;

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

/** Every kernel with its plain twin, for a slice and for a tile of it; {@code COPY} is the ceiling. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class KernelBenchmark {

    /** A slice, and a tile of one. */
    @Param({"512", "64"})
    public int side;

    /** Name of a kernel. */
    @Param({
        "COPY",
        "COPY_FLOATS",
        "WINDOW",
        "PIPELINE",
        "PIPELINE_SIGMOID",
        "RESCALE",
        "STATISTICS",
        "MASKED_STATISTICS",
        "RANGE",
        "OVERLAP_BYTES",
        "OVERLAP_BITS",
        "MAXIMUM",
        "BETWEEN",
        "HALVE",
        "HALVE_BYTES",
        "SOBEL",
        "YBR",
        "YBR_PLANES",
        "UNPACK12",
        "SWAP"
    })
    public String kernel = "COPY";

    private KernelWork work = KernelWork.COPY;
    private KernelArrays arrays = new KernelArrays(8, 8);

    /** Fills the arrays. */
    @Setup
    public void fill() {
        work = KernelWork.valueOf(kernel);
        arrays = new KernelArrays(side, side);
    }

    /** As the library runs it on this JVM; give {@code -Dimbrex.vector=now} to leave the warm-up out. */
    @Benchmark
    public Object kernel() {
        work.kernel().on(arrays);
        return arrays;
    }

    /** The loop anyone would write first. */
    @Benchmark
    public Object twin() {
        work.twin().on(arrays);
        return arrays;
    }
}
