package io.github.imbrex.auth;

import io.github.imbrex.AuthenticationException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An ID token does not hold; nothing of it was used. The message names the check that failed and what to do, never the
 * token.
 *
 * @since 0.1
 * @serial exclude
 */
public final class InvalidTokenException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    InvalidTokenException(Reason reason, String message) {
        this(reason, message, null);
    }

    InvalidTokenException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return the check that failed} */
    public Reason reason() {
        return reason;
    }

    /**
     * A check of a token (RFC 8725, RFC 7519 section 7.2, OpenID Connect Core 1.0 section 3.1.3.7). Later versions may
     * add some.
     *
     * @param code short name in lower case
     * @since 0.1
     */
    public record Reason(String code) implements Serializable {

        /** Longer than any honest token. */
        public static final Reason TOO_LARGE = new Reason("too-large");
        /** Not three parts of strict base64url with JSON objects that have no member twice. */
        public static final Reason MALFORMED = new Reason("malformed");
        /** Signed with an algorithm that is not on the list of the client. */
        public static final Reason ALGORITHM = new Reason("algorithm");
        /** The header asks for something that is never granted: {@code crit}, {@code zip}, a key of its own. */
        public static final Reason HEADER = new Reason("header");
        /** Another kind of token ({@code typ}). */
        public static final Reason TYPE = new Reason("type");
        /** The provider publishes no fitting key. */
        public static final Reason KEY = new Reason("key");
        /** The signature does not match. */
        public static final Reason SIGNATURE = new Reason("signature");
        /** A claim is missing, or not of its type. */
        public static final Reason CLAIM = new Reason("claim");
        /** From another issuer. */
        public static final Reason ISSUER = new Reason("issuer");
        /** Not for this client. */
        public static final Reason AUDIENCE = new Reason("audience");
        /** Past its end. */
        public static final Reason EXPIRED = new Reason("expired");
        /** Before its beginning, or made in the future. */
        public static final Reason NOT_YET_VALID = new Reason("not-yet-valid");
        /** For another request. */
        public static final Reason NONCE = new Reason("nonce");
        /** The access token beside it is not the one it was made with ({@code at_hash}). */
        public static final Reason ACCESS_TOKEN = new Reason("access-token");
        /** About another person than before. */
        public static final Reason SUBJECT = new Reason("subject");
    }
}
