package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.internal.issuer.IssuerFault;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The embedded issuer, request by request, held against what was observed on Keycloak 26.7. */
final class EmbeddedIssuerTest {

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private final HandClock clock = new HandClock();
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedIssuer issuer;

    @AfterEach
    void stop() {
        issuer.close();
    }

    private void start(EmbeddedIssuer.Builder builder) {
        issuer = builder.time(clock).start();
    }

    private record Reply(int status, JsonNode json) {
        String text(String member) {
            return json.path(member).stringValue("");
        }
    }

    private Reply post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(issuer.issuer() + "/protocol/openid-connect" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Reply get(String path) {
        return send(HttpRequest.newBuilder(URI.create(issuer.issuer() + path)));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(answer.statusCode(), Json.parse(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Reply device(String... change) {
        Map<String, String> form = new HashMap<>(Map.of(
                "client_id",
                issuer.clientId(),
                "scope",
                "openid profile",
                "code_challenge",
                CHALLENGE,
                "code_challenge_method",
                "S256"));
        change(form, change);
        return post("/auth/device", form);
    }

    private Reply poll(String deviceCode, String... change) {
        Map<String, String> form = new HashMap<>(Map.of(
                "grant_type",
                DEVICE_CODE,
                "client_id",
                issuer.clientId(),
                "device_code",
                deviceCode,
                "code_verifier",
                VERIFIER));
        change(form, change);
        return post("/token", form);
    }

    private Reply refresh(String token) {
        return post(
                "/token",
                Map.of("grant_type", "refresh_token", "client_id", issuer.clientId(), "refresh_token", token));
    }

    private Reply exchange(String token, String audience) {
        return post(
                "/token",
                Map.of(
                        "grant_type",
                        EXCHANGE,
                        "client_id",
                        issuer.clientId(),
                        "subject_token",
                        token,
                        "subject_token_type",
                        ACCESS_TOKEN,
                        "audience",
                        audience));
    }

    /** Pairs of name and value; an empty value takes the parameter out. */
    private static void change(Map<String, String> form, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1].isEmpty()) {
                form.remove(pairs[i]);
            } else {
                form.put(pairs[i], pairs[i + 1]);
            }
        }
    }

    private Reply signedIn() {
        return poll(device().text("device_code"));
    }

    private void refuses(Reply reply, int status, String error, String description) {
        assertThat(reply.text("error")).isEqualTo(error);
        assertThat(reply.text("error_description")).isEqualTo(description);
        assertThat(reply.status()).isEqualTo(status);
    }

    private JsonNode claims(String token) {
        return Json.parse(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    @Test
    void publishesWhatAClientNeeds() {
        start(EmbeddedIssuer.builder());
        JsonNode document = get("/.well-known/openid-configuration").json();
        assertThat(document.path("issuer").stringValue())
                .isEqualTo(issuer.issuer().toString());
        for (String endpoint : List.of("token_endpoint", "jwks_uri", "device_authorization_endpoint")) {
            assertThat(document.path(endpoint).stringValue()).startsWith(issuer.issuer() + "/protocol/openid-connect/");
        }
        assertThat(issuer.issuer().getHost()).isEqualTo("127.0.0.1");
        assertThat(get("/nothing").status()).isEqualTo(404);
    }

    @Test
    void givesTokensThatVerifyWithThePublishedKeyAndLookLikeKeycloaks() throws Exception {
        start(EmbeddedIssuer.builder()
                .audiences("dataset-service", "jobman-service")
                .person("u-1", "Demo account", "PROJECT-A"));
        Reply tokens = signedIn();
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.text("token_type")).isEqualTo("Bearer");
        assertThat(tokens.json().path("expires_in").intValue()).isEqualTo(300);
        JsonNode jwk = get("/protocol/openid-connect/certs").json().path("keys").get(0);
        for (String name : List.of("access_token", "id_token")) {
            verify(tokens.text(name), jwk);
        }
        JsonNode access = claims(tokens.text("access_token"));
        assertThat(access.path("typ").stringValue()).isEqualTo("Bearer");
        assertThat(access.path("aud").toString()).isEqualTo("[\"dataset-service\",\"jobman-service\",\"imbrex-demo\"]");
        assertThat(access.path("groups").toString()).isEqualTo("[\"PROJECT-A\"]");
        assertThat(access.path("exp").longValue() - access.path("iat").longValue())
                .isEqualTo(300);
        JsonNode id = claims(tokens.text("id_token"));
        assertThat(id.path("aud").stringValue()).isEqualTo("imbrex-demo");
        assertThat(id.path("azp").stringValue()).isEqualTo("imbrex-demo");
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(tokens.text("access_token").getBytes(StandardCharsets.US_ASCII));
        assertThat(id.path("at_hash").stringValue())
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16)));
    }

    private static void verify(String token, JsonNode jwk) throws Exception {
        String[] parts = token.split("\\.");
        JsonNode header = Json.parse(Base64.getUrlDecoder().decode(parts[0]));
        assertThat(header.path("alg").stringValue()).isEqualTo("RS256");
        assertThat(header.path("kid").stringValue()).isEqualTo(jwk.path("kid").stringValue());
        var key =
                KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    private static BigInteger number(JsonNode jwk, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(member).stringValue()));
    }

    @Test
    void writesASingleAudienceAsAString() {
        start(EmbeddedIssuer.builder().audiences("jobman-service").withoutExchange());
        assertThat(claims(signedIn().text("access_token")).path("aud").stringValue())
                .isEqualTo("jobman-service");
    }

    @Test
    void givesAnIdTokenOnlyForTheScopeOpenid() {
        start(EmbeddedIssuer.builder());
        Reply tokens = poll(device("scope", "profile").text("device_code"));
        assertThat(tokens.json().has("id_token")).isFalse();
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(poll(device("scope", "openid no-such").text("device_code")).text("scope"))
                .isEqualTo("openid");
    }

    @Test
    void demandsPkce() {
        start(EmbeddedIssuer.builder());
        String missing = "Missing parameter: code_challenge_method";
        refuses(device("code_challenge", ""), 400, "invalid_request", missing);
        refuses(
                device("code_challenge_method", "plain"),
                400,
                "invalid_request",
                "Invalid parameter: code challenge method is not matching the configured one");
        refuses(
                poll(device().text("device_code"), "code_verifier", "x".repeat(43)),
                400,
                "invalid_grant",
                "PKCE verification failed: Code mismatch");
        refuses(
                poll(device().text("device_code"), "code_verifier", ""),
                400,
                "invalid_grant",
                "PKCE code verifier not specified");
    }

    @Test
    void knowsOneClient() {
        start(EmbeddedIssuer.builder().clientId("my-tool"));
        String description = "Invalid client or Invalid client credentials";
        refuses(device("client_id", "another"), 401, "invalid_client", description);
        refuses(poll("code", "client_id", "another"), 401, "invalid_client", description);
        refuses(poll("code", "client_id", ""), 401, "invalid_client", description);
        assertThat(device().status()).isEqualTo(200);
    }

    @Test
    void tellsToWaitAndToSlowDown() {
        start(EmbeddedIssuer.builder().approveByHand().interval(Duration.ofSeconds(5)));
        Reply device = device();
        assertThat(device.json().path("interval").intValue()).isEqualTo(5);
        assertThat(device.json().path("expires_in").intValue()).isEqualTo(600);
        String code = device.text("device_code");
        refuses(poll(code), 400, "authorization_pending", "The authorization request is still pending");
        refuses(poll(code), 400, "slow_down", "Slow down");
        clock.advance(Duration.ofSeconds(5));
        refuses(poll(code), 400, "authorization_pending", "The authorization request is still pending");
        issuer.approve(device.text("user_code"));
        clock.advance(Duration.ofSeconds(5));
        assertThat(poll(code).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(5));
        refuses(poll(code), 400, "invalid_grant", "Device code not valid");
    }

    @Test
    void passesOnARefusalAndForgetsOldCodes() {
        start(EmbeddedIssuer.builder().approveByHand());
        Reply denied = device();
        issuer.deny(denied.text("user_code"));
        refuses(
                poll(denied.text("device_code")),
                400,
                "access_denied",
                "The end user denied the authorization request");
        Reply old = device();
        clock.advance(Duration.ofSeconds(600));
        refuses(poll(old.text("device_code")), 400, "expired_token", "Device code is expired");
        assertThatThrownBy(() -> issuer.approve(old.text("user_code"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issuer.approve("NO-SUCH")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsAPersonDecideOnItsPage() throws Exception {
        start(EmbeddedIssuer.builder().approveByHand());
        Reply device = device();
        URI page = URI.create(device.text("verification_uri_complete"));
        HttpResponse<String> shown =
                http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(shown.body()).contains("value=\"" + device.text("user_code") + "\"");
        URI evil = URI.create(device.text("verification_uri") + "?user_code=%22%3E%3Cscript%3E");
        assertThat(http.send(HttpRequest.newBuilder(evil).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .doesNotContain("<script>");
        HttpRequest yes = HttpRequest.newBuilder(URI.create(device.text("verification_uri")))
                .POST(HttpRequest.BodyPublishers.ofString("decision=yes&user_code=" + device.text("user_code")))
                .build();
        assertThat(http.send(yes, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
        assertThat(poll(device.text("device_code")).status()).isEqualTo(200);
        assertThat(http.send(yes, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void keepsOldRefreshTokensGoodUnlessTheyRotate() {
        start(EmbeddedIssuer.builder());
        String first = signedIn().text("refresh_token");
        Reply second = refresh(first);
        assertThat(second.text("refresh_token")).isNotEqualTo(first);
        assertThat(refresh(first).status()).isEqualTo(200);
        refuses(refresh("unknown"), 400, "invalid_grant", "Invalid refresh token");
    }

    @Test
    void endsTheSessionWhenARotatedRefreshTokenIsUsedAgain() {
        start(EmbeddedIssuer.builder().rotateRefreshTokens());
        String first = signedIn().text("refresh_token");
        Reply second = refresh(first);
        assertThat(issuer.accepts(second.text("access_token"))).isTrue();
        refuses(refresh(first), 400, "invalid_grant", "Maximum allowed refresh token reuse exceeded");
        refuses(refresh(second.text("refresh_token")), 400, "invalid_grant", "Session doesn't have required client");
        assertThat(issuer.accepts(second.text("access_token"))).isFalse();
    }

    @Test
    void narrowsAnExchangedTokenToItsAudience() {
        start(EmbeddedIssuer.builder().audiences("spot").exchangeAudiences("dataset-service"));
        String hub = signedIn().text("access_token");
        Reply exchanged = exchange(hub, "dataset-service");
        assertThat(exchanged.text("issued_token_type")).isEqualTo(ACCESS_TOKEN);
        String node = exchanged.text("access_token");
        assertThat(claims(node).path("aud").stringValue()).isEqualTo("dataset-service");
        assertThat(exchanged.json().has("refresh_token")).isFalse();
        assertThat(issuer.accepts(node, "dataset-service")).isTrue();
        assertThat(issuer.accepts(node, "spot")).isFalse();
        assertThat(issuer.accepts(hub, "spot")).isTrue();
        assertThat(issuer.accepts(hub, "dataset-service")).isFalse();
        refuses(exchange(hub, "no-such"), 400, "invalid_request", "Requested audience not available: no-such");
        refuses(exchange(node, "spot"), 403, "access_denied", "Client is not within the token audience");
        refuses(exchange("forged", "spot"), 400, "invalid_token", "Invalid token");
    }

    @Test
    void acceptsTokensUntilTheyExpireOrTheirSessionEnds() {
        start(EmbeddedIssuer.builder().accessTokenLife(Duration.ofSeconds(30)));
        Reply tokens = signedIn();
        String token = tokens.text("access_token");
        assertThat(issuer.accepts(token)).isTrue();
        assertThat(issuer.accepts(token + "x")).isFalse();
        assertThat(issuer.accepts(tokens.text("id_token")))
                .as("an ID token opens nothing")
                .isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(issuer.accepts(token)).isFalse();
        Reply newer = refresh(tokens.text("refresh_token"));
        assertThat(issuer.accepts(newer.text("access_token"))).isTrue();
        issuer.expireTokens();
        assertThat(issuer.accepts(newer.text("access_token"))).isFalse();
        assertThat(refresh(tokens.text("refresh_token")).status()).isEqualTo(200);
        issuer.endSessions();
        refuses(refresh(tokens.text("refresh_token")), 400, "invalid_grant", "Session not active");
    }

    @Test
    void tellsUserinfoToHoldersOfGoodTokensOnly() {
        start(EmbeddedIssuer.builder().person("u-1", "Demo account", "PROJECT-A"));
        String token = signedIn().text("access_token");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(issuer.issuer() + "/protocol/openid-connect/userinfo"));
        Reply good = send(request.copy().header("Authorization", "Bearer " + token));
        assertThat(good.text("sub")).isEqualTo("u-1");
        assertThat(good.text("name")).isEqualTo("Demo account");
        assertThat(send(request.copy()).status()).isEqualTo(401);
        assertThat(send(request.copy().header("Authorization", "Bearer x")).status())
                .isEqualTo(401);
    }

    @Test
    void rotatesItsKeysAndKeepsTheOneBefore() {
        start(EmbeddedIssuer.builder());
        List<String> before = keyIds();
        issuer.rotateKeys();
        List<String> after = keyIds();
        assertThat(after).hasSize(2).containsAll(before);
        issuer.rotateKeys();
        assertThat(keyIds()).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    private List<String> keyIds() {
        return get("/protocol/openid-connect/certs")
                .json()
                .path("keys")
                .valueStream()
                .map(key -> key.path("kid").stringValue())
                .toList();
    }

    @Test
    void saysWhatItDoesNotDo() {
        start(EmbeddedIssuer.builder());
        refuses(
                post("/token", Map.of("client_id", issuer.clientId(), "grant_type", "password")),
                400,
                "unsupported_grant_type",
                "Unsupported grant_type");
        refuses(
                post("/token", Map.of("client_id", issuer.clientId())),
                400,
                "invalid_request",
                "Missing form parameter: grant_type");
        refuses(
                post("/token", Map.of("client_id", issuer.clientId(), "grant_type", "refresh_token")),
                400,
                "invalid_request",
                "No refresh token");
        assertThatThrownBy(() -> EmbeddedIssuer.builder().interval(Duration.ofMillis(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFaultHasItsCounterpart() {
        start(EmbeddedIssuer.builder());
        assertThat(Arrays.stream(EmbeddedIssuer.Fault.values()).map(Enum::name))
                .containsExactly(
                        Arrays.stream(IssuerFault.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void letsGoOfHeldRequestsWhenClosed() {
        start(EmbeddedIssuer.builder());
        issuer.fail(EmbeddedIssuer.Fault.HUNG_TOKEN_ENDPOINT);
        var waiting = http.sendAsync(
                HttpRequest.newBuilder(URI.create(issuer.issuer() + "/protocol/openid-connect/token"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        while (issuer.requests("/token") == 0) {
            Thread.onSpinWait();
        }
        issuer.close();
        issuer.close();
        assertThat(waiting).failsWithin(Duration.ofSeconds(10));
    }

    /** Moved by hand. */
    private static final class HandClock implements TimeSource {

        private Duration passed = Duration.ZERO;

        synchronized void advance(Duration duration) {
            passed = passed.plus(duration);
        }

        @Override
        public synchronized Instant now() {
            return Instant.parse("2026-11-24T08:00:00Z").plus(passed);
        }

        @Override
        public synchronized long nanoTime() {
            return passed.toNanos();
        }

        @Override
        public void sleep(Duration duration) {
            advance(duration);
        }
    }
}
