package io.github.imbrex.dicom.web;

import static io.github.imbrex.dicom.web.Capabilities.Support.NO;
import static io.github.imbrex.dicom.web.Capabilities.Support.UNKNOWN;
import static io.github.imbrex.dicom.web.Capabilities.Support.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

    private static final String FOUND =
            "{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]},\"0020000E\":{\"vr\":\"UI\",\"Value\":[\"1.3\"]},"
                    + "\"00080018\":{\"vr\":\"UI\",\"Value\":[\"1.4\"]},\"00280010\":{\"vr\":\"US\",\"Value\":[8]}}";

    private final Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        server.close();
    }

    private Capabilities of(ScriptedServer.Script script) throws IOException {
        server = new ScriptedServer(script);
        return DicomWeb.at(imbrex, server.uri()).capabilities();
    }

    private static Map<Capability, Capabilities.Support> all(Capabilities capabilities) {
        Map<Capability, Capabilities.Support> all = new EnumMap<>(Capability.class);
        for (Capability capability : Capability.values()) {
            all.put(capability, capabilities.ask(capability));
        }
        return all;
    }

    @Test
    void asksNothingUnasked() throws IOException {
        Capabilities capabilities = of((request, reply) -> reply.send(500, "", ""));
        for (Capability capability : Capability.values()) {
            assertThat(capabilities.known(capability)).isEqualTo(UNKNOWN);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void findsOutWhatAServerCanDoByRequestsThatChangeNothing() throws IOException {
        Capabilities capabilities = of((request, reply) -> {
            String path = request.path();
            if (request.method().equals("OPTIONS")) {
                reply.send(200, "", "", "Allow: GET, POST, OPTIONS", path.endsWith("1.4") ? "Allow: DELETE" : "X-A: b");
            } else if (path.endsWith("studies") || path.endsWith("instances") || path.endsWith("metadata")) {
                reply.send(200, "application/dicom+json", "[" + FOUND + "]");
            } else if (path.endsWith("thumbnail") || path.startsWith("/workitems")) {
                reply.send(404, "", "");
            } else if (path.endsWith("rendered")) {
                reply.send(405, "", "");
            } else {
                reply.send(200, "application/octet-stream", "x");
            }
        });
        Map<Capability, Capabilities.Support> all = all(capabilities);
        assertThat(all)
                .containsEntry(Capability.SEARCH, YES)
                .containsEntry(Capability.METADATA, YES)
                .containsEntry(Capability.AS_STORED, YES)
                .containsEntry(Capability.FRAMES, YES)
                .containsEntry(Capability.BULK_DATA_RANGES, UNKNOWN)
                .containsEntry(Capability.RENDERED, NO)
                .containsEntry(Capability.THUMBNAIL, NO)
                .containsEntry(Capability.STORE, YES)
                .containsEntry(Capability.DELETE_STUDIES, UNKNOWN)
                .containsEntry(Capability.DELETE_SERIES, UNKNOWN)
                .containsEntry(Capability.DELETE_INSTANCES, YES)
                .containsEntry(Capability.WORK_ITEMS, NO);
        assertThat(server.requests()).extracting(ScriptedServer.Request::method).containsOnly("GET", "OPTIONS");
        int requests = server.requests().size();
        assertThat(all(capabilities)).isEqualTo(all);
        assertThat(server.requests()).as("nothing is asked twice").hasSize(requests);
        capabilities.forget();
        assertThat(capabilities.known(Capability.SEARCH)).isEqualTo(UNKNOWN);
    }

    @Test
    void doesNotKnowWhatAnEmptyOrOverloadedServerCanDo() throws IOException {
        Capabilities empty = of((request, reply) -> reply.send(request.path().equals("/studies") ? 204 : 400, "", ""));
        Map<Capability, Capabilities.Support> all = all(empty);
        assertThat(all).containsEntry(Capability.SEARCH, YES);
        all.remove(Capability.SEARCH);
        assertThat(all.values()).containsOnly(UNKNOWN);
        server.close();
        Capabilities refusing = of((request, reply) -> reply.send(500, "", ""));
        assertThat(all(refusing).values()).containsOnly(UNKNOWN);
    }

    @Test
    void learnsNothingFromASignInPage() throws IOException {
        Capabilities locked = of((request, reply) -> reply.send(200, "text/html", "<html>"));
        assertThat(locked.ask(Capability.WORK_ITEMS, new Cancellation())).isEqualTo(UNKNOWN);
        assertThat(locked.known(Capability.WORK_ITEMS)).isEqualTo(UNKNOWN);
        var cancelled = new Cancellation();
        cancelled.cancel();
        assertThatThrownBy(() -> locked.ask(Capability.STORE, cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void tellsASignInFromSomethingThatIsNotThere() throws IOException {
        Capabilities locked = of((request, reply) -> reply.send(401, "", ""));
        assertThatThrownBy(() -> locked.ask(Capability.WORK_ITEMS)).isInstanceOf(AuthenticationException.class);
        assertThat(locked.known(Capability.WORK_ITEMS)).isEqualTo(UNKNOWN);
    }
}
