package io.github.imbrex.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.SmallCt;
import io.github.imbrex.testkit.FaultServer.Call;
import io.github.imbrex.testkit.RawClient.End;
import io.github.imbrex.testkit.RawClient.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exact bytes on the wire. */
class FaultServerTest {

    private static final String CLOSE = "Connection: close";
    private static final String STUDY = "/studies/1.1";
    private static final String INSTANCE = "/studies/1.1/series/1.1.1/instances/1.1.1.1";

    @TempDir
    static Path images;

    private static final List<String> FILES = new ArrayList<>();

    private FaultServer server;
    private RawClient client;

    @BeforeAll
    static void write() throws IOException {
        for (int i = 1; i <= 3; i++) {
            Path file = SmallCt.write(images, "1.1", "1.1.1", i, "Doe^Jane", "20200105");
            FILES.add(Files.readString(file, ISO_8859_1));
        }
    }

    @BeforeEach
    void start() {
        server = FaultServer.serving(images);
        client = new RawClient(server.uri());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Wire with(Fault fault, String path) throws IOException {
        server.heal();
        server.with(fault);
        return client.get(path, CLOSE);
    }

    private static String part(String boundary, String line, String headers, String content) {
        return line + "--" + boundary + line + headers + line + content;
    }

    private static String headers(int file) {
        return "Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1\r\nContent-Length: "
                + FILES.get(file).length() + "\r\n";
    }

    private static String body(String boundary) {
        var body = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            body.append(part(boundary, "\r\n", headers(i), FILES.get(i)));
        }
        return body.append("\r\n--" + boundary + "--\r\n").toString();
    }

    @Test
    void doesTheRightThingUnlessToldOtherwise() throws IOException {
        Wire study = client.get(STUDY, CLOSE);
        assertThat(study.body()).isEqualTo(body(study.boundary()));
        assertThat(study.head())
                .isEqualTo(
                        "HTTP/1.1 200 Scripted\r\nContent-Type: multipart/related; type=\"application/dicom\"; boundary=\""
                                + study.boundary() + "\"\r\nContent-Length: "
                                + study.body().length() + "\r\n");
        assertThat(study.end()).isEqualTo(End.CLOSED);
        assertThat(client.get(INSTANCE, CLOSE, "Accept: application/dicom").body())
                .isEqualTo(FILES.get(0));
        assertThat(client.get(INSTANCE, CLOSE, "Accept: image/jpeg").head()).startsWith("HTTP/1.1 406");
        assertThat(client.get("/studies?StudyInstanceUID=1.1", CLOSE).body())
                .contains("\"00201208\":{\"vr\":\"IS\",\"Value\":[3]}");
        assertThat(client.get("/studies?StudyInstanceUID=1.2", CLOSE).text())
                .isEqualTo("HTTP/1.1 204 Scripted\r\n\r\n");
        assertThat(client.get("/studies/1.2", CLOSE).head()).startsWith("HTTP/1.1 404");
        assertThat(client.get("/nothing", CLOSE).head()).startsWith("HTTP/1.1 404");
        assertThat(client.get(INSTANCE + "/metadata", CLOSE).body()).contains("/instances/1.1.1.1/bulkdata/7FE00010");
        String pixels = FILES.get(0).substring(FILES.get(0).length() - 70_000);
        assertThat(client.get(INSTANCE + "/frames/1", CLOSE).body())
                .contains("/frames/1\r\n\r\n" + pixels.substring(0, 35_000) + "\r\n--");
        assertThat(client.get(INSTANCE + "/frames/2", CLOSE).head()).startsWith("HTTP/1.1 400");
        assertThat(client.get(INSTANCE + "/bulkdata/7FE00010", CLOSE).body()).isEqualTo(pixels);
    }

    @Test
    void keepsConnectionsAliveAndSaysWhichRequestsCameOnOne() throws IOException {
        String request = "GET /dicom-web/studies?PatientID=x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n";
        String answers = "HTTP/1.1 204 Scripted\r\n\r\n".repeat(2);
        Wire both = client.send(request + request, answers.length());
        assertThat(both.text()).isEqualTo(answers);
        assertThat(both.end()).isEqualTo(End.OPEN);
        client.get("/studies", CLOSE);
        assertThat(server.requests())
                .extracting(FaultServer.Request::connection)
                .containsExactly(1, 1, 2);
        FaultServer.Request first = server.requests(Call.SEARCH).get(0);
        assertThat(first.method()).isEqualTo("GET");
        assertThat(first.target()).isEqualTo("/studies?PatientID=x");
        assertThat(first.headerNames()).containsExactly("Host", "Authorization");
        assertThat(first.header("authorization")).contains("Bearer t");
        assertThat(first).hasToString("GET /studies?PatientID=x");
    }

    @Test
    void breaksConnectionsWhereTold() throws IOException {
        Wire cut = with(Fault.cutAfter(1000), STUDY);
        assertThat(cut.body()).isEqualTo(body(cut.boundary()).substring(0, 1000));
        assertThat(cut.head()).contains("Connection: close\r\n").doesNotContain("Length", "Encoding");
        assertThat(cut.end()).isEqualTo(End.CLOSED);

        Wire early = with(Fault.cutBeforeLength(1000), STUDY);
        assertThat(early.body()).hasSize(1000);
        assertThat(early.head())
                .contains("Content-Length: " + body(early.boundary()).length());
        assertThat(early.end()).isEqualTo(End.CLOSED);

        Wire chunk = with(Fault.cutInsideChunk(1000), STUDY);
        assertThat(chunk.body()).hasSize(1000).startsWith("4000\r\n\r\n--" + chunk.boundary());
        assertThat(chunk.head()).contains("Transfer-Encoding: chunked");

        server.heal();
        server.with(Fault.stallAfter(1000));
        Wire stall = client.get(STUDY, cut.head().length() + 1000);
        assertThat(stall.body()).isEqualTo(body(stall.boundary()).substring(0, 1000));
        assertThat(stall.end()).isEqualTo(End.OPEN);

        Wire reset = with(Fault.resetAfter(1000), STUDY);
        assertThat(reset.text().length()).isLessThan(1400);
        assertThat(reset.end()).isEqualTo(End.RESET);

        server.heal();
        server.with(Fault.neverAnswers());
        assertThat(client.get(STUDY, 0)).isEqualTo(new Wire("", End.OPEN));
        assertThat(with(Fault.hangsUp(), STUDY)).isEqualTo(new Wire("", End.CLOSED));
    }

    @Test
    void framesBodiesWrongly() throws IOException {
        Wire chunked = with(Fault.chunked(), STUDY);
        assertThat(unchunked(chunked.body())).isEqualTo(body(chunked.boundary()));
        Wire endless = with(Fault.withoutFinalChunk(), STUDY);
        assertThat(endless.body() + "0\r\n\r\n").isEqualTo(chunked.body());
        assertThat(endless.end()).isEqualTo(End.CLOSED);
        Wire tooLong = with(Fault.lengthTooLong(7), STUDY);
        assertThat(tooLong.head()).contains("Content-Length: " + (tooLong.body().length() + 7) + "\r\n");
        assertThat(tooLong.body()).isEqualTo(body(tooLong.boundary()));
        Wire tooShort = with(Fault.lengthTooShort(7), STUDY);
        assertThat(tooShort.head())
                .contains("Content-Length: " + (tooShort.body().length() - 7) + "\r\n");
        assertThat(tooShort.body()).isEqualTo(body(tooShort.boundary()));
        assertThat(with(Fault.untilClose(), STUDY).head())
                .contains("Connection: close\r\n")
                .doesNotContain("Length");
        assertThat(with(Fault.trickling(1000), STUDY).body()).isEqualTo(body(chunked.boundary()));
    }

    private static String unchunked(String body) {
        var whole = new StringBuilder();
        for (int at = 0; ; ) {
            int line = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, line), 16);
            whole.append(body, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
            if (size == 0) {
                assertThat(at).isEqualTo(body.length());
                return whole.toString();
            }
        }
    }

    @Test
    void writesMultipartInOtherForms() throws IOException {
        String usual = client.get(STUDY, CLOSE).boundary();
        String right = body(usual);
        String end = "\r\n--" + usual + "--\r\n";
        assertThat(with(Fault.withoutClosingDelimiter(), STUDY).body() + end).isEqualTo(right);
        assertThat(with(Fault.boundary("boundary"), STUDY).body()).isEqualTo(body("boundary"));
        assertThat(with(Fault.bareLineFeeds(), STUDY).body())
                .startsWith(part(usual, "\n", headers(0).replace("\r\n", "\n"), FILES.get(0)) + "\n--" + usual + "\n")
                .endsWith("\n--" + usual + "--\n");
        String bare = with(Fault.withoutPartHeaders(), STUDY).body();
        assertThat(bare).startsWith("\r\n--" + usual + "\r\n\r\n" + FILES.get(0) + "\r\n--" + usual + "\r\n\r\n");
        String firstOnly = with(Fault.headersOnFirstPartOnly(), STUDY).body();
        assertThat(firstOnly).isEqualTo(bare.replaceFirst("\r\n\r\n", "\r\n" + headers(0) + "\r\n"));
        assertThat(with(Fault.extraLineBreaks(), STUDY).body())
                .startsWith(part(usual, "\r\n", headers(0), "\r\n" + FILES.get(0)));
        assertThat(with(Fault.blanksAfterBoundary(), STUDY).body()).startsWith("\r\n--" + usual + " \t\r\n");
        assertThat(with(Fault.preamble("Hello"), STUDY).body()).isEqualTo("Hello" + right);
        assertThat(with(Fault.emptyPart(), STUDY).body())
                .isEqualTo(part(usual, "\r\n", "Content-Type: application/dicom\r\n", "") + right);
        assertThat(with(Fault.unquotedType(), STUDY).head())
                .contains("Content-Type: multipart/related; type=application/dicom; boundary=" + usual + "\r\n");
        assertThat(with(Fault.nestedTransferSyntax(), STUDY).head())
                .contains("; type=\"application/dicom; transfer-syntax=1.2.840.10008.1.2.1\"; boundary=" + usual);
        assertThat(with(Fault.withoutBoundaryParameter(), STUDY).head())
                .contains("Content-Type: multipart/related; type=\"application/dicom\"\r\n");
        assertThat(with(Fault.contentType("multipart/mixed;;boundary={boundary}"), STUDY)
                        .head())
                .contains("Content-Type: multipart/mixed;;boundary=" + usual + "\r\n");
    }

    @Test
    void sendsOtherFilesThanAskedFor() throws IOException {
        String right = client.get(STUDY, CLOSE).body();
        String usual = client.get(STUDY, CLOSE).boundary();
        String end = "\r\n--" + usual + "--\r\n";
        String last = part(usual, "\r\n", headers(2), FILES.get(2)) + end;
        Wire fewer = with(Fault.leavesOut(1), STUDY);
        assertThat(fewer.head()).startsWith("HTTP/1.1 200");
        assertThat(fewer.body()).isEqualTo(right.replace(last, end));
        Wire partial = with(Fault.partialContent(1), STUDY);
        assertThat(partial.head()).startsWith("HTTP/1.1 206");
        assertThat(partial.body()).isEqualTo(fewer.body());
        assertThat(with(Fault.leavesOut(1), INSTANCE).body()).contains(FILES.get(0));
        assertThat(with(Fault.sendsTwice(), STUDY).body())
                .isEqualTo(right.replace(end, part(usual, "\r\n", headers(0), FILES.get(0)) + end));
        assertThat(with(Fault.sendsAnother(), INSTANCE).body())
                .isEqualTo(part(usual, "\r\n", headers(1), FILES.get(1)) + end);
        assertThat(with(Fault.damagedFile(), INSTANCE).body())
                .doesNotContain("DICM")
                .hasSize(client.get(INSTANCE, CLOSE).body().length());
        assertThat(with(Fault.truncatedFile(500), INSTANCE).body())
                .endsWith("\r\n\r\n" + FILES.get(0).substring(0, 500) + end)
                .doesNotContain("Content-Length");
        assertThat(with(Fault.names("../x"), INSTANCE).body())
                .contains("UI\10\0../x\0\0\0\0")
                .doesNotContain("1.1.1.1");
        assertThat(with(Fault.names("../x"), STUDY + "/instances").body())
                .contains("\"../x\"", "\"1.1.1.2\"")
                .doesNotContain("\"1.1.1.1\"");
    }

    @Test
    void pagesWrongly() throws IOException {
        String instances = STUDY + "/instances";
        Wire page = with(Fault.pagesOf(2), instances);
        assertThat(page.head())
                .contains("Warning: 299 imbrex-testkit: \"There are 1 additional results that can be requested\"\r\n");
        assertThat(sops(page)).containsExactly("1.1.1.1", "1.1.1.2");
        assertThat(sops(client.get(instances + "?offset=2", CLOSE))).containsExactly("1.1.1.3");
        Wire silent = with(Fault.silentPagesOf(2), instances);
        assertThat(silent.head()).doesNotContain("Warning");
        assertThat(silent.body()).isEqualTo(page.body());
        assertThat(sops(with(Fault.ignoresOffset(), instances + "?offset=2&limit=1")))
                .containsExactly("1.1.1.1");
        assertThat(sops(with(Fault.ignoresLimit(), instances + "?offset=1&limit=1")))
                .containsExactly("1.1.1.2", "1.1.1.3");
        assertThat(sops(with(Fault.pagesOverlap(), instances + "?offset=2&limit=1")))
                .containsExactly("1.1.1.2");
        assertThat(sops(with(Fault.pagesWithoutEnd(), instances + "?offset=70&limit=2")))
                .containsExactly("2.25.1000000070", "2.25.1000000071");
    }

    private static List<String> sops(Wire page) {
        return java.util.regex.Pattern.compile("\"00080018\":\\{\"vr\":\"UI\",\"Value\":\\[\"([^\"]+)")
                .matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void answersOtherwise() throws IOException {
        assertThat(with(Fault.status(500), STUDY).text())
                .isEqualTo("HTTP/1.1 500 Scripted\r\nContent-Length: 0\r\n\r\n");
        assertThat(with(Fault.signInPage(), STUDY).head()).contains("200 Scripted\r\nContent-Type: text/html");
        assertThat(with(Fault.refusesTokens(), STUDY).head()).contains("401", "WWW-Authenticate: Bearer");
        assertThat(with(Fault.wantsToken("new"), STUDY).head()).contains("HTTP/1.1 401");
        assertThat(client.get(STUDY, CLOSE, "Authorization: Bearer new").head()).contains("HTTP/1.1 200");
        assertThat(with(Fault.tooManyRequests(Duration.ofSeconds(3)), STUDY).head())
                .contains("429", "Retry-After: 3\r\n");
        assertThat(with(Fault.unavailable(Duration.ofMinutes(1)), STUDY).head()).contains("503", "Retry-After: 60\r\n");
        server.heal();
        server.with(Fault.refusesAsterisk());
        assertThat(client.get(STUDY, CLOSE, "Accept: multipart/related; type=\"application/dicom\"; transfer-syntax=*")
                        .head())
                .contains("HTTP/1.1 406");
        assertThat(client.get(STUDY, CLOSE).head()).contains("HTTP/1.1 200");
        assertThat(with(Fault.redirectsTo(URI.create("http://other.example.org:81")), STUDY + "?a=b")
                        .head())
                .contains("302", "Location: http://other.example.org:81/dicom-web/studies/1.1?a=b\r\n");
        assertThat(with(Fault.redirectsInCircles(), STUDY).head()).contains("Location: /dicom-web/studies/1.1\r\n");
        assertThat(with(Fault.bulkDataElsewhere(URI.create("http://other.example.org")), INSTANCE + "/metadata")
                        .body())
                .contains("\"BulkDataURI\":\"http://other.example.org/dicom-web" + INSTANCE + "/bulkdata/7FE00010\"");
        assertThat(with(Fault.relativeBulkData(), STUDY + "/metadata").body())
                .contains("\"BulkDataURI\":\"series/1.1.1/instances/1.1.1.1/bulkdata/7FE00010\"");
        assertThat(with(Fault.doubledHeaders(), STUDY).head()).containsPattern("(?s)(Content-Type: [^\r]+\r\n)\\1");
        assertThat(with(Fault.headerFlood(50), STUDY).head())
                .contains("X-Flood-49: x")
                .hasSizeGreaterThan(5000);
        Wire bomb = with(Fault.gzipBomb(10_000_000), "/studies");
        assertThat(bomb.body().length()).isLessThan(20_000);
        byte[] packed = bomb.body().getBytes(ISO_8859_1);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .hasSizeGreaterThan(10_000_000);
    }

    @Test
    void narrowsFaultsToCallsAndTurns() throws IOException {
        server.with(Fault.status(500).on(Call.STUDY).after(1).times(2));
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            assertThat(client.get(INSTANCE, CLOSE).head()).contains("200");
            seen.add(client.get(STUDY, CLOSE).text().substring(9, 12));
        }
        assertThat(seen).containsExactly("200", "500", "500", "200", "200");
        server.heal();
        server.with(Fault.status(500).when(request -> request.target().contains("offset=100")));
        assertThat(client.get("/studies?offset=1", CLOSE).head()).contains("204");
        assertThat(client.get("/studies?offset=100", CLOSE).head()).contains("500");
        assertThat(Fault.cutAfter(7)).hasToString("cut after 7");
        assertThatThrownBy(() -> Fault.cutAfter(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fault.cutAfter(1).times(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fault.cutAfter(1).after(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fault.trickling(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsFaultsAddUp() throws IOException {
        server.with(Fault.bareLineFeeds(), Fault.boundary("b"), Fault.cutAfter(20));
        assertThat(client.get(STUDY, CLOSE).body()).isEqualTo("\n--b\nContent-Type: a");
    }

    @Test
    void doesWhatAScriptSays() throws IOException {
        try (var scripted = FaultServer.scripted((request, reply) -> {
            reply.send("HTTP/1.1 200 OK\r\n\r\n" + request.target());
            if (request.target().equals("/r")) {
                reply.reset();
            } else if (request.target().equals("/s")) {
                reply.awaitClient();
            }
        })) {
            var raw = new RawClient(scripted.uri());
            assertThat(raw.get("/x")).isEqualTo(new Wire("HTTP/1.1 200 OK\r\n\r\n/x", End.CLOSED));
            assertThat(raw.get("/r").end()).isEqualTo(End.RESET);
            assertThat(raw.get("/s", 21).end()).isEqualTo(End.OPEN);
        }
    }

    @Test
    void letsAScriptReadTheBody() throws IOException {
        try (var scripted = FaultServer.scripted((request, reply) -> {
            String body = new String(reply.in().readAllBytes(), ISO_8859_1);
            reply.send("HTTP/1.1 200 OK\r\n\r\n" + body);
        })) {
            try (var socket =
                    new java.net.Socket(scripted.uri().getHost(), scripted.uri().getPort())) {
                socket.getOutputStream()
                        .write("POST /dicom-web/studies HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody"
                                .getBytes(ISO_8859_1));
                socket.shutdownOutput();
                assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                        .isEqualTo("HTTP/1.1 200 OK\r\n\r\nbody");
            }
            assertThat(scripted.requests().get(0).header("content-length")).contains("4");
        }
    }

    @Test
    void tellsWhatAScriptThrew() throws IOException {
        var scripted = FaultServer.scripted((request, reply) -> {
            throw new AssertionError("first: " + request.target());
        });
        var raw = new RawClient(scripted.uri());
        assertThat(raw.get("/x").end()).isEqualTo(End.RESET);
        raw.get("/y");
        assertThatThrownBy(scripted::close).isInstanceOf(AssertionError.class).hasMessage("first: /x");
        scripted.close();
    }

    @Test
    void knowsWhatAClientShouldHave() throws Exception {
        assertThat(server.studies()).containsExactly("1.1");
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        assertThat(server.digests())
                .hasSize(3)
                .containsEntry(
                        "1.1.1.2",
                        java.util.HexFormat.of()
                                .formatHex(digest.digest(FILES.get(1).getBytes(ISO_8859_1))));
    }

    @Test
    void closesWhileAClientWaits() throws IOException {
        server.with(Fault.stallAfter(10));
        try (var socket =
                new java.net.Socket(server.uri().getHost(), server.uri().getPort())) {
            socket.getOutputStream().write("GET /dicom-web/studies/1.1 HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            server.close();
            byte[] rest = new byte[10_000];
            try {
                assertThat(socket.getInputStream().readNBytes(rest, 0, rest.length))
                        .isLessThan(1000);
            } catch (java.net.SocketException reset) {
                assertThat(reset).isNotNull();
            }
        }
    }
}
