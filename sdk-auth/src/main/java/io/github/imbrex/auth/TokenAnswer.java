package io.github.imbrex.auth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A successful answer of a token endpoint (RFC 6749 section 5.1).
 *
 * @param accessToken token of type Bearer, visible ASCII
 * @param refreshToken a refresh token, if one was given
 * @param idToken an ID token, not yet validated, if one was given
 * @param life how long the access token is good
 */
record TokenAnswer(
        String accessToken,
        @Nullable String refreshToken,
        @Nullable String idToken,
        Duration life) implements TokenReply {

    /** Reads an answer, and refuses a token that could not be sent as it is. */
    static TokenAnswer read(JsonNode json, String endpoint) {
        String type = json.path("token_type").stringValue("");
        if (!type.equalsIgnoreCase("Bearer")) {
            throw Members.unreadable(endpoint, "token_type is not Bearer (RFC 6749 section 7.1)");
        }
        String accessToken = json.path("access_token").stringValue("");
        if (!isVisible(accessToken)) {
            throw Members.unreadable(endpoint, "access_token is missing or has characters that no header may carry");
        }
        return new TokenAnswer(
                accessToken,
                Members.text(json, "refresh_token", endpoint),
                Members.text(json, "id_token", endpoint),
                Members.seconds(json, "expires_in", endpoint).orElse(Tokens.UNBOUNDED));
    }

    private static boolean isVisible(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    /** Nothing of the tokens. */
    @Override
    public String toString() {
        return "Token answer, good for " + life;
    }
}
