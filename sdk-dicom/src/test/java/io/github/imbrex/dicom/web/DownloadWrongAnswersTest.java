package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.web.InstanceOutcome.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that hold something else than was asked for. */
class DownloadWrongAnswersTest extends DownloadFixture {
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
    void countsNoListedInstanceAsAnExtra() throws IOException {
        archive.before((request, reply) -> {
            if (request.path().endsWith(".9.2")) {
                reply.send(200, "application/dicom", archive.instances.get(0).bytes());
                return true;
            }
            return false;
        });
        StudyDownload download = download(oneByOne());
        assertThat(download.missing()).hasSize(1);
        assertThat(download.extras()).isEmpty();
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
            assertThat(download.missing())
                    .extracting(InstanceOutcome::sopInstanceUid)
                    .containsExactly("listed-1", "listed-2");
            assertThat(download.files()).hasSize(1);
            assertNothingElse(1);
        }
        assertThatThrownBy(() -> Scope.study("..")).isInstanceOf(IllegalArgumentException.class);
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
}
