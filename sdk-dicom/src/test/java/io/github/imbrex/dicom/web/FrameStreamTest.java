package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameStreamTest {

    private static final Scope INSTANCE = Scope.study("1.2").series("1.3").instance("1.4");
    private static final String MULTIPART = "multipart/related; type=\"application/octet-stream\"; boundary=b";

    private final Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        server.close();
    }

    private DicomWeb web(ScriptedServer.Script script) throws IOException {
        if (server != null) {
            server.close();
        }
        server = new ScriptedServer(script);
        return DicomWeb.at(imbrex, server.uri());
    }

    private DicomWeb answering(int status, String contentType, String body, String... headers) throws IOException {
        return web((request, reply) -> reply.send(status, contentType, body, headers));
    }

    private static String part(String headers, String content) {
        return "--b\r\n" + headers + "\r\n\r\n" + content + "\r\n";
    }

    private static String located(int number, String content) {
        return part(
                "Content-Type: application/octet-stream\r\nContent-Location: http://h/x/instances/1.4/frames/" + number,
                content);
    }

    /** What came, as {@code number:content}. */
    private static List<String> read(FrameStream frames) {
        List<String> seen = new ArrayList<>();
        for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            OptionalInt number = frame.get().number();
            seen.add((number.isPresent() ? number.getAsInt() : "?") + ":"
                    + new String(frame.get().bytes(100), UTF_8));
        }
        return seen;
    }

    @Test
    void givesFramesInTheOrderAskedForAndTheSameTwice() throws IOException {
        String plain = "Content-Type: application/octet-stream";
        DicomWeb web = answering(200, MULTIPART, part(plain, "b") + part(plain, "b") + part(plain, "a") + "--b--");
        try (var frames = web.frames(INSTANCE, 2, 2, 1)) {
            assertThat(frames.missing()).containsExactly(2, 2, 1);
            assertThatThrownBy(frames::orThrow).isInstanceOf(IllegalStateException.class);
            assertThat(read(frames)).containsExactly("2:b", "2:b", "1:a");
            assertThat(frames.isComplete()).isTrue();
            assertThat(frames.missing()).isEmpty();
            assertThat(frames.extras()).isZero();
            frames.orThrow();
        }
        assertThat(server.targets()).containsExactly("/studies/1.2/series/1.3/instances/1.4/frames/2,2,1");
        assertThat(server.requests().get(0).headers())
                .containsEntry("Accept", "multipart/related; type=\"application/octet-stream\"; transfer-syntax=*");
    }

    @Test
    void takesTheNumberFromTheLocationWhateverTheOrder() throws IOException {
        DicomWeb web = answering(200, MULTIPART, located(3, "c") + located(1, "a") + located(2, "b") + "--b--");
        try (var frames = web.frames(INSTANCE, 1, 2, 3)) {
            assertThat(read(frames)).containsExactly("3:c", "1:a", "2:b");
            assertThat(frames.isComplete()).isTrue();
        }
    }

    @Test
    void tellsWhatIsMissingAndWhatWasNotAskedFor() throws IOException {
        DicomWeb web = answering(
                200,
                MULTIPART,
                located(3, "c") + located(7, "g") + located(3, "c") + located(2, "") + "--b--",
                "Warning: 299 here: \"Some frames are on tape\"");
        try (var frames = web.frames(INSTANCE, 1, 2, 3)) {
            assertThat(read(frames)).containsExactly("3:c", "7:g", "3:c");
            assertThat(frames.missing()).containsExactly(1, 2);
            assertThat(frames.extras()).isEqualTo(2);
            assertThat(frames.isComplete()).isFalse();
            assertThat(frames.warnings()).extracting(ServerWarning::text).containsExactly("Some frames are on tape");
            assertThatThrownBy(frames::orThrow)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("2 of 3 frames")
                    .hasMessageContaining("number 1");
        }
    }

    @Test
    void showsStatus206And204() throws IOException {
        try (var frames = answering(206, MULTIPART, located(1, "a") + "--b--").frames(INSTANCE, 1)) {
            assertThat(read(frames)).hasSize(1);
            assertThat(frames.isPartial()).isTrue();
            assertThat(frames.isComplete()).isFalse();
            assertThatThrownBy(frames::orThrow).hasMessageContaining("206");
        }
        try (var frames = answering(204, "", "").frames(INSTANCE, 1, 2)) {
            assertThat(read(frames)).isEmpty();
            assertThat(frames.missing()).containsExactly(1, 2);
            assertThat(frames.deviations()).isEmpty();
        }
    }

    @Test
    void takesASingleBodyForTheFrameItNamesOrTheOnlyOneAskedFor() throws IOException {
        String jpeg = "image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.70";
        try (var frames = answering(200, jpeg, "jpeg").frames(INSTANCE, 5)) {
            var frame = frames.next().orElseThrow();
            assertThat(frame.number()).hasValue(5);
            assertThat(frame.mediaType()).isEqualTo("image/jpeg");
            assertThat(frame.transferSyntax()).contains("1.2.840.10008.1.2.4.70");
            assertThat(frames.next()).isEmpty();
            assertThat(frames.isComplete()).isTrue();
        }
        try (var frames = answering(200, jpeg, "jpeg").frames(INSTANCE, 5, 6)) {
            assertThat(read(frames)).containsExactly("?:jpeg");
            assertThat(frames.missing()).containsExactly(5, 6);
            assertThatThrownBy(frames::orThrow).isInstanceOf(DataException.class);
        }
        try (var frames =
                answering(200, jpeg, "jpeg", "Content-Location: frames/6").frames(INSTANCE, 5, 6)) {
            assertThat(read(frames)).containsExactly("6:jpeg");
            assertThat(frames.missing()).containsExactly(5);
        }
    }

    @Test
    void givesNoNumbersByPlaceIfTheServerSaysThatSomeAreLeftOut() throws IOException {
        String named = "Content-Type: application/octet-stream\r\nContent-Location: frames/3";
        DicomWeb web = answering(206, MULTIPART, part("Content-Type: image/jpeg", "b") + part(named, "c") + "--b--");
        try (var frames = web.frames(INSTANCE, 1, 2, 3)) {
            assertThat(read(frames)).containsExactly("?:b", "3:c");
            assertThat(frames.missing()).containsExactly(1, 2);
            assertThat(frames.extras()).isZero();
        }
    }

    @Test
    void isNotCompleteIfAFrameHoldsTheBorderBetweenParts() throws IOException {
        String plain = "Content-Type: application/octet-stream";
        DicomWeb web = answering(200, MULTIPART, part(plain, "a\r\n--b\r\n\r\na") + part(plain, "b") + "--b--");
        try (var frames = web.frames(INSTANCE, 1, 2)) {
            assertThat(read(frames)).hasSize(3);
            assertThat(frames.missing()).isEmpty();
            assertThat(frames.isComplete()).isFalse();
            assertThatThrownBy(frames::orThrow)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("1 parts more than the 2 frames");
        }
    }

    @Test
    void failsIfTheClosingDelimiterIsMissing() throws IOException {
        DicomWeb web = answering(200, MULTIPART, located(1, "a") + "--b\r\n");
        try (var frames = web.frames(INSTANCE, 1)) {
            assertThatThrownBy(() -> read(frames)).isInstanceOf(TruncatedResponseException.class);
            assertThat(frames.isComplete()).isFalse();
        }
    }

    @Test
    void refusesMessagesAndBadNumbers() throws IOException {
        for (String type : List.of("text/html", "application/json", "application/dicom+json")) {
            DicomWeb web = answering(200, type, "no");
            assertThatThrownBy(() -> web.frames(INSTANCE, 1)).as(type).isInstanceOf(DataException.class);
        }
        DicomWeb web = answering(400, "application/json", "{\"Details\":\"bad frame number\"}");
        assertThatThrownBy(() -> web.frames(INSTANCE, 9))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.problem()).contains("bad frame number"));
        assertThatThrownBy(() -> web.frames(Scope.study("1.2"), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> web.frames(INSTANCE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> web.frames(INSTANCE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksForAListOfTransferSyntaxesAndOnceForTheLastAlone() throws IOException {
        DicomWeb web = web((request, reply) -> {
            if (request.headers().get("Accept").contains(",")) {
                reply.send(406, "text/plain", "one type only");
            } else {
                reply.send(200, MULTIPART, located(1, "a") + "--b--");
            }
        });
        TransferSyntaxes wanted = TransferSyntaxes.of("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.5")
                .orAsStored();
        for (int i = 0; i < 2; i++) {
            try (var frames = web.frames(INSTANCE, wanted, new Cancellation(), 1)) {
                assertThat(read(frames)).containsExactly("1:a");
            }
        }
        String last = "multipart/related; type=\"application/octet-stream\"; transfer-syntax=*";
        assertThat(server.requests())
                .extracting(request -> request.headers().get("Accept"))
                .containsExactly(
                        "multipart/related; type=\"image/jpeg\"; transfer-syntax=1.2.840.10008.1.2.4.50, "
                                + "multipart/related; type=\"image/dicom-rle\"; transfer-syntax=1.2.840.10008.1.2.5, "
                                + last,
                        last,
                        last);
    }

    private static DicomObject image(int rows, int columns, int bits) {
        return DicomObject.builder()
                .set(Tag.Rows, rows)
                .set(Tag.Columns, columns)
                .set(Tag.BitsAllocated, bits)
                .set(Tag.SamplesPerPixel, 1)
                .build();
    }

    @Test
    void findsOutThatAFrameIsNotUncompressedWhateverItIsCalled() throws IOException {
        DicomWeb web = answering(
                200, MULTIPART, located(1, "abcdef") + located(2, "abcde") + located(3, "abcdefgh") + "--b--");
        try (var frames = web.frames(INSTANCE, 1, 2, 3)) {
            assertThat(frames.next().orElseThrow().uncompressed(image(1, 3, 16)))
                    .hasSize(6);
            var shorter = frames.next().orElseThrow();
            assertThatThrownBy(() -> shorter.uncompressed(image(1, 3, 16)))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("5 bytes");
            var longer = frames.next().orElseThrow();
            assertThatThrownBy(() -> longer.uncompressed(image(1, 3, 16))).isInstanceOf(DataException.class);
        }
        try (var frames = answering(200, MULTIPART, located(1, "abcd") + located(2, "ab") + "--b--")
                .frames(INSTANCE, 1, 2)) {
            assertThat(frames.next().orElseThrow().uncompressed(image(1, 3, 8)))
                    .as("without the byte that makes the length even")
                    .isEqualTo("abc".getBytes(UTF_8));
            assertThat(frames.next().orElseThrow().uncompressed(image(3, 5, 1))).hasSize(2);
        }
        try (var frames = answering(200, "image/jpeg", "abc").frames(INSTANCE, 1)) {
            var compressed = frames.next().orElseThrow();
            assertThatThrownBy(() -> compressed.uncompressed(image(1, 3, 8))).hasMessageContaining("image/jpeg");
            assertThatThrownBy(() -> compressed.bytes(2)).hasMessageContaining("limit of 2");
            assertThatThrownBy(() -> UncompressedLength.of(DicomObject.empty())).hasMessageContaining("Rows");
        }
    }

    @Test
    void takesSharedColoursAsTheyAreStoredOrSeparated() throws IOException {
        DicomObject shared = image(1, 2, 8).toBuilder()
                .set(Tag.SamplesPerPixel, 3)
                .set(Tag.PhotometricInterpretation, "YBR_FULL_422")
                .build();
        DicomObject stored = shared.toBuilder()
                .set(Tag.AvailableTransferSyntaxUID, "1.2.840.10008.1.2.1")
                .build();
        DicomWeb web = answering(
                200,
                MULTIPART,
                located(1, "abcd") + located(2, "abcdef") + located(3, "abcdefgh") + located(4, "abcdef") + "--b--");
        try (var frames = web.frames(INSTANCE, 1, 2, 3, 4)) {
            assertThat(frames.next().orElseThrow().uncompressed(shared)).hasSize(4);
            assertThat(frames.next().orElseThrow().uncompressed(shared)).hasSize(6);
            var longer = frames.next().orElseThrow();
            assertThatThrownBy(() -> longer.uncompressed(shared))
                    .hasMessageContaining("more than 6 bytes")
                    .hasMessageContaining("4 or 6");
            var separated = frames.next().orElseThrow();
            assertThatThrownBy(() -> separated.uncompressed(stored)).hasMessageContaining("more than 4 bytes");
        }
    }
}
