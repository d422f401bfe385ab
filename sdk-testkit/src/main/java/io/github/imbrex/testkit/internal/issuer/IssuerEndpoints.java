package io.github.imbrex.testkit.internal.issuer;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.http.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an issuer answers at its addresses, laid out as Keycloak lays out a realm. */
public final class IssuerEndpoints {

    private static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";
    private static final String TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
    private static final Set<String> SCOPES =
            Set.of("openid", "profile", "email", "groups", "roles", "basic", "offline_access");
    private static final int HUGE_DOCUMENT = 20 << 20;

    private final URI issuer;
    private final IssuerSettings settings;
    private final SigningKeys keys;
    private final DeviceRequests devices;
    private final Sessions sessions;
    private final TokenMint mint;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Set<IssuerFault> faults = Set.of();

    /** Endpoints over the state of one issuer. */
    public IssuerEndpoints(
            URI issuer, IssuerSettings settings, SigningKeys keys, DeviceRequests devices, Sessions sessions) {
        this.issuer = issuer;
        this.settings = settings;
        this.keys = keys;
        this.devices = devices;
        this.sessions = sessions;
        this.mint = new TokenMint(issuer, settings, keys);
    }

    /** Misbehaves in these ways from now on. */
    public void fail(Set<IssuerFault> newFaults) {
        faults = Set.copyOf(newFaults);
    }

    /** Lets go of requests that are held. */
    public void close() {
        closed.countDown();
    }

    /** Answers one request below the issuer. */
    public void handle(Exchange exchange) throws IOException {
        String path = exchange.path().substring(issuer.getRawPath().length());
        switch (path) {
            case "/.well-known/openid-configuration" -> discovery(exchange);
            case "/protocol/openid-connect/certs" -> certificates(exchange);
            case "/protocol/openid-connect/auth/device" -> form(exchange, this::device);
            case "/protocol/openid-connect/token" -> token(exchange);
            case "/protocol/openid-connect/userinfo" -> userInfo(exchange);
            case "/device" -> DevicePage.handle(exchange, devices);
            default -> json(exchange, 404, Map.of("error", "HTTP 404 Not Found"));
        }
    }

    private void discovery(Exchange exchange) throws IOException {
        if (faults.contains(IssuerFault.DISCOVERY_REDIRECT)) {
            exchange.with("Location", "https://other.example.org/.well-known/openid-configuration")
                    .respond(302);
            return;
        }
        String connect = issuer + "/protocol/openid-connect";
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "issuer",
                faults.contains(IssuerFault.WRONG_ISSUER_IN_DISCOVERY)
                        ? "https://other.example.org/"
                        : issuer.toString());
        document.put("token_endpoint", connect + "/token");
        document.put("userinfo_endpoint", connect + "/userinfo");
        document.put("jwks_uri", connect + "/certs");
        document.put("device_authorization_endpoint", connect + "/auth/device");
        document.put("grant_types_supported", List.of("refresh_token", DEVICE_CODE, TOKEN_EXCHANGE));
        document.put("scopes_supported", SCOPES.stream().sorted().toList());
        document.put("subject_types_supported", List.of("public"));
        // More than a client should accept, as real providers announce it.
        document.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
        document.put("code_challenge_methods_supported", List.of("plain", "S256"));
        json(exchange, 200, document);
    }

    private void certificates(Exchange exchange) throws IOException {
        if (!faults.contains(IssuerFault.HUGE_KEYS)) {
            json(exchange, 200, Map.of("keys", keys.published()));
            return;
        }
        byte[] filler = "{\"kty\":\"oct\",\"k\":\"AAAA\"},".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = exchange.stream(200, "application/json")) {
            out.write("{\"keys\":[".getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < HUGE_DOCUMENT; sent += filler.length) {
                out.write(filler);
            }
            out.write("{}]}".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Map<String, Object> device(Map<String, List<String>> form) throws Refusal {
        requireClient(form);
        String challenge = first(form, "code_challenge");
        String method = first(form, "code_challenge_method");
        if (challenge == null || method == null) {
            throw new Refusal("invalid_request", "Missing parameter: code_challenge_method");
        }
        if (!method.equals("S256")) {
            throw new Refusal(
                    "invalid_request", "Invalid parameter: code challenge method is not matching the configured one");
        }
        String scope = first(form, "scope");
        DeviceRequests.Pending pending = devices.open(knownScopes(scope == null ? "" : scope), challenge);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("device_code", pending.deviceCode());
        answer.put("user_code", pending.userCode());
        answer.put("verification_uri", issuer + "/device");
        answer.put("verification_uri_complete", issuer + "/device?user_code=" + pending.userCode());
        answer.put("expires_in", settings.codeLife().toSeconds());
        answer.put("interval", settings.interval().toSeconds());
        return answer;
    }

    /** Keycloak passes over scopes that it does not know. */
    private static String knownScopes(String scope) {
        return Arrays.stream(scope.split(" ")).filter(SCOPES::contains).collect(Collectors.joining(" "));
    }

    private void token(Exchange exchange) throws IOException {
        if (faults.contains(IssuerFault.HUNG_TOKEN_ENDPOINT)) {
            hang();
            return;
        }
        if (faults.contains(IssuerFault.UNAVAILABLE)) {
            exchange.respond(503, "text/html", "<html><body>Service Unavailable</body></html>");
            return;
        }
        form(exchange, form -> {
            requireClient(form);
            String grant = first(form, "grant_type");
            return switch (grant == null ? "" : grant) {
                case DEVICE_CODE -> redeem(form);
                case "refresh_token" -> refresh(form);
                case TOKEN_EXCHANGE -> exchange(form);
                case "" -> throw new Refusal("invalid_request", "Missing form parameter: grant_type");
                default -> throw new Refusal("unsupported_grant_type", "Unsupported grant_type");
            };
        });
    }

    private Map<String, Object> redeem(Map<String, List<String>> form) throws Refusal {
        String scope = devices.redeem(required(form, "device_code"), first(form, "code_verifier"));
        return tokens(sessions.begin(scope));
    }

    private Map<String, Object> refresh(Map<String, List<String>> form) throws Refusal {
        String token = first(form, "refresh_token");
        if (token == null) {
            throw new Refusal("invalid_request", "No refresh token");
        }
        return tokens(sessions.continued(token));
    }

    private Map<String, Object> tokens(Sessions.Session session) {
        List<String> audiences = new ArrayList<>(settings.audiences());
        if (settings.exchangeAllowed()) {
            audiences.add(settings.clientId());
        }
        Instant now = settings.time().now();
        String accessToken = mint.accessToken(session, audiences, now);
        sessions.remember(accessToken, session, audiences, now.plus(settings.tokenLife()));
        Map<String, Object> answer = answer(session, accessToken);
        answer.put("refresh_token", sessions.refreshToken(session));
        if (Arrays.asList(session.scope().split(" ")).contains("openid")) {
            answer.put("id_token", mint.idToken(session, accessToken, now, faults));
        }
        return answer;
    }

    private Map<String, Object> exchange(Map<String, List<String>> form) throws Refusal {
        if (!ACCESS_TOKEN.equals(required(form, "subject_token_type"))) {
            throw new Refusal("invalid_request", "subject_token_type is not supported");
        }
        Sessions.Access subject = sessions.find(required(form, "subject_token"))
                .orElseThrow(() -> new Refusal("invalid_token", "Invalid token"));
        if (!subject.audiences().contains(settings.clientId())) {
            throw new Refusal(403, "access_denied", "Client is not within the token audience");
        }
        String audience = required(form, "audience");
        if (!settings.audiences().contains(audience)
                && !settings.exchangeAudiences().contains(audience)) {
            throw new Refusal("invalid_request", "Requested audience not available: " + audience);
        }
        Instant now = settings.time().now();
        String accessToken = mint.accessToken(subject.session(), List.of(audience), now);
        sessions.remember(accessToken, subject.session(), List.of(audience), now.plus(settings.tokenLife()));
        Map<String, Object> answer = answer(subject.session(), accessToken);
        answer.put("issued_token_type", ACCESS_TOKEN);
        return answer;
    }

    private Map<String, Object> answer(Sessions.Session session, String accessToken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", accessToken);
        answer.put("expires_in", settings.tokenLife().toSeconds());
        answer.put("token_type", "Bearer");
        answer.put("not-before-policy", 0);
        answer.put("session_state", session.id());
        answer.put("scope", session.scope());
        return answer;
    }

    private void userInfo(Exchange exchange) throws IOException {
        String token = exchange.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).trim())
                .orElse("");
        if (sessions.find(token).isEmpty()) {
            exchange.with("WWW-Authenticate", "Bearer realm=\"EMBEDDED\", error=\"invalid_token\"")
                    .respond(401);
            return;
        }
        json(exchange, 200, mint.person());
    }

    private void requireClient(Map<String, List<String>> form) throws Refusal {
        if (!settings.clientId().equals(first(form, "client_id"))) {
            throw new Refusal(401, "invalid_client", "Invalid client or Invalid client credentials");
        }
    }

    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String required(Map<String, List<String>> form, String name) throws Refusal {
        String value = first(form, name);
        if (value == null) {
            throw new Refusal("invalid_request", "Missing parameter: " + name);
        }
        return value;
    }

    private static @Nullable String first(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    private static void form(Exchange exchange, FormHandler handler) throws IOException {
        if (!exchange.method().equals("POST")) {
            exchange.with("Allow", "POST").respond(405);
            return;
        }
        try {
            json(exchange, 200, handler.answer(exchange.form()));
        } catch (Refusal refusal) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("error", refusal.code());
            error.put("error_description", refusal.description());
            json(exchange, refusal.status(), error);
        }
    }

    private static void json(Exchange exchange, int status, Map<String, Object> content) throws IOException {
        exchange.with("Cache-Control", "no-store")
                .respond(status, "application/json", Json.mapper().writeValueAsBytes(content));
    }

    @FunctionalInterface
    private interface FormHandler {
        Map<String, Object> answer(Map<String, List<String>> form) throws Refusal;
    }
}
