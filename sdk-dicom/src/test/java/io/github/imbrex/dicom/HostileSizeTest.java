package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.DicomBytes.UNDEFINED;
import static io.github.imbrex.dicom.DicomBytes.explicit;
import static io.github.imbrex.dicom.DicomBytes.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What input costs: memory by what is there and not by what is claimed, and every limit at its edge. */
class HostileSizeTest {

    private static final String EXPLICIT = Uid.ExplicitVRLittleEndian;
    private static final int SEQUENCE = Tag.ReferencedStudySequence;
    private static final int MILLION = 1_000_000;

    @TempDir
    Path directory;

    private static DicomBytes patient() {
        return explicit().element(Tag.Modality, "CS", "CT").element(Tag.PatientID, "LO", "4711");
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Bytes this thread allocates: the same in every run, whatever the collector does. */
    private static long allocated(Work work) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** The same of work that loads no class any more. */
    private static long allocatedAgain(Work work) throws IOException {
        work.run();
        return allocated(work);
    }

    // Forged lengths.

    private static List<DicomBytes> forged() {
        List<DicomBytes> all = new ArrayList<>();
        for (int length : new int[] {1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE, -2}) {
            for (String vr : List.of("OB", "OW", "UN", "UT", "UC", "OD")) {
                all.add(patient().header(Tag.PixelData, vr, length).raw("rest"));
            }
            all.add(patient().sequence(Tag.RequestAttributesSequence, length, explicit()));
            all.add(patient()
                    .sequence(
                            Tag.RequestAttributesSequence,
                            length,
                            explicit().item(length, explicit().element(Tag.TextValue, "UT", "x"))));
            all.add(patient()
                    .sequence(
                            Tag.RequestAttributesSequence,
                            UNDEFINED,
                            explicit().item(length, explicit().header(Tag.TextValue, "UT", length))));
            all.add(patient()
                    .header(Tag.PixelData, "OB", UNDEFINED)
                    .item(length, explicit().raw("rest")));
            all.add(patient()
                    .header(Tag.PixelData, "OB", UNDEFINED)
                    .item(explicit())
                    .item(length, explicit().raw("rest")));
            all.add(patient().header(SEQUENCE, "UN", length).raw("rest"));
            all.add(patient().header(0x00111001, "UN", length).item(length, explicit()));
        }
        all.add(patient().header(Tag.PatientComments, "LT", 0xFFFF).raw("rest"));
        all.add(patient().header(Tag.PatientComments, "LT", 0xFFFE).raw("rest"));
        return all;
    }

    @Test
    void aForgedLengthAllocatesNoMoreThanIsThere() throws IOException {
        Path path = directory.resolve("forged.dcm");
        // The classes are there before anything is measured.
        DicomFile.read(file(EXPLICIT, patient()).bytes());
        int number = 0;
        for (DicomBytes dataSet : forged()) {
            byte[] bytes = file(EXPLICIT, dataSet).bytes();
            Files.write(path, bytes);
            List<Work> readings = List.of(
                    () -> check(DicomFile.read(bytes)),
                    () -> check(DicomFile.read(path)),
                    () -> check(DicomFile.read(path, ReadOptions.standard().withBulkInMemory())),
                    () -> check(DicomFile.read(new ByteArrayInputStream(bytes))));
            for (Work reading : readings) {
                assertThat(allocatedAgain(reading)).as("case " + number).isLessThan(600_000);
            }
            number++;
        }
    }

    private static void check(DicomFile file) {
        assertThat(file.dataSet().string(Tag.PatientID)).hasValue("4711");
        assertThat(file.diagnosticCount()).isPositive();
        assertThat(file.isComplete()).isFalse();
        assertThat(file.dataSet()).asString().doesNotContain("4711");
    }

    @Test
    void aForgedLengthInAFileMetaOrADeflatedDataSetAllocatesNoMoreEither() throws IOException {
        byte[] meta = explicit()
                .raw(new byte[128])
                .raw("DICM")
                .header(Tag.PrivateInformation, "OB", -2)
                .raw("rest")
                .bytes();
        byte[] deflated = file(
                        Uid.DeflatedExplicitVRLittleEndian,
                        explicit()
                                .raw(deflated(patient()
                                        .header(Tag.PixelData, "OB", -2)
                                        .raw("rest")
                                        .bytes())))
                .bytes();
        for (byte[] bytes : List.of(meta, deflated)) {
            DicomFile.read(bytes);
            assertThat(allocatedAgain(
                            () -> assertThat(DicomFile.read(bytes).isComplete()).isFalse()))
                    .isLessThan(600_000);
        }
    }

    @Test
    void aLongValueThatIsThereIsDoubledUpTo() throws IOException {
        // 16 MiB from a stream: the array grows by what was read, and is copied once more at most.
        byte[] bytes = file(EXPLICIT, patient().element(Tag.PixelData, "OB", new byte[16 << 20]))
                .bytes();
        assertThat(allocatedAgain(() -> DicomFile.read(new ByteArrayInputStream(bytes))))
                .isLessThan(5L * bytes.length);
    }

    // A million things that take nothing.

    private static byte[] million(boolean fragments) {
        byte[] head = (fragments
                        ? file(Uid.RLELossless, patient().header(Tag.PixelData, "OB", UNDEFINED))
                        : file(EXPLICIT, patient().header(Tag.RequestAttributesSequence, "SQ", UNDEFINED)))
                .bytes();
        ByteBuffer bytes = ByteBuffer.allocate(head.length + 8 * MILLION + 8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(head);
        for (int i = 0; i < MILLION; i++) {
            bytes.putLong(0xE000FFFEL);
        }
        bytes.putLong(0xE0DDFFFEL);
        return bytes.array();
    }

    @Test
    void aMillionEmptyItemsTakeFortyBytesEach() throws IOException {
        byte[] bytes = million(false);
        DicomFile[] read = new DicomFile[1];
        // A row is 20 bytes. What growing leaves behind is garbage, as much again; it is counted here all the same.
        assertThat(allocated(() -> read[0] = DicomFile.read(bytes))).isLessThan(80L * MILLION);
        assertThat(read[0].diagnostics()).isEmpty();
        List<DicomObject> items = read[0].dataSet().items(Tag.RequestAttributesSequence);
        assertThat(items.size()).isEqualTo(MILLION);
        assertThat(items.get(MILLION - 1).isEmpty()).isTrue();
        assertThat(items.get(MILLION - 1).path()).hasToString("(0040,0275)[999999]");
        assertThat(retained(read[0])).isLessThanOrEqualTo(40L * MILLION);
    }

    @Test
    void aMillionEmptyFragmentsTakeFortyBytesEach() throws IOException {
        byte[] bytes = million(true);
        DicomFile[] read = new DicomFile[1];
        assertThat(allocated(() -> read[0] = DicomFile.read(bytes))).isLessThan(80L * MILLION);
        assertThat(read[0].diagnostics()).isEmpty();
        assertThat(read[0].dataSet().fragments(Tag.PixelData).orElseThrow()).hasSize(MILLION);
        assertThat(retained(read[0])).isLessThanOrEqualTo(40L * MILLION);
        Path path = Files.write(directory.resolve("fragments.dcm"), bytes);
        DicomFile fromPath = DicomFile.read(path);
        assertThat(fromPath.dataSet().fragments(Tag.PixelData).orElseThrow()).hasSize(MILLION);
        assertThat(retained(fromPath)).isLessThanOrEqualTo(40L * MILLION);
    }

    /** The rows and the bytes they point into. */
    private static long retained(DicomFile file) {
        ElementTable table = file.dataSet().table();
        return table.count() * 20L
                + Arrays.stream(table.sources())
                        .mapToLong(source -> source.length)
                        .sum();
    }

    @Test
    void aMillionItemsAreWrittenAndReadInTimeThatGrowsWithTheirNumber() throws IOException {
        byte[] bytes = million(false);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        DicomFile file = DicomFile.read(bytes);
        CountingStream out = new CountingStream();
        file.write(out, WriteOptions.standard().withEverythingEncoded());
        long seconds = (threads.getCurrentThreadCpuTime() - before) / 1_000_000_000;
        assertThat(out.count).isGreaterThan(8L * MILLION);
        // Two seconds for each megabyte is the most a hostile file may take.
        assertThat(seconds).isLessThan(2 * bytes.length >> 20);
    }

    private static byte[] repeated(DicomBytes head, DicomBytes unit, DicomBytes end) {
        byte[] part = unit.bytes();
        DicomBytes all = explicit().raw(head);
        for (int size = 0; size < 1 << 19; size += part.length) {
            all.raw(part);
        }
        return file(EXPLICIT, all.raw(end)).bytes();
    }

    /** Half a megabyte each of what makes a careless parser slow. */
    private static List<byte[]> tedious() {
        DicomBytes none = explicit();
        DicomBytes sequence = patient().header(Tag.RequestAttributesSequence, "SQ", UNDEFINED);
        DicomBytes descending = explicit();
        for (int i = 0xFFFF; i > 0x8000; i--) {
            descending.element(0x00110000 | i, "US", new byte[] {1, 0});
        }
        DicomBytes nested = explicit();
        for (int i = 0; i < 60; i++) {
            nested.header(Tag.ContentSequence, "SQ", UNDEFINED).item(UNDEFINED, explicit());
        }
        return List.of(
                file(EXPLICIT, descending).bytes(),
                repeated(patient(), explicit().endItem(), none),
                repeated(patient(), explicit().element(Tag.PatientID, "LO", "x"), none),
                repeated(patient(), explicit().tag(Tag.PatientID).raw("??").raw(new byte[] {2, 0, 'x', 'x'}), none),
                repeated(sequence, explicit().item(1000, explicit()), none),
                repeated(sequence, explicit().item(-2, explicit().header(Tag.TextValue, "UT", -2)), none),
                repeated(
                        sequence,
                        explicit()
                                .item(UNDEFINED, explicit().element(Tag.SpecificCharacterSet, "CS", "ISO 2022 IR 999"))
                                .endItem(),
                        none),
                repeated(sequence, explicit().raw(nested), none),
                repeated(
                        patient().header(Tag.PatientComments, "UT", 1 << 19),
                        explicit().raw("\\"),
                        none),
                repeated(
                        patient().header(Tag.PatientComments, "UC", 1 << 19),
                        explicit().raw("\\"),
                        none),
                repeated(
                        explicit()
                                .element(Tag.SpecificCharacterSet, "CS", "\\ISO 2022 IR 87")
                                .element(Tag.PatientID, "LO", "4711")
                                .header(Tag.PatientComments, "UC", 1 << 19),
                        explicit().raw("\u001B$B\\;3\u001B(B"),
                        none),
                repeated(
                        patient().header(Tag.PixelData, "OB", UNDEFINED),
                        explicit().item(explicit().raw("xx")),
                        none),
                repeated(
                        patient().header(Tag.PixelData, "OB", UNDEFINED),
                        explicit().raw(new byte[16]),
                        none),
                repeated(patient(), explicit().raw(new byte[16]), none),
                repeated(
                        patient().header(SEQUENCE, "UN", UNDEFINED),
                        explicit().item(explicit().raw("xxxxxxxx")),
                        none));
    }

    @Test
    void halfAMegabyteTakesLessThanASecondWhateverIsInIt() throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int number = 0;
        for (byte[] bytes : tedious()) {
            Path path = Files.write(directory.resolve("tedious.dcm"), bytes);
            long before = threads.getCurrentThreadCpuTime();
            for (Reading reading : List.<Reading>of(
                    () -> DicomFile.read(bytes),
                    () -> DicomFile.read(path, ReadOptions.standard().withBulk(ReadOptions.Bulk.REFERENCE, 0)))) {
                try {
                    DicomFile file = reading.read();
                    DicomDump.write(file, new StringBuilder());
                    file.write(new CountingStream(), WriteOptions.standard());
                } catch (LimitExceededException e) {
                    // Refused in time.
                }
            }
            long milliseconds = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
            // Both readings together.
            assertThat(milliseconds)
                    .as("case " + number + ", " + bytes.length + " bytes")
                    .isLessThan(2000);
            number++;
        }
    }

    private interface Reading {
        DicomFile read() throws IOException;
    }

    private static final class CountingStream extends java.io.OutputStream {
        long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }

    // Limits, each at its edge.

    private static DicomFile read(byte[] bytes, Limits limits) {
        return DicomFile.read(bytes, ReadOptions.standard().withLimits(limits));
    }

    @Test
    void asManyElementsAsTheLimitSays() {
        // Rows: the sequence, three items, one element in each, the patient; fragments count as well.
        DicomBytes items = explicit();
        for (int i = 0; i < 3; i++) {
            items.item(explicit().element(Tag.CodeValue, "SH", "x"));
        }
        byte[] sequence = file(EXPLICIT, patient().sequence(Tag.RequestAttributesSequence, items))
                .bytes();
        assertThat(read(sequence, Limits.standard().withElements(9)).dataSet().size())
                .isEqualTo(3);
        assertThatThrownBy(() -> read(sequence, Limits.standard().withElements(8)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("8 elements")
                .hasMessageContaining("Limits.withElements");
        byte[] fragments = file(
                        Uid.RLELossless,
                        patient()
                                .header(Tag.PixelData, "OB", UNDEFINED)
                                .item(explicit())
                                .item(explicit())
                                .endSequence())
                .bytes();
        assertThat(read(fragments, Limits.standard().withElements(5)).diagnostics())
                .isEmpty();
        assertThatThrownBy(() -> read(fragments, Limits.standard().withElements(4)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aValueAsLongAsTheLimitSays() throws IOException {
        byte[] bytes = file(EXPLICIT, patient().element(Tag.PixelData, "OB", new byte[100_000]))
                .bytes();
        Path path = Files.write(directory.resolve("value.dcm"), bytes);
        ReadOptions atLimit = ReadOptions.standard()
                .withBulkInMemory()
                .withLimits(Limits.standard().withValueBytes(100_000));
        ReadOptions beyond = atLimit.withLimits(Limits.standard().withValueBytes(99_999));
        for (DicomFile file :
                List.of(DicomFile.read(path, atLimit), DicomFile.read(new ByteArrayInputStream(bytes), atLimit))) {
            assertThat(file.dataSet().bytes(Tag.PixelData).orElseThrow()).hasSize(100_000);
        }
        assertThatThrownBy(() -> DicomFile.read(path, beyond))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("99999");
        assertThatThrownBy(() -> DicomFile.read(new ByteArrayInputStream(bytes), beyond))
                .isInstanceOf(LimitExceededException.class);
        // By reference there is nothing to limit.
        assertThat(DicomFile.read(path, ReadOptions.standard().withLimits(beyond.limits()))
                        .dataSet()
                        .presence(Tag.PixelData))
                .isEqualTo(Presence.BULK);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, true))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void asManyInflatedBytesAsTheLimitSays() throws IOException {
        byte[] plain = patient().element(Tag.PixelData, "OB", new byte[50_000]).bytes();
        byte[] bytes = file(Uid.DeflatedExplicitVRLittleEndian, explicit().raw(deflated(plain)))
                .bytes();
        assertThat(read(bytes, Limits.standard().withInflated(plain.length, 200))
                        .isComplete())
                .isTrue();
        assertThatThrownBy(() -> read(bytes, Limits.standard().withInflated(plain.length - 1, 200)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("Limits.inflatedBytes");
    }

    @Test
    void theRatioCountsAfterSixteenMebibytesOnly() throws IOException {
        byte[] small = patient()
                .element(Tag.PixelData, "OB", new byte[(16 << 20) - 200])
                .bytes();
        byte[] large =
                patient().element(Tag.PixelData, "OB", new byte[17 << 20]).bytes();
        assertThat(read(bomb(small), Limits.standard()).isComplete()).isTrue();
        assertThatThrownBy(() -> read(bomb(large), Limits.standard()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("200 times its size")
                .hasMessageContaining("Limits.withInflated");
        // Zeros deflate to about a thousandth.
        assertThat(read(bomb(large), Limits.standard().withInflated(1L << 30, 1100))
                        .isComplete())
                .isTrue();
    }

    private static byte[] bomb(byte[] plain) throws IOException {
        return file(Uid.DeflatedExplicitVRLittleEndian, explicit().raw(deflated(plain)))
                .bytes();
    }

    private static byte[] flushed(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        byte[] out = new byte[bytes.length + 64];
        int length = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    @Test
    void aBombOfAGibibyteStopsEarly() throws IOException {
        // A block that ends at a byte and refers to nothing before it can be repeated.
        byte[] head = patient().header(Tag.PixelData, "OB", 1 << 30).bytes();
        DicomBytes deflated = explicit().raw(flushed(head));
        byte[] mebibyte = flushed(new byte[1 << 20]);
        for (int i = 0; i < 1024; i++) {
            deflated.raw(mebibyte);
        }
        byte[] bytes = file(Uid.DeflatedExplicitVRLittleEndian, deflated).bytes();
        assertThat(allocated(() ->
                        assertThatThrownBy(() -> DicomFile.read(bytes)).isInstanceOf(LimitExceededException.class)))
                .isLessThan(100L << 20);
    }

    @Test
    void asManyDiagnosticsAsTheLimitSays() {
        DicomBytes dataSet = explicit();
        for (int i = 0; i < 8; i++) {
            dataSet.element(Tag.PatientID, "LO", "4711");
        }
        byte[] bytes = file(EXPLICIT, dataSet).bytes();
        assertThat(read(bytes, Limits.standard().withDiagnostics(7)).diagnostics())
                .hasSize(7);
        DicomFile fewer = read(bytes, Limits.standard().withDiagnostics(6));
        assertThat(fewer.diagnostics()).hasSize(6);
        assertThat(fewer.diagnosticCount()).isEqualTo(7);
    }

    @Test
    void limitsAreAtLeastOne() {
        Limits limits = Limits.standard();
        List<Work> wrong = List.of(
                () -> limits.withNesting(0),
                () -> limits.withNesting(4097),
                () -> limits.withElements(0),
                () -> limits.withValueBytes(0),
                () -> limits.withInflated(0, 1),
                () -> limits.withInflated(1, 0),
                () -> limits.withJsonBytes(-1),
                () -> limits.withDiagnostics(0));
        for (Work limit : wrong) {
            assertThatThrownBy(limit::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(limits).isEqualTo(new Limits(64, 2_000_000, 64L << 20, 2L << 30, 200, 256L << 20, 100));
    }

    // What is not read.

    @Test
    void pixelsAreSoughtPastAndNotRead() throws IOException {
        byte[] bytes = file(
                        EXPLICIT,
                        patient()
                                .element(Tag.PixelData, "OW", new byte[4 << 20])
                                .element(0xFFFCFFFC, "OB", new byte[2]))
                .bytes();
        Path path = Files.write(directory.resolve("large.dcm"), bytes);
        try (Counting channel = new Counting(Files.newByteChannel(path))) {
            DicomFile file = DicomFile.read(channel, ReadOptions.standard().withBulk(ReadOptions.Bulk.SKIP, 1024));
            assertThat(file.isComplete()).isTrue();
            assertThat(file.dataSet().presence(Tag.PixelData)).isEqualTo(Presence.BULK);
            assertThat(channel.read).isLessThan(200_000);
        }
        assertThat(allocatedAgain(() -> DicomFile.read(path))).isLessThan(200_000);
        InputStream stream = new ByteArrayInputStream(bytes);
        DicomFile.read(stream, ReadOptions.standard().withStopTag(Tag.PixelData));
        // One read ahead at most.
        assertThat(stream.available()).isGreaterThan((4 << 20) - (64 << 10));
    }

    /** A file that counts what is read of it. */
    private static final class Counting implements SeekableByteChannel {
        private final SeekableByteChannel channel;
        long read;

        Counting(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int got = channel.read(target);
            read += Math.max(0, got);
            return got;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException("Read in blocks.");
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long to) throws IOException {
            channel.position(to);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException("Read in blocks.");
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
