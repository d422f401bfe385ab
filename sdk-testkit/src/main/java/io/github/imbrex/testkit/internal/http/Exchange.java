package io.github.imbrex.testkit.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request and its answer. */
public final class Exchange {

    private static final int BODY_LIMIT = 16 << 20;

    private final HttpExchange http;

    Exchange(HttpExchange http) {
        this.http = http;
    }

    /** Method, in upper case. */
    public String method() {
        return http.getRequestMethod();
    }

    /** Path as sent, still percent-encoded. */
    public String path() {
        return http.getRequestURI().getRawPath();
    }

    /** Decoded parameters of the query, in order. */
    public Map<String, List<String>> query() {
        return parameters(http.getRequestURI().getRawQuery());
    }

    /** Decoded parameters of a form body. */
    public Map<String, List<String>> form() throws IOException {
        return parameters(body());
    }

    /** First value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name));
    }

    /** The whole body as UTF-8 text, at most 16 MiB. */
    public String body() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The body as it comes, of any length. */
    public InputStream content() {
        return http.getRequestBody();
    }

    /** The whole body, at most 16 MiB. */
    public byte[] bytes() throws IOException {
        return http.getRequestBody().readNBytes(BODY_LIMIT);
    }

    /** Sets a header of the answer. */
    public Exchange with(String name, String value) {
        http.getResponseHeaders().set(name, value);
        return this;
    }

    /** Answers without a body. */
    public void respond(int status) throws IOException {
        http.sendResponseHeaders(status, -1);
    }

    /** Answers with a body. */
    public void respond(int status, String contentType, byte[] body) throws IOException {
        with("Content-Type", contentType);
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            http.getResponseBody().write(body);
        }
    }

    /** Answers with text in UTF-8. */
    public void respond(int status, String contentType, String body) throws IOException {
        respond(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins an answer in chunks; what is written arrives as it is flushed. */
    public OutputStream stream(int status, String contentType) throws IOException {
        with("Content-Type", contentType);
        http.sendResponseHeaders(status, 0);
        return http.getResponseBody();
    }

    /** Begins an answer of a stated length; one that ends before it breaks the connection. */
    public OutputStream stream(int status, String contentType, long length) throws IOException {
        with("Content-Type", contentType);
        http.sendResponseHeaders(status, length);
        return http.getResponseBody();
    }

    private static Map<String, List<String>> parameters(String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
