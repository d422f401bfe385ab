package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.web.InstanceOutcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a download takes for all: lists, the server's own count, and the ends of answers. */
class DownloadWitnessTest extends DownloadFixture {

    private static final String JSON = "application/dicom+json";

    /** How the server answers when asked for the whole study. */
    private TestArchive.Before whole = (request, reply) -> false;

    /** A server that lists some, or refuses to, and counts for itself. */
    private void server(int counted, List<TestInstance> listed) {
        archive.before((request, reply) -> {
            if (request.path().equals("/studies")) {
                reply.send(
                        200,
                        JSON,
                        "[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"" + STUDY
                                + "\"]},\"00201208\":{\"vr\":\"IS\",\"Value\":[" + counted + "]}}]");
            } else if (request.path().endsWith("/instances") && listed != null) {
                TestArchive.search(request, reply, listed);
            } else if (request.path().endsWith("/instances") || request.path().endsWith("/series")) {
                reply.send(501, "text/plain", "no search");
            } else {
                return request.path().equals("/studies/" + STUDY) && whole.answer(request, reply);
            }
            return true;
        });
    }

    private void send(int status, List<TestInstance> sent) {
        whole = (request, reply) -> {
            reply.send(status, TestArchive.MULTIPART, TestArchive.multipart(sent));
            return true;
        };
    }

    private void breakOffAfter(int bytes) {
        byte[] body = TestArchive.multipart(archive.instances);
        whole = (request, reply) -> {
            reply.head(200, TestArchive.MULTIPART, body.length).write(body, 0, bytes);
            return true;
        };
    }

    private void assertDoubted(StudyDownload download, String... words) {
        assertThat(download.missing()).isEmpty();
        assertThat(download.isComplete()).isFalse();
        assertThat(download.remarks()).anySatisfy(remark -> assertThat(remark).contains(words));
    }

    @Test
    void holdsTheEndOfAnAnswerAgainstTheCountWhereThereIsNoList() throws IOException {
        server(6, null);
        assertThat(download().isComplete()).isTrue();
        server(9, null);
        assertDoubted(download(), "counts 9", "sent 6", "again");
    }

    @Test
    void takesTheWholeAnswerForAllWhereAListIsShort() throws IOException {
        server(6, archive.instances.subList(0, 2));
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertThat(download.files()).hasSize(6);
        assertThat(download.remarks()).anyMatch(remark -> remark.contains("counts 6") && remark.contains("lists 2"));
    }

    @Test
    void doubtsAShortListWhenAskingOneByOne() throws IOException {
        server(6, archive.instances.subList(0, 2));
        StudyDownload download = download(oneByOne());
        assertThat(download.files()).hasSize(2);
        assertDoubted(download, "counts 6", "lists 2", "in one request into an empty directory");
    }

    @Test
    void doubtsAShortListAfterAResume() throws IOException {
        server(9, archive.instances);
        StudyDownload first = download();
        assertThat(first.isComplete()).isTrue();
        assertThat(first.remarks()).anyMatch(remark -> remark.contains("counts 9") && remark.contains("lists 6"));
        Files.delete(first.files().get(0));
        assertDoubted(download(), "counts 9", "lists 6", "empty directory");
    }

    @Test
    void doubtsAShortListAfterAnAnswerThatIsNotWhole() throws IOException {
        server(9, archive.instances);
        breakOffAfter(70_000);
        assertDoubted(download(), "counts 9", "lists 6", "empty directory");
        for (Path file : download().files()) {
            Files.delete(file);
        }
        Files.delete(journal());
        send(206, archive.instances);
        assertDoubted(download(), "counts 9", "lists 6", "empty directory");
    }

    @Test
    void doubtsAListThatLacksWhatCameBeforeTheTransferBroke() throws IOException {
        server(6, archive.instances.subList(1, 6));
        breakOffAfter(70_000);
        StudyDownload download = download();
        assertThat(download.files()).hasSize(6);
        assertDoubted(download, "1 instances that it does not list", "empty directory");
    }

    @Test
    void takesNoEmptyOrPartialAnswerForTheEnd() throws IOException {
        List<TestInstance> listed = new ArrayList<>(archive.instances.subList(0, 3));
        for (int status : new int[] {204, 206}) {
            archive.before((request, reply) -> {
                if (request.path().endsWith("/instances")) { // a list that breaks in the middle
                    String json = TestArchive.json(listed);
                    reply.send(200, JSON, json.substring(0, json.length() - 1) + ",");
                } else if (request.path().equals("/studies/" + STUDY)) {
                    boolean nothing = status == 204;
                    reply.send(
                            status,
                            nothing ? "" : TestArchive.MULTIPART,
                            nothing ? new byte[0] : TestArchive.multipart(listed));
                } else {
                    return false;
                }
                return true;
            });
            StudyDownload download = download();
            assertThat(download.files()).hasSize(3);
            assertThat(download.missing()).isEmpty();
            assertThat(download.isComplete()).as("status %d", status).isFalse();
        }
    }

    @Test
    void saysWhyAnEmptyListLeavesNothingToAskFor() throws IOException {
        server(0, List.of());
        StudyDownload oneByOne = download(oneByOne());
        assertThat(oneByOne.isComplete()).isFalse();
        assertThat(oneByOne.remarks()).anyMatch(remark -> remark.contains("lists no instances"));
        StudyDownload download = download();
        assertThat(download.isComplete()).isTrue();
        assertStored(download, State.STORED);
    }
}
