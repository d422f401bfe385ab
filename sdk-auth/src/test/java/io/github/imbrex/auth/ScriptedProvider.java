package io.github.imbrex.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.imbrex.Imbrex;
import io.github.imbrex.internal.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/**
 * A provider over real HTTP that says whatever a test wants: documents that can be bent before they are served, and a
 * script of answers for the token endpoint.
 */
final class ScriptedProvider implements AutoCloseable {

    static final String CLIENT = "test-client";
    static final String SUBJECT = "u-1";
    static final RSAKey KEY = rsa(2048, "key-1");

    final HandClock clock = new HandClock();
    final Map<String, Object> discovery = new LinkedHashMap<>();
    final List<Map<String, Object>> keys = new ArrayList<>();
    final Map<String, Object> device = new LinkedHashMap<>();
    final Map<String, Handler> instead = new ConcurrentHashMap<>();
    final LinkedBlockingDeque<Supplier<Reply>> script = new LinkedBlockingDeque<>();
    final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();
    final List<String> paths = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private int tokens;

    ScriptedProvider() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        discovery.put("issuer", issuer().toString());
        discovery.put("token_endpoint", issuer() + "/token");
        discovery.put("jwks_uri", issuer() + "/keys");
        discovery.put("device_authorization_endpoint", issuer() + "/device");
        discovery.put("userinfo_endpoint", issuer() + "/userinfo");
        keys.add(KEY.toPublicJWK().toJSONObject());
        device.put("device_code", "device-code-that-nobody-may-see");
        device.put("user_code", "WDJB-MJHT");
        device.put("verification_uri", issuer() + "/go");
        device.put("expires_in", 600);
        device.put("interval", 5);
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realm");
    }

    DeviceSignIn signIn() {
        return SignIn.device(issuer(), CLIENT).prompt(text -> {});
    }

    Imbrex imbrex(SignIn signIn) {
        return Imbrex.builder()
                .time(clock)
                .credentials(URI.create("https://service.example.org/"), signIn)
                .build();
    }

    /** Signs in with a fresh session. */
    Identity enter(SignIn signIn) {
        try (Imbrex imbrex = imbrex(signIn)) {
            return signIn.signIn(imbrex);
        }
    }

    long count(String path) {
        return paths.stream().filter(path::equals).count();
    }

    /** The claims of a good ID token, now. */
    Map<String, Object> claims() {
        Instant now = clock.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer().toString());
        claims.put("aud", CLIENT);
        claims.put("sub", SUBJECT);
        claims.put("name", "Test account");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(300).getEpochSecond());
        return claims;
    }

    static String signed(Map<String, Object> claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build(), claims, KEY);
    }

    static String signed(JWSHeader header, Map<String, Object> claims, RSAKey key) {
        try {
            return signed(header, Json.mapper().writeValueAsString(claims), new RSASSASigner(key, true));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWSHeader header, String payload, JWSSigner signer) {
        try {
            JWSObject jws = new JWSObject(header, new Payload(payload));
            jws.sign(signer);
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey rsa(int bits, String id) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good answer of the token endpoint, each with tokens of its own. */
    Map<String, Object> good() {
        int number = ++tokens;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", "access-token-that-nobody-may-see-" + number);
        answer.put("refresh_token", "refresh-token-that-nobody-may-see-" + number);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", 300);
        answer.put("id_token", signed(claims()));
        return answer;
    }

    /** Adds answers to the script of the token endpoint; after its end all answers are good. */
    ScriptedProvider then(Reply... replies) {
        Arrays.stream(replies).forEach(reply -> script.add(() -> reply));
        return this;
    }

    static Reply json(int status, Map<String, Object> content) {
        return new Reply(status, Json.mapper().writeValueAsString(content));
    }

    static Reply error(String code) {
        return json(400, Map.of("error", code, "error_description", "said the provider"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().replaceFirst("^/realm", "");
            paths.add(path);
            Handler handler = instead.get(path);
            if (handler != null) {
                handler.handle(exchange);
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (path) {
                case "/.well-known/openid-configuration" -> send(exchange, json(200, discovery));
                case "/keys" -> send(exchange, json(200, Map.of("keys", keys)));
                case "/device" -> {
                    forms.add(form(body));
                    send(exchange, json(200, device));
                }
                case "/token" -> {
                    forms.add(form(body));
                    Supplier<Reply> next = script.poll();
                    send(exchange, next == null ? json(200, good()) : next.get());
                }
                default -> send(exchange, new Reply(404, ""));
            }
        }
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    record Reply(int status, String body) {}

    @FunctionalInterface
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }
}
