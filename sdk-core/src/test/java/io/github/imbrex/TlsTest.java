package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.imbrex.spi.CallObserver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    @TempDir
    Path folder;

    private final TestKeys keys = TestKeys.get();

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path anchors() throws Exception {
        return file("authority.pem", "Our authority\n" + keys.certificatePem("authority"));
    }

    @Test
    void anUnknownAuthorityIsRefusedAtOnceWithAdvice() {
        var retries = new AtomicInteger();
        CallObserver counting = new CallObserver() {
            @Override
            public void retrying(Call call, int attempt, int status, Duration pause) {
                retries.incrementAndGet();
            }
        };
        try (var service = TestService.https(keys.context("server"), false);
                var imbrex = Imbrex.builder().observer(counting).build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a?q=secret")))
                    .withMessageContaining("is not trusted")
                    .withMessageContaining("IMBREX_TRUST_ANCHORS")
                    .withMessageContaining(service.uri("/a").toString())
                    .matches(e -> !e.isRetryable() && !e.getMessage().contains("secret"));
            assertThat(service.received()).isEmpty();
        }
        assertThat(retries).hasValue(0);
    }

    @Test
    void anAuthorityFromPemIsTrusted() throws Exception {
        try (var service = TestService.https(keys.context("server"), false);
                var imbrex = Imbrex.builder().trustAnchors(anchors()).build()) {
            assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
            assertThat(Calls.get(imbrex, service.named("localhost", "/a"))).isEqualTo("ok");
        }
    }

    @Test
    void anAuthorityFromPkcs12IsTrusted() throws Exception {
        Path store = keys.pkcs12OfCertificates(folder.resolve("authority.p12"), "authority");
        try (var service = TestService.https(keys.context("server"), false);
                var imbrex = Imbrex.builder()
                        .trustAnchors(store)
                        .trustAnchorsPassword(TestKeys.PASSWORD)
                        .build()) {
            assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        }
    }

    @Test
    void theSystemsOwnAuthoritiesStayTrusted() throws Exception {
        var anchors = io.github.imbrex.internal.net.TrustAnchors.read(anchors(), null);
        var alone =
                io.github.imbrex.internal.net.Tls.of(java.util.List.of(), null).trust();
        var extended = io.github.imbrex.internal.net.Tls.of(anchors, null).trust();
        assertThat(extended.getAcceptedIssuers())
                .contains(alone.getAcceptedIssuers())
                .contains(anchors.get(0));
    }

    @Test
    void anotherHostNameIsRefusedEvenUnderATrustedAuthority() throws Exception {
        try (var service = TestService.https(keys.context("other"), false);
                var imbrex = Imbrex.builder().trustAnchors(anchors()).build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("is for another host name")
                    .matches(e -> !e.isRetryable() && e.getMessage().lines().count() == 1);
            assertThat(service.received()).isEmpty();
        }
    }

    @Test
    void anExpiredCertificateIsCalledThat() throws Exception {
        try (var service = TestService.https(keys.context("expired"), false);
                var imbrex = Imbrex.builder().trustAnchors(anchors()).build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("has expired");
        }
    }

    @Test
    void httpsToAnHttpServiceIsCalledThat() {
        try (var service = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n");
                var imbrex = Imbrex.builder().build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(
                            imbrex, URI.create(service.uri("/a").toString().replace("http:", "https:"))))
                    .withMessageContaining("does not speak TLS")
                    .matches(e -> !e.isRetryable());
        }
    }

    @Test
    void aRedirectFromHttpsToHttpIsRefused() throws Exception {
        try (var plain = TestService.http();
                var service = TestService.https(keys.context("server"), false);
                var imbrex = Imbrex.builder().trustAnchors(anchors()).build()) {
            service.then(
                    TestService.Reply.of(302).with("Location", plain.uri("/b").toString()));
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("from https to " + plain.uri("/b"));
            assertThat(plain.received()).isEmpty();
        }
    }

    @Test
    void aClientCertificateFromPkcs12IsShown() throws Exception {
        assertClientAccepted(Imbrex.builder()
                .clientCertificate(keys.pkcs12OfKey(folder.resolve("client.p12"), "client"))
                .clientKeyPassword(TestKeys.PASSWORD));
    }

    @Test
    void aClientCertificateFromOnePemFileIsShown() throws Exception {
        Path pem = file("client.pem", keys.keyPem("client") + keys.certificatePem("client"));
        assertClientAccepted(Imbrex.builder().clientCertificate(pem));
    }

    @Test
    void aClientCertificateWithItsEncryptedKeyElsewhereIsShown() throws Exception {
        assertClientAccepted(Imbrex.builder()
                .clientCertificate(file("chain.pem", keys.certificatePem("client") + keys.certificatePem("authority")))
                .clientKey(file("key.pem", keys.encryptedKeyPem("client")))
                .clientKeyPassword(TestKeys.PASSWORD));
    }

    private void assertClientAccepted(Imbrex.Builder builder) throws Exception {
        try (var service = TestService.https(keys.context("server"), true);
                var imbrex = builder.trustAnchors(anchors()).build()) {
            assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        }
    }

    @Test
    void aServiceThatAsksForACertificateInVainIsExplained() throws Exception {
        try (var service = TestService.https(keys.context("server"), true);
                var imbrex = Imbrex.builder()
                        .trustAnchors(anchors())
                        .retryAttempts(1)
                        .build()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("clientCertificate");
        }
    }

    @Test
    void unusableFilesAreRefusedWithTheirNameAndAWayOut() throws Exception {
        Path garbage = file("garbage.pem", "this is not a certificate");
        Path damaged = file("damaged.pem", "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n");
        Path keyOnly = file("key.pem", keys.keyPem("client"));
        Path encrypted = file("encrypted.pem", keys.encryptedKeyPem("client"));
        Path certificate = file("client.pem", keys.certificatePem("client"));
        Path foreign = file("foreign.pem", keys.keyPem("other"));
        Path old = file("old.pem", TestKeys.pem("EC PRIVATE KEY", new byte[] {1, 2, 3}));
        Path older = file(
                "older.pem",
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----\n");
        Path odd = file("odd.pem", TestKeys.pem("PRIVATE KEY", new byte[] {1, 2, 3}));
        Path anchors = keys.pkcs12OfCertificates(folder.resolve("anchors.p12"), "authority");
        Path client = keys.pkcs12OfKey(folder.resolve("client.p12"), "client");
        Path huge = folder.resolve("huge.pem");
        byte[] zeros = new byte[(1 << 20) + 1];
        Arrays.fill(zeros, (byte) '\n');
        Files.write(huge, zeros);

        assertAnchorsRefused(garbage, null, "neither PEM nor PKCS#12");
        assertAnchorsRefused(damaged, null, "damaged");
        assertAnchorsRefused(keyOnly, null, "holds no certificate");
        assertAnchorsRefused(huge, null, "too long");
        assertAnchorsRefused(folder, null, "cannot be read");
        assertAnchorsRefused(anchors, "wrong", "password is wrong");
        assertAnchorsRefused(anchors, null, "without a password");
        assertAnchorsRefused(client, TestKeys.PASSWORD, "openssl pkcs12 -nokeys");
        assertClientRefused(keyOnly, keyOnly, null, "holds no certificate");
        assertClientRefused(certificate, certificate, null, "holds no private key");
        assertClientRefused(certificate, encrypted, null, "password is missing");
        assertClientRefused(certificate, encrypted, "wrong", "password is wrong");
        assertClientRefused(certificate, foreign, null, "does not belong");
        assertClientRefused(certificate, old, null, "openssl pkcs8 -topk8");
        assertClientRefused(certificate, older, null, "openssl pkcs8 -topk8");
        assertClientRefused(certificate, odd, null, "damaged");
        assertClientRefused(client, client, "wrong", "password is wrong");
        assertClientRefused(anchors, anchors, TestKeys.PASSWORD, "holds no key");
    }

    private static void assertAnchorsRefused(Path file, String password, String why) {
        var builder = Imbrex.builder().trustAnchors(file);
        if (password != null) {
            builder.trustAnchorsPassword(password);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("trust-anchors from Imbrex.builder()")
                .withMessageContaining(file.toString())
                .withMessageContaining(why);
    }

    private static void assertClientRefused(Path certificate, Path key, String password, String why) {
        var builder = Imbrex.builder().clientCertificate(certificate).clientKey(key);
        if (password != null) {
            builder.clientKeyPassword(password);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("client-certificate from Imbrex.builder()")
                .withMessageContaining(why);
    }

    @Test
    void nothingTurnsVerificationOff() {
        assertThat(Imbrex.Builder.class.getMethods())
                .extracting(method -> method.getName().toLowerCase(Locale.ROOT))
                .noneMatch(name -> name.matches(".*(insecure|trustall|verif|hostname|ssl|socketfactory).*"));
    }
}
