package io.github.imbrex.auth;

/**
 * A token exchanged for that of another sign-in (RFC 8693); made by {@link SignIn#exchange}. Nobody is asked but through
 * that other sign-in: when the token is due, it is exchanged again.
 *
 * @since 0.1
 */
public final class ExchangeSignIn extends SignIn {

    private final String audience;
    private final ExchangeGrant grant;

    ExchangeSignIn(String audience) {
        this(audience, new ExchangeGrant(audience, null, null));
    }

    private ExchangeSignIn(String audience, ExchangeGrant grant) {
        super(grant);
        this.audience = audience;
        this.grant = grant;
    }

    /**
     * {@return a copy that stands on this very sign-in, which need not be registered, in place of the only other one
     * registered}
     *
     * @param signIn the one whose token is exchanged
     */
    public ExchangeSignIn from(DeviceSignIn signIn) {
        return new ExchangeSignIn(audience, grant.from(signIn));
    }

    /**
     * {@return a copy that exchanges as this confidential client instead of the public one that signed in; Keycloak
     * asks for it} The client must be in the audience of the first token.
     *
     * @param id client id at the provider of the sign-in
     * @param secret sent with HTTP Basic (RFC 6749 section 2.3.1), over https or loopback only
     */
    public ExchangeSignIn client(String id, String secret) {
        return new ExchangeSignIn(audience, grant.by(new ClientSecret(id, secret)));
    }

    /** The audience. */
    @Override
    public String toString() {
        return "Token exchange for audience " + audience;
    }
}
