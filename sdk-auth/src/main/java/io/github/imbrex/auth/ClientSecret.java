package io.github.imbrex.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a confidential client proves itself, by the method that every server must know (RFC 6749 section 2.3.1). */
final class ClientSecret {

    private final String id;
    private final String secret;

    ClientSecret(String id, String secret) {
        if (id.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("A confidential client has an id and a secret.");
        }
        this.id = id;
        this.secret = secret;
    }

    String id() {
        return id;
    }

    /** Value of {@code Authorization}: both parts are form-encoded before they are joined. */
    String basic() {
        String pair = encoded(id) + ":" + encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** The id. */
    @Override
    public String toString() {
        return "client " + id;
    }
}
