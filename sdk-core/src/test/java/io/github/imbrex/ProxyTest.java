package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.spi.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyTest {

    /** A name that only a proxy can resolve. */
    private static final URI ELSEWHERE = URI.create("http://node.invalid/a");

    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("worker:pass:wörd".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private final MiniProxy proxy = new MiniProxy();
    private final TestKeys keys = TestKeys.get();
    private ProxySelector system;

    @BeforeEach
    void remember() {
        system = ProxySelector.getDefault();
    }

    @AfterEach
    void close() {
        ProxySelector.setDefault(system);
        proxy.close();
    }

    /** Answers plain requests itself, and connects every tunnel to one port of this machine. */
    private static final class MiniProxy implements AutoCloseable {
        private final ServerSocket server;
        private final List<String> heads = new CopyOnWriteArrayList<>();
        private volatile boolean asksForLogin;
        private volatile int tunnelTo;

        MiniProxy() {
            try {
                server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            start(() -> {
                while (true) {
                    Socket socket = server.accept();
                    start(() -> serve(socket));
                }
            });
        }

        interface Work {
            void run() throws IOException;
        }

        private static void start(Work work) {
            var thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException ended) {
                    return;
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(Socket socket) throws IOException {
            try (socket) {
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream();
                while (true) {
                    var head = new StringBuilder();
                    while (head.indexOf("\r\n\r\n") < 0) {
                        int c = in.read();
                        if (c < 0) {
                            return;
                        }
                        head.append((char) c);
                    }
                    heads.add(head.toString());
                    if (asksForLogin && !head.toString().contains("Proxy-Authorization: " + LOGIN)) {
                        RawServer.write(
                                out,
                                "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
                    } else if (head.toString().startsWith("CONNECT")) {
                        RawServer.write(out, "HTTP/1.1 200 Connected\r\n\r\n");
                        tunnel(socket);
                        return;
                    } else {
                        RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nvia proxy");
                    }
                }
            }
        }

        private void tunnel(Socket client) throws IOException {
            try (Socket target = new Socket(InetAddress.getLoopbackAddress(), tunnelTo)) {
                start(() -> target.getInputStream().transferTo(client.getOutputStream()));
                client.getInputStream().transferTo(target.getOutputStream());
            }
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + server.getLocalPort());
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Imbrex.Builder proxied() {
        return Imbrex.builder().proxy(proxy.uri());
    }

    @Test
    void anExplicitProxyIsUsed() {
        try (var imbrex = proxied().build()) {
            assertThat(Calls.get(imbrex, ELSEWHERE)).isEqualTo("via proxy");
        }
        assertThat(proxy.heads).singleElement().asString().startsWith("GET http://node.invalid/a HTTP/1.1");
    }

    @Test
    void theMachineItselfIsReachedDirectly() {
        try (var service = TestService.http();
                var imbrex = proxied().build()) {
            assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
            assertThat(Calls.get(imbrex, service.named("localhost", "/a"))).isEqualTo("ok");
        }
        assertThat(proxy.heads).isEmpty();
    }

    @Test
    void hostsOnTheListAreReachedDirectly() {
        try (var imbrex = proxied().noProxy(".invalid").retryAttempts(1).build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, ELSEWHERE))
                    .withMessageContaining("is not known");
        }
        assertThat(proxy.heads).isEmpty();
    }

    @Test
    void theSystemsProxyIsTheDefaultAndObeysTheListToo() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(
                        new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.server.getLocalPort())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        try (var imbrex = Imbrex.builder().build();
                var direct = Imbrex.builder().noProxy("*").retryAttempts(1).build()) {
            assertThat(Calls.get(imbrex, ELSEWHERE)).isEqualTo("via proxy");
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> Calls.get(direct, ELSEWHERE));
        }
        assertThat(proxy.heads).hasSize(1);
    }

    @Test
    void theLoginIsSentOnlyWhenTheProxyAsks() {
        try (var imbrex =
                proxied().proxyUser("worker").proxyPassword("pass:wörd").build()) {
            assertThat(Calls.get(imbrex, ELSEWHERE)).isEqualTo("via proxy");
            assertThat(proxy.heads).noneMatch(head -> head.contains("Proxy-Authorization"));
            proxy.asksForLogin = true;
            assertThat(Calls.get(imbrex, ELSEWHERE)).isEqualTo("via proxy");
            assertThat(proxy.heads).hasSize(3);
        }
    }

    @Test
    void aMissingOrWrongLoginIsExplainedAndNotRepeated() {
        proxy.asksForLogin = true;
        try (var none = proxied().build();
                var wrong =
                        proxied().proxyUser("worker").proxyPassword("hunter2").build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(none, ELSEWHERE))
                    .withMessageContaining("asks for a login")
                    .withMessageContaining("IMBREX_PROXY_USER");
            assertThat(proxy.heads).hasSize(1);
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(wrong, ELSEWHERE))
                    .withMessageContaining("refused the login")
                    .matches(e -> !e.isRetryable() && !e.getMessage().contains("hunter2"));
            assertThat(proxy.heads).hasSize(3);
        }
    }

    @Test
    void httpsGoesThroughATunnelThatIsVerifiedAndTheLoginStaysAtItsDoor() throws Exception {
        proxy.asksForLogin = true;
        Path anchors = Files.writeString(folder.resolve("a.pem"), keys.certificatePem("authority"));
        try (var service = TestService.https(keys.context("other"), false);
                var imbrex = proxied()
                        .proxyUser("worker")
                        .proxyPassword("pass:wörd")
                        .trustAnchors(anchors)
                        .credentials(URI.create("https://other.example.org"), Credentials.bearer("for-the-node"))
                        .build()) {
            proxy.tunnelTo = service.port();
            URI uri = URI.create("https://other.example.org/a");
            assertThat(Calls.get(imbrex, uri)).isEqualTo("ok");
            assertThat(proxy.heads).hasSize(2).allMatch(head -> head.startsWith("CONNECT other.example.org:443"));
            assertThat(proxy.heads).noneMatch(head -> head.contains("for-the-node"));
            assertThat(service.last().header("Proxy-Authorization")).isEmpty();
            assertThat(service.last().header("Authorization")).isEqualTo("Bearer for-the-node");

            // A service behind the tunnel that plays the proxy gets nothing.
            service.answer(request -> TestService.Reply.of(407).with("Proxy-Authenticate", "Basic realm=\"p\""));
            try (var answer = imbrex.connect(uri.resolve("/")).exchange(Request.get(uri))) {
                assertThat(answer.status()).isEqualTo(407);
            }
            assertThat(service.received())
                    .allMatch(request -> request.header("Proxy-Authorization").isEmpty());

            URI wrongName = URI.create("https://another.example.org/a");
            proxy.tunnelTo = service.port();
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, wrongName))
                    .withMessageContaining("another host name");
        }
    }

    @Test
    void aTunnelWithoutLoginIsExplained() {
        proxy.asksForLogin = true;
        try (var none = proxied().build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(none, URI.create("https://node.invalid/a")))
                    .withMessageContaining("asks for a login");
        }
    }

    @Test
    void aProxyThatIsNotThereIsExplained() throws IOException {
        // A port on which nothing ever listened: a listener that has just been closed may still take one connection.
        int closed;
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            closed = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + closed);
        try (var imbrex = Imbrex.builder().proxy(nobody).retryAttempts(1).build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, ELSEWHERE))
                    .withMessageContaining("proxy");
        }
    }
}
