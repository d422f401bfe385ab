package io.github.imbrex.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.SmallCt;
import io.github.imbrex.testkit.FaultServer.Call;
import io.github.imbrex.testkit.RawClient.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server says to STOW-RS, and what it has afterwards. */
class FaultServerStoreTest {

    @TempDir
    Path images;

    private final List<String> files = new ArrayList<>();
    private FaultServer server;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        for (int i = 1; i <= 2; i++) {
            files.add(Files.readString(SmallCt.write(images, "1.1", "1.1.1", i, "Doe^Jane", "20200105"), ISO_8859_1));
        }
        server = FaultServer.empty();
        client = new RawClient(server.uri());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Wire store(String... extra) throws IOException {
        var body = new StringBuilder();
        for (String file : files) {
            body.append("\r\n--b\r\nContent-Type: application/dicom\r\n\r\n").append(file);
        }
        body.append("\r\n--b--");
        return client.send(
                "POST /dicom-web/studies HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Content-Type: multipart/related; type=\"application/dicom\"; boundary=b\r\n"
                        + String.join("", extra)
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body,
                Integer.MAX_VALUE);
    }

    private Wire with(Fault fault) throws IOException {
        server.heal();
        server.with(fault);
        return store();
    }

    private static String item(String sop, String reason) {
        return "{\"00081150\":{\"vr\":\"UI\",\"Value\":[\"1.2.840.10008.5.1.4.1.1.2\"]},"
                + "\"00081155\":{\"vr\":\"UI\",\"Value\":[\"" + sop + "\"]}" + reason + "}";
    }

    private static String reason(String tag, int code) {
        return ",\"" + tag + "\":{\"vr\":\"US\",\"Value\":[" + code + "]}";
    }

    @Test
    void takesWhatIsSentAndHasItAfterwards() throws IOException {
        Wire answer = store();
        assertThat(answer.head()).startsWith("HTTP/1.1 200 ").contains("application/dicom+json");
        assertThat(answer.body())
                .contains("\"00081199\":{\"vr\":\"SQ\",\"Value\":["
                        + item("1.1.1.1", "").replaceAll("}$", ""))
                .contains(item("1.1.1.2", ""));
        assertThat(server.digests()).containsOnlyKeys("1.1.1.1", "1.1.1.2");
        assertThat(client.get("/studies/1.1/series/1.1.1/instances/1.1.1.2", "Connection: close")
                        .body())
                .contains(files.get(1));
        assertThat(server.requests(Call.STORE)).hasSize(1);
        store("Expect: 100-continue\r\n");
        assertThat(server.digests()).hasSize(2);
    }

    @Test
    void refusesAsServersDo() throws IOException {
        Wire first = with(Fault.refusesFirst(0xA900));
        assertThat(first.head()).startsWith("HTTP/1.1 202 ");
        assertThat(first.body()).contains(item("1.1.1.1", reason("00081197", 0xA900)), item("1.1.1.2", ""));
        assertThat(server.digests()).containsOnlyKeys("1.1.1.2");

        Wire silent = with(Fault.refusesFirstWithoutAWord());
        assertThat(silent.head()).startsWith("HTTP/1.1 400 ");
        assertThat(silent.body()).contains(item("1.1.1.2", "")).doesNotContain("1.1.1.1\"");

        Wire none = with(Fault.refusesAll(45_070));
        assertThat(none.head()).startsWith("HTTP/1.1 409 ");
        assertThat(none.body()).contains(item("1.1.1.1", reason("00081197", 45_070)));
        assertThat(with(Fault.takesNoMoreThan(100)).head()).startsWith("HTTP/1.1 413 ");
        assertThat(server.digests()).containsOnlyKeys("1.1.1.2");
    }

    @Test
    void takesAndDoesNotSaySo() throws IOException {
        Wire warned = with(Fault.storesWithWarning(0xB000));
        assertThat(warned.head()).startsWith("HTTP/1.1 202 ");
        assertThat(warned.body()).contains(item("1.1.1.1", reason("00081196", 0xB000)));
        assertThat(with(Fault.storesWithoutAWord()).text())
                .isEqualTo("HTTP/1.1 200 Scripted\r\nContent-Length: 0\r\n\r\n");
        assertThat(with(Fault.storesAndHangsUp()).text()).isEmpty();
        assertThat(server.digests()).hasSize(2);
    }

    @Test
    void understandsNothingElse() throws IOException {
        String head = "POST /dicom-web/studies HTTP/1.1\r\nConnection: close\r\nContent-Type: application/dicom\r\n";
        assertThat(client.send(head + "Content-Length: 1\r\n\r\nx", Integer.MAX_VALUE)
                        .head())
                .contains(" 415 ");
        String chunked = "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
        assertThat(client.send(head + chunked, Integer.MAX_VALUE).head()).contains(" 415 ");
        try (var madeUp = FaultServer.makingUp(1, 64)) {
            client = new RawClient(madeUp.uri());
            assertThat(store().head()).contains(" 409 ");
        }
    }
}
