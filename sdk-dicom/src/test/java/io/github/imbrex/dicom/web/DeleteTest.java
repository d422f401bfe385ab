package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AccessDeniedException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeleteTest {

    private static final Scope STUDY = Scope.study("1.2");
    private static final Scope SERIES = STUDY.series("1.3");
    private static final Scope INSTANCE = SERIES.instance("1.4");

    private final Imbrex imbrex = Imbrex.builder().build();
    private final AtomicInteger status = new AtomicInteger(200);
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        server.close();
    }

    private DicomWeb web() throws IOException {
        server = new ScriptedServer((request, reply) -> reply.send(status.get(), "", ""));
        return DicomWeb.at(imbrex, server.uri());
    }

    @Test
    void tellsWhatBecameOfIt() throws IOException {
        DicomWeb web = web();
        Map<Integer, Deletion> outcomes = Map.of(
                200, Deletion.DELETED,
                204, Deletion.DELETED,
                202, Deletion.ACCEPTED,
                404, Deletion.NOT_THERE,
                410, Deletion.NOT_THERE);
        outcomes.forEach((answer, outcome) -> {
            status.set(answer);
            assertThat(web.delete(INSTANCE)).as("%d", answer).isEqualTo(outcome);
        });
        assertThat(server.requests())
                .allMatch(request -> request.method().equals("DELETE")
                        && request.target().equals("/studies/1.2/series/1.3/instances/1.4"));
        assertThat(web.capabilities().known(Capability.DELETE_INSTANCES)).isEqualTo(Capabilities.Support.YES);
    }

    @Test
    void remembersWhatAServerDoesNotDelete() throws IOException {
        DicomWeb web = web();
        status.set(405);
        assertThat(web.delete(STUDY)).isEqualTo(Deletion.NOT_OFFERED);
        status.set(200);
        assertThat(web.delete(Scope.study("9.9"))).isEqualTo(Deletion.NOT_OFFERED);
        assertThat(server.requests()).hasSize(1);
        assertThat(web.delete(SERIES)).as("which is another service").isEqualTo(Deletion.DELETED);
        web.capabilities().forget();
        assertThat(web.delete(STUDY)).isEqualTo(Deletion.DELETED);
        status.set(501);
        assertThat(web.delete(INSTANCE)).isEqualTo(Deletion.NOT_OFFERED);
    }

    @Test
    void throwsOtherRefusals() throws IOException {
        DicomWeb web = web();
        status.set(403);
        assertThatThrownBy(() -> web.delete(STUDY)).isInstanceOf(AccessDeniedException.class);
        status.set(409);
        assertThatThrownBy(() -> web.delete(STUDY))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.status()).isEqualTo(409));
        status.set(301);
        assertThatThrownBy(() -> web.delete(STUDY)).as("not followed").isInstanceOf(ServiceException.class);
        assertThat(server.requests()).hasSize(3);
    }
}
