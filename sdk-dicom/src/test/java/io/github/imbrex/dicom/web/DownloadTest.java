package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.Progress;
import io.github.imbrex.dicom.web.InstanceOutcome.State;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.TimeSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {

    private static final String STUDY = "1.2.3";

    @TempDir
    Path root;

    private final TestArchive archive = TestArchive.ofStudy(STUDY, 6, 20_000);
    private final Imbrex imbrex = Imbrex.builder().time(new UnhurriedTime()).build();
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    private DicomWeb web() throws IOException {
        if (server == null) {
            server = new ScriptedServer(archive);
        }
        return DicomWeb.at(imbrex, server.uri());
    }

    private StudyDownload download(DownloadOptions options) throws IOException {
        return web().download(Scope.study(STUDY), root, options);
    }

    private StudyDownload download() throws IOException {
        return download(DownloadOptions.defaults());
    }

    private static DownloadOptions inOneGo() {
        return DownloadOptions.defaults().parallel(1);
    }

    @Test
    void storesEveryInstanceUnderItsUids() throws IOException {
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.orThrow()).isSameAs(download);
        assertThat(download.expected()).hasValue(6);
        assertThat(download.directory()).isEqualTo(root.resolve(STUDY).toAbsolutePath());
        assertThat(download.missing()).isEmpty();
        assertThat(download.remarks()).isEmpty();
        assertStored(download, State.STORED);
        assertThat(download.bytes())
                .isEqualTo(archive.instances.stream()
                        .mapToLong(one -> one.bytes().length)
                        .sum());
        assertThat(wados()).containsExactly("/studies/" + STUDY);
    }

    private void assertStored(StudyDownload download, State state) throws IOException {
        assertThat(download.outcomes()).hasSize(archive.instances.size());
        for (int i = 0; i < archive.instances.size(); i++) {
            TestInstance instance = archive.instances.get(i);
            InstanceOutcome outcome = download.outcomes().get(i);
            Path file = root.resolve(STUDY).resolve(instance.series()).resolve(instance.sop() + ".dcm");
            assertThat(outcome.sopInstanceUid()).isEqualTo(instance.sop());
            assertThat(outcome.state()).isEqualTo(state);
            assertThat(outcome.file()).contains(file.toAbsolutePath());
            assertThat(outcome.bytes()).isEqualTo(instance.bytes().length);
            assertThat(outcome.sha256()).contains(sha256(instance.bytes()));
            assertThat(outcome.reason()).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo(instance.bytes());
        }
        assertNothingElse(archive.instances.size());
    }

    /** So many finished files, none unfinished, and the journal. */
    private void assertNothingElse(int finished) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            Set<String> names = walk.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(names).noneMatch(name -> name.endsWith(".part"));
            assertThat(names.stream().filter(name -> name.endsWith(".dcm"))).hasSize(finished);
            assertThat(names).hasSize(finished + 1).contains("." + STUDY + ".journal");
        }
    }

    private List<String> wados() {
        return server.targets().stream().filter(target -> !target.contains("?")).toList();
    }

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
    void finishesOneByOneWhatACutTransferLeft() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances);
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.head(200, TestArchive.MULTIPART, -1).write(body, 0, 70_000);
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertStored(download, State.STORED);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("broke off"));
        assertThat(wados()).hasSize(1 + 3);
    }

    @Test
    void takesNoMissingClosingDelimiterForSuccess() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances);
        int end = ("\r\n--" + TestArchive.BOUNDARY + "--\r\n").length();
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.head(200, TestArchive.MULTIPART, body.length - end).write(body, 0, body.length - end);
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertStored(download, State.STORED);
        assertThat(wados())
                .hasSize(2)
                .last()
                .asString()
                .contains(archive.instances.get(5).sop());
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
    void triesABrokenInstanceAgain() throws IOException {
        var broken = new AtomicInteger();
        archive.before((request, reply) -> {
            if (request.path().contains("/instances/") && broken.incrementAndGet() <= 2) {
                reply.head(200, TestArchive.MULTIPART, 50_000).write(TestArchive.multipart(archive.instances), 0, 900);
                return true;
            }
            return false;
        });
        StudyDownload download = download(inOneGo().mode(DownloadOptions.Mode.INSTANCE));
        assertThat(download.isComplete()).isTrue();
        assertStored(download, State.STORED);
    }

    @Test
    void saysWhichInstanceTheServerDoesNotGive() throws IOException {
        String lost = archive.instances.get(3).sop();
        archive.before((request, reply) -> {
            if (request.path().endsWith(lost) || request.path().equals("/studies/" + STUDY)) {
                reply.send(404, "text/plain", "gone");
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.sopInstanceUid()).isEqualTo(lost);
            assertThat(missing.state()).hasToString("failed");
            assertThat(missing.reason().orElseThrow()).contains("404");
            assertThat(missing.file()).isEmpty();
        });
        assertNothingElse(5);
    }

    @Test
    void refusesAnotherInstanceInPlaceOfTheOneAskedFor() throws IOException {
        TestInstance other = TestInstance.of(STUDY, STUDY + ".1", "1.2.3.77", 100);
        archive.before((request, reply) -> {
            if (request.path().endsWith(".9.2")) {
                reply.send(200, "application/dicom", other.bytes());
                return true;
            }
            return false;
        });
        StudyDownload download = download(DownloadOptions.defaults().mode(DownloadOptions.Mode.INSTANCE));
        assertThat(download.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.reason().orElseThrow()).contains("another instance"));
        assertThat(download.extras()).containsExactly("1.2.3.77");
        assertNothingElse(5);
    }

    @Test
    void reportsDuplicatesAndExtrasAndKeepsOutOtherStudies() throws IOException {
        TestInstance extra = TestInstance.of(STUDY, STUDY + ".1", "1.2.3.77", 100);
        TestInstance foreign = TestInstance.of("9.9", "9.9.1", "9.9.1.1", 100);
        List<TestInstance> sent = new ArrayList<>(archive.instances);
        sent.add(archive.instances.get(0));
        sent.add(extra);
        sent.add(foreign);
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.send(200, TestArchive.MULTIPART, TestArchive.multipart(sent));
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.duplicates())
                .containsExactly(archive.instances.get(0).sop());
        assertThat(download.extras()).containsExactly("1.2.3.77", "9.9.1.1");
        assertThat(download.outcomes()).hasSize(7);
        assertThat(root.resolve("9.9")).doesNotExist();
        assertNothingElse(7);
    }

    @Test
    void letsNoUidLeadOutsideTheDirectory() throws IOException {
        for (String trick :
                List.of("..", ".", "1..2", "1.2.", "../../etc", "..\\\\..\\\\x", "1.2/3", "C:", "", "1".repeat(129))) {
            archive.instances.clear();
            archive.instances.add(TestInstance.of(STUDY, STUDY + ".1", "1.2.3.4", 100));
            archive.before((request, reply) -> {
                if (request.path().endsWith("/instances")) {
                    reply.send(
                            200,
                            "application/dicom+json",
                            "["
                                    + new TestInstance(STUDY, STUDY + ".1", trick, null).json() + ","
                                    + new TestInstance(STUDY, trick, "1.2.3.5", null).json() + ","
                                    + archive.instances.get(0).json() + "]");
                    return true;
                }
                return false;
            });
            StudyDownload download = download();
            assertThat(download.isComplete()).as(trick).isFalse();
            assertThat(download.missing()).isNotEmpty();
            assertThat(download.files()).hasSize(1);
            assertNothingElse(1);
        }
        assertThatThrownBy(() -> Scope.study("..")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fetchesInstancesWhoseUidIsLongerThanAllowed() throws IOException {
        archive.instances.add(TestInstance.of(STUDY, STUDY + ".1", "1.2.826." + "7".repeat(60), 100));
        assertStored(download(), State.STORED);
        assertStored(download(DownloadOptions.defaults().mode(DownloadOptions.Mode.INSTANCE)), State.PRESENT);
    }

    @Test
    void storesNothingWhoseOwnUidsAreNone() throws IOException {
        archive.instances.add(TestInstance.of(STUDY, STUDY + ".1", "..", 100));
        archive.instances.add(TestInstance.of(STUDY, "../x", "1.2.3.8", 100));
        archive.before((request, reply) -> {
            if (request.path().endsWith("/instances")) {
                TestArchive.search(request, reply, archive.instances.subList(0, 6));
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.files()).hasSize(6);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("no whole DICOM file"));
        assertNothingElse(6);
    }

    @Test
    void refusesATruncatedFileInAWholePart() throws IOException {
        TestInstance whole = archive.instances.get(0);
        var cut = new TestInstance(whole.study(), whole.series(), whole.sop(), Arrays.copyOf(whole.bytes(), 9_000));
        archive.instances.set(0, cut);
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.reason().orElseThrow()).contains("no whole DICOM file"));
        assertNothingElse(5);
    }

    @Test
    void completesAfterStatus206ByAskingOneByOne() throws IOException {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.send(206, TestArchive.MULTIPART, TestArchive.multipart(archive.instances.subList(0, 4)));
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("206"));
    }

    @Test
    void trustsTheConfirmedEndOfAServerThatCannotSearch() throws IOException {
        archive.before((request, reply) -> {
            if (request.path().endsWith("/instances") || request.path().endsWith("/series")) {
                reply.send(501, "text/plain", "no search");
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.expected()).isEmpty();
        assertThat(download.files()).hasSize(6);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("does not list"));
    }

    /** A server that lists nothing, and sends just these in one well-formed answer. */
    private void unlisted(int status, List<TestInstance> sent) {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.send(200, TestArchive.MULTIPART, TestArchive.multipart(sent));
            } else {
                reply.send(status, "application/dicom+json", "[]");
            }
            return true;
        });
    }

    private static TestInstance cut(TestInstance whole) {
        return new TestInstance(whole.study(), whole.series(), whole.sop(), Arrays.copyOf(whole.bytes(), 9_000));
    }

    private static TestInstance noise() {
        return new TestInstance("", "", "", "no DICOM at all".repeat(100).getBytes(UTF_8));
    }

    @Test
    void countsADamagedPartFromAServerThatListsNothing() throws IOException {
        TestInstance good = archive.instances.get(0);
        TestInstance half = cut(archive.instances.get(1));
        for (int status : new int[] {200, 501}) {
            unlisted(status, List.of(good, half));
            StudyDownload download = download();
            assertThat(download.isComplete()).isFalse();
            assertThat(download.files()).hasSize(1);
            assertThat(download.missing()).singleElement().satisfies(missing -> {
                assertThat(missing.sopInstanceUid()).isEqualTo(half.sop());
                assertThat(missing.reason().orElseThrow()).contains("no whole DICOM file");
            });
            assertThatThrownBy(download::orThrow).isInstanceOf(IncompleteDownloadException.class);
            assertNothingElse(1);
        }
    }

    @Test
    void namesDamagedPartsThatDoNotSayWhatTheyAreByTheirPlace() throws IOException {
        unlisted(200, List.of(noise(), archive.instances.get(0), noise()));
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing())
                .extracting(InstanceOutcome::sopInstanceUid)
                .containsExactly("part-1", "part-3");
        assertNothingElse(1);
    }

    @Test
    void countsEmptyPartsAndOtherStudiesFromAServerThatListsNothing() throws IOException {
        TestInstance foreign = TestInstance.of("9.9", "9.9.1", "9.9.1.1", 100);
        unlisted(200, List.of(archive.instances.get(0), foreign, new TestInstance("", "", "", new byte[0])));
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing())
                .extracting(InstanceOutcome::sopInstanceUid)
                .containsExactly("9.9.1.1", "empty-part-1");
        assertNothingElse(1);
    }

    @Test
    void takesAWholeCopyForADamagedOne() throws IOException {
        TestInstance good = archive.instances.get(0);
        unlisted(200, List.of(cut(good), good, cut(good)));
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.outcomes()).hasSize(1);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("no whole DICOM file"));
    }

    /** A server that lists its six instances, but sends these when asked for all. */
    private void listedButSent(List<TestInstance> sent) {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.send(200, TestArchive.MULTIPART, TestArchive.multipart(sent));
                return true;
            }
            return false;
        });
    }

    @Test
    void countsDamagedPartsThatTheListDoesNotAccountFor() throws IOException {
        List<TestInstance> sent = new ArrayList<>(archive.instances);
        sent.add(cut(TestInstance.of(STUDY, STUDY + ".1", "1.2.3.77", 20_000)));
        sent.add(noise());
        listedButSent(sent);
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.files()).hasSize(6);
        assertThat(download.missing())
                .extracting(InstanceOutcome::sopInstanceUid)
                .containsExactly("1.2.3.77", "part-8");
    }

    @Test
    void fetchesByNameWhatCameDamaged() throws IOException {
        List<TestInstance> sent = new ArrayList<>(archive.instances);
        sent.set(1, cut(sent.get(1)));
        sent.set(4, noise());
        listedButSent(sent);
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertStored(download, State.STORED);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("no whole DICOM file"));
    }

    @Test
    void claimsNothingWhenAServerThatCannotSearchBreaksOff() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances);
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.head(200, TestArchive.MULTIPART, -1).write(body, 0, 70_000);
            } else {
                reply.send(501, "text/plain", "no search");
            }
            return true;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.files()).hasSize(3);
    }

    @Test
    void listsSeriesBySeriesWhereInstancesOfAStudyCannotBeListed() throws IOException {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY + "/instances")) {
                reply.send(400, "text/plain", "name a series");
                return true;
            }
            if (request.path().equals("/studies/" + STUDY + "/series")) {
                reply.send(200, "application/dicom+json", TestArchive.json(archive.instances.subList(0, 2)));
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.expected()).hasValue(6);
    }

    @Test
    void fetchesASeriesOrAnInstanceAlone() throws IOException {
        TestInstance one = archive.instances.get(0);
        StudyDownload series =
                web().download(Scope.study(STUDY).series(one.series()), root, DownloadOptions.defaults());
        assertThat(series.files()).hasSize(3);
        Scope instance = Scope.study(STUDY).series(one.series()).instance(one.sop());
        StudyDownload present = web().download(instance, root, DownloadOptions.defaults());
        assertThat(present.outcomes()).extracting(InstanceOutcome::state).containsExactly(State.PRESENT);
        Files.delete(present.files().get(0));
        StudyDownload fetched = web().download(instance, root, DownloadOptions.defaults());
        assertThat(fetched.outcomes()).extracting(InstanceOutcome::state).containsExactly(State.STORED);
    }

    @Test
    void stopsWhenCancelledAndLeavesNoHalfFile() throws IOException {
        var cancellation = new Cancellation();
        byte[] body = TestArchive.multipart(archive.instances);
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                OutputStream out = reply.head(200, TestArchive.MULTIPART, body.length);
                out.write(body, 0, 50_000);
                out.flush();
                new Cancelling(cancellation, () -> Files.isDirectory(root.resolve(STUDY + "/" + STUDY + ".2"))).start();
                reply.awaitClientClose();
                return true;
            }
            return false;
        });
        StudyDownload download = download(DownloadOptions.defaults().cancellation(cancellation));
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing())
                .isNotEmpty()
                .allMatch(missing -> missing.reason().orElseThrow().contains("cancelled"));
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("cancelled"));
        assertNothingElse(6 - download.missing().size());
    }

    /** Throws the switch once something is there. */
    private static final class Cancelling extends Thread {
        private final Cancellation cancellation;
        private final java.util.function.BooleanSupplier when;

        Cancelling(Cancellation cancellation, java.util.function.BooleanSupplier when) {
            this.cancellation = cancellation;
            this.when = when;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!when.getAsBoolean()) {
                Thread.onSpinWait();
            }
            cancellation.cancel();
        }
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

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "in the way");
        assertUnwritable(file, "not a folder", file);
        assertUnwritable(file.resolve("below"), "not a folder", file);
        Path study = Files.writeString(root.resolve(STUDY), "in the way too");
        assertUnwritable(root, "not a folder", study);
    }

    private void assertUnwritable(Path directory, String reason, Path culprit) throws IOException {
        DicomWeb web = web();
        assertThatThrownBy(() -> web.download(STUDY, directory))
                .isInstanceOfSatisfying(
                        LocalStorageException.class,
                        fault -> assertThat(fault.path().toString()).startsWith(directory.toString()))
                .hasMessageContaining(reason)
                .hasMessageContaining(culprit.toString())
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void saysInPlainWordsWhatTheDiskComplainsOf() {
        Path place = root.resolve("x");
        assertThat(new LocalStorageException(place, new AccessDeniedException("/there")))
                .hasMessage("/there cannot be used for the download: permission denied.");
        assertThat(new LocalStorageException(place, new IOException("No space left on device")))
                .hasMessage(place + " cannot be used for the download: no space left on the disk.");
        assertThat(new LocalStorageException(place, new FileSystemException("/there", null, "Read-only file system")))
                .hasMessage("/there cannot be used for the download: Read-only file system.");
        assertThat(new LocalStorageException(place, new IOException("odd")).isRetryable())
                .isFalse();
    }

    @Test
    void stopsWhereTheDiskFails() throws IOException {
        Files.createDirectories(root.resolve(STUDY));
        Files.writeString(root.resolve(STUDY).resolve(STUDY + ".1"), "a file where a folder must be");
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.remarks())
                .anyMatch(remark -> remark.contains("written to disk") && remark.contains("not a folder"));
        assertThat(download.missing())
                .anyMatch(missing -> missing.reason().orElseThrow().contains("written to disk"));
    }

    @Test
    void givesUpOnAServerThatWentAway() throws IOException {
        archive.instances.clear();
        archive.instances.addAll(TestArchive.ofStudy(STUDY, 60, 100).instances);
        archive.before((request, reply) -> {
            if (!request.path().endsWith("/instances")) {
                reply.reset();
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing()).hasSize(60);
        assertThat(download.missing().get(59).reason().orElseThrow()).contains("stopped answering");
        assertThat(wados().size()).isLessThan(60);
    }

    @Test
    void stopsWhenTheServerAsksForANewSignIn() throws IOException {
        var served = new AtomicInteger();
        archive.before((request, reply) -> {
            if (request.path().contains("/instances/") && served.incrementAndGet() > 2) {
                reply.send(401, "text/plain", "", "WWW-Authenticate: Bearer");
                return true;
            }
            return false;
        });
        StudyDownload download = download(inOneGo().mode(DownloadOptions.Mode.INSTANCE));
        assertThat(download.files()).hasSize(2);
        assertThat(download.missing())
                .hasSize(4)
                .allMatch(missing -> missing.reason().orElseThrow().contains("sign-in"));
        assertThat(wados().size()).isLessThanOrEqualTo(4);
    }

    @Test
    void throwsWhenNothingCanBeHadAtAll() throws IOException {
        archive.before((request, reply) -> {
            reply.send(401, "text/plain", "", "WWW-Authenticate: Bearer");
            return true;
        });
        assertThatThrownBy(this::download).isInstanceOf(AuthenticationException.class);
        archive.before((request, reply) -> {
            reply.send(200, "text/html", "<html>sign in</html>");
            return true;
        });
        assertThatThrownBy(this::download).isInstanceOf(DataException.class).hasMessageContaining("web page");
        archive.before((request, reply) -> false);
        DicomWeb web = web();
        assertThatThrownBy(() -> web.download("9.9.9", root)).isInstanceOf(NotFoundException.class);
        // Nobody listens there; a port just closed may be another server's in the meantime.
        DicomWeb nobody = DicomWeb.at(imbrex, URI.create("http://127.0.0.1:1/"));
        assertThatThrownBy(() -> nobody.download(STUDY, root)).isInstanceOf(ConnectionException.class);
        try (Stream<Path> left = Files.walk(root)) {
            assertThat(left.filter(path -> path.toString().matches(".*\\.(dcm|part)")))
                    .isEmpty();
        }
    }

    @Test
    void tellsProgressThatNeverGoesBack() throws IOException {
        List<Progress.Step> steps = new ArrayList<>();
        download(DownloadOptions.defaults().progress(steps::add));
        assertThat(steps)
                .isSortedAccordingTo((a, b) ->
                        a.done() != b.done() ? Long.compare(a.done(), b.done()) : Long.compare(a.bytes(), b.bytes()));
        Progress.Step last = steps.get(steps.size() - 1);
        assertThat(last.done()).isEqualTo(6);
        assertThat(last.total()).hasValue(6);
        assertThat(last.bytes()).isGreaterThan(120_000);
    }

    @Test
    void tellsEachOutcomeOnceWhileTheDownloadRuns() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances);
        var first = new CountDownLatch(1);
        String lost = archive.instances.get(5).sop();
        archive.before((request, reply) -> {
            if (request.path().endsWith(lost)) {
                reply.send(404, "text/plain", "gone");
                return true;
            }
            if (request.path().equals("/studies/" + STUDY)) {
                OutputStream out = reply.head(200, TestArchive.MULTIPART, -1);
                out.write(body, 0, 50_000);
                out.flush();
                try {
                    first.await(); // no more before the first outcome was heard
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                out.write(body, 50_000, 30_000);
                return true;
            }
            return false;
        });
        List<InstanceOutcome> heard = new ArrayList<>();
        StudyDownload download = download(DownloadOptions.defaults().onOutcome(outcome -> {
            heard.add(outcome);
            first.countDown();
        }));
        assertThat(download.missing()).hasSize(1);
        assertThat(heard).containsExactlyInAnyOrderElementsOf(download.outcomes());
        heard.clear();
        unlisted(200, List.of(archive.instances.get(0), noise()));
        download = download(DownloadOptions.defaults().onOutcome(heard::add));
        assertThat(heard).hasSize(2).isEqualTo(download.outcomes());
    }

    @Test
    void endsWithWhatAListenerThrows() throws IOException {
        for (DownloadOptions.Mode mode : DownloadOptions.Mode.values()) {
            DownloadOptions options = DownloadOptions.defaults().mode(mode).onOutcome(outcome -> {
                throw new AssertionError("as scripted");
            });
            assertThatThrownBy(() -> download(options)).isInstanceOf(AssertionError.class);
            try (Stream<Path> left = Files.walk(root)) {
                for (Path dcm :
                        left.filter(path -> path.toString().endsWith(".dcm")).toList()) {
                    Files.delete(dcm);
                }
            }
        }
    }

    @Test
    void asksForTheTransferSyntaxThatIsWanted() throws IOException {
        download(DownloadOptions.defaults().transferSyntax("1.2.840.10008.1.2.4.90"));
        assertThat(server.requests().get(server.requests().size() - 1).headers().get("Accept"))
                .isEqualTo("multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.4.90");
        assertThatThrownBy(() -> DownloadOptions.defaults().transferSyntax("jpeg"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DownloadOptions.defaults().parallel(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A clock on which pauses take no time, but have passed. */
    private static final class UnhurriedTime implements TimeSource {

        private final AtomicLong slept = new AtomicLong();

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime() + slept.get();
        }

        @Override
        public void sleep(Duration duration) {
            slept.addAndGet(duration.toNanos());
        }
    }
}
