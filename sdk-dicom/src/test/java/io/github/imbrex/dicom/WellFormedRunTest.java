package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.support.RealData;
import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fast way through a data set gives the rows of the careful one, whatever the input. */
class WellFormedRunTest {

    private static final ReadOptions STANDARD = ReadOptions.standard();

    @TempDir
    Path directory;

    /** How a file is read: with or without runs. */
    private interface Reading {
        DicomFile read(byte[] bytes, boolean withRuns) throws IOException;
    }

    private static DicomFile read(Input in, ReadOptions options, boolean withRuns) throws IOException {
        return withRuns ? Part10Reader.read(in, options) : Part10Reader.readElementByElement(in, options);
    }

    private static Reading memory(ReadOptions options) {
        return (bytes, withRuns) -> read(Input.of(bytes), options, withRuns);
    }

    private List<Reading> readings() {
        return List.of(
                memory(STANDARD),
                memory(STANDARD.withStopTag(Tag.StudyInstanceUID)),
                memory(STANDARD.withLimits(Limits.standard().withElements(40).withNesting(3))),
                memory(STANDARD.withStrict()),
                memory(STANDARD.withBulk(ReadOptions.Bulk.SKIP, 16)),
                (bytes, withRuns) -> read(Input.of(new ByteArrayInputStream(bytes)), STANDARD, withRuns),
                (bytes, withRuns) -> {
                    Path file = Files.write(directory.resolve("file.dcm"), bytes);
                    try (FileChannel channel = FileChannel.open(file)) {
                        ReadOptions options = STANDARD.withBulk(ReadOptions.Bulk.REFERENCE, 16);
                        return read(Input.of(channel, file), options, withRuns);
                    }
                });
    }

    private static String outcome(Reading reading, byte[] bytes, boolean withRuns) {
        try {
            DicomFile file = reading.read(bytes, withRuns);
            return rows(file.fileMeta().table())
                    + rows(file.dataSet().table())
                    + file.diagnostics()
                    + file.truncatedAt()
                    + file.transferSyntax();
        } catch (DataException e) {
            return e.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(ElementTable table) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < table.count(); row++) {
            text.append(TagPath.of(table.tag(row)))
                    .append(" meta ")
                    .append(table.meta(row))
                    .append(" at ")
                    .append(table.offset(row))
                    .append('+')
                    .append(table.length(row))
                    .append(" span ")
                    .append(table.span(row))
                    .append('\n');
        }
        return text.toString();
    }

    private static void requireAgreement(Reading reading, byte[] bytes, String name) {
        assertThat(outcome(reading, bytes.clone(), true)).as(name).isEqualTo(outcome(reading, bytes.clone(), false));
    }

    @Test
    void takesWholeDataSets() throws IOException {
        byte[] bytes = DicomFile.of(sample(3)).toBytes();
        List<String> taken = new ArrayList<>();
        for (boolean explicit : new boolean[] {true, false}) {
            TransferSyntax syntax =
                    explicit ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : TransferSyntax.IMPLICIT_LITTLE_ENDIAN;
            byte[] file = DicomFile.of(sample(3), syntax).toBytes();
            int start = 144
                    + DicomFile.read(file)
                            .fileMeta()
                            .intValue(Tag.FileMetaInformationGroupLength)
                            .orElseThrow();
            Input in = Input.of(file);
            Cursor cursor = new Cursor(in, start);
            cursor.explicit = explicit;
            Nesting nesting = new Nesting(cursor, Limits.standard(), new Diagnostics(1, true));
            nesting.begin();
            TextCheck.begin(nesting.innermost(), "");
            new WellFormedRun(cursor, nesting, STANDARD).take(nesting.innermost(), -1);
            assertThat(cursor.pos).isEqualTo(file.length);
            taken.add(rows(nesting.rows.build(file)));
        }
        assertThat(taken).hasSize(2).allMatch(rows -> rows.contains("(0040,A730)"));
        requireAgreement(memory(STANDARD), bytes, "sample");
    }

    private static DicomObject sample(int depth) {
        DicomObjectBuilder builder =
                DicomObject.builder().set(Tag.Modality, "CT").set(Tag.StudyInstanceUID, "1.2.3");
        if (depth > 0) {
            builder.set(Tag.ContentSequence, sample(depth - 1), DicomObject.empty(), sample(depth - 1));
        }
        return builder.set(Tag.PixelData, Vr.OW, new byte[8]).build();
    }

    @Test
    void agreesOnEveryCutOfAFile() {
        byte[] whole = DicomFile.of(sample(2)).toBytes();
        for (Reading reading : readings()) {
            for (int length = 132; length < whole.length; length++) {
                requireAgreement(reading, java.util.Arrays.copyOf(whole, length), "cut at " + length);
            }
        }
    }

    /** What may stand between a sequence and an item that belongs to it but comes after its end. */
    @Test
    void agreesOnItemsBehindTheirSequence() {
        byte[] item = {(byte) 0xFE, (byte) 0xFF, 0x00, (byte) 0xE0, 8, 0, 0, 0};
        byte[] content = {0x20, 0x00, 0x10, 0x00, 'S', 'H', 0, 0};
        byte[] sequenceEnd = {(byte) 0xFE, (byte) 0xFF, (byte) 0xDD, (byte) 0xE0, 0, 0, 0, 0};
        byte[] itemEnd = {(byte) 0xFE, (byte) 0xFF, 0x0D, (byte) 0xE0, 0, 0, 0, 0};
        byte[] padding = {(byte) 0xFC, (byte) 0xFF, (byte) 0xFC, (byte) 0xFF, 'O', 'B', 0, 0, 0, 0, 0, 0};
        byte[] start = DicomFile.of(DicomObject.empty(), TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .toBytes();
        byte[] sequence = {0x40, 0x00, 0x30, (byte) 0xA7, 'S', 'Q', 0, 0, -1, -1, -1, -1};
        for (byte[] between : List.of(new byte[0], sequenceEnd, itemEnd, padding)) {
            byte[] file = joined(start, sequence, item, content, sequenceEnd, between, item, content, sequenceEnd);
            String outcome = outcome(memory(STANDARD), file.clone(), false);
            assertThat(outcome.split("\\(FFFE,E000\\)", -1))
                    .as("pieces around two items")
                    .hasSize(3);
            requireAgreement(memory(STANDARD), file, between.length + " bytes between");
        }
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    @Test
    void agreesOnMutatedFiles() {
        Random random = Seed.random("WellFormedRunTest");
        List<Reading> readings = readings();
        for (int round = 0; round < Seed.rounds(4000); round++) {
            WriteOptions options = WriteOptions.standard()
                    .withLengths(WriteOptions.Lengths.values()[random.nextInt(2)])
                    .withTransferSyntax(
                            random.nextBoolean()
                                    ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN
                                    : TransferSyntax.IMPLICIT_LITTLE_ENDIAN);
            byte[] bytes = DicomWriteTest.write(DicomFile.of(RandomObjects.next(random)), options);
            for (int i = random.nextInt(5); i > 0; i--) {
                bytes[132 + random.nextInt(bytes.length - 132)] = (byte) (random.nextInt(3) - 1);
            }
            requireAgreement(readings.get(random.nextInt(readings.size())), bytes, "round " + round);
        }
    }

    @Test
    void agreesOnRealFiles() throws IOException {
        Path data = RealData.path("dicom");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(data)) {
            files = walk.filter(file -> file.toString().endsWith(".dcm")).toList();
        }
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (Reading reading : readings()) {
                requireAgreement(reading, bytes, data.relativize(file).toString());
            }
        }
    }
}
