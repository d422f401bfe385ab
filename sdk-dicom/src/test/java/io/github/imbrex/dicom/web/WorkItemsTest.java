package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkItemsTest {

    private static final DicomObject ITEM = DicomObject.builder()
            .set(Tag.ProcedureStepState, "SCHEDULED")
            .set(Tag.ProcedureStepLabel, "Segment the prostate")
            .build();

    private final Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;
    private WorkListServer list;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    private WorkItems work(WorkListServer.Kind kind) throws IOException {
        list = new WorkListServer(kind);
        server = new ScriptedServer(list);
        WorkItems work = DicomWeb.at(imbrex, server.uri()).workItems();
        return kind == WorkListServer.Kind.NAMED ? work.as("READER 1") : work;
    }

    private static String state(WorkItems work, String uid) {
        return work.retrieve(uid).string(Tag.ProcedureStepState).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(WorkListServer.Kind.class)
    void leadsAWorkItemFromItsCreationToItsEnd(WorkListServer.Kind kind) throws IOException {
        WorkItems work = work(kind);
        WorkItemReceipt created = work.create("1.2.3", ITEM);
        assertThat(created.uid()).isEqualTo("1.2.3");
        assertThat(created.warnings())
                .extracting(ServerWarning::text)
                .containsExactly("The Workitem was created with modifications.");
        List<DicomObject> found = work.search(SearchQuery.workItems().where("ProcedureStepState", "SCHEDULED"))
                .toList();
        assertThat(found)
                .extracting(item -> item.uid(Tag.SOPInstanceUID).orElse(""))
                .containsExactly("1.2.3");
        DicomObject label =
                DicomObject.builder().set(Tag.ProcedureStepLabel, "Segment it").build();
        work.update("1.2.3", label);

        Claim claim = work.claim("1.2.3").orElseThrow();
        assertThat(state(work, "1.2.3")).isEqualTo("IN PROGRESS");
        assertThat(work.claim("1.2.3")).as("by somebody else").isEmpty();
        DicomObject progress = DicomObject.builder()
                .set(Tag.ProcedureStepLabel, "Half of it is done")
                .build();
        claim.update(progress);
        assertThat(work.retrieve("1.2.3").string(Tag.ProcedureStepLabel)).contains("Half of it is done");
        Claim again = work.resume("1.2.3", claim.transactionUid());
        assertThat(again.complete().warnings()).isEmpty();
        assertThat(state(work, "1.2.3")).isEqualTo("COMPLETED");
        assertThat(claim.complete().warnings())
                .extracting(ServerWarning::text)
                .containsExactly("The UPS is already in the requested state of COMPLETED.");
        assertThat(work.claim("1.2.3")).as("after its end").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkListServer.Kind.class)
    void givesAnItemUp(WorkListServer.Kind kind) throws IOException {
        WorkItems work = work(kind);
        String uid = work.create(ITEM).uid();
        assertThat(Uid.isValid(uid)).isTrue();
        assertThat(list.items).containsOnlyKeys(uid);
        work.claim(uid).orElseThrow().cancel();
        assertThat(state(work, uid)).isEqualTo("CANCELED");
    }

    @Test
    void asksForCancellation() throws IOException {
        WorkItems work = work(WorkListServer.Kind.STANDARD);
        String uid = work.create(ITEM).uid();
        work.requestCancellation(uid, "The patient moved");
        assertThat(WorkListServer.text(server.requests().get(1)))
                .contains("00741238")
                .contains("The patient moved");
        assertThat(state(work, uid)).isEqualTo("CANCELED");
        String other = work.create(ITEM).uid();
        Claim claim = work.claim(other).orElseThrow();
        work.requestCancellation(other);
        assertThat(state(work, other)).as("which is the owner's to decide").isEqualTo("IN PROGRESS");
        claim.complete();
        assertThatThrownBy(() -> work.requestCancellation(other))
                .isInstanceOfSatisfying(WorkItemConflictException.class, conflict -> {
                    assertThat(conflict.reason()).isEqualTo(WorkItemConflictException.Reason.STATE);
                    assertThat(conflict.status()).isEqualTo(409);
                    assertThat(conflict.warnings()).hasSize(1);
                });
    }

    @Test
    void tellsWhatStandsAgainstAChange() throws IOException {
        WorkItems work = work(WorkListServer.Kind.STANDARD);
        work.create("1.2.3", ITEM);
        assertConflict(() -> work.create("1.2.3", ITEM), WorkItemConflictException.Reason.EXISTS);
        Claim stranger = work.resume("1.2.3", "9.9.9");
        assertConflict(() -> stranger.update(ITEM), WorkItemConflictException.Reason.STATE);
        assertConflict(stranger::complete, WorkItemConflictException.Reason.STATE);
        assertThat(work.claim("1.2.3", "1.1.1")).isPresent();
        assertConflict(() -> stranger.update(ITEM), WorkItemConflictException.Reason.NOT_OWNER);
        assertConflict(stranger::complete, WorkItemConflictException.Reason.NOT_OWNER);
        assertConflict(() -> work.update("1.2.3", ITEM), WorkItemConflictException.Reason.NOT_OWNER);
        work.resume("1.2.3", "1.1.1").cancel();
        assertConflict(() -> work.resume("1.2.3", "1.1.1").complete(), WorkItemConflictException.Reason.STATE);
        assertThatThrownBy(() -> work.claim("7.7.7")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work.retrieve("7.7.7")).isInstanceOf(NotFoundException.class);
        DicomObject finished =
                DicomObject.builder().set(Tag.ProcedureStepState, "COMPLETED").build();
        assertThatThrownBy(() -> work.create(finished))
                .as("a bad request is none")
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.problem()).contains("Missing attribute"));
    }

    private static void assertConflict(Runnable change, WorkItemConflictException.Reason reason) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        WorkItemConflictException.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(reason));
    }

    @Test
    void tellsARefusalOfTheRequestFromAnItemThatIsTaken() throws IOException {
        String item = "[{\"00741000\":{\"vr\":\"CS\",\"Value\":[\"SCHEDULED\"]}}]";
        for (String[] warning : new String[][] {{}, {"Warning: 299 x: The Transaction UID is missing."}}) {
            server = new ScriptedServer((request, reply) -> {
                if (request.method().equals("PUT")) {
                    reply.send(400, "text/plain", "", warning);
                } else {
                    reply.send(200, "application/dicom+json", item);
                }
            });
            WorkItems work = DicomWeb.at(imbrex, server.uri()).workItems();
            assertThatThrownBy(() -> work.claim("1.2.3")).isNotInstanceOf(IllegalStateException.class);
            server.close();
        }
    }

    @Test
    void doesNotClaimTwiceWhenTheAnswerIsLost() throws IOException {
        server = new ScriptedServer((request, reply) -> reply.reset());
        WorkItems work = DicomWeb.at(imbrex, server.uri()).workItems();
        assertThatThrownBy(() -> work.claim("1.2.3", "1.1.1")).isInstanceOf(io.github.imbrex.ConnectionException.class);
        assertThat(server.requests()).hasSize(1);
        assertThat(work.resume("1.2.3", "1.1.1").transactionUid()).isEqualTo("1.1.1");
    }

    @Test
    void keepsTheKeyToAnItemSecret() throws IOException {
        WorkItems work = work(WorkListServer.Kind.STANDARD);
        String uid = work.create(ITEM).uid();
        Claim claim = work.claim(uid).orElseThrow();
        assertThat(claim.toString()).contains(uid).doesNotContain(claim.transactionUid());
        assertThat(claim.transactionUid()).isNotEqualTo(uid);
        Claim stranger = work.resume(uid, "9.9.9.8.7");
        assertThatThrownBy(stranger::complete).message().doesNotContain("9.9.9.8.7");
    }

    @Test
    void takesTheUidThatTheServerChose() throws IOException {
        server = new ScriptedServer((request, reply) -> reply.send(201, "", "", "Location: ../workitems/5.5.5?x=1"));
        assertThat(DicomWeb.at(imbrex, server.uri())
                        .workItems()
                        .create("1.2.3", ITEM)
                        .uid())
                .isEqualTo("5.5.5");
    }

    @Test
    void readsOneItemAndNoOther() throws IOException {
        for (String body : List.of("", "[]", "[{},{}]")) {
            server = new ScriptedServer((request, reply) -> reply.send(200, "application/dicom+json", body));
            WorkItems work = DicomWeb.at(imbrex, server.uri()).workItems();
            assertThatThrownBy(() -> work.retrieve("1.2.3")).as(body).hasMessageContaining("1.2.3");
            server.close();
        }
    }

    @Test
    void checksWhatItIsGiven() throws IOException {
        WorkItems work = work(WorkListServer.Kind.STANDARD);
        for (String bad : List.of("", "a", "1/2", "..", "1.2&x=1")) {
            assertThatThrownBy(() -> work.claim(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> work.claim("1.2", bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> work.create(bad, ITEM)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> work.retrieve(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String bad : List.of("", " ", "..", "A\\B", "x".repeat(17), "ä")) {
            assertThatThrownBy(() -> work.as(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> work.search(SearchQuery.studies())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SearchQuery.workItems().in(Scope.study("1.2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SearchQuery.Level.of("workitems")).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
        assertThat(Optional.of(work)).get().asString().contains("127.0.0.1");
    }
}
