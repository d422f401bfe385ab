package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Progress;
import io.github.imbrex.dicom.web.InstanceOutcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a later run makes of what an earlier one left. */
class DownloadResumeTest extends DownloadFixture {
    @Test
    void recognisesWhatIsThereAndTransfersNothing() throws IOException {
        download();
        server.requests().clear();
        StudyDownload again = download();
        assertThat(again.isComplete()).isTrue();
        assertStored(again, State.PRESENT);
        assertThat(wados()).isEmpty();
    }

    @Test
    void recognisesFilesWithoutAJournal() throws IOException {
        download();
        Files.delete(root.resolve("." + STUDY + ".journal"));
        server.requests().clear();
        assertStored(download(), State.PRESENT);
        assertThat(wados()).isEmpty();
        assertStored(download(), State.PRESENT);
    }

    @Test
    void ignoresTornLinesOfTheJournal() throws IOException {
        download();
        Path journal = root.resolve("." + STUDY + ".journal");
        String text = Files.readString(journal);
        Files.writeString(journal, "../../x\t1.2\t3\t4\n" + text.substring(0, text.length() - 30));
        assertStored(download(), State.PRESENT);
        assertThat(Files.readString(journal)
                        .lines()
                        .filter(line -> line.matches("[0-9.]+\t[0-9.]+\t\\d+\t[0-9a-f]{64}")))
                .hasSize(6);
    }

    @Test
    void fetchesOnlyWhatIsMissingOrDamaged() throws IOException {
        List<Path> files = download().files();
        Files.delete(files.get(0));
        Files.write(files.get(1), Arrays.copyOf(Files.readAllBytes(files.get(1)), 10_000));
        server.requests().clear();
        StudyDownload again = download();
        assertThat(again.isComplete()).isTrue();
        assertThat(again.outcomes().stream().map(InstanceOutcome::state))
                .containsExactly(
                        State.STORED, State.STORED, State.PRESENT, State.PRESENT, State.PRESENT, State.PRESENT);
        assertThat(again.remarks()).anyMatch(remark -> remark.contains("damaged"));
        assertThat(wados()).hasSize(2).allMatch(target -> target.contains("/instances/"));
        assertNothingElse(6);
    }

    @Test
    void findsAFlippedBitWhenAskedToReread() throws IOException {
        Path file = download().files().get(2);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(download().outcomes().get(2).state()).isEqualTo(State.PRESENT);
        StudyDownload reread = download(DownloadOptions.defaults().verify(true));
        assertThat(reread.outcomes().get(2).state()).isEqualTo(State.STORED);
        assertThat(Files.readAllBytes(file)).isEqualTo(archive.instances.get(2).bytes());
    }

    @Test
    void keepsWhatArrivedBeforeAResetWhenNothingElseCanBeHad() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances);
        archive.before((request, reply) -> {
            if (request.path().endsWith("/instances")) {
                return false;
            }
            if (request.path().equals("/studies/" + STUDY)) {
                reply.head(200, TestArchive.MULTIPART, body.length).write(body, 0, 50_000);
            }
            reply.reset();
            return true;
        });
        StudyDownload download = download(inOneGo());
        assertThat(download.isComplete()).isFalse();
        assertThat(download.outcomes()).hasSize(6);
        assertThat(download.missing().size()).isBetween(4, 5);
        assertThat(download.missing())
                .allMatch(missing -> !missing.reason().orElseThrow().isBlank());
        assertThat(download.toString()).startsWith("INCOMPLETE");
        assertThatThrownBy(download::orThrow)
                .isInstanceOfSatisfying(
                        IncompleteDownloadException.class,
                        e -> assertThat(e.download()).isSameAs(download));
        assertNothingElse(6 - download.missing().size());

        archive.before((request, reply) -> false);
        StudyDownload resumed = download();
        assertThat(resumed.isComplete()).isTrue();
        assertThat(resumed.outcomes().get(0).state()).isEqualTo(State.PRESENT);
        assertThat(resumed.outcomes().get(5).state()).isEqualTo(State.STORED);
    }

    @Test
    void removesUnfinishedFilesOfAKilledRun() throws IOException {
        Files.createDirectories(root.resolve(STUDY));
        Files.writeString(root.resolve(STUDY).resolve("3.part"), "left by a crash");
        download();
        assertNothingElse(6);
    }

    @Test
    void refusesASecondDownloadIntoTheSamePlace() throws IOException {
        try (var held = DownloadJournal.open(root, STUDY)) {
            assertThat(held.file()).exists();
            assertThatThrownBy(this::download).isInstanceOfSatisfying(LocalStorageException.class, taken -> {
                assertThat(taken)
                        .hasMessageContaining("Another download")
                        .hasMessageContaining(root.toString())
                        .hasMessageContaining("in this program")
                        .hasMessageContaining("wait");
                assertThat(taken.isRetryable()).isTrue();
            });
        }
        assertThat(download().isComplete()).isTrue();
    }

    /**
     * What a kill leaves when the first instances have been received and their flush is under way: the journal and
     * the unfinished files as they were, and a half one.
     */
    private Path killed(int received) throws IOException {
        Path left =
                Files.createDirectories(root.resolve("killed").resolve(STUDY)).getParent();
        var lines = new StringBuilder();
        for (int i = 1; i <= received; i++) {
            byte[] bytes = archive.instances.get(i - 1).bytes();
            Files.write(left.resolve(STUDY).resolve(i + ".part"), bytes);
            lines.append("received\t" + i + ".part\t" + bytes.length + "\t" + sha256(bytes) + "\n");
        }
        byte[] half = Arrays.copyOf(archive.instances.get(received).bytes(), 10_000);
        Files.write(left.resolve(STUDY).resolve((received + 1) + ".part"), half);
        Files.writeString(left.resolve("." + STUDY + ".journal"), lines);
        return left;
    }

    @Test
    void adoptsWhatWasReceivedButNotYetOnTheDisk() throws IOException {
        Path left = killed(4);
        List<Progress.Step> steps = new ArrayList<>();
        StudyDownload download = web().download(
                        Scope.study(STUDY), left, DownloadOptions.defaults().progress(steps::add));
        assertThat(download.isComplete()).isTrue();
        assertThat(download.outcomes())
                .extracting(InstanceOutcome::state)
                .containsExactly(
                        State.PRESENT, State.PRESENT, State.PRESENT, State.PRESENT, State.STORED, State.STORED);
        assertThat(wados()).hasSize(2).allMatch(target -> target.contains("/instances/"));
        for (int i = 0; i < 6; i++) {
            InstanceOutcome outcome = download.outcomes().get(i);
            byte[] bytes = archive.instances.get(i).bytes();
            assertThat(outcome.sha256()).contains(sha256(bytes));
            assertThat(outcome.file().orElseThrow()).hasBinaryContent(bytes);
        }
        assertThat(left.resolve(STUDY)).isDirectoryNotContaining("glob:**.part");
        assertThat(Files.readAllLines(left.resolve("." + STUDY + ".journal")))
                .filteredOn(line -> !line.startsWith("received"))
                .hasSize(6);
    }

    @Test
    void believesNoLineOfTheJournalThatBytesDoNotBearOut() throws IOException {
        Path left = killed(4);
        Path parts = left.resolve(STUDY);
        Path secret =
                Files.write(root.resolve("secret"), archive.instances.get(0).bytes());
        byte[] flipped = archive.instances.get(0).bytes().clone();
        flipped[flipped.length - 1] ^= 1;
        Files.write(parts.resolve("1.part"), flipped); // same size, other bytes
        Files.write(parts.resolve("2.part"), new byte[0]);
        Files.delete(parts.resolve("3.part"));
        byte[] foreign = TestInstance.of("9.9", "9.9.1", "9.9.1.1", 100).bytes();
        Files.write(parts.resolve("4.part"), foreign);
        byte[] text = "no DICOM at all".getBytes(UTF_8);
        Files.write(parts.resolve("7.part"), text);
        Files.createSymbolicLink(parts.resolve("6.part"), secret);
        String line = "received\t%s\t%d\t%s\n";
        Files.writeString(
                left.resolve("." + STUDY + ".journal"),
                Files.readString(left.resolve("." + STUDY + ".journal"))
                        + String.format(line, "4.part", foreign.length, sha256(foreign))
                        + String.format(line, "7.part", text.length, sha256(text))
                        + String.format(line, "6.part", Files.size(secret), sha256(Files.readAllBytes(secret)))
                        + String.format(line, "../../secret", Files.size(secret), sha256(Files.readAllBytes(secret)))
                        + "received\t5.part\t99999999999999999999\t\n"
                        + "1.2.3.9.1\t1.2.3.2\t5\t" + "0".repeat(64) + "\t../../secret\n"
                        + "1.2.3.9.2\t1.2.3.1\t5\t" + "0".repeat(64) + "\t/etc/x/passwd\n"
                        + "x".repeat(100_000) + "\n");
        StudyDownload download = web().download(Scope.study(STUDY), left, DownloadOptions.defaults());
        assertThat(download.isComplete()).isTrue();
        assertThat(download.outcomes())
                .hasSize(6)
                .extracting(InstanceOutcome::state)
                .containsOnly(State.STORED);
        assertThat(download.files())
                .allSatisfy(file -> assertThat(file.toRealPath().startsWith(parts.toRealPath()))
                        .isTrue());
        assertThat(secret).hasBinaryContent(archive.instances.get(0).bytes());
        assertThat(parts).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void fetchesNoInstanceTwiceWhereverARunIsCutOff() throws IOException {
        download(oneByOne().parallel(1));
        List<String> lines = Files.readAllLines(journal());
        assertThat(lines).hasSize(12);
        for (int kept = 0; kept < lines.size(); kept++) {
            Path left = root.resolve("cut-" + kept);
            Path study = Files.createDirectories(left.resolve(STUDY));
            Map<String, byte[]> bySha256 = new HashMap<>();
            archive.instances.forEach(one -> bySha256.put(sha256(one.bytes()), one.bytes()));
            Map<String, String> open = new HashMap<>();
            for (String line : lines.subList(0, kept)) {
                String[] fields = line.split("\t");
                if (fields[0].equals("received")) {
                    Files.write(study.resolve(fields[1]), bySha256.get(fields[3]));
                    open.put(fields[3], fields[1]);
                } else {
                    Path file =
                            Files.createDirectories(study.resolve(fields[1])).resolve(fields[0] + ".dcm");
                    Files.move(study.resolve(open.get(fields[3])), file);
                }
            }
            String torn = lines.get(kept).substring(0, lines.get(kept).length() / 2);
            Files.writeString(
                    left.resolve("." + STUDY + ".journal"),
                    String.join("\n", lines.subList(0, kept)) + (kept == 0 ? "" : "\n") + torn);
            long received = lines.subList(0, kept).stream()
                    .filter(line -> line.startsWith("received"))
                    .count();
            server.requests().clear();
            StudyDownload resumed = web().download(Scope.study(STUDY), left, oneByOne());
            assertThat(resumed.isComplete()).isTrue();
            assertThat(wados()).as("after %d lines", kept).hasSize(6 - (int) received);
            assertThat(resumed.outcomes())
                    .filteredOn(outcome -> outcome.state() == State.PRESENT)
                    .hasSize((int) received);
        }
    }
}
