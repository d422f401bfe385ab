package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Credentials;
import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WadoUriTest {

    private static final TestInstance FILE = TestInstance.of("1.2", "1.3", "1.4", 100);
    private static final Scope INSTANCE = Scope.study("1.2").series("1.3").instance("1.4");
    private static final String QUERY = "?requestType=WADO&studyUID=1.2&seriesUID=1.3&objectUID=1.4&contentType=";

    private Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    private WadoUri wado(ScriptedServer.Script script) throws IOException {
        close();
        server = new ScriptedServer(script);
        imbrex = Imbrex.builder()
                .credentials(server.uri(), Credentials.bearer("secret"))
                .build();
        return WadoUri.at(imbrex, server.uri());
    }

    @Test
    void readsOneInstanceAndNoOther() throws IOException {
        WadoUri wado = wado((request, reply) -> reply.send(200, "application/dicom", FILE.bytes()));
        assertThat(wado.instance(INSTANCE).dataSet().string(Tag.SOPInstanceUID)).contains("1.4");
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.target()).isEqualTo(QUERY + "application/dicom");
            assertThat(request.headers()).containsEntry("Authorization", "Bearer secret");
        });
        Scope other = Scope.study("1.2").series("1.3").instance("1.5");
        assertThatThrownBy(() -> wado.instance(other)).hasMessageContaining("another instance");
        assertThatThrownBy(() -> wado.instance(Scope.study("1.2").series("1.3")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wado.open(INSTANCE, "*", new Cancellation()))
                .isInstanceOf(IllegalArgumentException.class);
        wado.open(INSTANCE, "1.2.840.10008.1.2.1", new Cancellation()).close();
        assertThat(server.targets().get(2)).endsWith("&transferSyntax=1.2.840.10008.1.2.1");
    }

    @Test
    void refusesWhatIsNoDicomFileAndTellsOfOneCutShort() throws IOException {
        for (String type : List.of("text/html", "image/jpeg", "application/json")) {
            WadoUri wado = wado((request, reply) -> reply.send(200, type, "<html>"));
            assertThatThrownBy(() -> wado.instance(INSTANCE)).as(type).isInstanceOf(DataException.class);
        }
        WadoUri cut = wado((request, reply) -> reply.head(200, "application/dicom", FILE.bytes().length)
                .write(FILE.bytes(), 0, FILE.bytes().length - 50));
        assertThatThrownBy(() -> cut.instance(INSTANCE)).isInstanceOf(TruncatedResponseException.class);
        WadoUri silent = wado((request, reply) ->
                reply.head(200, "application/dicom", -1).write(FILE.bytes(), 0, FILE.bytes().length - 50));
        assertThatThrownBy(() -> silent.instance(INSTANCE))
                .as("an end without a length")
                .isInstanceOf(DataException.class);
    }

    @Test
    void drawsPictures() throws IOException {
        WadoUri wado = wado((request, reply) -> reply.send(200, "image/jpeg", "jpeg"));
        Rendering rendering = Rendering.as("image/png", "image/jpeg")
                .window(40, 400)
                .viewport(512, 256)
                .quality(80)
                .annotated(Rendering.Annotation.TECHNIQUE)
                .frames(7);
        try (var picture = wado.rendered(INSTANCE, rendering)) {
            assertThat(picture.bytes(10)).hasSize(4);
        }
        assertThat(server.targets())
                .containsExactly(QUERY + "image/png,image/jpeg&windowCenter=40&windowWidth=400&columns=512"
                        + "&rows=256&imageQuality=80&annotation=technique&frameNumber=7");
        server.close();
        WadoUri single = wado((request, reply) -> {
            if (request.parameter("contentType").get(0).contains(",")) {
                reply.send(400, "application/json", "{\"Details\":\"Unsupported content type\"}");
            } else {
                reply.send(200, "image/png", "mislabelled");
            }
        });
        try (var picture = single.rendered(INSTANCE, rendering)) {
            assertThat(picture.bytes(100)).hasSize(11);
        }
        assertThat(server.targets().get(1)).startsWith(QUERY + "image/jpeg&windowCenter=40");
        for (Rendering unknown : List.of(
                Rendering.png().window(1, 2, VoiFunction.SIGMOID),
                Rendering.png().viewport(8, 8).region(0, 0, 4, 4),
                Rendering.png().frames(1, 2))) {
            assertThatThrownBy(() -> single.rendered(INSTANCE, unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("WADO-URI knows");
        }
    }
}
