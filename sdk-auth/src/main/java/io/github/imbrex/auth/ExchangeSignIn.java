package io.github.imbrex.auth;

/**
 * A token exchanged for that of another sign-in (RFC 8693); made by {@link SignIn#exchange}. Nobody is asked but through
 * that other sign-in: when the token is due, it is exchanged again.
 *
 * @since 0.1
 */
public final class ExchangeSignIn extends SignIn {

    private final String audience;

    ExchangeSignIn(String audience) {
        this(audience, new ExchangeGrant(audience, null));
    }

    private ExchangeSignIn(String audience, ExchangeGrant grant) {
        super(grant);
        this.audience = audience;
    }

    /**
     * A copy that stands on this very sign-in, which need not be registered, in place of the only other one registered.
     */
    public ExchangeSignIn from(DeviceSignIn signIn) {
        return new ExchangeSignIn(audience, new ExchangeGrant(audience, signIn));
    }

    /** The audience. */
    @Override
    public String toString() {
        return "Token exchange for audience " + audience;
    }
}
