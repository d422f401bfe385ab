package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.pixel.internal.codec.jpegls.JpegLs;
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

/** A lossless JPEG-LS slice of 512 x 512, 16 bits: a body with noise, and air around it that is all one value. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class JpegLsBenchmark {

    private static final int SIDE = 512;

    private byte[] stream = new byte[0];

    /** Makes the slice, and fails if it does not come back. */
    @Setup
    public void encode() {
        Random random = new Random(1);
        short[] samples = new short[SIDE * SIDE];
        for (int i = 0; i < samples.length; i++) {
            double x = i % SIDE - SIDE / 2.0;
            double y = i / SIDE - SIDE / 2.0;
            double body = 1000 + 300 * Math.sin(x / 30) * Math.cos(y / 40) + 20 * random.nextGaussian();
            samples[i] = (short) (x * x + 2 * y * y < 55_000 ? body : 24);
        }
        stream = JpegLsStream.of(samples, SIDE, 16);
        byte[] decoded = decode();
        for (int i = 0; i < samples.length; i++) {
            if ((decoded[2 * i] & 0xff | decoded[2 * i + 1] << 8) != samples[i]) {
                throw new IllegalStateException("Sample " + i + " did not come back.");
            }
        }
    }

    /** One frame from its code stream to samples in containers. */
    @Benchmark
    public byte[] decode() {
        return JpegLs.decode(stream, SIDE, SIDE, 1, 16);
    }
}
