package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DicomWriteTest {

    @TempDir
    Path directory;

    static byte[] write(DicomFile file, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.write(out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static DicomObject sample() {
        return DicomObject.builder()
                .set(Tag.SOPClassUID, Uid.CTImageStorage)
                .set(Tag.SOPInstanceUID, "1.2.3.4")
                .set(Tag.Modality, "CT")
                .build();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void makesFileMetaInformation() {
        byte[] bytes = DicomFile.of(sample()).toBytes();
        assertThat(Arrays.copyOf(bytes, 128)).containsOnly(0);
        assertThat(new String(bytes, 128, 4, StandardCharsets.US_ASCII)).isEqualTo("DICM");
        DicomFile file = DicomFile.read(bytes, ReadOptions.standard().withStrict());
        assertThat(file.diagnostics()).isEmpty();
        DicomObject meta = file.fileMeta();
        assertThat(meta.bytes(Tag.FileMetaInformationVersion)).contains(new byte[] {0, 1});
        assertThat(meta.string(Tag.MediaStorageSOPClassUID)).contains(Uid.CTImageStorage);
        assertThat(meta.string(Tag.MediaStorageSOPInstanceUID)).contains("1.2.3.4");
        assertThat(meta.string(Tag.TransferSyntaxUID)).contains(Uid.ExplicitVRLittleEndian);
        assertThat(Uid.isValid(meta.string(Tag.ImplementationClassUID).orElseThrow()))
                .isTrue();
        assertThat(meta.string(Tag.ImplementationVersionName).orElseThrow()).hasSizeBetween(1, 16);
    }

    @Test
    void replacesAFileInOneStepEvenIfItHoldsTheValues() throws IOException {
        Path path = directory.resolve("slice.dcm");
        byte[] pixels = new byte[300_000];
        new Random(1).nextBytes(pixels);
        DicomFile.of(sample().toBuilder().set(Tag.PixelData, Vr.OW, pixels).build())
                .write(path);
        DicomFile read = DicomFile.read(path);
        assertThat(read.dataSet().presence(Tag.PixelData)).isEqualTo(Presence.BULK);
        read.withDataSet(read.dataSet().toBuilder().set(Tag.PatientID, "4711").build())
                .write(path);
        DicomObject again = DicomFile.read(path).dataSet();
        assertThat(again.string(Tag.PatientID)).contains("4711");
        assertThat(again.bulk(Tag.PixelData).orElseThrow().read()).isEqualTo(pixels);
        assertThat(names()).containsExactly("slice.dcm");
    }

    @Test
    void leavesNothingBehindWhenWritingFails() throws IOException {
        Path path = directory.resolve("slice.dcm");
        Files.writeString(path, "before");
        DicomFile broken = DicomFile.of(sample().toBuilder()
                .set(Tag.PixelData, Vr.OW, new FileBulk(directory.resolve("missing"), 0, 100))
                .build());
        assertThatThrownBy(() -> broken.write(path)).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("slice.dcm");
        assertThat(path).hasContent("before");
        assertThatThrownBy(() -> broken.write(directory)).isInstanceOf(IOException.class);
    }

    @Test
    void reportsAFileThatBecameShorter() throws IOException {
        Path path = directory.resolve("slice.dcm");
        DicomFile.of(sample().toBuilder()
                        .set(Tag.PixelData, Vr.OW, new byte[100_000])
                        .build())
                .write(path);
        DicomFile read = DicomFile.read(path);
        byte[] bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, 50_000));
        assertThatThrownBy(
                        () -> read.dataSet().bulk(Tag.PixelData).orElseThrow().read())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read.write(OutputStream.nullOutputStream(), WriteOptions.standard()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void writesWhatIsTooLongForItsVrAsUnAndReadsItBack() {
        String text = "x".repeat(70_000);
        DicomObject object = sample().toBuilder().set(Tag.ImageComments, text).build();
        DicomObject again = DicomFile.read(DicomFile.of(object).toBytes()).dataSet();
        assertThat(again.vr(Tag.ImageComments)).contains(Vr.LT);
        assertThat(again.string(Tag.ImageComments)).contains(text);
        DicomObject nested = sample().toBuilder()
                .set(Tag.ReferencedImageSequence, object, object)
                .build();
        for (WriteOptions.Lengths lengths : WriteOptions.Lengths.values()) {
            DicomFile read = DicomFile.read(
                    write(DicomFile.of(nested), WriteOptions.standard().withLengths(lengths)));
            assertThat(read.diagnostics()).isEmpty();
            assertThat(read.dataSet().items(Tag.ReferencedImageSequence).get(1).string(Tag.ImageComments))
                    .contains(text);
        }
    }

    @Test
    void keepsFragmentsAsTheyAre() throws IOException {
        DicomObject object = sample().toBuilder()
                .setFragments(Tag.PixelData, Vr.OB, List.of(bytes(), bytes(1, 2, 3), bytes(4, 5)))
                .build();
        DicomFile file = DicomFile.read(
                DicomFile.of(object, new TransferSyntax(Uid.RLELossless)).toBytes());
        assertThat(file.diagnostics()).isEmpty();
        Fragments fragments = file.dataSet().fragments(Tag.PixelData).orElseThrow();
        assertThat(fragments.offsetTable().orElseThrow().length()).hasValue(0);
        assertThat(fragments.get(1).read()).containsExactly(1, 2, 3, 0);
        assertThat(fragments.get(2).read()).containsExactly(4, 5);
        assertThat(file.toBytes()).isEqualTo(DicomFile.read(file.toBytes()).toBytes());
        assertThatThrownBy(() ->
                        write(file, WriteOptions.standard().withTransferSyntax(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BulkData bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new MemoryBulk(bytes, 0, bytes.length);
    }

    @Test
    void refusesToWriteBigEndian() {
        assertThatThrownBy(() -> write(
                        DicomFile.of(sample()),
                        WriteOptions.standard().withTransferSyntax(TransferSyntax.EXPLICIT_BIG_ENDIAN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void privateSequencesAreStillSequencesAfterImplicitVr() {
        DicomObject object = sample().toBuilder()
                .set(0x00090010, Vr.LO, "ACME")
                .set(0x00091001, sample(), sample())
                .build();
        DicomFile implicit = DicomFile.read(write(
                DicomFile.of(object),
                WriteOptions.standard().withTransferSyntax(TransferSyntax.IMPLICIT_LITTLE_ENDIAN)));
        assertThat(implicit.diagnostics()).isEmpty();
        assertThat(implicit.dataSet().items(0x00091001)).hasSize(2);
    }

    @Test
    void everythingBuiltAtRandomComesBackInEveryEncoding() {
        Random random = Seed.random("DicomWriteTest");
        for (int round = 0; round < Seed.rounds(200); round++) {
            DicomObject object = RandomObjects.next(random);
            String expected = DicomJson.toJson(object);
            assertThat(DicomJson.toJson(DicomJson.parse(expected))).isEqualTo(expected);
            for (TransferSyntax syntax : List.of(
                    TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
                    TransferSyntax.IMPLICIT_LITTLE_ENDIAN,
                    TransferSyntax.DEFLATED_LITTLE_ENDIAN)) {
                for (WriteOptions.Lengths lengths : WriteOptions.Lengths.values()) {
                    WriteOptions options =
                            WriteOptions.standard().withTransferSyntax(syntax).withLengths(lengths);
                    byte[] bytes = write(DicomFile.of(object), options);
                    DicomFile read =
                            DicomFile.read(bytes, ReadOptions.standard().withStrict());
                    assertThat(DicomJson.toJson(read.dataSet())).isEqualTo(expected);
                    assertThat(write(read, options)).isEqualTo(bytes);
                }
            }
        }
    }

    @Test
    void leavesGroupsOutThatAreNotOfADataSet() {
        DicomObject object = sample().toBuilder()
                .set(0x00000002, Vr.UI, Uid.CTImageStorage)
                .set(Tag.TransferSyntaxUID, Uid.ImplicitVRLittleEndian)
                .build();
        DicomFile read = DicomFile.read(
                DicomFile.of(object).toBytes(), ReadOptions.standard().withStrict());
        assertThat(read.dataSet().elements()).hasSameSizeAs(sample().elements());
        assertThat(read.transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    @Test
    void countsTheLengthOfAGroupWhereItIsKept() {
        DicomBytes item = DicomBytes.implicit()
                .element(Tag.FileMetaInformationGroupLength, "UL", DicomBytes.int32(7, false))
                .element(Tag.StudyID, "SH", "kept");
        byte[] bytes = DicomBytes.file(
                        Uid.ImplicitVRLittleEndian,
                        DicomBytes.implicit()
                                .sequence(
                                        Tag.ContentSequence,
                                        DicomBytes.implicit().item(item))
                                .element(Tag.ContentLabel, "CS", "AFTER"))
                .bytes();
        // Explicit, so that nothing of the item is copied as it is.
        DicomFile again = DicomFile.read(
                write(
                        DicomFile.read(bytes),
                        WriteOptions.standard().withTransferSyntax(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)),
                ReadOptions.standard().withStrict());
        assertThat(again.dataSet().items(Tag.ContentSequence).get(0).string(Tag.StudyID))
                .contains("kept");
        assertThat(again.dataSet().string(Tag.ContentLabel)).contains("AFTER");
    }

    @Test
    void mutatedFilesEndInDiagnosticsOrTypedErrorsOnly() {
        Random random = Seed.random("DicomWriteTest.mutated");
        for (int round = 0; round < Seed.rounds(3000); round++) {
            DicomObject object = RandomObjects.next(random);
            WriteOptions options = WriteOptions.standard()
                    .withLengths(WriteOptions.Lengths.values()[random.nextInt(2)])
                    .withTransferSyntax(
                            random.nextBoolean()
                                    ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN
                                    : TransferSyntax.IMPLICIT_LITTLE_ENDIAN);
            byte[] bytes = write(DicomFile.of(object), options);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = 132 + random.nextInt(bytes.length - 132);
                bytes[at] = (byte) (random.nextInt(4) == 0 ? 0xFF : random.nextInt(256));
            }
            try {
                DicomFile read = DicomFile.read(bytes);
                DicomDump.of(read);
                DicomJson.toJson(read.dataSet(), JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.NULL));
                DicomFile again =
                        DicomFile.read(read.withDataSet(read.dataSet()).toBytes());
                assertThat(again.dataSet().size())
                        .isLessThanOrEqualTo(read.dataSet().size());
            } catch (io.github.imbrex.DataException e) {
                // What a typed error is for.
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("transfer syntax");
            }
        }
    }

    @Test
    void aValueOfExactlyTheLongestShortLengthKeepsItsVr() {
        for (int length : new int[] {65_533, 65_534, 65_535, 65_536}) {
            String text = "x".repeat(length);
            byte[] bytes = DicomFile.of(
                            sample().toBuilder().set(Tag.ImageComments, text).build())
                    .toBytes();
            int at = bytes.length - length - (length & 1) - (length <= 65_534 ? 8 : 12);
            byte[] header = Arrays.copyOfRange(bytes, at, at + 6);
            String vr = length <= 65_534 ? "LT" : "UN";
            assertThat(new String(header, 4, 2, StandardCharsets.US_ASCII)).isEqualTo(vr);
            assertThat(Arrays.copyOf(header, 4)).containsExactly(0x20, 0, 0, 0x40);
            assertThat(DicomFile.read(bytes).dataSet().string(Tag.ImageComments))
                    .contains(text);
        }
    }

    @Test
    void anOffsetTableGoesWhenPaddingMovesTheFragmentsAndStaysOtherwise() throws IOException {
        BulkData table = bytes(0, 0, 0, 0, 12, 0, 0, 0);
        for (boolean odd : new boolean[] {false, true}) {
            BulkData first = odd ? bytes(1, 2, 3) : bytes(1, 2, 3, 4);
            DicomObject object = sample().toBuilder()
                    .setFragments(Tag.PixelData, Vr.OB, List.of(table, first, bytes(5, 6)))
                    .build();
            // Within an item as well, where the length of what encloses it must be right.
            DicomObject nested = sample().toBuilder()
                    .set(Tag.IconImageSequence, object)
                    .set(Tag.PatientID, "4711")
                    .build();
            TransferSyntax rle = new TransferSyntax(Uid.RLELossless);
            DicomFile file = DicomFile.read(DicomFile.of(object, rle).toBytes());
            Fragments written = file.dataSet().fragments(Tag.PixelData).orElseThrow();
            assertThat(written).hasSize(3);
            assertThat(written.get(0).length()).hasValue(odd ? 0 : 8);
            assertThat(written.get(1).length()).hasValue(4);
            DicomFile again = DicomFile.read(DicomFile.of(nested, rle).toBytes());
            assertThat(again.diagnostics()).isEmpty();
            assertThat(again.dataSet().string(Tag.PatientID)).contains("4711");
            // Nobody has touched what was read: the table stays.
            assertThat(file.toBytes()).isEqualTo(DicomFile.of(object, rle).toBytes());
        }
    }

    @Test
    void anExtendedOffsetTableGoesWithTheFragmentsItPointsTo() {
        for (boolean odd : new boolean[] {false, true}) {
            DicomObject object = sample().toBuilder()
                    .set(Tag.ExtendedOffsetTable, Vr.OV, new byte[16])
                    .set(Tag.ExtendedOffsetTableLengths, Vr.OV, new byte[16])
                    .setFragments(
                            Tag.PixelData, Vr.OB, List.of(bytes(), odd ? bytes(1, 2, 3) : bytes(1, 2), bytes(5, 6)))
                    .build();
            DicomObject again = DicomFile.read(DicomFile.of(object, new TransferSyntax(Uid.RLELossless))
                            .toBytes())
                    .dataSet();
            assertThat(again.contains(Tag.ExtendedOffsetTable)).isNotEqualTo(odd);
            assertThat(again.contains(Tag.ExtendedOffsetTableLengths)).isNotEqualTo(odd);
        }
    }

    @Test
    void aPreambleIsWrittenOnlyWhenAskedFor() {
        byte[] bytes = DicomFile.of(sample()).toBytes();
        bytes[0] = 'I';
        bytes[1] = 'I';
        bytes[127] = 42;
        DicomFile read = DicomFile.read(bytes);
        byte[] preamble = Arrays.copyOf(bytes, 128);
        assertThat(read.preamble()).isEqualTo(preamble);
        assertThat(Arrays.copyOf(read.toBytes(), 128)).containsOnly(0);
        byte[] kept =
                write(read.withDataSet(read.dataSet()), WriteOptions.standard().withPreambleAsRead());
        assertThat(kept).isEqualTo(bytes);
        byte[] new128 = write(DicomFile.of(sample()), WriteOptions.standard().withPreambleAsRead());
        assertThat(Arrays.copyOf(new128, 132))
                .isEqualTo(Arrays.copyOf(DicomFile.of(sample()).toBytes(), 132));
    }

    @Test
    void groupLengthsAreDroppedAndThatOfTheFileMetaIsComputed() {
        DicomBytes dataSet = DicomBytes.explicit()
                .element(0x00080000, "UL", new byte[] {12, 0, 0, 0})
                .element(Tag.Modality, "CS", "CT")
                .element(0x00100000, "UL", new byte[] {12, 0, 0, 0})
                .element(Tag.PatientID, "LO", "4711");
        DicomFile again = DicomFile.read(
                DicomBytes.file(Uid.ExplicitVRLittleEndian, dataSet).read().toBytes());
        assertThat(again.dataSet().elements())
                .extracting(DicomElement::tag)
                .containsExactly(Tag.Modality, Tag.PatientID);
        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.fileMeta().contains(Tag.FileMetaInformationGroupLength))
                .isTrue();
    }

    @Test
    void thePreambleOfTheSourceIsNotTakenOver() {
        byte[] bytes = DicomFile.of(sample()).toBytes();
        System.arraycopy("MZ or #!".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        assertThat(Arrays.copyOf(DicomFile.read(bytes).toBytes(), 128)).containsOnly(0);
    }

    @Test
    void whatIsDeflatedIsARawStreamOfEvenLength() throws IOException {
        for (int length = 0; length < 12; length++) {
            DicomObject object = sample().toBuilder()
                    .set(Tag.PatientComments, "abcdefghijkl".substring(length))
                    .build();
            byte[] bytes =
                    DicomFile.of(object, TransferSyntax.DEFLATED_LITTLE_ENDIAN).toBytes();
            assertThat(bytes.length % 2).isZero();
            DicomFile read = DicomFile.read(bytes, ReadOptions.standard().withStrict());
            assertThat(read.diagnostics()).isEmpty();
            assertThat(DicomJson.toJson(read.dataSet())).isEqualTo(DicomJson.toJson(object));
            int meta = 144
                    + read.fileMeta()
                            .intValue(Tag.FileMetaInformationGroupLength)
                            .orElseThrow();
            java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
            inflater.setInput(bytes, meta, bytes.length - meta);
            byte[] inflated = new byte[1000];
            try {
                assertThat(inflater.inflate(inflated)).isPositive();
                assertThat(inflater.finished()).isTrue();
                assertThat(inflater.getRemaining()).isLessThanOrEqualTo(1);
            } catch (java.util.zip.DataFormatException e) {
                throw new IOException(e);
            } finally {
                inflater.end();
            }
        }
    }

    @Test
    void pixelsLeftInAFileAreCopiedIntoEveryEncoding() throws IOException {
        Path path = directory.resolve("slice.dcm");
        byte[] pixels = new byte[300_002];
        new Random(2).nextBytes(pixels);
        DicomFile.of(sample().toBuilder().set(Tag.PixelData, Vr.OW, pixels).build())
                .write(path);
        for (TransferSyntax syntax : List.of(
                TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
                TransferSyntax.IMPLICIT_LITTLE_ENDIAN,
                TransferSyntax.DEFLATED_LITTLE_ENDIAN)) {
            Path copy = directory.resolve("copy.dcm");
            DicomFile.read(path).write(copy, WriteOptions.standard().withTransferSyntax(syntax));
            ReadOptions inMemory = ReadOptions.standard().withBulkInMemory();
            assertThat(DicomFile.read(copy, inMemory).dataSet().bytes(Tag.PixelData))
                    .contains(pixels);
        }
    }

    @Test
    void aFaultInTheMiddleLeavesTheFileAsItWasAndNothingBeside() throws IOException {
        Path source = directory.resolve("source.dcm");
        DicomFile.of(sample().toBuilder()
                        .set(Tag.PixelData, Vr.OW, new byte[1 << 20])
                        .build())
                .write(source);
        DicomFile read = DicomFile.read(source);
        Files.write(source, Arrays.copyOf(Files.readAllBytes(source), 700_000));
        Path target = Files.writeString(directory.resolve("target.dcm"), "before");
        assertThatThrownBy(() -> read.write(target)).isInstanceOf(IOException.class);
        assertThat(target).hasContent("before");
        assertThatThrownBy(() -> read.write(directory.resolve("new.dcm"))).isInstanceOf(IOException.class);
        assertThat(names()).containsExactlyInAnyOrder("source.dcm", "target.dcm");
    }

    @Test
    void everyVrComesBackInBothLengthForms() {
        for (Vr vr : Vr.values()) {
            if (vr == Vr.SQ) {
                continue;
            }
            DicomObject object = sample().toBuilder()
                    .set(0x00090010, Vr.LO, "ACME")
                    .set(0x00091001, vr, new byte[8])
                    .build();
            byte[] bytes = DicomFile.of(object).toBytes();
            boolean longForm = java.util.Set.of(
                            "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV")
                    .contains(vr.name());
            DicomBytes expected = DicomBytes.explicit().tag(0x00091001).raw(vr.name());
            expected.raw(longForm ? new byte[] {0, 0, 8, 0, 0, 0} : new byte[] {8, 0})
                    .raw(new byte[8]);
            String written = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(written).as(vr.name()).contains(new String(expected.bytes(), StandardCharsets.ISO_8859_1));
            assertThat(DicomFile.read(bytes).dataSet().vr(0x00091001)).contains(vr);
        }
        assertThat(Vr.values()).hasSize(34);
    }

    @Test
    void undefinedLengthsStayAroundValuesLeftInAFile() throws IOException {
        byte[] long1 = new byte[100_000];
        DicomBytes item =
                DicomBytes.explicit().element(Tag.Modality, "CS", "CT").element(Tag.PixelData, "OW", long1);
        for (boolean outer : new boolean[] {true, false}) {
            for (boolean inner : new boolean[] {true, false}) {
                DicomBytes items = inner
                        ? DicomBytes.explicit().item(DicomBytes.UNDEFINED, item).endItem()
                        : DicomBytes.explicit().item(item);
                DicomBytes dataSet = DicomBytes.explicit();
                if (outer) {
                    dataSet.sequence(Tag.IconImageSequence, DicomBytes.UNDEFINED, items)
                            .endSequence();
                } else {
                    dataSet.sequence(Tag.IconImageSequence, items);
                }
                byte[] expected = dataSet.bytes();
                Path path = directory.resolve("slice.dcm");
                Files.write(
                        path,
                        DicomBytes.file(Uid.ExplicitVRLittleEndian, dataSet).bytes());
                DicomFile read = DicomFile.read(path);
                byte[] written = read.toBytes();
                assertThat(Arrays.copyOfRange(written, written.length - expected.length, written.length))
                        .isEqualTo(expected);
                // All of one form, when that is asked for.
                byte[] defined = write(read, WriteOptions.standard().withEverythingEncoded());
                assertThat(defined.length - written.length).isEqualTo((outer ? -8 : 0) + (inner ? -8 : 0));
                assertThat(DicomFile.read(defined).diagnostics()).isEmpty();
            }
        }
    }
}
