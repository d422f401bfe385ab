package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.Credentials;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.dicom.web.InstanceOutcome.State;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Servers, disks and sign-ins that fail in the middle. */
class DownloadFaultTest extends DownloadFixture {
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
        assertThat(download.stopped().orElseThrow()).contains("cancelled");
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
        assertThat(download.stopped().orElseThrow()).contains("written to disk", "not a folder");
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
    void waitsForAServerThatIsStartedAgain() throws IOException {
        var silent = new AtomicInteger();
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY)) {
                reply.head(200, TestArchive.MULTIPART, 1_000_000)
                        .write(TestArchive.multipart(archive.instances), 0, 50_000);
                return true;
            }
            if (request.path().contains("/instances/") && silent.incrementAndGet() <= 18) {
                reply.reset();
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertStored(download, State.STORED);
        assertThat(time.slept()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(40));
    }

    @Test
    void waitsNoLongerThanIsWanted() throws IOException {
        archive.before((request, reply) -> {
            if (request.path().contains("/instances/") || request.path().equals("/studies/" + STUDY)) {
                reply.send(503, "text/plain", "starting");
                return true;
            }
            return false;
        });
        StudyDownload download = download(DownloadOptions.defaults().patience(Duration.ofMinutes(2)));
        assertThat(download.missing()).hasSize(6);
        assertThat(download.stopped().orElseThrow()).contains("stopped answering");
        assertThat(time.slept()).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(wados().size()).isBetween(10, 150);
        Duration before = time.slept();
        download(DownloadOptions.defaults().patience(Duration.ZERO));
        assertThat(time.slept().minus(before)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void givesUpOneInstanceThatBreaksTheServerAndFetchesTheOthers() throws IOException {
        String poison = archive.instances.get(0).sop();
        archive.before((request, reply) -> {
            if (request.path().endsWith(poison)) {
                reply.reset();
            }
            return false;
        });
        StudyDownload download = download(oneByOne().parallel(1));
        assertThat(download.missing())
                .extracting(InstanceOutcome::sopInstanceUid)
                .containsExactly(poison);
        assertThat(download.files()).hasSize(5);
    }

    /** Bearer tokens that run out, of which a renewal may bring the next. */
    private static final class Tokens implements Credentials {

        private final int last;
        private final AtomicInteger current = new AtomicInteger(1);
        private final AtomicInteger renewals = new AtomicInteger();

        Tokens(int last) {
            this.last = last;
        }

        @Override
        public List<Header> headers(CredentialsContext context) {
            return List.of(new Header("Authorization", "Bearer token-" + current.get()));
        }

        @Override
        public synchronized boolean renew(CredentialsContext context, List<Header> refused) {
            boolean byAnother = !refused.equals(headers(context));
            if (byAnother) {
                return true;
            }
            renewals.incrementAndGet();
            return current.get() < last && current.incrementAndGet() <= last;
        }
    }

    /** A server that takes the first token for some instances and the second for all. */
    private void expireAfter(int instances) {
        var served = new AtomicInteger();
        archive.before((request, reply) -> {
            boolean first = "Bearer token-1".equals(request.headers().get("Authorization"));
            if (first && request.path().contains("/instances/") && served.incrementAndGet() > instances) {
                reply.send(401, "text/plain", "", "WWW-Authenticate: Bearer");
                return true;
            }
            if (request.path().equals("/studies/" + STUDY)) {
                reply.head(200, TestArchive.MULTIPART, 1_000_000)
                        .write(TestArchive.multipart(archive.instances), 0, 30_000);
                return true;
            }
            return false;
        });
    }

    private StudyDownload download(Credentials credentials) throws IOException {
        web();
        try (Imbrex signedIn = Imbrex.builder()
                .time(time)
                .credentials(server.uri(), credentials)
                .build()) {
            return web(signedIn).download(Scope.study(STUDY), root, DownloadOptions.defaults());
        }
    }

    @Test
    void renewsATokenThatRunsOutInTheMiddle() throws IOException {
        expireAfter(2);
        var tokens = new Tokens(2);
        StudyDownload download = download(tokens);
        assertThat(download.isComplete()).isTrue();
        assertStored(download, State.STORED);
        assertThat(tokens.renewals).hasValue(1);
    }

    @Test
    void keepsWhatIsThereWhenATokenRunsOutForGoodAndResumesAfterASignIn() throws IOException {
        expireAfter(2);
        var tokens = new Tokens(1);
        StudyDownload download = download(tokens);
        assertThat(download.isComplete()).isFalse();
        assertThat(download.files()).hasSize(3);
        assertThat(download.missing())
                .hasSize(3)
                .allMatch(missing -> missing.reason().orElseThrow().contains("sign-in"));
        assertNothingElse(3);
        assertThat(tokens.renewals.get()).isLessThanOrEqualTo(4);
        server.requests().clear();
        StudyDownload resumed = download(Credentials.bearer("token-2"));
        assertThat(resumed.isComplete()).isTrue();
        assertThat(wados()).hasSize(3).allMatch(target -> target.contains("/instances/"));
    }

    /** A folder on whose disk the third file finds no room: the device refuses every byte. */
    private StudyFolder fullDisk() {
        return new StudyFolder(root, STUDY, Layout.UID) {
            private final AtomicInteger opened = new AtomicInteger();

            @Override
            FileChannel open(Path part) throws IOException {
                FileChannel channel = super.open(part);
                if (opened.incrementAndGet() < 3) {
                    return channel;
                }
                channel.close();
                return FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
            }
        };
    }

    @Test
    void flushesEveryFolderOnceAndSaysWhereThatFails() throws IOException {
        web();
        Path made = root.resolve("a/b");
        for (boolean fails : new boolean[] {false, true, false}) {
            List<Path> flushed = new ArrayList<>();
            var folder = new StudyFolder(made, STUDY, Layout.UID) {
                @Override
                void flush(Path each) throws IOException {
                    flushed.add(each);
                    if (fails && each.equals(placed("a/b"))) {
                        throw new IOException("Input/output error");
                    }
                    super.flush(each);
                }
            };
            var calls = new ArchiveCalls(ArchiveAddresses.all(imbrex.connect(server.uri())));
            boolean isNew = !Files.exists(made);
            StudyDownload download =
                    new Downloader(calls, Scope.study(STUDY), folder, DownloadOptions.defaults()).run();
            assertThat(download.files()).hasSize(6);
            assertThat(download.isComplete()).isEqualTo(!fails);
            assertThat(download.remarks().stream().anyMatch(remark -> remark.contains("flushed to the disk")))
                    .isEqualTo(fails);
            List<Path> due = new ArrayList<>(List.of(placed("a/b"), placed("a/b/" + STUDY)));
            due.add(placed("a/b/" + STUDY + "/" + STUDY + ".1"));
            due.add(placed("a/b/" + STUDY + "/" + STUDY + ".2"));
            if (isNew) {
                due.addAll(List.of(placed(""), placed("a")));
            }
            assertThat(flushed).containsExactlyInAnyOrderElementsOf(due);
        }
    }

    private Path placed(String below) {
        return root.resolve(below).toAbsolutePath().normalize();
    }

    @Test
    void saysThatItWasInterruptedAndKeepsTheFlag() throws IOException {
        Thread self = Thread.currentThread();
        StudyDownload download = download(inOneGo().onOutcome(outcome -> self.interrupt()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(download.stopped().stream()).allMatch(reason -> reason.equals("the download was interrupted"));
        assertThat(download.remarks()).noneMatch(remark -> remark.contains("null") || remark.contains("flushed"));
        assertThat(new LocalStorageException(root, new ClosedByInterruptException()).reason())
                .isEqualTo("the download was interrupted");
        assertThat(download().isComplete()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void stopsWhenTheDiskIsFullAndKeepsWhatIsSafe() throws IOException {
        web();
        for (DownloadOptions.Mode mode : DownloadOptions.Mode.values()) {
            server.requests().clear();
            var calls = new ArchiveCalls(ArchiveAddresses.all(imbrex.connect(server.uri())));
            StudyDownload download = new Downloader(
                            calls, Scope.study(STUDY), fullDisk(), inOneGo().mode(mode))
                    .run();
            assertThat(download.isComplete()).isFalse();
            assertThat(download.files()).hasSize(2);
            assertThat(download.missing())
                    .hasSize(4)
                    .allMatch(missing -> missing.reason().orElseThrow().contains("no space left on the disk"));
            assertNothingElse(2);
            assertThat(wados().size()).isLessThanOrEqualTo(3);
            for (Path file : download.files()) {
                Files.delete(file);
            }
        }
        assertStored(download(), State.STORED);
    }
}
