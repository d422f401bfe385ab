package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

/**
 * Reading a file: from disk against opening it and reading the same bytes, from memory against a reader that makes an
 * object of each element. Add {@code -prof gc} for what is allocated.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class DataSetBenchmark {

    private static final ReadOptions HEADER = ReadOptions.standard().withStopTag(Tag.PixelData);

    private final byte[] ct = BenchmarkFiles.ct();
    private final byte[] nested = BenchmarkFiles.nested();
    private final byte[] block = new byte[8 << 10];
    private Path file = Path.of("");
    private String name = "";

    /** Puts the slice on disk; it stays in the system's cache. */
    @Setup
    public void write() {
        file = BenchmarkFiles.file(ct);
        name = file.toString();
    }

    /** The floor: open, read the block that holds the header, close. */
    @Benchmark
    public int diskFloor() throws IOException {
        try (InputStream in = new FileInputStream(name)) {
            return in.read(block);
        }
    }

    /** The header from disk. */
    @Benchmark
    public DicomFile diskHeader() throws IOException {
        return DicomFile.read(file, HEADER);
    }

    /** The whole file, pixels by reference. */
    @Benchmark
    public DicomFile diskWhole() throws IOException {
        return DicomFile.read(file);
    }

    /** The header of a slice in memory. */
    @Benchmark
    public DicomFile memoryHeader() {
        return DicomFile.read(ct, HEADER);
    }

    /** The same into objects. */
    @Benchmark
    public Object memoryHeaderObjects() {
        return ElementObjectReader.read(ct);
    }

    /** 6,500 elements below sequences. */
    @Benchmark
    public DicomFile nestedHeader() {
        return DicomFile.read(nested, HEADER);
    }

    /** The same into objects. */
    @Benchmark
    public Object nestedHeaderObjects() {
        return ElementObjectReader.read(nested);
    }
}
