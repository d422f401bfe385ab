package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Imbrex;
import io.github.imbrex.Progress;
import io.github.imbrex.dicom.web.InstanceOutcome.State;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DownloadTest extends DownloadFixture {
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

    @Test
    void fetchesInstancesWhoseUidIsLongerThanAllowed() throws IOException {
        archive.instances.add(TestInstance.of(STUDY, STUDY + ".1", "1.2.826." + "7".repeat(60), 100));
        assertStored(download(), State.STORED);
        assertStored(download(DownloadOptions.defaults().mode(DownloadOptions.Mode.INSTANCE)), State.PRESENT);
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
    void listsInLongPagesAndAsksAServerThatRefusesThemForUsualOnes() throws IOException {
        download();
        assertThat(limits()).containsExactly("1000");
        server.requests().clear();
        archive.before((request, reply) -> {
            if (request.number("limit", 0) > 200) {
                reply.send(400, "text/plain", "a limit is at most 200");
                return true;
            }
            return false;
        });
        assertThat(download().expected()).hasValue(6);
        assertThat(limits()).containsExactly("1000", "100");
    }

    private List<String> limits() {
        return server.requests().stream()
                .filter(request -> request.path().endsWith("/instances"))
                .flatMap(request -> request.parameter("limit").stream())
                .distinct() // a refused one may be asked for in another media type, too
                .toList();
    }

    @Test
    void beginsTheListAgainSeriesBySeriesAndMissesNoSeriesWithoutAUid() throws IOException {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies/" + STUDY + "/instances")) {
                if (request.number("offset", 0) > 0) {
                    reply.send(500, "text/plain", "name a series");
                } else {
                    reply.send(
                            200,
                            "application/dicom+json",
                            TestArchive.json(archive.instances.subList(0, 2)),
                            "Warning: 299 server: \"There are 4 additional results that can be requested\"");
                }
                return true;
            }
            if (request.path().equals("/studies/" + STUDY + "/series")) {
                List<TestInstance> series = new ArrayList<>(archive.instances.subList(0, 2));
                series.add(1, new TestInstance(STUDY, "\u001b[31mx", "", null));
                reply.send(
                        200, "application/dicom+json", TestArchive.json(series).replace("\u001b", "\\u001b"));
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.duplicates()).isEmpty();
        assertThat(download.files()).hasSize(6);
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing())
                .extracting(InstanceOutcome::sopInstanceUid)
                .containsExactly("listed-series-2");
    }

    @Test
    void refusesNamesThatCannotNameFilesBeforeItAsks() throws IOException {
        DicomWeb web = web();
        assertThatThrownBy(() -> web.download(Scope.lenient("study-1"), root, DownloadOptions.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("need UIDs");
        assertThat(server.requests()).isEmpty();
        assertThat(web.download(Scope.lenient(STUDY), root, DownloadOptions.defaults())
                        .isComplete())
                .isTrue();
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
    void asksForTheTransferSyntaxThatIsWanted() throws IOException {
        download(DownloadOptions.defaults().transferSyntax("1.2.840.10008.1.2.4.90"));
        assertThat(server.requests().get(server.requests().size() - 1).headers().get("Accept"))
                .isEqualTo("multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.4.90");
        assertThatThrownBy(() -> DownloadOptions.defaults().transferSyntax("jpeg"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DownloadOptions.defaults().parallel(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheFirstInstanceBeforeTheSecondHasArrived() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances);
        var seen = new AtomicInteger();
        archive.before((request, reply) -> {
            if (!request.path().equals("/studies/" + STUDY)) {
                return false;
            }
            OutputStream out = reply.head(200, TestArchive.MULTIPART, body.length);
            out.write(body, 0, 30_000); // the first whole, the second not
            out.flush();
            TestInstance first = archive.instances.get(0);
            Path file = root.resolve(STUDY).resolve(first.series()).resolve(first.sop() + ".dcm");
            while (!Files.exists(file)) {
                Thread.onSpinWait();
            }
            seen.addAndGet((int) Files.size(file));
            out.write(body, 30_000, body.length - 30_000);
            return true;
        });
        assertThat(download().isComplete()).isTrue();
        assertThat(seen).hasValue(archive.instances.get(0).bytes().length);
        assertThat(wados()).hasSize(1);
    }

    @Test
    void saysWhenTheStudyClaimsMoreThanIsListed() throws IOException {
        var number = new AtomicInteger(9);
        archive.before((request, reply) -> {
            if (request.path().equals("/studies")) {
                reply.send(
                        200,
                        "application/dicom+json",
                        "[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"" + STUDY
                                + "\"]},\"00201208\":{\"vr\":\"IS\",\"Value\":[" + number + "]}}]");
                return true;
            }
            return false;
        });
        StudyDownload download = download();
        assertThat(download.announced()).hasValue(9);
        assertThat(download.expected()).hasValue(6);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("counts 9") && remark.contains("lists 6"));
        assertThat(download.isComplete()).isTrue();
        number.set(6);
        assertThat(download().remarks()).isEmpty();
        archive.before((request, reply) -> {
            if (request.path().equals("/studies")) {
                reply.send(400, "text/plain", "no studies here");
                return true;
            }
            return false;
        });
        assertThat(download().announced()).isEmpty();
        assertThat(download().isComplete()).isTrue();
    }

    @Test
    void estimatesHowLongTheRestTakes() throws IOException {
        List<Progress.Step> steps = new ArrayList<>();
        var ticking = new UnhurriedTime();
        try (Imbrex client = Imbrex.builder().time(ticking).build()) {
            web(client)
                    .download(
                            Scope.study(STUDY),
                            root,
                            inOneGo().mode(DownloadOptions.Mode.INSTANCE).progress(step -> {
                                steps.add(step);
                                ticking.sleep(Duration.ofSeconds(1));
                            }));
        }
        Progress.Step third = steps.get(2);
        assertThat(third.done()).isEqualTo(3);
        assertThat(third.bytesPerSecond().orElseThrow()).isBetween(10_000L, 70_000L);
        assertThat(third.remaining().orElseThrow()).isBetween(Duration.ZERO, Duration.ofSeconds(6));
        assertThat(steps.get(5).remaining().orElseThrow()).isZero();
    }
}
