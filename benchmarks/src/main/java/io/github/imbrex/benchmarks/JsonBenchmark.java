package io.github.imbrex.benchmarks;

import io.github.imbrex.benchmarks.ElementObjectReader.Element;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * DICOM JSON of headers that have been read: written against Jackson's generator fed from element objects, read against
 * Jackson's tree, which knows nothing of DICOM.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class JsonBenchmark {

    /** A CT header of some 260 elements, or 6,500 elements below sequences. */
    @Param({"ct", "nested"})
    public String header = "ct";

    private final JsonMapper mapper = new JsonMapper();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private DicomObject dataSet = DicomObject.empty();
    private Map<Integer, Element> objects = Map.of();
    private byte[] json = new byte[0];

    /** Reads the header in both ways. */
    @Setup
    public void read() {
        byte[] file = header.equals("ct") ? BenchmarkFiles.ct() : BenchmarkFiles.nested();
        dataSet = DicomFile.read(file, ReadOptions.standard().withStopTag(Tag.PixelData))
                .dataSet();
        objects = ElementObjectReader.read(file);
        json = DicomJson.toJson(dataSet).getBytes(StandardCharsets.UTF_8);
    }

    /** Ours. */
    @Benchmark
    public int encode() throws IOException {
        out.reset();
        DicomJson.write(dataSet, out);
        return out.size();
    }

    /** Jackson's generator. */
    @Benchmark
    public int encodeObjects() {
        out.reset();
        JacksonWalk.write(objects, out);
        return out.size();
    }

    /** Ours. */
    @Benchmark
    public DicomObject decode() {
        return DicomJson.parse(json);
    }

    /** Jackson's tree. */
    @Benchmark
    public JsonNode decodeTree() {
        return mapper.readTree(json);
    }
}
