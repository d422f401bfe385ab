package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.DicomBytes.UNDEFINED;
import static io.github.imbrex.dicom.DicomBytes.bigEndian;
import static io.github.imbrex.dicom.DicomBytes.explicit;
import static io.github.imbrex.dicom.DicomBytes.file;
import static io.github.imbrex.dicom.DicomBytes.implicit;
import static io.github.imbrex.dicom.DicomBytes.int32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with damaged, odd and hostile input, built byte by byte. */
class RobustnessTest {

    private static final String EXPLICIT = Uid.ExplicitVRLittleEndian;
    private static final String IMPLICIT = Uid.ImplicitVRLittleEndian;
    private static final int SEQUENCE = Tag.ReferencedStudySequence;

    private static DicomBytes patient() {
        return explicit().element(Tag.Modality, "CS", "CT").element(Tag.PatientID, "LO", "4711");
    }

    private static DicomBytes implicitPatient() {
        return implicit().element(Tag.Modality, "CS", "CT").element(Tag.PatientID, "LO", "4711");
    }

    private static DicomBytes uid(String uid) {
        return explicit().element(Tag.ReferencedSOPInstanceUID, "UI", uid);
    }

    private static void assertIsPatient(DicomFile file) {
        assertThat(file.dataSet().string(Tag.Modality)).contains("CT");
        assertThat(file.dataSet().string(Tag.PatientID)).contains("4711");
    }

    private static List<Code> codes(DicomFile file) {
        return file.diagnostics().stream().map(Diagnostic::code).toList();
    }

    // How files begin.

    @Test
    void aWellFormedFileHasNoDiagnostics() {
        DicomFile file = file(EXPLICIT, patient()).read();
        assertIsPatient(file);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.isComplete()).isTrue();
        assertThat(file.transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    @Test
    void readsFileMetaInformationWithoutPreamble() {
        byte[] whole = file(EXPLICIT, patient()).bytes();
        DicomFile file = DicomFile.read(Arrays.copyOfRange(whole, 132, whole.length));
        assertIsPatient(file);
        assertThat(codes(file)).containsExactly(Code.NO_PREAMBLE);
    }

    @Test
    void readsBareDataSetsOfEveryEncoding() {
        for (DicomBytes bare : List.of(
                patient(),
                implicitPatient(),
                bigEndian().element(Tag.Modality, "CS", "CT").element(Tag.PatientID, "LO", "4711"))) {
            DicomFile file = bare.read();
            assertIsPatient(file);
            assertThat(codes(file)).contains(Code.NO_PREAMBLE, Code.NO_FILE_META);
        }
        assertThat(implicitPatient().read().transferSyntax()).isEqualTo(TransferSyntax.IMPLICIT_LITTLE_ENDIAN);
    }

    @Test
    void readsADataSetRightAfterThePrefix() {
        for (DicomBytes bare : List.of(patient(), implicitPatient())) {
            DicomFile file = explicit().raw(new byte[128]).raw("DICM").raw(bare).read();
            assertIsPatient(file);
            assertThat(codes(file)).containsExactly(Code.NO_FILE_META);
        }
    }

    @Test
    void takesTheLettersDicmWithinABareDataSetForText() {
        String filler = "x".repeat(110) + "DICM";
        DicomFile file = explicit()
                .element(Tag.Modality, "CS", "CT")
                .element(Tag.StudyDescription, "LO", filler)
                .element(Tag.PatientID, "LO", "4711")
                .read();
        assertThat(new String(file.dataSet().bytes(Tag.StudyDescription).orElseThrow(), StandardCharsets.US_ASCII))
                .endsWith("DICM");
        assertIsPatient(file);
    }

    @Test
    void takesNoDataSetFromTheMiddleOfSomething() {
        // A byte before the first element: what stands at the beginning is of neither group 0002 nor 0008.
        DicomBytes shifted = explicit().raw(new byte[] {' '}).raw(patient());
        assertThatThrownBy(shifted::read).isInstanceOf(NotDicomException.class);
        DicomBytes later = explicit().element(Tag.PatientID, "LO", "4711");
        assertThatThrownBy(later::read).isInstanceOf(NotDicomException.class);
    }

    @Test
    void takesGroupTwoForAsLongAsItLasts() {
        for (int length : new int[] {0, 3, 100_000}) {
            byte[] bytes = file(EXPLICIT, patient()).bytes();
            System.arraycopy(int32(length, false), 0, bytes, 140, 4);
            DicomFile file = DicomFile.read(bytes);
            assertIsPatient(file);
            assertThat(codes(file)).containsExactly(Code.META_LENGTH);
        }
        DicomFile without = explicit()
                .raw(new byte[128])
                .raw("DICM")
                .element(Tag.TransferSyntaxUID, "UI", EXPLICIT)
                .raw(patient())
                .read();
        assertIsPatient(without);
        assertThat(codes(without)).containsExactly(Code.META_LENGTH);
    }

    @Test
    void findsTheEncodingWithoutTransferSyntax() {
        for (DicomBytes dataSet : List.of(patient(), implicitPatient())) {
            DicomFile file = explicit()
                    .raw(new byte[128])
                    .raw("DICM")
                    .element(Tag.FileMetaInformationVersion, "OB", new byte[] {0, 1})
                    .raw(dataSet)
                    .read();
            assertIsPatient(file);
            assertThat(codes(file)).contains(Code.NO_TRANSFER_SYNTAX);
        }
    }

    @Test
    void findsTheEncodingOfAnUnknownTransferSyntax() {
        for (DicomBytes dataSet : List.of(patient(), implicitPatient())) {
            DicomFile file = file("1.2.3.4.5", dataSet).read();
            assertIsPatient(file);
            assertThat(codes(file)).containsExactly(Code.UNKNOWN_TRANSFER_SYNTAX);
            assertThat(file.transferSyntax().uid()).isEqualTo("1.2.3.4.5");
        }
    }

    @Test
    void seesThatADataSetIsEncodedOtherwiseThanDeclared() {
        DicomFile implicit = file(EXPLICIT, implicitPatient()).read();
        assertIsPatient(implicit);
        assertThat(codes(implicit)).containsExactly(Code.OTHER_ENCODING);
        assertThat(implicit.transferSyntax()).isEqualTo(TransferSyntax.IMPLICIT_LITTLE_ENDIAN);
        DicomFile explicit = file(IMPLICIT, patient()).read();
        assertIsPatient(explicit);
        assertThat(codes(explicit)).containsExactly(Code.OTHER_ENCODING);
        assertThat(explicit.transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    @Test
    void readsBigEndianNumbersInTheirOrder() {
        DicomBytes dataSet = bigEndian()
                .element(Tag.FrameIncrementPointer, "AT", new byte[] {0x00, 0x18, 0x10, 0x63})
                .element(Tag.Rows, "US", new byte[] {0x02, 0x01})
                .element(Tag.PixelData, "OW", new byte[] {0x01, 0x02, 0x03, 0x04});
        DicomObject object = file(Uid.ExplicitVRBigEndian, dataSet).read().dataSet();
        assertThat(object.intValue(Tag.Rows)).hasValue(0x201);
        assertThat(object.string(Tag.FrameIncrementPointer)).contains("00181063");
        assertThat(object.bytes(Tag.FrameIncrementPointer)).contains(new byte[] {0x18, 0x00, 0x63, 0x10});
        assertThat(object.bytes(Tag.PixelData)).contains(new byte[] {2, 1, 4, 3});
    }

    @Test
    void saysThatOtherFormatsAreNotDicom() {
        for (byte[] other : List.of(
                new byte[0],
                "DICM and more".getBytes(StandardCharsets.US_ASCII),
                "Dear reader, this is a letter, and a long one.".repeat(9).getBytes(StandardCharsets.US_ASCII),
                ("PK\u0003\u0004" + "\u0000".repeat(300)).getBytes(StandardCharsets.ISO_8859_1),
                new byte[300],
                "{\"00080005\":{}}".getBytes(StandardCharsets.US_ASCII),
                explicit().raw(new byte[128]).raw("DICM").bytes())) {
            assertThatThrownBy(() -> DicomFile.read(other)).isInstanceOf(NotDicomException.class);
        }
    }

    // Deflate.

    private static byte[] deflated(byte[] bytes, boolean zlib) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, !zlib))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    private static DicomBytes deflatedFile(byte[] deflated) {
        return file(Uid.DeflatedExplicitVRLittleEndian, explicit().raw(deflated));
    }

    @Test
    void inflatesWithAndWithoutZlibHeader() throws IOException {
        DicomFile raw = deflatedFile(deflated(patient().bytes(), false)).read();
        assertIsPatient(raw);
        assertThat(raw.diagnostics()).isEmpty();
        DicomFile zlib = deflatedFile(deflated(patient().bytes(), true)).read();
        assertIsPatient(zlib);
        assertThat(codes(zlib)).containsExactly(Code.ZLIB_HEADER);
    }

    @Test
    void keepsWhatInflatedBeforeDamage() throws IOException {
        byte[] random = new byte[4000];
        new java.util.Random(7).nextBytes(random);
        byte[] deflated =
                deflated(patient().element(Tag.PixelData, "OB", random).bytes(), false);
        DicomFile file =
                deflatedFile(Arrays.copyOf(deflated, deflated.length / 2)).read();
        assertIsPatient(file);
        assertThat(codes(file)).contains(Code.DEFLATE_DAMAGED);
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    void stopsADeflateBombAtItsRatioAndAtItsSize() throws IOException {
        byte[] bomb = deflatedFile(deflated(
                        patient()
                                .element(Tag.PixelData, "OB", new byte[40 << 20])
                                .bytes(),
                        false))
                .bytes();
        assertThatThrownBy(() -> DicomFile.read(bomb)).isInstanceOf(LimitExceededException.class);
        Limits small = Limits.standard().withInflated(1 << 20, 100_000);
        assertThatThrownBy(() -> DicomFile.read(bomb, ReadOptions.standard().withLimits(small)))
                .isInstanceOf(LimitExceededException.class);
        Limits large = Limits.standard().withInflated(64 << 20, 100_000);
        assertIsPatient(DicomFile.read(bomb, ReadOptions.standard().withLimits(large)));
    }

    // Values and VRs.

    @Test
    void readsOddLengthsAsTheyAreAndWritesThemPadded() {
        DicomFile file = file(
                        EXPLICIT,
                        explicit()
                                .element(Tag.Modality, "CS", "CT")
                                .element(Tag.PatientID, "LO", new byte[] {'4', '7', '1'})
                                .element(Tag.StudyID, "SH", "7"))
                .read();
        assertThat(file.dataSet().string(Tag.PatientID)).contains("471");
        assertThat(file.dataSet().string(Tag.StudyID)).contains("7");
        assertThat(codes(file)).containsExactly(Code.ODD_LENGTH);
        DicomObject written = DicomFile.read(file.toBytes()).dataSet();
        assertThat(written.bytes(Tag.PatientID)).contains(new byte[] {'4', '7', '1', ' '});
    }

    @Test
    void takesTheVrOfTheDictionaryForUnknownLetters() {
        for (String vr : List.of("??", "  ", "\0\0", "ZZ", "ct")) {
            DicomBytes shortForm = explicit()
                    .element(Tag.Modality, "CS", "CT")
                    .tag(Tag.StudyDescription)
                    .raw(vr)
                    .raw(new byte[] {4, 0})
                    .raw("Head")
                    .element(Tag.PatientID, "LO", "4711");
            DicomFile file = file(EXPLICIT, shortForm).read();
            assertIsPatient(file);
            assertThat(file.dataSet().string(Tag.StudyDescription)).contains("Head");
            assertThat(codes(file)).containsExactly(Code.UNKNOWN_VR);
            DicomBytes longForm = explicit()
                    .element(Tag.Modality, "CS", "CT")
                    .tag(Tag.StudyDescription)
                    .raw(vr)
                    .raw(new byte[] {0, 0, 4, 0, 0, 0})
                    .raw("Head")
                    .element(Tag.PatientID, "LO", "4711");
            file = file(EXPLICIT, longForm).read();
            assertIsPatient(file);
            assertThat(file.dataSet().string(Tag.StudyDescription)).contains("Head");
        }
    }

    @Test
    void keepsTheVrAsEncodedAndConvertsWhereItCan() {
        DicomObject object = file(
                        EXPLICIT,
                        explicit()
                                .element(Tag.Rows, "IS", "512")
                                .element(Tag.Columns, "DS", "256.0")
                                .element(Tag.BitsAllocated, "UL", int32(16, false)))
                .read()
                .dataSet();
        assertThat(object.vr(Tag.Rows)).contains(Vr.IS);
        assertThat(object.intValue(Tag.Rows)).hasValue(512);
        assertThat(object.intValue(Tag.Columns)).hasValue(256);
        assertThat(object.intValue(Tag.BitsAllocated)).hasValue(16);
    }

    @Test
    void exposesKnownElementsOfVrUnWithTheirVrAndWritesThemAsUn() {
        DicomFile file = file(
                        EXPLICIT,
                        explicit()
                                .element(Tag.Modality, "UN", "CT")
                                .element(Tag.Rows, "UN", new byte[] {0, 2})
                                .element(0x00091001, "UN", "4711"))
                .read();
        assertThat(file.dataSet().string(Tag.Modality)).contains("CT");
        assertThat(file.dataSet().intValue(Tag.Rows)).hasValue(512);
        assertThat(file.dataSet().vr(0x00091001)).contains(Vr.UN);
        assertThat(new String(file.toBytes(), StandardCharsets.ISO_8859_1)).contains("UN\0\0\2\0\0\0CT");
    }

    @Test
    void readsSequencesWithinUn() {
        DicomBytes implicitItems = implicit().item(implicit().element(Tag.ReferencedSOPInstanceUID, "UI", "1.2.3"));
        DicomBytes explicitItems = explicit().item(uid("1.2.3"));
        for (DicomBytes items : List.of(implicitItems, explicitItems)) {
            DicomBytes defined = explicit()
                    .element(Tag.Modality, "CS", "CT")
                    .element(SEQUENCE, "UN", items.bytes())
                    .element(Tag.PatientID, "LO", "4711");
            DicomBytes undefined = explicit()
                    .element(Tag.Modality, "CS", "CT")
                    .header(SEQUENCE, "UN", UNDEFINED)
                    .raw(items)
                    .endSequence()
                    .element(Tag.PatientID, "LO", "4711");
            for (DicomBytes dataSet : List.of(defined, undefined)) {
                DicomFile file = file(EXPLICIT, dataSet).read();
                assertIsPatient(file);
                assertThat(file.diagnostics()).isEmpty();
                assertThat(file.dataSet().items(SEQUENCE)).hasSize(1);
                assertThat(file.dataSet().items(SEQUENCE).get(0).string(Tag.ReferencedSOPInstanceUID))
                        .contains("1.2.3");
                byte[] written = file.toBytes();
                assertThat(Arrays.copyOfRange(written, written.length - dataSet.bytes().length, written.length))
                        .isEqualTo(dataSet.bytes());
            }
        }
    }

    @Test
    void keepsPrivateElementsWithoutCreator() {
        DicomFile file = file(
                        EXPLICIT, explicit().element(Tag.Modality, "CS", "CT").element(0x00091101, "LO", "x"))
                .read();
        assertThat(file.dataSet().string(0x00091101)).contains("x");
        assertThat(file.dataSet().privateCreator(0x00091101)).isEmpty();
        assertThat(file.dataSet().privateElement("ACME", 0x0009, 0x01)).isEmpty();
    }

    // Sequences.

    @Test
    void readsEveryMixtureOfDefinedAndUndefinedLengths() {
        for (boolean outer : new boolean[] {true, false}) {
            for (boolean middle : new boolean[] {true, false}) {
                DicomBytes item = middle
                        ? explicit().item(uid("1.2.3"))
                        : explicit().item(UNDEFINED, uid("1.2.3")).endItem();
                item.item(explicit());
                DicomBytes dataSet = explicit().element(Tag.Modality, "CS", "CT");
                if (outer) {
                    dataSet.sequence(SEQUENCE, item);
                } else {
                    dataSet.sequence(SEQUENCE, UNDEFINED, item).endSequence();
                }
                DicomFile file = file(EXPLICIT, dataSet.element(Tag.PatientID, "LO", "4711"))
                        .read();
                assertIsPatient(file);
                assertThat(file.diagnostics()).isEmpty();
                assertThat(file.dataSet().items(SEQUENCE)).hasSize(2);
                assertThat(file.dataSet().items(SEQUENCE).get(0).string(Tag.ReferencedSOPInstanceUID))
                        .contains("1.2.3");
                assertThat(file.dataSet().items(SEQUENCE).get(1).isEmpty()).isTrue();
            }
        }
    }

    private static DicomFile withSequence(DicomBytes sequence) {
        return file(
                        EXPLICIT,
                        explicit()
                                .element(Tag.Modality, "CS", "CT")
                                .raw(sequence)
                                .element(Tag.PatientID, "LO", "4711"))
                .read();
    }

    @Test
    void closesAnItemBeforeTheEndOfItsSequence() {
        DicomFile file = withSequence(explicit()
                .sequence(SEQUENCE, UNDEFINED, explicit().item(UNDEFINED, uid("1.2.3")))
                .endSequence());
        assertIsPatient(file);
        assertThat(codes(file)).containsExactly(Code.NO_ITEM_DELIMITER);
        assertThat(file.dataSet().items(SEQUENCE).get(0).string(Tag.ReferencedSOPInstanceUID))
                .contains("1.2.3");
    }

    @Test
    void closesAnItemBeforeTheNext() {
        DicomFile file = withSequence(explicit()
                .sequence(
                        SEQUENCE,
                        UNDEFINED,
                        explicit()
                                .item(UNDEFINED, uid("1.2.3"))
                                .item(UNDEFINED, uid("1.2.4"))
                                .endItem())
                .endSequence());
        assertIsPatient(file);
        assertThat(file.dataSet().items(SEQUENCE)).hasSize(2);
    }

    @Test
    void closesASequenceAtTheEndOfTheInput() {
        DicomFile file = file(
                        EXPLICIT,
                        patient()
                                .sequence(
                                        Tag.RequestAttributesSequence,
                                        UNDEFINED,
                                        explicit().item(uid("1.2.3"))))
                .read();
        assertIsPatient(file);
        assertThat(codes(file)).containsExactly(Code.NO_SEQUENCE_DELIMITER);
        assertThat(file.dataSet().items(Tag.RequestAttributesSequence)).hasSize(1);
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    void losesNothingAfterASequenceWhoseLengthIsTooShort() {
        DicomBytes items = explicit().item(uid("1.2.3")).item(uid("1.2.4"));
        for (int length : new int[] {4, 10, 22, 30, 40}) {
            DicomFile file = withSequence(explicit().sequence(SEQUENCE, length, items));
            assertThat(file.dataSet().string(Tag.PatientID))
                    .as("length " + length)
                    .contains("4711");
            assertThat(file.dataSet().items(SEQUENCE)).as("length " + length).hasSize(2);
            assertThat(file.dataSet().items(SEQUENCE).get(1).string(Tag.ReferencedSOPInstanceUID))
                    .contains("1.2.4");
            assertThat(codes(file)).contains(Code.CONTAINER_LENGTH);
        }
    }

    @Test
    void losesNothingAfterASequenceWhoseLengthIsTooLong() {
        DicomBytes items = explicit().item(uid("1.2.3")).item(uid("1.2.4"));
        for (int length : new int[] {46, 56, 100_000, -2}) {
            DicomFile file = withSequence(explicit().sequence(SEQUENCE, length, items));
            assertThat(file.dataSet().string(Tag.PatientID))
                    .as("length " + length)
                    .contains("4711");
            assertThat(file.dataSet().items(SEQUENCE)).as("length " + length).hasSize(2);
            assertThat(codes(file)).contains(Code.CONTAINER_LENGTH);
        }
    }

    @Test
    void swapsItemTagsInTheOtherByteOrder() {
        DicomFile file = withSequence(explicit()
                .header(SEQUENCE, "SQ", UNDEFINED)
                .raw(bigEndian()
                        .item(bigEndian().element(Tag.ReferencedSOPInstanceUID, "UI", "1.2.3"))
                        .endSequence()));
        assertIsPatient(file);
        assertThat(codes(file)).containsExactly(Code.SWAPPED_ITEM_TAGS);
        assertThat(file.dataSet().items(SEQUENCE).get(0).string(Tag.ReferencedSOPInstanceUID))
                .contains("1.2.3");
    }

    @Test
    void boundsAnItemByWhatEnclosesIt() {
        for (int length : new int[] {-2, Integer.MAX_VALUE, 1000}) {
            DicomFile file = file(
                            EXPLICIT,
                            patient()
                                    .sequence(
                                            Tag.RequestAttributesSequence,
                                            explicit().item(length, uid("1.2.3"))))
                    .read();
            assertIsPatient(file);
            assertThat(file.dataSet()
                            .items(Tag.RequestAttributesSequence)
                            .get(0)
                            .string(Tag.ReferencedSOPInstanceUID))
                    .contains("1.2.3");
            assertThat(codes(file)).contains(Code.CONTAINER_LENGTH);
        }
    }

    private static DicomBytes nested(int levels, boolean closed) {
        DicomBytes dataSet = explicit().element(Tag.Modality, "CS", "CT");
        for (int i = 0; i < levels; i++) {
            dataSet.header(Tag.ContentSequence, "SQ", UNDEFINED).item(UNDEFINED, explicit());
        }
        for (int i = 0; closed && i < levels; i++) {
            dataSet.endItem().endSequence();
        }
        return dataSet;
    }

    @Test
    void limitsNestingAndReadsUpToTheLimit() {
        assertThat(file(EXPLICIT, nested(64, true)).read().diagnostics()).isEmpty();
        for (int levels : new int[] {65, 1000, 100_000}) {
            byte[] bytes = file(EXPLICIT, nested(levels, levels == 65)).bytes();
            assertThatThrownBy(() -> DicomFile.read(bytes)).isInstanceOf(LimitExceededException.class);
        }
        byte[] deep = file(EXPLICIT, nested(1000, true)).bytes();
        ReadOptions options =
                ReadOptions.standard().withLimits(Limits.standard().withNesting(1000));
        DicomFile file = DicomFile.read(deep, options);
        assertThat(file.diagnostics()).isEmpty();
        DicomObject here = file.dataSet();
        for (int i = 0; i < 1000; i++) {
            here = here.items(Tag.ContentSequence).get(0);
        }
        assertThat(here.path().depth()).isEqualTo(1000);
        assertThat(Arrays.equals(file.toBytes(), file.toBytes())).isTrue();
    }

    @Test
    void limitsTheNumberOfElements() {
        DicomBytes items = explicit();
        for (int i = 0; i < 100_000; i++) {
            items.item(explicit());
        }
        byte[] bytes = file(EXPLICIT, explicit().sequence(SEQUENCE, items)).bytes();
        assertThat(DicomFile.read(bytes).dataSet().items(SEQUENCE)).hasSize(100_000);
        ReadOptions few = ReadOptions.standard().withLimits(Limits.standard().withElements(99_999));
        assertThatThrownBy(() -> DicomFile.read(bytes, few)).isInstanceOf(LimitExceededException.class);
    }

    // Lengths and ends.

    @Test
    void allocatesNoMoreThanIsThereForForgedLengths(@TempDir Path directory) throws IOException {
        for (String vr : List.of("OB", "UT", "OW", "UN", "UC")) {
            for (int length : new int[] {1 << 30, Integer.MAX_VALUE, -2}) {
                DicomBytes forged = patient().header(Tag.PixelData, vr, length).raw("rest");
                byte[] bytes = file(EXPLICIT, forged).bytes();
                Path path = Files.write(directory.resolve("forged.dcm"), bytes);
                for (DicomFile file : List.of(
                        DicomFile.read(bytes),
                        DicomFile.read(path),
                        DicomFile.read(path, ReadOptions.standard().withBulkInMemory()),
                        DicomFile.read(new ByteArrayInputStream(bytes)))) {
                    assertIsPatient(file);
                    assertThat(codes(file)).containsExactly(Code.VALUE_TRUNCATED);
                    assertThat(file.truncatedAt()).hasValue(bytes.length);
                    assertThat(file.dataSet().bytes(Tag.PixelData))
                            .contains("rest".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    @Test
    void keepsEverythingBeforeWhereverTheInputEnds() {
        DicomBytes dataSet = patient()
                .sequence(
                        Tag.RequestAttributesSequence,
                        UNDEFINED,
                        explicit()
                                .item(uid("1.2.3"))
                                .item(UNDEFINED, uid("1.2.4"))
                                .endItem())
                .endSequence()
                .element(Tag.PixelData, "OW", new byte[64]);
        byte[] whole = file(EXPLICIT, dataSet).bytes();
        int start = whole.length - dataSet.bytes().length;
        int patientEnds = start + patient().bytes().length;
        for (int end = start; end < whole.length; end++) {
            DicomFile file = DicomFile.read(Arrays.copyOf(whole, end));
            if (end >= patientEnds) {
                assertIsPatient(file);
            }
            boolean atBorder = end == start || end == start + 10 || end == patientEnds || end == whole.length - 64 - 12;
            assertThat(file.isComplete()).as("cut at " + end).isEqualTo(atBorder);
            assertThat(file.diagnostics().isEmpty()).as("cut at " + end).isEqualTo(atBorder);
        }
    }

    @Test
    void readsTheSameFromAStreamThatGivesOneByteAtATime() throws IOException {
        byte[] whole = file(EXPLICIT, patient().element(Tag.PixelData, "OW", new byte[20_000]))
                .bytes();
        InputStream slow = new ByteArrayInputStream(whole) {
            @Override
            public synchronized int read(byte[] target, int from, int count) {
                return super.read(target, from, Math.min(count, 1));
            }
        };
        DicomFile file = DicomFile.read(slow);
        assertIsPatient(file);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.dataSet().bytes(Tag.PixelData).orElseThrow()).hasSize(20_000);
    }

    @Test
    void endsTheDataSetBeforeTrailingBytes() {
        for (byte[] trailing : List.of(
                new byte[3],
                new byte[8],
                new byte[100],
                "and they lived happily ever after.".getBytes(StandardCharsets.US_ASCII))) {
            DicomFile file = file(
                            EXPLICIT,
                            patient().element(Tag.PixelData, "OW", new byte[8]).raw(trailing))
                    .read();
            assertIsPatient(file);
            assertThat(file.dataSet().size()).isEqualTo(3);
            assertThat(codes(file)).containsExactly(Code.TRAILING_BYTES);
        }
    }

    @Test
    void endsTheDataSetBeforeTrailingZerosWithoutPixelData() {
        DicomFile file = file(EXPLICIT, patient().raw(new byte[512])).read();
        assertIsPatient(file);
        assertThat(file.dataSet().size()).isEqualTo(2);
        assertThat(codes(file)).containsExactly(Code.TRAILING_BYTES);
    }

    @Test
    void ignoresDataSetTrailingPadding() {
        DicomFile file = file(EXPLICIT, patient().element(0xFFFCFFFC, "OB", new byte[100]))
                .read();
        assertIsPatient(file);
        assertThat(file.dataSet().size()).isEqualTo(2);
        assertThat(file.diagnostics()).isEmpty();
    }

    @Test
    void sortsDescendingTagsAndTakesTheLastOfTwo() {
        DicomFile file = file(
                        EXPLICIT,
                        explicit()
                                .element(Tag.PatientID, "LO", "wrong")
                                .element(Tag.Modality, "CS", "CT")
                                .element(Tag.PatientID, "LO", "4711"))
                .read();
        assertIsPatient(file);
        assertThat(file.dataSet().elements())
                .extracting(DicomElement::tag)
                .containsExactly(Tag.Modality, Tag.PatientID);
        assertThat(codes(file)).contains(Code.TAG_ORDER);
        DicomFile twice =
                file(EXPLICIT, patient().element(Tag.PatientID, "LO", "4712")).read();
        assertThat(twice.dataSet().string(Tag.PatientID)).contains("4712");
        assertThat(codes(twice)).containsExactly(Code.DUPLICATE_TAG);
    }

    // Fragments.

    private static DicomBytes fragments(boolean closed) {
        DicomBytes dataSet = patient()
                .header(Tag.PixelData, "OB", UNDEFINED)
                .item(explicit())
                .item(explicit().raw(new byte[] {1, 2, 3, 4}))
                .item(explicit().raw(new byte[] {5, 6}));
        return closed ? dataSet.endSequence() : dataSet;
    }

    @Test
    void readsFragmentsUnderANativeTransferSyntax() throws IOException {
        DicomFile file = file(EXPLICIT, fragments(true)).read();
        assertIsPatient(file);
        assertThat(codes(file)).containsExactly(Code.FRAGMENTS_IN_NATIVE);
        Fragments fragments = file.dataSet().fragments(Tag.PixelData).orElseThrow();
        assertThat(fragments).hasSize(3);
        assertThat(fragments.get(1).read()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void keepsTheFragmentsBeforeAMissingDelimiter() {
        DicomFile file = file(Uid.RLELossless, fragments(false)).read();
        assertThat(file.dataSet().fragments(Tag.PixelData).orElseThrow()).hasSize(3);
        assertThat(codes(file)).containsExactly(Code.NO_SEQUENCE_DELIMITER);
        assertThat(file.isComplete()).isFalse();
    }

    @Test
    void cutsAFragmentOfForgedLength() throws IOException {
        DicomFile file = file(
                        Uid.RLELossless,
                        patient()
                                .header(Tag.PixelData, "OB", UNDEFINED)
                                .item(explicit())
                                .item(-2, explicit().raw("rest")))
                .read();
        Fragments fragments = file.dataSet().fragments(Tag.PixelData).orElseThrow();
        assertThat(fragments.get(1).read()).isEqualTo("rest".getBytes(StandardCharsets.US_ASCII));
        assertThat(codes(file)).contains(Code.FRAGMENT_LENGTH);
    }

    // Strictness and limits of diagnostics.

    @Test
    void strictReadingFailsAtTheFirstErrorAndNotAtWarnings() {
        byte[] cut = file(EXPLICIT, patient().header(Tag.PixelData, "OB", 100)).bytes();
        assertThatThrownBy(() -> DicomFile.read(cut, ReadOptions.standard().withStrict()))
                .isInstanceOf(MalformedDicomException.class)
                .hasMessageContaining("(7FE0,0010)");
        byte[] twice =
                file(EXPLICIT, patient().element(Tag.PatientID, "LO", "4712")).bytes();
        assertThat(DicomFile.read(twice, ReadOptions.standard().withStrict()).diagnostics())
                .hasSize(1);
    }

    @Test
    void keepsAsManyDiagnosticsAsTheLimitSaysAndCountsTheRest() {
        DicomBytes dataSet = explicit();
        for (int i = 0; i < 500; i++) {
            dataSet.element(Tag.PatientID, "LO", "4711");
        }
        DicomFile file = file(EXPLICIT, dataSet).read();
        assertThat(file.diagnostics()).hasSize(100);
        assertThat(file.diagnosticCount()).isEqualTo(499);
    }

    @Test
    void endsBeforeTheStopTag() {
        byte[] bytes = file(EXPLICIT, patient().element(Tag.PixelData, "OW", new byte[8]))
                .bytes();
        DicomObject object = DicomFile.read(bytes, ReadOptions.standard().withStopTag(Tag.PatientID))
                .dataSet();
        assertThat(object.elements()).extracting(DicomElement::tag).containsExactly(Tag.Modality);
    }

    // Found by mutating real files.

    @Test
    void anItemThatEndsWithinTheHeaderOfAnElementEndsThere() {
        for (int length = 15; length < 22; length++) {
            DicomBytes item = explicit().item(length, uid("1.2.3").raw("xx").header(Tag.TextValue, "UT", 1000));
            DicomFile file = file(EXPLICIT, patient().sequence(Tag.RequestAttributesSequence, item))
                    .read();
            assertIsPatient(file);
            assertThat(DicomDump.of(file)).isNotEmpty();
            assertThat(DicomJson.toJson(file.dataSet())).isNotEmpty();
        }
    }

    @Test
    void trailingPaddingMayBeCutWithinItsHeader() {
        byte[] whole =
                file(EXPLICIT, patient().element(0xFFFCFFFC, "OB", new byte[4])).bytes();
        for (int cut = 0; cut < 16; cut++) {
            assertIsPatient(DicomFile.read(Arrays.copyOf(whole, whole.length - cut)));
        }
    }

    @Test
    void aTransferSyntaxThatIsNoUidCountsAsNone() {
        for (String vr : List.of("UI", "LT", "OB", "US")) {
            DicomFile file = explicit()
                    .raw(new byte[128])
                    .raw("DICM")
                    .element(Tag.TransferSyntaxUID, vr, "1.2\\x.840 ")
                    .raw(patient())
                    .read();
            assertIsPatient(file);
            assertIsPatient(DicomFile.read(file.toBytes()));
        }
    }

    @Test
    void theOuterEncodingComesBackAfterASequenceWithinUn() {
        // Implicit little endian within explicit big endian, at a depth, and explicit elements after it.
        DicomBytes inner = implicit()
                .item(implicit()
                        .element(Tag.ReferencedSOPInstanceUID, "UI", "1.2.3")
                        .element(Tag.Rows, "US", new byte[] {2, 1}));
        DicomBytes item = bigEndian()
                .header(SEQUENCE, "UN", UNDEFINED)
                .raw(inner)
                .raw(implicit().endSequence())
                .element(Tag.Rows, "US", new byte[] {1, 2});
        DicomBytes dataSet = bigEndian()
                .element(Tag.Modality, "CS", "CT")
                .sequence(Tag.RequestAttributesSequence, UNDEFINED, bigEndian().item(item))
                .endSequence()
                .element(0x00411001, "US", new byte[] {1, 2});
        DicomFile file = file(Uid.ExplicitVRBigEndian, dataSet).read();
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.dataSet().intValue(0x00411001)).hasValue(0x102);
        DicomObject outer = file.dataSet().items(Tag.RequestAttributesSequence).get(0);
        assertThat(outer.intValue(Tag.Rows)).hasValue(0x102);
        assertThat(outer.items(SEQUENCE).get(0).intValue(Tag.Rows)).hasValue(0x102);
        DicomObject again = DicomFile.read(file.toBytes()).dataSet();
        assertThat(DicomJson.toJson(again)).isEqualTo(DicomJson.toJson(file.dataSet()));
    }

    @Test
    void bigEndianValuesOfEveryWidthAreGivenInNativeOrderAndWrittenLittleEndian() {
        byte[] value = {1, 2, 3, 4, 5, 6, 7, 8};
        DicomBytes dataSet = bigEndian().element(Tag.Modality, "CS", "CT").element(0x00090010, "LO", "ACME");
        List<String> vrs = List.of("US", "SS", "OW", "UL", "SL", "FL", "OL", "OF", "FD", "SV", "UV", "OV", "OD", "AT");
        for (int i = 0; i < vrs.size(); i++) {
            dataSet.element(0x00091001 + i, vrs.get(i), value);
        }
        DicomFile file = file(Uid.ExplicitVRBigEndian, dataSet).read();
        assertThat(file.diagnostics()).isEmpty();
        DicomObject object = file.dataSet();
        assertThat(object.ints(0x00091001)).containsExactly(0x102, 0x304, 0x506, 0x708);
        assertThat(object.ints(0x00091004)).containsExactly(0x1020304, 0x5060708);
        assertThat(object.longValue(0x0009100A)).hasValue(0x102030405060708L);
        assertThat(object.doubleValue(0x00091009)).hasValue(Double.longBitsToDouble(0x102030405060708L));
        DicomObject written = DicomFile.read(file.toBytes()).dataSet();
        for (int i = 0; i < vrs.size(); i++) {
            int tag = 0x00091001 + i;
            int width = vrs.get(i).equals("AT") ? 2 : Vr.valueOf(vrs.get(i)).width();
            byte[] expected = value.clone();
            Numbers.swap(expected, width);
            assertThat(object.bytes(tag)).as(vrs.get(i)).contains(expected);
            assertThat(written.bytes(tag)).as(vrs.get(i) + " written").contains(expected);
        }
    }

    /** What /dev/stdin is behind a pipe: it says that it is empty, and cannot be positioned. */
    private static final class Pipe implements SeekableByteChannel {
        private final ReadableByteChannel bytes;

        Pipe(byte[] bytes) {
            this.bytes = Channels.newChannel(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            ByteBuffer part = target.slice();
            part.limit(Math.min(part.remaining(), 1000));
            int got = bytes.read(part);
            target.position(target.position() + Math.max(0, got));
            return got;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            throw new IOException("a pipe has no positions");
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void aPipeIsReadAlthoughItSaysItIsEmpty() throws IOException {
        DicomObject object = DicomObject.builder()
                .set(Tag.Modality, "CT")
                .set(Tag.PixelData, Vr.OW, new byte[200_000])
                .build();
        byte[] bytes = DicomFile.of(object).toBytes();
        for (ReadOptions options : List.of(
                ReadOptions.standard(),
                ReadOptions.standard().withBulkInMemory(),
                ReadOptions.standard().withStopTag(Tag.PixelData))) {
            DicomFile read = DicomFile.read(new Pipe(bytes), options);
            assertThat(read.isComplete()).isTrue();
            assertThat(read.dataSet().string(Tag.Modality)).contains("CT");
        }
        assertThat(DicomFile.read(new Pipe(bytes), ReadOptions.standard())
                        .dataSet()
                        .bytes(Tag.PixelData)
                        .orElseThrow())
                .hasSize(200_000);
        assertThatThrownBy(() -> DicomFile.read(new Pipe(new byte[0]), ReadOptions.standard()))
                .isInstanceOf(NotDicomException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void theOrderInWhichElementsCameCanBeAskedFor() {
        DicomObject twice = DicomBytes.file(
                        Uid.ExplicitVRLittleEndian,
                        DicomBytes.explicit()
                                .element(Tag.PatientID, "LO", "1")
                                .element(Tag.Modality, "CS", "CT")
                                .element(Tag.PatientID, "LO", "2"))
                .read()
                .dataSet();
        assertThat(twice.elements()).extracting(DicomElement::tag).containsExactly(Tag.Modality, Tag.PatientID);
        assertThat(twice.elementsAsRead())
                .extracting(element -> element.strings().get(0))
                .containsExactly("1", "CT", "2");
    }

    @Test
    void duplicatesAndDescendingTagsWithinAnItemCountThereOnly() {
        DicomFile file = withSequence(explicit()
                .sequence(
                        SEQUENCE,
                        explicit()
                                .item(explicit()
                                        .element(Tag.Rows, "US", new byte[] {1, 0})
                                        .element(Tag.Modality, "CS", "MR")
                                        .element(Tag.Rows, "US", new byte[] {2, 0}))));
        assertIsPatient(file);
        DicomObject item = file.dataSet().items(SEQUENCE).get(0);
        assertThat(item.elements()).extracting(DicomElement::tag).containsExactly(Tag.Modality, Tag.Rows);
        assertThat(item.intValue(Tag.Rows)).hasValue(2);
        assertThat(codes(file)).contains(Code.TAG_ORDER).doesNotContain(Code.TRAILING_BYTES);
        assertThat(file.diagnostics()).allMatch(diagnostic -> diagnostic.path().depth() == 1);
        DicomFile again = DicomFile.read(file.toBytes());
        assertThat(again.diagnostics()).isEmpty();
        assertThat(DicomJson.toJson(again.dataSet())).isEqualTo(DicomJson.toJson(file.dataSet()));
    }

    @Test
    void whatIsRepairedOnceIsWellFormedWhenWritten() {
        // Every kind of damage of this test, written and read again: the values are the same, and nothing is left to
        // say.
        DicomBytes items = explicit().item(uid("1.2.3")).item(uid("1.2.4"));
        List<DicomBytes> damaged = List.of(
                patient().sequence(Tag.RequestAttributesSequence, 4, items),
                patient().sequence(Tag.RequestAttributesSequence, 1000, items),
                patient().sequence(Tag.RequestAttributesSequence, UNDEFINED, items),
                patient().sequence(Tag.RequestAttributesSequence, explicit().item(1000, uid("1.2.3"))),
                patient()
                        .sequence(
                                Tag.RequestAttributesSequence,
                                UNDEFINED,
                                explicit().item(UNDEFINED, uid("1.2.3")))
                        .endSequence(),
                patient().element(Tag.PatientComments, "LT", new byte[] {'x'}),
                patient().header(Tag.PixelData, "OB", 1000).raw("rest"),
                patient()
                        .header(Tag.PixelData, "OB", UNDEFINED)
                        .item(explicit())
                        .item(explicit().raw("abc")),
                patient().element(Tag.PatientID, "LO", "4711"),
                explicit().element(Tag.PatientID, "LO", "4711").element(Tag.Modality, "CS", "CT"),
                patient().element(Tag.PixelData, "OW", new byte[8]).raw(new byte[100]));
        for (DicomBytes dataSet : damaged) {
            DicomFile file = file(Uid.RLELossless, dataSet).read();
            assertIsPatient(file);
            assertThat(file.diagnosticCount()).isPositive();
            DicomFile again =
                    DicomFile.read(file.toBytes(), ReadOptions.standard().withStrict());
            assertThat(again.diagnostics()).as(codes(file).toString()).isEmpty();
            assertIsPatient(again);
            assertThat(again.dataSet().elements())
                    .extracting(DicomElement::tag)
                    .isEqualTo(file.dataSet().elements().stream()
                            .map(DicomElement::tag)
                            .toList());
        }
    }
}
