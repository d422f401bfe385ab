package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Credentials;
import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkDataTest {

    private static final Scope STUDY = Scope.study("1.2.3");
    private static final String VALUE = "0123456789";
    private static final String OCTETS = "application/octet-stream";

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
        if (server != null) {
            server.close();
        }
        server = new ScriptedServer(script);
        return DicomWeb.at(imbrex, server.uri());
    }

    private DicomWeb answering(int status, String contentType, String body, String... headers) throws IOException {
        return web((request, reply) -> reply.send(status, contentType, body, headers));
    }

    private static String text(DicomWeb web, ByteRange range) {
        try (var value = web.bulkData(STUDY, "x", range, new Cancellation())) {
            return new String(value.bytes(1000), UTF_8);
        }
    }

    @Test
    void goesToTheSameOriginWithCredentialsAndToOthersWithout() throws IOException {
        answering(200, OCTETS, VALUE);
        try (var other = new ScriptedServer((request, reply) -> reply.send(200, OCTETS, VALUE));
                var signedIn = Imbrex.builder()
                        .credentials(server.uri(), Credentials.bearer("secret"))
                        .build()) {
            DicomWeb web = DicomWeb.at(signedIn, server.uri());
            String port = ":" + server.uri().getPort();
            for (String address : List.of(
                    "bulkdata/7FE00010",
                    server.uri() + "/x#fragment",
                    "http://127.0.0.1" + port + "/dicom-web/y",
                    other.uri() + "/z",
                    "//127.0.0.1:" + other.uri().getPort() + "/w")) {
                try (var value = web.bulkData(STUDY, address)) {
                    assertThat(value.bytes(10)).isEqualTo(VALUE.getBytes(UTF_8));
                }
            }
            assertThat(server.targets()).containsExactly("/studies/1.2.3/bulkdata/7FE00010", "/x", "/y");
            assertThat(server.requests()).allMatch(request -> request.headers().containsKey("Authorization"));
            assertThat(other.requests())
                    .hasSize(2)
                    .noneMatch(request -> request.headers().containsKey("Authorization"));
        }
    }

    @Test
    void leavesCredentialsBehindWhenRedirectedToAnotherOrigin() throws IOException {
        try (var other = new ScriptedServer((request, reply) -> reply.send(200, OCTETS, VALUE))) {
            answering(302, "", "", "Location: " + other.uri() + "/moved");
            try (var signedIn = Imbrex.builder()
                            .credentials(server.uri(), Credentials.header("api-key", "secret"))
                            .build();
                    var value = DicomWeb.at(signedIn, server.uri()).bulkData(STUDY, "x")) {
                assertThat(value.bytes(10)).hasSize(10);
                assertThat(server.requests().get(0).headers()).containsEntry("api-key", "secret");
                assertThat(other.requests())
                        .singleElement()
                        .satisfies(request -> assertThat(request.headers()).doesNotContainKey("api-key"));
            }
        }
    }

    @Test
    void resolvesRelativeAddressesAgainstTheMetadataOrTheStudy() throws IOException {
        Scope instance = STUDY.series("1.4").instance("1.5");
        DicomWeb web = answering(200, OCTETS, VALUE);
        DicomWeb old =
                DicomWeb.builder(imbrex, server.uri()).bulkDataBelowStudy().build();
        for (String address : List.of("bulk/1", "/abs", "?offset=5&length=2", "../../2")) {
            web.bulkData(instance, address).close();
            old.bulkData(instance, address).close();
        }
        String at = "/studies/1.2.3/series/1.4/instances/1.5/";
        assertThat(server.targets())
                .containsExactly(
                        at + "bulk/1",
                        "/studies/1.2.3/bulk/1",
                        "/abs",
                        "/abs",
                        at + "metadata?offset=5&length=2",
                        "/studies/1.2.3/?offset=5&length=2",
                        "/studies/1.2.3/series/1.4/2",
                        "/2");
    }

    @Test
    void refusesAddressesThatAreNone() throws IOException {
        DicomWeb web = answering(200, OCTETS, VALUE);
        for (String address : List.of(
                "file:///etc/passwd", "jar:file:/x!/y", "::", "http://u:p@h/", "ftp://h/x", "a b", "http:///x")) {
            assertThatThrownBy(() -> web.bulkData(STUDY, address)).as(address).isInstanceOf(DataException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void readsAValueFromTheOnlyPartAndTellsOfMore() throws IOException {
        String type = "multipart/related; type=\"application/octet-stream\"; boundary=b";
        String part = "--b\r\nContent-Type: application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1\r\n\r\n";
        try (var value = answering(200, type, part + VALUE + "\r\n--b--").bulkData(STUDY, "x")) {
            assertThat(value.mediaType()).isEqualTo(OCTETS);
            assertThat(value.transferSyntax()).contains("1.2.840.10008.1.2.1");
            assertThat(value.bytes(10)).isEqualTo(VALUE.getBytes(UTF_8));
        }
        DicomWeb two = answering(200, type, part + "one\r\n" + part + "two\r\n--b--");
        try (var value = two.bulkData(STUDY, "x")) {
            assertThatThrownBy(() -> value.bytes(100))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("nextPart");
            assertThatThrownBy(value::nextPart).isInstanceOf(IllegalStateException.class);
        }
        try (var value = two.bulkData(STUDY, "x")) {
            assertThat(value.nextPart().orElseThrow().content().readAllBytes()).isEqualTo("one".getBytes(UTF_8));
            assertThat(value.nextPart().orElseThrow().content().readAllBytes()).isEqualTo("two".getBytes(UTF_8));
            assertThat(value.nextPart()).isEmpty();
            assertThatThrownBy(value::content).isInstanceOf(IllegalStateException.class);
        }
        try (var value = answering(200, type, part + VALUE).bulkData(STUDY, "x")) {
            assertThatThrownBy(() -> value.bytes(100)).isInstanceOf(TruncatedResponseException.class);
        }
        DicomWeb empty = answering(200, type, "--b--");
        assertThatThrownBy(() -> empty.bulkData(STUDY, "x")).hasMessageContaining("without bulk data");
        DicomWeb nothing = answering(204, "", "");
        assertThatThrownBy(() -> nothing.bulkData(STUDY, "x")).isInstanceOf(DataException.class);
        for (String message : List.of("text/html", "application/json")) {
            DicomWeb page = answering(200, message, "<html>");
            assertThatThrownBy(() -> page.bulkData(STUDY, "x")).isInstanceOf(DataException.class);
        }
    }

    @Test
    void savesAWholeValueOrNothing() throws IOException {
        Path file = folder.resolve("value.raw");
        try (var value = answering(200, OCTETS, VALUE).bulkData(STUDY, "x")) {
            value.saveTo(file);
        }
        assertThat(file).hasContent(VALUE);
        DicomWeb cut = web((request, reply) -> reply.head(200, OCTETS, 100).write(VALUE.getBytes(UTF_8)));
        try (var value = cut.bulkData(STUDY, "x")) {
            assertThatThrownBy(() -> value.saveTo(folder.resolve("cut.raw")))
                    .isInstanceOf(TruncatedResponseException.class);
        }
        try (var value = answering(200, OCTETS, VALUE).bulkData(STUDY, "x")) {
            assertThatThrownBy(() -> value.saveTo(folder.resolve("nowhere/value.raw")))
                    .isInstanceOf(LocalStorageException.class);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void givesTheSameRangeFromServersThatKnowRangesAndFromThoseThatDoNot() throws IOException {
        ScriptedServer.Script ranges = (request, reply) -> {
            String[] bounds = request.headers().get("Range").substring(6).split("-", -1);
            long first = Long.parseLong(bounds[0]);
            int last = bounds[1].isEmpty() ? 9 : Math.min(9, Integer.parseInt(bounds[1]));
            if (first > 9) {
                reply.send(416, "text/plain", "", "Content-Range: bytes */10");
            } else {
                String range = "Content-Range: bytes " + first + "-" + last + "/10";
                reply.send(206, OCTETS, VALUE.substring((int) first, last + 1), range);
            }
        };
        ScriptedServer.Script multipart = (request, reply) -> reply.send(
                200,
                "multipart/related; boundary=b",
                "--b\r\nContent-Type: " + OCTETS + "\r\n\r\n" + VALUE + "\r\n--b--");
        ScriptedServer.Script rangeOfMessage = (request, reply) -> {
            if (request.headers().containsKey("Range")) {
                reply.send(206, "multipart/related; boundary=b", "--b\r\n\r\n01", "Content-Range: bytes 0-9/99");
            } else {
                reply.send(200, OCTETS, VALUE);
            }
        };
        ScriptedServer.Script unnamed =
                (request, reply) -> reply.send(request.headers().containsKey("Range") ? 206 : 200, OCTETS, VALUE);
        ScriptedServer.Script ignorant = (request, reply) -> reply.send(200, OCTETS, VALUE);
        ScriptedServer.Script inPart = (request, reply) -> {
            ByteRange asked = ByteRange.of(2, 3);
            if (request.headers().get("Range").equals(asked.toString())) {
                String part = "--b\r\nContent-Type: " + OCTETS + "\r\nContent-Range: bytes 2-4/10\r\n\r\n234\r\n--b--";
                reply.send(206, "multipart/byteranges; boundary=b", part);
            } else {
                ranges.answer(request, reply);
            }
        };
        for (ScriptedServer.Script script : List.of(ranges, ignorant, multipart, rangeOfMessage, unnamed, inPart)) {
            DicomWeb web = web(script);
            assertThat(text(web, ByteRange.of(0, 1))).isEqualTo("0");
            assertThat(text(web, ByteRange.of(2, 3))).isEqualTo("234");
            assertThat(text(web, ByteRange.of(8, 100))).isEqualTo("89");
            assertThat(text(web, ByteRange.from(7))).isEqualTo("789");
            assertThat(text(web, ByteRange.from(9))).isEqualTo("9");
            for (long beyond : new long[] {10, 11, 1L << 40}) {
                assertThatThrownBy(() -> text(web, ByteRange.from(beyond)))
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("after the end");
            }
        }
    }

    @Test
    void remembersWhetherTheServerKnowsRanges() throws IOException {
        DicomWeb knows = answering(206, OCTETS, "0", "Content-Range: bytes 0-0/10");
        text(knows, ByteRange.of(0, 1));
        assertThat(knows.capabilities().known(Capability.BULK_DATA_RANGES)).isEqualTo(Capabilities.Support.YES);
        DicomWeb not = answering(200, OCTETS, VALUE);
        text(not, ByteRange.of(0, 1));
        assertThat(not.capabilities().known(Capability.BULK_DATA_RANGES)).isEqualTo(Capabilities.Support.NO);
    }

    @Test
    void refusesOtherBytesThanAskedFor() throws IOException {
        Map<String, String> lies = Map.of(
                "0-2/10", "012",
                "3-5/10", "345",
                "2-9/10", "23456789",
                "2-3/10", "23",
                "2-3/*", "23");
        for (Map.Entry<String, String> lie : lies.entrySet()) {
            DicomWeb web = answering(206, OCTETS, lie.getValue(), "Content-Range: bytes " + lie.getKey());
            assertThatThrownBy(() -> text(web, ByteRange.of(2, 3)))
                    .as(lie.getKey())
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("bytes=2-4");
        }
        DicomWeb more = answering(206, OCTETS, "23456", "Content-Range: bytes 2-4/10");
        assertThatThrownBy(() -> text(more, ByteRange.of(2, 3))).hasMessageContaining("more bytes");
        DicomWeb fewer = answering(206, OCTETS, "23", "Content-Range: bytes 2-4/10");
        assertThatThrownBy(() -> text(fewer, ByteRange.of(2, 3)))
                .isInstanceOf(TruncatedResponseException.class)
                .hasMessageContaining("1 bytes of the range");
        DicomWeb right = answering(206, OCTETS, "234", "Content-Range: bytes 2-4/10");
        try (var value = right.bulkData(STUDY, "x", ByteRange.of(2, 3), new Cancellation())) {
            assertThatThrownBy(value::nextPart).isInstanceOf(IllegalStateException.class);
            assertThat(value.isPartial()).as("all that was asked for").isFalse();
        }
    }

    @Test
    void cutsNoRangeOutOfAPartOfNobodyKnowsWhat() throws IOException {
        DicomWeb web = answering(206, OCTETS, VALUE);
        assertThatThrownBy(() -> text(web, ByteRange.of(2, 3)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("206");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void stopsReadingWhenTheRangeIsThere() throws IOException {
        DicomWeb web = web((request, reply) -> {
            var out = reply.head(200, OCTETS, 1L << 40);
            out.write(VALUE.getBytes(UTF_8));
            out.flush();
            reply.awaitClientClose();
        });
        assertThat(text(web, ByteRange.of(3, 4))).isEqualTo("3456");
    }

    @Test
    void readsContentRangesStrictly() {
        assertThat(ContentRange.parse("bytes 0-9/10")).contains(new ContentRange(0, 9, 10));
        assertThat(ContentRange.parse("bytes 5-9/*")).contains(new ContentRange(5, 9, -1));
        for (String bad : List.of("", "bytes */10", "bytes 9-5/10", "bytes 0-10/10", "items 0-1/2", "bytes 0-1")) {
            assertThat(ContentRange.parse(bad)).as(bad).isEmpty();
        }
        for (long[] bad : new long[][] {{-1, 2}, {5, 4}}) {
            assertThatThrownBy(() -> new ByteRange(bad[0], bad[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ByteRange.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ByteRange.of(Long.MAX_VALUE, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ByteRange.from(5)).hasToString("bytes=5-");
    }
}
