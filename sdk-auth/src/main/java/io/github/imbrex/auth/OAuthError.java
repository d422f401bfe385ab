package io.github.imbrex.auth;

import io.github.imbrex.internal.json.Json;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An error answer of a token or device endpoint (RFC 6749 section 5.2, RFC 8628 section 3.5).
 *
 * @param status HTTP status
 * @param code the {@code error} member, such as {@code invalid_grant}
 * @param description what the provider says about it, fit to be shown
 */
record OAuthError(int status, String code, String description) implements ProviderReply, TokenReply {

    /** Most bytes read of one. */
    static final int LIMIT = 16 * 1024;

    private static final int DESCRIPTION_LIMIT = 200;

    /** Longer words may be a token or code that the provider quotes. */
    private static final int WORD_LIMIT = 20;

    static Optional<OAuthError> read(int status, byte[] body) {
        JsonNode json;
        try {
            json = Json.parse(body);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        String code = json == null ? "" : json.path("error").stringValue("");
        // All registered ones look like this, and no token does.
        if (!code.matches("[a-z_]{1,40}")) {
            return Optional.empty();
        }
        return Optional.of(new OAuthError(
                status, code, harmless(json.path("error_description").stringValue(""))));
    }

    boolean is(String other) {
        return code.equals(other);
    }

    /** The provider's words, for the end of a message. */
    String quoted() {
        return description.isEmpty() ? code : code + ": " + description;
    }

    private static String harmless(String text) {
        String ascii = text.replaceAll("[^\\x20-\\x7E]", " ").trim();
        String words = Arrays.stream(ascii.split(" +"))
                .map(word -> word.length() > WORD_LIMIT ? "<hidden>" : word)
                .collect(Collectors.joining(" "));
        return words.length() > DESCRIPTION_LIMIT ? words.substring(0, DESCRIPTION_LIMIT) + "..." : words;
    }
}
