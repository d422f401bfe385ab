package io.github.imbrex.codec.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Photometric;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ring 2: frames of real files against {@code dicom/pixel-truth.tsv}, through {@link Frame} as a user would. */
class RealFramesTest {

    private record Row(int frame, String photometric, String sha256, double min, double max, boolean lossy) {

        static Row of(String[] fields) {
            return new Row(
                    Integer.parseInt(fields[1]),
                    fields[3],
                    fields[7],
                    Double.parseDouble(fields[8]),
                    Double.parseDouble(fields[9]),
                    fields[10].endsWith("lossy"));
        }
    }

    @TestFactory
    List<DynamicTest> everyRowOfTheTruthTable() throws IOException {
        Path table = RealData.path("dicom/pixel-truth.tsv");
        Set<String> ours = new Jpeg2000Decoder().transferSyntaxes();
        Map<String, List<Row>> byFile = new TreeMap<>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(fields -> byFile.computeIfAbsent(fields[0], file -> new ArrayList<>())
                            .add(Row.of(fields)));
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, List<Row>> entry : byFile.entrySet()) {
            DicomFile file = DicomFile.read(table.resolveSibling(entry.getKey()));
            if (ours.contains(file.transferSyntax().uid())) {
                tests.add(dynamicTest(entry.getKey(), () -> check(file, entry.getValue())));
            }
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests;
    }

    private static void check(DicomFile file, List<Row> rows) throws IOException {
        for (Row row : rows) {
            Frame frame = Frame.of(file, row.frame() - 1);
            if (row.lossy()) {
                assertThat(frame.containerMin().doubleValue()).isCloseTo(row.min(), within(3.0));
                assertThat(frame.containerMax().doubleValue()).isCloseTo(row.max(), within(3.0));
            } else {
                assertThat(frame.sha256()).as("frame %d", row.frame()).isEqualTo(row.sha256());
            }
            if (row.photometric().equals("RGB")) {
                assertThat(frame.description().photometric()).isEqualTo(Photometric.RGB);
            }
        }
    }
}
