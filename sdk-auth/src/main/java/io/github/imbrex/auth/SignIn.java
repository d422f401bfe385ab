package io.github.imbrex.auth;

import io.github.imbrex.Credentials;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.Imbrex;
import io.github.imbrex.spi.Header;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A way to sign in at an OpenID provider, and the session that came of it.
 *
 * <pre>{@code
 * var signIn = SignIn.device(issuer, "my-tool").prompt(System.out::println);
 * try (var imbrex = Imbrex.builder().credentials(nodeUri, signIn).build()) {
 *     DicomWeb.at(imbrex, nodeUri);             // the first request signs in
 * }
 * }</pre>
 *
 * <p>The first request that needs it signs in, and blocks until the person has done so; {@link #signIn(Imbrex)} does
 * the same beforehand. From then on the access token is refreshed when 80 % of its life is over, by one thread while
 * the others go on, and once more when a service refuses it. When the provider ends the session, requests fail with
 * {@link SignInException.Reason#SIGN_IN_REQUIRED} and nobody is asked again until {@link #signIn(Imbrex)} is called.
 *
 * <p>The settings are immutable: each change gives a copy with a session of its own. The session is safe for many
 * threads, lives in memory, and may be registered for several addresses. Reading a valid token takes no lock.
 *
 * @since 0.1
 */
public abstract sealed class SignIn implements Credentials permits DeviceSignIn, ExchangeSignIn {

    private final Session session;

    SignIn(Grant grant) {
        this.session = new Session(grant);
    }

    /**
     * {@return a sign-in with a code that the person types on any device with a browser (RFC 8628), for terminals,
     * notebooks and machines without a screen} PKCE (RFC 7636) is always used, with S256.
     *
     * @param issuer the provider's issuer, exactly as it writes it, with or without a trailing slash; https, or http on
     *     this machine's loopback address
     * @param clientId a public client, registered with the provider for the device flow
     * @throws IllegalArgumentException if the issuer is not such an address or the client id is empty
     */
    public static DeviceSignIn device(URI issuer, String clientId) {
        return new DeviceSignIn(DeviceSettings.of(issuer, clientId));
    }

    /**
     * {@return a token for one service, exchanged (RFC 8693) for that of the one other sign-in registered with the same
     * {@link Imbrex}} The service gets a token that is good at its own audience and at no other.
     *
     * @param audience the client id of the service at the provider, such as {@code dataset-service}
     */
    public static ExchangeSignIn exchange(String audience) {
        return new ExchangeSignIn(audience);
    }

    /**
     * Signs in now, or again after the session has ended. With a session that is alive it returns at once.
     *
     * @param imbrex where this sign-in is registered; its connections, proxy and trust are used
     * @return who signed in
     * @throws SignInException if it cannot be completed, with a reason
     * @throws InvalidTokenException if the provider's ID token does not hold
     * @throws IllegalArgumentException if this sign-in is not registered with {@code imbrex}
     */
    public final Identity signIn(Imbrex imbrex) {
        return session.signIn(imbrex.contextOf(this));
    }

    /** {@return the person who signed in; empty before the first sign-in, and after the session has ended} */
    public final Optional<Identity> identity() {
        return session.identity();
    }

    /** Forgets the tokens. The provider's own session is not touched; the next request signs in anew. */
    public final void forget() {
        session.forget();
    }

    @Override
    public final List<Header> headers(CredentialsContext context) {
        return session.headers(context);
    }

    @Override
    public final boolean renew(CredentialsContext context, List<Header> refused) {
        return session.renew(context, refused);
    }

    final Session session() {
        return session;
    }
}
