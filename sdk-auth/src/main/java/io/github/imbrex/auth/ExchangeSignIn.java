package io.github.imbrex.auth;

/**
 * A token exchanged for that of another sign-in (RFC 8693); made by {@link SignIn#exchange}. Nobody is asked: when the
 * token is due, it is exchanged again. It ends with the sign-in that it stands on.
 *
 * @since 0.1
 */
public final class ExchangeSignIn extends SignIn {

    private final String audience;

    ExchangeSignIn(String audience) {
        super(new ExchangeGrant(audience));
        this.audience = audience;
    }

    /** The audience. */
    @Override
    public String toString() {
        return "Token exchange for audience " + audience;
    }
}
