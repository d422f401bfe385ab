package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.NotDicomException;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DicomDirectoryTest {

    private static final int NONE = TestDirectory.NONE;

    @TempDir
    Path root;

    @Test
    void recordsFormTheTreeOfTheirOffsetsWhateverTheirOrder() throws IOException {
        DicomDirectory directory = new TestDirectory()
                .first(4)
                .image(1, "A")
                .image(NONE, "B")
                .record("SERIES", NONE, 0)
                .record("STUDY", NONE, 2)
                .record("PATIENT", 5, 3)
                .record("PATIENT", NONE, NONE)
                .in(root);

        assertThat(directory.problems()).isEmpty();
        assertThat(directory.patients()).hasSize(2);
        assertThat(directory.patients().get(1).children()).isEmpty();
        assertThat(directory.stream().map(record -> record.type().term()))
                .containsExactly("PATIENT", "STUDY", "SERIES", "IMAGE", "IMAGE", "PATIENT");
        assertThat(directory.instances().map(record -> record.sopInstanceUid().orElseThrow()))
                .containsExactly("1.2.3.0", "1.2.3.1");
        assertThat(directory.fileSetId()).contains("SET");
        DirectoryRecord image = directory.instances().findFirst().orElseThrow();
        assertThat(image.sopClassUid()).contains("1.2.840.10008.5.1.4.1.1.2");
        assertThat(image.transferSyntaxUid()).contains("1.2.840.10008.1.2.1");
    }

    @Test
    void anInstanceIsFoundBelowTheFolderOfTheDirectory() throws IOException {
        Path file =
                Files.createFile(Files.createDirectories(root.resolve("IMAGES")).resolve("IM1"));

        DirectoryRecord image = TestDirectory.ofOneImage("IMAGES", "IM1")
                .in(root)
                .instances()
                .findFirst()
                .orElseThrow();

        assertThat(image.file()).contains(file.toRealPath());
    }

    @Test
    void anInstanceWhoseFileIsNotThereIsStillListed() throws IOException {
        DicomDirectory directory = TestDirectory.ofOneImage("IMAGES", "IM1").in(root);

        assertThat(directory.instances()).singleElement().satisfies(image -> {
            assertThat(image.fileId()).isPresent();
            assertThat(image.file()).isEmpty();
        });
        assertThat(directory.problems()).isEmpty();
    }

    @Test
    void aNameThatLeadsOutOfTheRootIsAProblemAndNoFile() throws IOException {
        Path inside = Files.createDirectory(root.resolve("set"));
        Files.createFile(root.resolve("secret"));
        String absolute = root.resolve("secret").toString();
        for (String[] name : new String[][] {
            {"..", "secret"},
            {"A", "..", "..", "secret"},
            {absolute},
            {"../secret"},
            {"C:", "secret"},
            {"C:secret"},
            {"NUL"}
        }) {
            DicomDirectory directory = TestDirectory.ofOneImage(name).at(inside);

            assertThat(directory.instances()).singleElement().satisfies(image -> {
                assertThat(image.fileId()).isEmpty();
                assertThat(image.file()).isEmpty();
            });
            assertThat(directory.problems())
                    .singleElement()
                    .hasToString("(0004,1220)[3](0004,1500): a file ID is no safe file name");
        }
    }

    @Test
    void aChainThatLeadsBackEndsThere() {
        DicomDirectory itself = new TestDirectory().record("PATIENT", 0, NONE).at(root);
        assertThat(itself.roots()).hasSize(1);
        assertThat(kinds(itself)).containsExactly(Problem.Kind.CYCLE);

        DicomDirectory parent = new TestDirectory()
                .record("PATIENT", NONE, 1)
                .record("STUDY", NONE, 0)
                .at(root);
        assertThat(parent.stream()).hasSize(2);
        assertThat(kinds(parent)).containsExactly(Problem.Kind.CYCLE);

        DicomDirectory shared = new TestDirectory()
                .record("PATIENT", 1, 2)
                .record("PATIENT", NONE, 2)
                .record("STUDY", NONE, NONE)
                .at(root);
        assertThat(shared.stream()).hasSize(3);
        assertThat(kinds(shared)).containsExactly(Problem.Kind.CYCLE);
    }

    @Test
    void anOffsetThatLeadsNowhereEndsItsChainAndLeavesTheRestUnreached() {
        for (long nowhere : new long[] {12345678, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL}) {
            DicomDirectory directory = new TestDirectory()
                    .record("PATIENT", nowhere, 2)
                    .record("PATIENT", NONE, NONE)
                    .record("STUDY", NONE, NONE)
                    .at(root);

            assertThat(directory.stream()).hasSize(2);
            assertThat(directory.unreached())
                    .singleElement()
                    .satisfies(record -> assertThat(record.type()).isEqualTo(RecordType.PATIENT));
            assertThat(directory.records()).hasSize(3);
            assertThat(kinds(directory)).containsExactly(Problem.Kind.NOWHERE, Problem.Kind.UNREACHED);
        }
    }

    @Test
    void theOrderOfTheRecordsStandsInForOffsetsThatCannotBeFollowed() {
        DicomDirectory directory = new TestDirectory()
                .first(99999)
                .record("PATIENT", NONE, NONE)
                .record("STUDY", NONE, NONE)
                .record("SERIES", NONE, NONE)
                .image(NONE, "A")
                .image(NONE, "B")
                .record("SERIES", NONE, NONE)
                .image(NONE, "C")
                .record("PATIENT", NONE, NONE)
                .at(root);

        assertThat(kinds(directory)).containsExactly(Problem.Kind.OFFSETS_UNUSABLE);
        assertThat(directory.patients()).hasSize(2);
        DirectoryRecord study = directory.patients().get(0).children().get(0);
        assertThat(study.children(RecordType.SERIES))
                .extracting(series -> series.children().size())
                .containsExactly(2, 1);
    }

    @Test
    void aRecordThatIsNotInUseIsLeftOutWithWhatIsBelowIt() {
        DicomDirectory directory = new TestDirectory()
                .add(
                        DicomObject.builder()
                                .set(Tag.DirectoryRecordType, "PATIENT")
                                .set(Tag.RecordInUseFlag, 0L),
                        1,
                        2)
                .record("PATIENT", NONE, NONE)
                .record("STUDY", NONE, NONE)
                .at(root);

        assertThat(directory.roots()).hasSize(1);
        assertThat(directory.unreached()).hasSize(1);
        assertThat(kinds(directory)).containsExactly(Problem.Kind.INACTIVE, Problem.Kind.UNREACHED);
    }

    @Test
    void unknownAndMissingTypesAreKeptAndNamed() {
        DicomDirectory directory = new TestDirectory()
                .record("HOLOGRAM", 1, NONE)
                .add(DicomObject.builder().set(Tag.PatientID, "1"), NONE, NONE)
                .at(root);

        assertThat(directory.roots()).extracting(record -> record.type().term()).containsExactly("HOLOGRAM", "");
        assertThat(kinds(directory)).containsExactly(Problem.Kind.UNKNOWN_TYPE, Problem.Kind.MISSING);
        assertThat(directory.roots().get(0).toString()).doesNotContain("HOLOGRAM");
    }

    @Test
    void anOffsetOfAnotherFormIsAProblem() {
        DicomDirectory directory = TestDirectory.ofOneImage("A").at(root);
        DicomObject broken = DicomFile.read(TestDirectory.ofOneImage("A").bytes()).dataSet().toBuilder()
                .set(Tag.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, Vr.LO, "one")
                .build();
        byte[] bytes = DicomFile.of(broken).toBytes();

        DicomDirectory read = DicomDirectory.of(DicomFile.read(bytes), root);

        assertThat(kinds(read)).containsExactly(Problem.Kind.MALFORMED, Problem.Kind.OFFSETS_UNUSABLE);
        assertThat(read.stream()).hasSameSizeAs(directory.stream().toList());
    }

    @Test
    void aFileThatIsNoDirectoryHasNoRecordsAndSaysSo() {
        DicomObject image = DicomObject.builder().set(Tag.Modality, "CT").build();
        DicomDirectory directory = DicomDirectory.of(DicomFile.of(image), root);

        assertThat(directory.roots()).isEmpty();
        assertThat(directory.stream()).isEmpty();
        assertThat(kinds(directory)).containsExactly(Problem.Kind.MISSING);
        assertThatThrownBy(
                        () -> DicomDirectory.read(Files.writeString(root.resolve("DICOMDIR"), "a text file, no more")))
                .isInstanceOf(NotDicomException.class);
    }

    @Test
    void aLongChainOfRecordsEachBelowTheOtherIsRead() {
        TestDirectory made = new TestDirectory();
        int depth = 20_000;
        for (int i = 0; i < depth; i++) {
            made.record("PRIVATE", NONE, i + 1 < depth ? i + 1 : NONE);
        }

        assertThat(made.at(root).stream()).hasSize(depth);
    }

    @Test
    void whateverTheOffsetsSayEveryRecordIsReachedOnceOrNamed() {
        Random random = Seed.random("DicomDirectoryTest");
        for (int round = 0; round < Seed.rounds(200); round++) {
            TestDirectory made = new TestDirectory();
            int size = 1 + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                made.record("PRIVATE", random.nextInt(size + 2) - 1, random.nextInt(size + 2) - 1);
            }
            DicomDirectory directory = made.at(root);

            long reached = directory.stream().count();
            assertThat(directory.stream().map(record -> record.keys().path()).distinct())
                    .hasSize((int) reached);
            assertThat(reached + directory.unreached().count()).isEqualTo(size);
            assertThat(kinds(directory).stream().filter(Problem.Kind.UNREACHED::equals))
                    .hasSize((int) directory.unreached().count());
        }
    }

    @Test
    void damagedBytesNeverEndInAnotherException() {
        Random random = Seed.random("DicomDirectoryTest damaged");
        byte[] whole = TestDirectory.ofOneImage("A", "B").bytes();
        for (int round = 0; round < Seed.rounds(500); round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                damaged[200 + random.nextInt(damaged.length - 200)] = (byte) random.nextInt();
            }
            try {
                DicomDirectory directory = DicomDirectory.of(DicomFile.read(damaged), root);
                directory.stream().forEach(record -> {
                    record.file();
                    record.sopInstanceUid();
                });
            } catch (io.github.imbrex.DataException e) {
                // Reading the file may end so; the directory may not add to it.
                assertThat(e).isNotInstanceOf(io.github.imbrex.dicom.ValueException.class);
            }
        }
    }

    @Test
    void positionsAreKnownOfWhatWasReadAndNotOfWhatWasMade() {
        byte[] bytes = TestDirectory.ofOneImage("A").bytes();
        DicomFile read = DicomFile.read(bytes);
        DicomObject item = read.dataSet().items(Tag.DirectoryRecordSequence).get(2);
        int at = (int) read.offsetOf(item).orElseThrow();

        assertThat(new byte[] {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]})
                .containsExactly(0xFE, 0xFF, 0x00, 0xE0);
        assertThat(read.offsetOf(read.dataSet())).isEmpty();
        assertThat(DicomFile.of(read.dataSet()).offsetOf(item)).isEmpty();
        assertThat(DicomFile.read(bytes).offsetOf(item)).isEmpty();
    }

    @Test
    void positionsAreNotKnownBehindValuesLeftInTheFile() throws IOException {
        DicomObject long1 = DicomObject.builder()
                .set(Tag.of(0x0002 + 1, 0x1001), Vr.OB, new byte[100_000])
                .build();
        DicomObject dataSet = DicomFile.read(TestDirectory.ofOneImage("A").bytes()).dataSet().toBuilder()
                .setAll(long1)
                .build();
        Path file = root.resolve("long");
        DicomFile.of(dataSet).write(file);

        DicomFile left = DicomFile.read(file);
        DicomFile kept = DicomFile.read(file, ReadOptions.standard().withBulkInMemory());

        assertThat(left.offsetOf(
                        left.dataSet().items(Tag.DirectoryRecordSequence).get(0)))
                .isEmpty();
        assertThat(kept.offsetOf(
                        kept.dataSet().items(Tag.DirectoryRecordSequence).get(0)))
                .isPresent();
    }

    @Test
    void nothingPrintsWhatTheRecordsSay() {
        DicomDirectory directory = new TestDirectory()
                .add(
                        DicomObject.builder()
                                .set(Tag.DirectoryRecordType, "PATIENT")
                                .set(Tag.PatientName, "Secret^Name"),
                        NONE,
                        1)
                .image(NONE, "SECRET", "SECRET1")
                .at(root);

        assertThat(directory + " " + directory.roots() + directory.stream().toList() + directory.problems()
                        + directory.instances().map(DirectoryRecord::fileId).toList())
                .doesNotContainIgnoringCase("secret");
    }

    private static java.util.List<Problem.Kind> kinds(DicomDirectory directory) {
        return directory.problems().stream().map(Problem::kind).toList();
    }
}
