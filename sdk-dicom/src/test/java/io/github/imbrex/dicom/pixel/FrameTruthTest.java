package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Ring 2: frames of real files against {@code dicom/pixel-truth.tsv}, which independent tools computed. What no decoder
 * takes must end in the error that names its transfer syntax; how many rows that were is printed.
 */
class FrameTruthTest {

    private record Row(
            String file,
            int frame,
            int bitsAllocated,
            int samples,
            long bytes,
            String sha256,
            double min,
            double max,
            String check) {

        static Row of(String line) {
            String[] f = line.split("\t");
            return new Row(
                    f[0],
                    Integer.parseInt(f[1]),
                    Integer.parseInt(f[4]),
                    Integer.parseInt(f[5]),
                    Long.parseLong(f[6]),
                    f[7],
                    Double.parseDouble(f[8]),
                    Double.parseDouble(f[9]),
                    f[10]);
        }

        boolean lossy() {
            return check.endsWith("lossy");
        }
    }

    @TestFactory
    List<DynamicTest> everyRowOfTheTruthTable() throws IOException {
        Path table = RealData.path("dicom/pixel-truth.tsv");
        Map<String, List<Row>> byFile = new TreeMap<>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.skip(1)
                    .map(Row::of)
                    .forEach(row -> byFile.computeIfAbsent(row.file(), f -> new ArrayList<>())
                            .add(row));
        }
        Map<String, Integer> refused = new TreeMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        byFile.forEach((name, rows) ->
                tests.add(dynamicTest(name, () -> check(table.getParent().resolve(name), rows, refused))));
        tests.add(dynamicTest(
                "what no decoder takes",
                () -> System.out.println("FrameTruthTest: rows refused for want of a decoder: " + refused)));
        return tests;
    }

    private static void check(Path path, List<Row> rows, Map<String, Integer> refused) throws IOException {
        DicomFile file = DicomFile.read(path);
        for (Row row : rows) {
            if (row.check().equals("differ")) {
                continue; // the tools do not agree what these pixels are
            }
            try {
                Frame frame = Frame.of(file, row.frame() - 1);
                assertThat((long) frame.size()).isEqualTo(row.bytes());
                assertThat(frame.description().bitsAllocated()).isEqualTo(row.bitsAllocated());
                assertThat(frame.description().storedSamplesPerPixel()).isEqualTo(row.samples());
                if (row.lossy()) {
                    assertThat(frame.containerMin().doubleValue()).isCloseTo(row.min(), within(3.0));
                    assertThat(frame.containerMax().doubleValue()).isCloseTo(row.max(), within(3.0));
                } else {
                    assertThat(frame.sha256()).as("frame %d", row.frame()).isEqualTo(row.sha256());
                    assertThat(frame.containerMin().doubleValue()).isCloseTo(row.min(), within(1e-7));
                    assertThat(frame.containerMax().doubleValue()).isCloseTo(row.max(), within(1e-7));
                }
            } catch (NoDecoderException e) {
                assertThat(file.transferSyntax().isEncapsulated()).isTrue();
                assertThat(e).hasMessageContaining(e.transferSyntax());
                refused.merge(e.transferSyntax(), 1, Integer::sum);
            }
        }
    }
}
