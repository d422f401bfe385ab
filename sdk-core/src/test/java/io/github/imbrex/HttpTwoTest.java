package io.github.imbrex;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Request;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same promises over HTTP/2, against a server that speaks it. */
@Timeout(30)
class HttpTwoTest {

    @TempDir
    Path folder;

    private final TestKeys keys = TestKeys.get();
    private WireMockServer server;
    private Imbrex imbrex;

    @BeforeEach
    void start() throws Exception {
        server = new WireMockServer(wireMockConfig()
                .dynamicHttpsPort()
                .httpDisabled(true)
                .bindAddress("127.0.0.1")
                .keystoreType("PKCS12")
                .keystorePath(
                        keys.pkcs12OfKey(folder.resolve("server.p12"), "server").toString())
                .keystorePassword(TestKeys.PASSWORD)
                .keyManagerPassword(TestKeys.PASSWORD));
        server.start();
        server.stubFor(get(urlPathEqualTo("/a")).willReturn(aResponse().withBody("two")));
        server.stubFor(get(urlPathEqualTo("/slow"))
                .willReturn(aResponse().withBody("x".repeat(1_000)).withChunkedDribbleDelay(2, 2_000)));
        Path anchors = Files.writeString(folder.resolve("a.pem"), keys.certificatePem("authority"));
        imbrex = Imbrex.builder().trustAnchors(anchors).build();
    }

    @AfterEach
    void stop() {
        imbrex.close();
        server.stop();
    }

    private URI uri(String path) {
        return URI.create("https://127.0.0.1:" + server.httpsPort() + path);
    }

    @Test
    void isSpokenWhenTheServerOffersIt() {
        assertThat(Calls.get(imbrex, uri("/a"))).isEqualTo("two");
        assertThat(server.getAllServeEvents().get(0).getRequest().getProtocol()).isEqualTo("HTTP/2.0");
    }

    @Test
    void aBodyThatStallsMeetsTheIdleTimeout() {
        Request request = Request.get(uri("/slow")).idleTimeout(Duration.ofMillis(200));
        try (var answer = imbrex.connect(uri("/")).send(request)) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> answer.bytes(10_000))
                    .withMessageContaining("stalled after");
        }
        assertThat(Calls.get(imbrex, uri("/a"))).isEqualTo("two");
    }

    @Test
    void cancellationBreaksABodyBeingRead() throws IOException {
        var cancellation = new Cancellation();
        Request request = Request.get(uri("/slow")).cancellation(cancellation);
        try (var answer = imbrex.connect(uri("/")).send(request)) {
            new Thread(cancellation::cancel).start();
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> answer.bytes(10_000))
                    .withMessageContaining("was cancelled");
        }
        assertThat(Calls.get(imbrex, uri("/a"))).isEqualTo("two");
    }
}
