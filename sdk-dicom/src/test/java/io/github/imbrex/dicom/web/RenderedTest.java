package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedTest {

    private static final Scope STUDY = Scope.study("1.2");
    private static final Scope INSTANCE = STUDY.series("1.3").instance("1.4");
    private static final String AT = "/studies/1.2/series/1.3/instances/1.4/";

    private final Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    private DicomWeb web(ScriptedServer.Script script) throws IOException {
        close(server);
        server = new ScriptedServer(script);
        return DicomWeb.at(imbrex, server.uri());
    }

    private static void close(ScriptedServer before) throws IOException {
        if (before != null) {
            before.close();
        }
    }

    private DicomWeb answering(int status, String contentType, String body) throws IOException {
        return web((request, reply) -> reply.send(status, contentType, body));
    }

    @Test
    void drawsAsAsked() throws IOException {
        DicomWeb web = answering(200, "image/png", "png");
        Rendering rendering = Rendering.png()
                .window(-600, 1500.5)
                .viewport(512, 256)
                .region(10, 20, -100, 50)
                .quality(90)
                .annotated(Rendering.Annotation.PATIENT, Rendering.Annotation.TECHNIQUE);
        try (var picture = web.rendered(INSTANCE, rendering)) {
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.isPartial()).isFalse();
            picture.saveTo(folder.resolve("a.png"));
        }
        assertThat(folder.resolve("a.png")).hasContent("png");
        web.rendered(INSTANCE, Rendering.png().frames(3)).close();
        web.rendered(
                        INSTANCE,
                        Rendering.jpeg()
                                .window(1, 0.5, VoiFunction.LINEAR_EXACT)
                                .frames(3, 4))
                .close();
        assertThat(server.targets())
                .containsExactly(
                        AT + "rendered?window=-600,1500.5,linear&viewport=512,256,10,20,-100,50&quality=90"
                                + "&annotation=patient,technique",
                        AT + "frames/3/rendered",
                        AT + "frames/3,4/rendered?window=1,0.5,linear-exact");
        assertThat(server.requests())
                .extracting(request -> request.headers().get("Accept"))
                .containsExactly("image/png", "image/png", "multipart/related; type=\"image/jpeg\"");
    }

    @Test
    void givesThePicturesOfASeriesOneAfterTheOther() throws IOException {
        DicomWeb web = answering(
                206,
                "multipart/related; type=\"image/jpeg\"; boundary=b",
                "--b\r\nContent-Type: image/jpeg\r\n\r\none\r\n--b\r\nContent-Type: image/jpeg\r\n\r\ntwo\r\n--b--");
        try (var pictures = web.rendered(STUDY.series("1.3"), Rendering.jpeg())) {
            assertThat(pictures.isPartial()).isTrue();
            assertThat(pictures.nextPart().orElseThrow().content().readAllBytes())
                    .isEqualTo("one".getBytes(UTF_8));
            assertThat(pictures.nextPart().orElseThrow().content().readAllBytes())
                    .isEqualTo("two".getBytes(UTF_8));
            assertThat(pictures.nextPart()).isEmpty();
        }
        assertThat(server.targets()).containsExactly("/studies/1.2/series/1.3/rendered");
    }

    @Test
    void countsThePicturesOfFramesThatWereAskedFor() throws IOException {
        Rendering rendering = Rendering.jpeg().frames(1, 2, 3);
        String part = "--b\r\nContent-Type: image/jpeg\r\n\r\none\r\n";
        DicomWeb two = answering(200, "multipart/related; boundary=b", part + part + "--b--");
        try (var pictures = two.rendered(INSTANCE, rendering)) {
            assertThat(pictures.nextPart()).isPresent();
            assertThat(pictures.nextPart()).isPresent();
            assertThatThrownBy(pictures::nextPart)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("2 pictures where 3 frames");
        }
        DicomWeb one = answering(200, "image/jpeg", "jpeg");
        try (var picture = one.rendered(INSTANCE, rendering)) {
            assertThatThrownBy(() -> picture.bytes(100)).hasMessageContaining("1 pictures where 3 frames");
        }
        try (var film = answering(200, "video/mp4", "film").rendered(INSTANCE, rendering)) {
            assertThat(film.bytes(100)).as("shows all of them").hasSize(4);
        }
        DicomWeb three = answering(200, "multipart/related; boundary=b", part + part + part + "--b--");
        try (var pictures = three.rendered(INSTANCE, rendering)) {
            for (int i = 0; i < 3; i++) {
                assertThat(pictures.nextPart()).isPresent();
            }
            assertThat(pictures.nextPart()).isEmpty();
        }
    }

    @Test
    void asksOnceForTheLastFormatAlone() throws IOException {
        DicomWeb web = web((request, reply) -> {
            if (request.headers().get("Accept").equals("image/jpeg")) {
                reply.send(200, "image/jpeg", "jpeg");
            } else {
                reply.send(400, "text/plain", "one only");
            }
        });
        for (String sop : List.of("1.4", "1.5", "1.6")) {
            Scope instance = STUDY.series("1.3").instance(sop);
            try (var picture = web.rendered(instance, Rendering.as("image/png", "image/jpeg"))) {
                assertThat(picture.mediaType()).isEqualTo("image/jpeg");
            }
        }
        assertThat(server.requests()).hasSize(5);
        assertThatThrownBy(() -> web.rendered(INSTANCE, Rendering.png()))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.status()).isEqualTo(400));
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        for (String type : List.of("text/html", "application/json", "text/plain", "", "application/dicom")) {
            DicomWeb web = answering(200, type, "<html>");
            assertThatThrownBy(() -> web.rendered(INSTANCE, Rendering.jpeg()))
                    .as(type)
                    .isInstanceOf(DataException.class);
            assertThatThrownBy(() -> web.thumbnail(INSTANCE)).as(type).isInstanceOf(DataException.class);
        }
        DicomWeb inPart = answering(
                200, "multipart/related; boundary=b", "--b\r\nContent-Type: text/html\r\n\r\n<html>\r\n--b--");
        assertThatThrownBy(() -> inPart.rendered(INSTANCE, Rendering.jpeg()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("web page");
        DicomWeb long1 = answering(200, "image/jpeg", "x".repeat(100));
        try (var picture = long1.thumbnail(INSTANCE)) {
            assertThatThrownBy(() -> picture.bytes(99)).hasMessageContaining("limit of 99");
        }
        DicomWeb nothing = answering(204, "", "");
        assertThatThrownBy(() -> nothing.thumbnail(INSTANCE)).hasMessageContaining("without a picture");
    }

    @Test
    void givesThumbnailsOfEveryScope() throws IOException {
        DicomWeb web = answering(200, "image/jpeg", "jpeg");
        web.thumbnail(STUDY).close();
        web.thumbnail(STUDY.series("1.3")).close();
        web.thumbnail(INSTANCE, Rendering.png().viewport(64, 64).frames(2), new Cancellation())
                .close();
        assertThat(server.targets())
                .containsExactly(
                        "/studies/1.2/thumbnail",
                        "/studies/1.2/series/1.3/thumbnail",
                        AT + "frames/2/thumbnail?viewport=64,64");
        assertThat(web.capabilities().known(Capability.THUMBNAIL)).isEqualTo(Capabilities.Support.YES);
        assertThatThrownBy(() -> web.thumbnail(STUDY, Rendering.png().quality(5), new Cancellation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> web.thumbnail(STUDY, Rendering.png().frames(1), new Cancellation()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesRenderingsThatAreNone() {
        Rendering rendering = Rendering.jpeg();
        List<Runnable> bad = List.of(
                () -> Rendering.as(),
                () -> Rendering.as("png"),
                () -> Rendering.as("image/png, text/html"),
                () -> rendering.window(0, 0),
                () -> rendering.window(0, 0.5),
                () -> rendering.window(Double.NaN, 1),
                () -> rendering.window(0, Double.POSITIVE_INFINITY),
                () -> rendering.viewport(0, 1),
                () -> rendering.viewport(1, 1).region(-1, 0, 1, 1),
                () -> rendering.viewport(1, 1).region(0, 0, 0, 1),
                () -> rendering.quality(0),
                () -> rendering.quality(101),
                rendering::annotated,
                rendering::frames,
                () -> rendering.frames(0));
        for (Runnable each : bad) {
            assertThatThrownBy(each::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> rendering.region(0, 0, 1, 1)).isInstanceOf(IllegalStateException.class);
        assertThat(rendering.window(1e-7, 1e21, VoiFunction.SIGMOID))
                .hasToString("image/jpeg?window=0.0000001,1000000000000000000000,sigmoid");
    }
}
