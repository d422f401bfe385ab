package io.github.imbrex.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindCommandTest {

    private HttpServer server;
    private String address;

    /** An archive of two studies that gives both whatever is asked for. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = ("[" + study("1.2.1", "EU-1") + "," + study("1.2.2", "EU-2") + "]").getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/dicom+json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/dicom-web";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String study(String uid, String patient) {
        return "{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"" + uid + "\"]},\"00100020\":{\"vr\":\"LO\",\"Value\":[\""
                + patient + "\"]}}";
    }

    @Test
    void saysThatTheServiceIgnoresWhatWasAskedFor() {
        Invocation find =
                Invocation.of("find", "--dicomweb", address, "studies", "--where", "PatientID=EU-1", "--quiet");

        assertThat(find.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        assertThat(find.lines()).hasSize(2);
        assertThat(find.err())
                .isEqualToIgnoringNewLines(
                        "imbrex find: the service ignores PatientID: 1 of 2 matches have another value"
                                + " than asked for.");
    }

    @Test
    void isDoneIfEveryMatchIsWhatWasAskedFor() {
        Invocation find = Invocation.of("find", "--dicomweb", address, "studies", "--where", "PatientID=EU-*");

        assertThat(find.exitCode()).as(find.err()).isEqualTo(ExitCodes.DONE);
        assertThat(find.lines()).hasSize(2);
        assertThat(find.err()).isEmpty();
    }

    @Test
    void suggestsTheKeywordThatWasMeant() {
        Invocation find = Invocation.of("find", "--dicomweb", address, "studies", "--where", "PatientsName=A*");

        assertThat(find.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(find.err()).contains("did you mean PatientName?");
    }
}
