package io.github.imbrex.auth;

import io.github.imbrex.auth.InvalidTokenException.Reason;
import io.github.imbrex.internal.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A signed token in compact form (RFC 7515 section 3.1), taken apart strictly: one spelling only of every part. Nothing
 * here has been verified.
 *
 * @param header JOSE header
 * @param payload claims
 * @param signed the characters under the signature, in ASCII
 * @param signature signature, empty for an unsigned token
 */
record CompactJws(JsonNode header, JsonNode payload, byte[] signed, byte[] signature) {

    /** A token with hundreds of groups has 20 KB. */
    static final int LIMIT = 64 * 1024;

    static CompactJws parse(String token) {
        if (token.length() > LIMIT) {
            throw new InvalidTokenException(
                    Reason.TOO_LARGE,
                    "The ID token is longer than " + LIMIT
                            + " characters, which no honest one is. Ask for fewer scopes,"
                            + " or report it to the provider.");
        }
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw malformed("it has " + parts.length + " parts instead of three", null);
        }
        return new CompactJws(
                object(parts[0], "header"),
                object(parts[1], "payload"),
                token.substring(0, parts[0].length() + 1 + parts[1].length()).getBytes(StandardCharsets.US_ASCII),
                decode(parts[2], "signature"));
    }

    private static JsonNode object(String encoded, String part) {
        JsonNode json;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decode(encoded, part)))
                    .toString();
            json = Json.parse(text);
        } catch (CharacterCodingException notUtf8) {
            throw malformed("its " + part + " is not UTF-8", notUtf8);
        } catch (JacksonException notJson) {
            // Without the cause: it quotes the content.
            throw malformed("its " + part + " is not one JSON object without duplicate members", null);
        }
        if (json == null || !json.isObject()) {
            throw malformed("its " + part + " is not a JSON object", null);
        }
        return json;
    }

    /** Base64url as RFC 7515 appendix C has it: no padding, no white space, no bits left over. */
    private static byte[] decode(String encoded, String part) {
        try {
            if (encoded.indexOf('=') < 0) {
                byte[] bytes = Base64.getUrlDecoder().decode(encoded);
                if (Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .equals(encoded)) {
                    return bytes;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without the characters.
        }
        throw malformed("its " + part + " is not strict base64url", null);
    }

    private static InvalidTokenException malformed(String fault, @Nullable Throwable cause) {
        return new InvalidTokenException(
                Reason.MALFORMED,
                "The ID token cannot be read: " + fault + ". Check that the issuer is right, and report it to the"
                        + " provider.",
                cause);
    }

    /** Nothing of the token. */
    @Override
    public String toString() {
        return "signed token of " + signed.length + " characters";
    }
}
