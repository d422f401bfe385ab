package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Frames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
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

/** Compressed 16-bit slices to samples, as users call it; the plain run-length loop; and a copy as the ceiling. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class CodecBenchmark {

    private static final int PIXELS = CodeStreams.SIDE * CodeStreams.SIDE;

    private byte[] stream = new byte[0];
    private byte[] copied = new byte[0];
    private Frames rle = frames(Uid.RLELossless, new byte[2]);
    private Frames lossless = rle;

    /**
     * Encodes a slice.
     *
     * @throws IOException if it does not come back as it was
     */
    @Setup
    public void encode() throws IOException {
        short[] slice = CodeStreams.slice();
        stream = CodeStreams.rle(slice);
        copied = new byte[2 * PIXELS];
        rle = frames(Uid.RLELossless, stream);
        lossless = frames(
                Uid.JPEGLosslessNonHierarchicalFirstOrderPredictionProcess14SelectionValue1,
                CodeStreams.lossless(slice));
        if (!Arrays.equals(rle.get(0).shortValues(), slice)
                || !Arrays.equals(lossless.get(0).shortValues(), slice)
                || !Arrays.equals(rlePlainTwin(), rle.get(0).bytes())) {
            throw new IllegalStateException("A slice does not come back as it was.");
        }
    }

    private static Frames frames(String transferSyntax, byte[] stream) {
        DicomObject image = DicomObject.builder()
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.Rows, CodeStreams.SIDE)
                .set(Tag.Columns, CodeStreams.SIDE)
                .set(Tag.BitsAllocated, 16)
                .set(Tag.BitsStored, 16)
                .set(Tag.HighBit, 15)
                .set(Tag.PixelRepresentation, 0)
                .setFragments(Tag.PixelData, Vr.OB, List.of(bulk(new byte[4]), bulk(stream)))
                .build();
        return Frames.of(DicomFile.of(image, new TransferSyntax(transferSyntax)));
    }

    private static BulkData bulk(byte[] bytes) {
        DicomObject holder =
                DicomObject.builder().set(Tag.PixelData, Vr.OB, bytes).build();
        return holder.bulk(Tag.PixelData).orElseThrow();
    }

    /**
     * The ceiling: a new array of the samples.
     *
     * @return the array
     */
    @Benchmark
    public byte[] copy() {
        return copied.clone();
    }

    /**
     * Run lengths, through chunks.
     *
     * @return the frame
     * @throws IOException never; the stream is in memory
     */
    @Benchmark
    public Frame rle() throws IOException {
        return rle.get(0);
    }

    /**
     * The definition: run by run into a plane, and planes to samples byte by byte.
     *
     * @return the samples
     */
    @Benchmark
    public byte[] rlePlainTwin() {
        ByteBuffer header = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        byte[] out = new byte[2 * PIXELS];
        byte[] plane = new byte[PIXELS];
        for (int segment = 0; segment < 2; segment++) {
            int at = header.getInt(4 + 4 * segment);
            for (int to = 0; to < PIXELS; ) {
                int control = stream[at++];
                if (control >= 0) {
                    System.arraycopy(stream, at, plane, to, control + 1);
                    at += control + 1;
                    to += control + 1;
                } else if (control != -128) {
                    Arrays.fill(plane, to, to + 1 - control, stream[at++]);
                    to += 1 - control;
                }
            }
            for (int pixel = 0, to = 1 - segment; pixel < PIXELS; pixel++, to += 2) {
                out[to] = plane[pixel];
            }
        }
        return out;
    }

    /**
     * Lossless JPEG with first-order prediction.
     *
     * @return the frame
     * @throws IOException never; the stream is in memory
     */
    @Benchmark
    public Frame losslessJpeg() throws IOException {
        return lossless.get(0);
    }
}
