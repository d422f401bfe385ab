package io.github.imbrex.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.imbrex.dicom.web.MultipartReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/**
 * A study of 500 slices, 263 MB, taken apart, against a memory copy of the same bytes into the same sink, and against a
 * reader that looks at one byte after the other. The pixels have 12 bits and seeded noise.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class MultipartBenchmark {

    private static final int BLOCK = 64 * 1024;
    private static final int SLICE = 512 * 512 * 2 + 1400;

    /** What a boundary costs depends on its length: Orthanc's has 70 characters. */
    @Param({"x", "boundary", "0123456789012345678901234567890123456789012345678901234567890123456789"})
    public String boundary = "x";

    /** Number of slices. */
    @Param("500")
    public int slices;

    private byte[] body = new byte[0];
    private final Sink sink = new Sink();

    /** Makes the body. */
    @Setup
    public void fill() throws IOException {
        var random = new Random(18);
        byte[] slice = new byte[SLICE];
        var out = new ByteArrayOutputStream(slices * (SLICE + 200) + 100);
        for (int i = 0; i < slices; i++) {
            out.write(("\r\n--" + boundary + "\r\nContent-Type: application/dicom\r\n\r\n").getBytes(US_ASCII));
            for (int at = 0; at < SLICE; at += 2) {
                int value = 2048 + (int) (600 * Math.sin((at + i) / 900.0)) + random.nextInt(17) - 8 & 0xfff;
                slice[at] = (byte) value;
                slice[at + 1] = (byte) (value >> 8);
            }
            out.write(slice);
        }
        out.write(("\r\n--" + boundary + "--\r\n").getBytes(US_ASCII));
        body = out.toByteArray();
    }

    /** The floor: every byte once, in blocks. */
    @Benchmark
    public long copy() {
        for (int at = 0; at < body.length; at += BLOCK) {
            sink.write(body, at, Math.min(BLOCK, body.length - at));
        }
        return sink.taken;
    }

    /** Each part to the sink. */
    @Benchmark
    public long split() throws IOException {
        var in = new ByteArrayInputStream(body);
        try (var reader = MultipartReader.of(in, "multipart/related; boundary=" + boundary)) {
            for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                part.get().transferTo(sink);
            }
            return reader.completeParts();
        }
    }

    /** The same parts byte by byte, as one would write it first. */
    @Benchmark
    public long splitByteByByte() throws IOException {
        byte[] delimiter = ("\r\n--" + boundary).getBytes(US_ASCII);
        byte[] block = new byte[BLOCK];
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(body), BLOCK);
        int matched = 0;
        int filled = 0;
        int parts = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            block[filled++] = (byte) c;
            matched = c == delimiter[matched] ? matched + 1 : c == '\r' ? 1 : 0;
            if (matched == delimiter.length) {
                parts++;
                matched = 0;
            }
            if (filled == BLOCK) {
                sink.write(block, 0, BLOCK);
                filled = 0;
            }
        }
        sink.write(block, 0, filled);
        return parts;
    }

    /** Takes what it is given by copying it, as a file's buffer would. */
    private static final class Sink extends OutputStream {

        private final byte[] buffer = new byte[2 * BLOCK];
        private long taken;

        @Override
        public void write(int b) {
            buffer[0] = (byte) b;
            taken++;
        }

        @Override
        public void write(byte[] source, int from, int count) {
            System.arraycopy(source, from, buffer, 0, count);
            taken += count;
        }
    }
}
