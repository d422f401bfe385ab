package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.CLIENT;
import static io.github.imbrex.auth.ScriptedProvider.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.auth.ScriptedProvider.Reply;
import io.github.imbrex.auth.SignInException.Reason;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A provider is believed only what it may say about itself. */
final class DiscoveryTest {

    private static final String DOCUMENT = "/.well-known/openid-configuration";

    private final ScriptedProvider provider = new ScriptedProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private SignInException refused() {
        var refused = catchThrowableOfType(SignInException.class, () -> provider.enter(provider.signIn()));
        assertThat(refused).as("refused").isNotNull();
        assertThat(provider.count("/device")).as("nothing was asked for").isZero();
        return refused;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org/",
                "http://127.0.0.1.example.org/",
                "ftp://login.example.org/",
                "login.example.org",
                "https:///oidc",
                "https://user:pass@login.example.org/",
                "https://login.example.org/?a=b",
                "https://login.example.org/#fragment",
                "file:///etc/passwd"
            })
    void refusesAnIssuerThatIsNoPrivateAddressWhereItIsWritten(String issuer) {
        assertThatThrownBy(() -> SignIn.device(URI.create(issuer), CLIENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheDocumentWithAndWithoutSlashAtTheEndOfTheIssuer() {
        assertThat(Issuers.discovery(URI.create("https://login.aai.lifescience-ri.eu/oidc/")))
                .hasToString("https://login.aai.lifescience-ri.eu/oidc/.well-known/openid-configuration");
        assertThat(Issuers.discovery(URI.create("https://node.example.org/auth/realms/EUCAIM-NODE")))
                .hasToString("https://node.example.org/auth/realms/EUCAIM-NODE/.well-known/openid-configuration");
    }

    @Test
    void refusesAnotherIssuer() {
        provider.discovery.put("issuer", "https://login.example.org/");
        assertThat(refused().reason()).isEqualTo(Reason.WRONG_ISSUER);
        provider.discovery.put("issuer", provider.issuer().toString().toUpperCase());
        assertThat(refused().reason()).isEqualTo(Reason.WRONG_ISSUER);
        provider.discovery.remove("issuer");
        assertThat(refused().reason()).isEqualTo(Reason.WRONG_ISSUER);
    }

    @Test
    void namesTheSlashThatMakesTheDifference() {
        provider.discovery.put("issuer", provider.issuer() + "/");
        SignInException refused = refused();
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_ISSUER);
        assertThat(refused).hasMessageContaining("slash").hasMessageContaining("with one");

        DeviceSignIn withSlash =
                SignIn.device(URI.create(provider.issuer() + "/"), CLIENT).prompt(text -> {});
        provider.discovery.put("issuer", provider.issuer().toString());
        assertThatThrownBy(() -> provider.enter(withSlash)).hasMessageContaining("without one");
    }

    @Test
    void refusesARedirectToAnotherOrigin() throws IOException {
        try (var other = new ScriptedProvider()) {
            provider.instead.put(DOCUMENT, exchange -> {
                exchange.getResponseHeaders().set("Location", other.issuer() + DOCUMENT);
                exchange.sendResponseHeaders(302, -1);
            });
            SignInException refused = refused();
            assertThat(refused.reason()).isEqualTo(Reason.INSECURE);
            assertThat(refused).hasMessageContaining("another origin");
            assertThat(other.paths).isEmpty();
        }
    }

    @Test
    void followsARedirectWithinItsOriginButNotInCircles() {
        provider.instead.put(DOCUMENT, exchange -> {
            exchange.getResponseHeaders().set("Location", "/realm/moved");
            exchange.sendResponseHeaders(301, -1);
        });
        provider.instead.put("/moved", exchange -> send(exchange, ScriptedProvider.json(200, provider.discovery)));
        assertThat(provider.enter(provider.signIn()).subject()).isEqualTo("u-1");

        provider.paths.clear();
        provider.instead.put("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/realm/moved");
            exchange.sendResponseHeaders(301, -1);
        });
        assertThat(refused().reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(provider.paths).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>Sign in</html>", "[]", "null", "{", "{\"issuer\":\"a\",\"issuer\":\"b\"}", "{}{}"})
    void refusesADocumentThatIsNotOneObject(String content) {
        provider.instead.put(DOCUMENT, exchange -> send(exchange, new Reply(200, content)));
        assertThat(refused().reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void refusesADocumentOfGiganticLengthWithoutReadingItAll() {
        provider.discovery.put("filler", "x".repeat(300 * 1024));
        SignInException refused = refused();
        assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused).hasMessageContaining("longer than");
    }

    @Test
    void refusesEndpointsThatAreNotPrivate() {
        for (String endpoint : new String[] {"token_endpoint", "jwks_uri", "device_authorization_endpoint"}) {
            Object honest = provider.discovery.put(endpoint, "http://login.example.org/x");
            assertThat(refused().reason()).as(endpoint).isEqualTo(Reason.INSECURE);
            provider.discovery.put(endpoint, "javascript:alert(1)");
            assertThat(refused().reason()).as(endpoint).isEqualTo(Reason.UNREADABLE);
            provider.discovery.put(endpoint, 7);
            assertThat(refused().reason()).as(endpoint).isEqualTo(Reason.UNREADABLE);
            provider.discovery.put(endpoint, honest);
        }
    }

    @Test
    void refusesAddressesOfThisMachineFromAProviderElsewhere() {
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("issuer", "https://login.example.org/");
        document.put("token_endpoint", "https://login.example.org/token");
        document.put("jwks_uri", "https://127.0.0.1:8443/keys");
        var refused = catchThrowableOfType(
                SignInException.class, () -> Metadata.read(URI.create("https://login.example.org/"), document));
        assertThat(refused.reason()).isEqualTo(Reason.INSECURE);
    }

    @Test
    void saysWhatAProviderLacks() {
        provider.discovery.remove("token_endpoint");
        assertThat(refused()).hasMessageContaining("token_endpoint is missing");
        provider.discovery.put("token_endpoint", provider.issuer() + "/token");
        provider.discovery.remove("device_authorization_endpoint");
        SignInException refused = refused();
        assertThat(refused.reason()).isEqualTo(Reason.NOT_SUPPORTED);
        assertThat(refused).hasMessageContaining("device flow");
    }

    @Test
    void saysThatTheIssuerIsPerhapsMisspeltWhenThereIsNoDocument() {
        provider.instead.put(DOCUMENT, exchange -> send(exchange, new Reply(404, "")));
        SignInException refused = refused();
        assertThat(refused.reason()).isEqualTo(Reason.NOT_SUPPORTED);
        assertThat(refused).hasMessageContaining("Check the issuer");
    }

    @Test
    void givesUpOnAProviderThatNeverAnswers() throws IOException {
        try (var silent = new ServerSocket(0)) {
            URI issuer = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            var signIn = new DeviceSignIn(DeviceSettings.of(issuer, CLIENT).withPatience(Duration.ofMillis(200)));
            assertThatThrownBy(() -> provider.enter(signIn.prompt(text -> {}))).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void givesUpOnAPortWhereNobodyListens() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        var signIn = SignIn.device(URI.create("http://127.0.0.1:" + port + "/"), CLIENT)
                .prompt(text -> {});
        assertThatThrownBy(() -> provider.enter(signIn)).isInstanceOf(ConnectionException.class);
    }

    @Test
    void readsTheDocumentOncePerDay() {
        DeviceSignIn signIn = provider.signIn();
        provider.enter(signIn);
        signIn.forget();
        provider.enter(signIn);
        assertThat(provider.count(DOCUMENT)).isOne();
        signIn.forget();
        provider.clock.advance(Duration.ofHours(25));
        provider.enter(signIn);
        assertThat(provider.count(DOCUMENT)).isEqualTo(2);
    }

    @Test
    void remembersNoFailure() {
        provider.instead.put(DOCUMENT, exchange -> send(exchange, new Reply(500, "")));
        DeviceSignIn signIn = provider.signIn();
        assertThatThrownBy(() -> provider.enter(signIn)).isInstanceOf(SignInException.class);
        provider.instead.clear();
        assertThat(provider.enter(signIn).subject()).isEqualTo("u-1");
    }

    @Test
    void readsTheDocumentsOfRealProviders() throws IOException {
        for (String file :
                new String[] {"lsaai-openid-configuration.json", "keycloak-26.7.3-openid-configuration.json"}) {
            Path path = RealData.path("infrastructure/" + file);
            JsonNode json = Json.parse(Files.readAllBytes(path));
            Metadata metadata = Metadata.read(URI.create(json.path("issuer").stringValue()), json);
            assertThat(metadata.token()).hasToString(json.path("token_endpoint").stringValue());
            assertThat(metadata.keys()).hasToString(json.path("jwks_uri").stringValue());
            assertThat(metadata.deviceEndpoint())
                    .hasToString(json.path("device_authorization_endpoint").stringValue());
            assertThat(metadata.userInfo())
                    .hasToString(json.path("userinfo_endpoint").stringValue());
        }
    }

    @Test
    void understandsTheErrorsOfARealKeycloak() throws IOException {
        JsonNode shapes = Json.parse(Files.readAllBytes(RealData.path("infrastructure/error-shapes.json")));
        int read = 0;
        for (Map.Entry<String, JsonNode> shape : shapes.properties()) {
            if (shape.getKey().startsWith("keycloak_")) {
                JsonNode body = shape.getValue().path("body");
                OAuthError error = OAuthError.read(
                                shape.getValue().path("status").intValue(),
                                Json.mapper().writeValueAsBytes(body))
                        .orElseThrow();
                assertThat(error.code()).isEqualTo(body.path("error").stringValue());
                assertThat(error.description())
                        .isEqualTo(body.path("error_description").stringValue());
                read++;
            }
        }
        assertThat(read).isPositive();
    }
}
