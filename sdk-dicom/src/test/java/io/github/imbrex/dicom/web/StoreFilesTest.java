package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which files are sent, and which are not. */
class StoreFilesTest extends StoreFixture {

    @Test
    void foldersAreWalkedInTheOrderOfTheirPaths() throws IOException {
        write("b/2.dcm", instance(4));
        write("b/1.dcm", instance(3));
        write("a/x/9.dcm", instance(1));
        write("a/z.dcm", instance(2));
        write(".journal", "hidden".getBytes());
        write("a/.hidden/1.dcm", instance(9));
        Files.createSymbolicLink(folder.resolve("a/x/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b/3.dcm"), folder.resolve("b/1.dcm"));
        StoreReport report = store(List.of(folder));
        assertThat(report.outcomes().stream()
                        .map(outcome -> folder.relativize(outcome.file()).toString()))
                .containsExactly("a/x/9.dcm", "a/z.dcm", "b/1.dcm", "b/2.dcm", "b/3.dcm");
        assertThat(states(report)).containsOnly(State.STORED);
        assertThat(reason(report, 4)).contains("same bytes as", "1.dcm");
        assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(2), sop(3), sop(4)));
        assertThat(report.remarks())
                .anyMatch(remark -> remark.startsWith("2 hidden"))
                .anyMatch(remark -> remark.contains("loop"));
    }

    @Test
    void aLinkThatLeadsNowhereIsAFileThatIsMissing() throws IOException {
        write("1.dcm", instance(1));
        Files.createSymbolicLink(folder.resolve("2.dcm"), folder.resolve("gone.dcm"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        StoreReport report = store(List.of(folder));
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED);
        assertThat(reason(report, 1)).isEqualTo("it is a link that leads nowhere");
        assertThat(report.leftOut()).containsExactly(folder.resolve("loop"));
        assertThat(report.isComplete()).isFalse();
    }

    private static TestInstance instance(int number) {
        return TestInstance.of(STUDY, STUDY + ".1", sop(number), 200);
    }

    @Test
    void whatIsNoWholeDicomFileFailsAndIsNeverSent() {
        byte[] good = instance(2).bytes();
        byte[] noUid =
                new String(good, ISO_8859_1).replace(STUDY + ".1\0", "no-a-uid").getBytes(ISO_8859_1);
        List<Path> files = List.of(
                write("good.dcm", instance(1)),
                write(
                        "text.txt",
                        "This is no DICOM file, whatever its length is."
                                .repeat(20)
                                .getBytes()),
                write("empty.dcm", new byte[0]),
                write("cut.dcm", Arrays.copyOf(good, good.length - 50)),
                write("bare.dcm", Arrays.copyOfRange(good, metaEnd(good), good.length)),
                write("nouid.dcm", noUid),
                folder.resolve("absent.dcm"));
        StoreReport report = store(files);
        assertThat(states(report)).hasSize(7).startsWith(State.STORED);
        assertThat(states(report).subList(1, 7)).containsOnly(State.FAILED);
        assertThat(reason(report, 1)).contains("no DICOM file");
        assertThat(reason(report, 2)).contains("no DICOM file");
        assertThat(reason(report, 3)).contains("ends before its data set does");
        assertThat(reason(report, 4)).contains("no preamble and file meta information", "write it anew");
        assertThat(reason(report, 5)).contains("SeriesInstanceUID is missing or no UID");
        assertThat(reason(report, 6)).contains("does not exist");
        assertThat(stow.sent()).containsExactly(List.of(sop(1)));
    }

    /** Where the data set begins, by the length of the file meta information. */
    private static int metaEnd(byte[] file) {
        return 144 + (file[140] & 0xff) + ((file[141] & 0xff) << 8);
    }

    @Test
    void nothingButJunkSendsNothing() {
        StoreReport report = store(List.of(write("junk", "junk".getBytes())));
        assertThat(states(report)).containsExactly(State.FAILED);
        assertThat(report.outcomes().get(0).sopInstanceUid()).isEmpty();
        assertThat(server.requests()).isEmpty();
        assertThat(store(List.of()).isComplete()).isFalse();
    }

    @Test
    void aDicomdirIsLeftOutAndTold() {
        String dicomdir = new String(instance(1).bytes(), ISO_8859_1)
                .replaceFirst("1\\.2\\.840\\.10008\\.5\\.1\\.4\\.1\\.1\\.2\0", "1.2.840.10008.1.3.10\0\0\0\0\0\0");
        List<Path> files = List.of(write("DICOMDIR", dicomdir.getBytes(ISO_8859_1)), write("1.dcm", instance(1)));
        StoreReport report = store(files);
        assertThat(states(report)).containsExactly(State.STORED);
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("DICOMDIR lists files"));
    }

    @Test
    void oneUidWithTwoContentsIsSentOnceAndTold() {
        List<Path> files = List.of(
                write("1.dcm", instance(1)),
                write("2.dcm", TestInstance.of(STUDY, STUDY + ".2", sop(1), 500)),
                write("3.dcm", instance(1)));
        StoreReport report = store(files);
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.STORED);
        assertThat(reason(report, 1)).contains("has the SOP Instance UID of", "1.dcm", "other content");
        assertThat(stow.sent()).containsExactly(List.of(sop(1)));
    }

    @Test
    void aCopySharesTheFateOfTheFirst() {
        stow.storing((post, reply) -> {
            reply.send(
                    409,
                    TestStow.JSON,
                    new TestStow.Answer().failed(sop(1), 272).toString());
            return true;
        });
        StoreReport report = store(List.of(write("1.dcm", instance(1)), write("2.dcm", instance(1))));
        assertThat(states(report)).containsExactly(State.FAILED, State.FAILED);
        assertThat(reason(report, 1)).contains("same bytes as", "0x0110");
    }

    @Test
    void whatAScreeningObjectsToIsNotSent() {
        List<Path> files = new ArrayList<>(files(3));
        files.add(write("copy.dcm", TestInstance.of(STUDY, STUDY + ".1", sop(2), 2000)));
        StoreReport report = web().store(
                        files,
                        oneByOne()
                                .screening(file ->
                                        file.dataSet().uid(Tag.SOPInstanceUID).equals(Optional.of(sop(2)))
                                                ? Optional.of("it fails the check")
                                                : Optional.empty()));
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.STORED, State.FAILED);
        assertThat(reason(report, 1)).isEqualTo("it fails the check");
        assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(3)));
    }

    /** Changes a file that is listed, before anything is sent. */
    private StoreReport storeWhile(List<Path> files, Change change) {
        return web().store(files, oneByOne().screening(file -> {
            if (file.dataSet().uid(Tag.SOPInstanceUID).equals(Optional.of(sop(files.size())))) {
                try {
                    change.of(files.get(1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Optional.empty();
        }));
    }

    private interface Change {
        void of(Path file) throws IOException;
    }

    @Test
    void aFileThatBecomesShorterBreaksTheRequestOff() {
        assertOthersStored(file -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 500)));
    }

    @Test
    void aFileThatBecomesLongerBreaksTheRequestOff() {
        assertOthersStored(file -> Files.write(file, new byte[300_000]));
    }

    @Test
    void aFileThatChangesWithinItsSizeBreaksTheRequestOff() {
        assertOthersStored(file -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        });
    }

    @Test
    void aFileThatVanishesBreaksTheRequestOff() {
        assertOthersStored(Files::delete);
    }

    @Test
    void whatWasThereBeforeARequestWasBrokenOffIsNotWhatWasStored() {
        for (int i : new int[] {1, 4}) {
            stow.take(TestInstance.of(STUDY, STUDY + ".1", sop(i), 100));
        }
        StoreReport report = storeWhile(files(4, 100_000), Files::delete);
        assertThat(states(report)).containsExactly(State.WARNED, State.FAILED, State.STORED, State.WARNED);
        assertThat(reason(report, 0)).contains("from before or from now", "not compared");
        assertThat(reason(report, 3)).contains("from before: this file was not sent whole");
        assertThat(stow.sent()).containsExactly(List.of(sop(3)));
    }

    private void assertOthersStored(Change change) {
        StoreReport report = storeWhile(files(4, 100_000), change);
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.STORED, State.STORED);
        assertThat(reason(report, 1)).contains("changed or vanished");
        assertThat(stow.stored).hasSize(3);
        assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(3), sop(4)));
    }
}
