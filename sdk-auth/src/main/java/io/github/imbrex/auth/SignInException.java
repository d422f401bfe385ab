package io.github.imbrex.auth;

import io.github.imbrex.AuthenticationException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Sign-in could not be completed, or a session could not be kept. The message says what to do; {@link #reason()} is for
 * programs. It never holds a token or code.
 *
 * @since 0.1
 * @serial exclude
 */
public final class SignInException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    SignInException(Reason reason, String message) {
        this(reason, message, null);
    }

    SignInException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return why nobody is signed in} */
    public Reason reason() {
        return reason;
    }

    /** Whether the provider had a fault of its own, which may pass. */
    @Override
    public boolean isRetryable() {
        return reason.equals(Reason.PROVIDER_FAILED);
    }

    /**
     * Why a sign-in failed. Later versions may add reasons, so treat one that you do not know as any other failure.
     *
     * @param code short name in lower case
     * @since 0.1
     */
    public record Reason(String code) implements Serializable {

        /** There is no session any more; {@link SignIn#signIn} starts a new one. */
        public static final Reason SIGN_IN_REQUIRED = new Reason("sign-in-required");
        /** The person, or the provider's policy, said no. */
        public static final Reason DENIED = new Reason("denied");
        /** The code was not used in time. */
        public static final Reason EXPIRED = new Reason("expired");
        /** The provider does not know the client, or does not let it use this flow or scope. */
        public static final Reason CLIENT_REFUSED = new Reason("client-refused");
        /** The provider calls itself differently from the issuer that was configured (RFC 8414 section 3.3). */
        public static final Reason WRONG_ISSUER = new Reason("wrong-issuer");
        /** An address is not https, or an answer pointed to another origin. */
        public static final Reason INSECURE = new Reason("insecure");
        /** The provider lacks what this sign-in needs. */
        public static final Reason NOT_SUPPORTED = new Reason("not-supported");
        /** An answer is not what its specification says: not JSON, too large, a member missing. */
        public static final Reason UNREADABLE = new Reason("unreadable");
        /** The provider answered with an error of its own (5xx). */
        public static final Reason PROVIDER_FAILED = new Reason("provider-failed");
        /** The registrations in one {@code Imbrex} do not say which sign-in to stand on. */
        public static final Reason AMBIGUOUS = new Reason("ambiguous");
    }
}
