package io.github.imbrex.auth;

import io.github.imbrex.CredentialsContext;
import io.github.imbrex.Imbrex;
import io.github.imbrex.spi.Cancellation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sign-in with a code on another device (RFC 8628); made by {@link SignIn#device}.
 *
 * <p>The ID token is validated (OpenID Connect Core 1.0, section 3.1.3.7); it carries no nonce, since this flow has no
 * authorization request to send one with. The access token is passed on unread.
 *
 * @since 0.1
 */
public final class DeviceSignIn extends SignIn {

    private final DeviceGrant grant;
    private final DeviceSettings settings;

    DeviceSignIn(DeviceSettings settings) {
        this(settings, new DeviceGrant(settings));
    }

    private DeviceSignIn(DeviceSettings settings, DeviceGrant grant) {
        super(grant);
        this.settings = settings;
        this.grant = grant;
    }

    /**
     * {@return a copy that tells the person by one text of several lines: where to go, what to type, until when, and
     * that a code somebody else sent must not be typed}
     *
     * @param show gets the text; called once per sign-in, on the thread that signs in
     */
    public DeviceSignIn prompt(Consumer<String> show) {
        return promptWith(prompt -> show.accept(prompt.text()));
    }

    /**
     * {@return a copy that hands over the parts of the prompt, for a user interface that lays them out or draws a QR
     * code}
     *
     * @param show gets the prompt; called once per sign-in, on the thread that signs in
     */
    public DeviceSignIn promptWith(Consumer<DevicePrompt> show) {
        return new DeviceSignIn(settings.withPrompt(show));
    }

    /**
     * {@return a copy that asks for these scopes in place of {@code openid profile}; {@code openid} is always asked
     * for} A refresh that outlives the browser session needs {@code offline_access}.
     *
     * @param scopes one scope each, such as {@code offline_access}
     * @throws IllegalArgumentException if one is not a scope token of RFC 6749 section 3.3
     */
    public DeviceSignIn scope(String... scopes) {
        return new DeviceSignIn(settings.withScopes(Arrays.asList(scopes)));
    }

    /**
     * {@return a copy that accepts ID tokens signed with these algorithms in place of RS256 and ES256, whatever the
     * provider announces}
     *
     * @param names out of {@code RS256}, {@code ES256}, {@code PS256} and {@code EdDSA} (Ed25519)
     * @throws IllegalArgumentException for any other; {@code none} and HS* can never be allowed
     */
    public DeviceSignIn algorithms(String... names) {
        return new DeviceSignIn(settings.withAlgorithms(List.of(names)));
    }

    /**
     * {@return a copy whose sign-in ends with a {@link java.util.concurrent.CancellationException} once this is thrown}
     * Refreshes are not touched by it.
     *
     * @param cancellation may stop other calls as well
     */
    public DeviceSignIn cancellation(Cancellation cancellation) {
        return new DeviceSignIn(settings.withCancellation(cancellation));
    }

    /**
     * Asks the provider's userinfo endpoint (OpenID Connect Core 1.0 section 5.3) about the person who is signed in, and
     * signs in first if nobody is. Providers may leave name and groups out of the ID token and tell them only here.
     *
     * @param imbrex where this sign-in is registered
     * @return the identity of the ID token, completed; nothing is kept
     * @throws InvalidTokenException if the answer is about somebody else
     * @throws SignInException if the provider has no such endpoint, or refuses
     */
    public Identity userInfo(Imbrex imbrex) {
        CredentialsContext context = imbrex.contextOf(this);
        Identity known = signIn(imbrex);
        return grant.userInfo()
                .complete(context, known, session().current(context).accessToken());
    }

    DeviceSettings settings() {
        return settings;
    }

    DeviceGrant grant() {
        return grant;
    }

    /** Issuer and client. */
    @Override
    public String toString() {
        return "Device sign-in at " + settings.issuer() + " as client " + settings.clientId();
    }
}
