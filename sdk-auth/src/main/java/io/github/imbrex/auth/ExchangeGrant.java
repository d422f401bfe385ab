package io.github.imbrex.auth;

import io.github.imbrex.Credentials;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.auth.SignInException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Token exchange at the provider of another sign-in (RFC 8693 section 2.1). */
final class ExchangeGrant implements Grant {

    private static final String TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private final String audience;
    private final @Nullable DeviceSignIn source;

    private final @Nullable ClientSecret client;

    ExchangeGrant(String audience, @Nullable DeviceSignIn source, @Nullable ClientSecret client) {
        if (audience.isBlank()) {
            throw new IllegalArgumentException(
                    "A token exchange needs an audience: the client id of the service, such as \"dataset-service\".");
        }
        this.audience = audience;
        this.source = source;
        this.client = client;
    }

    ExchangeGrant from(DeviceSignIn signIn) {
        return new ExchangeGrant(audience, signIn, client);
    }

    ExchangeGrant by(ClientSecret confidential) {
        return new ExchangeGrant(audience, source, confidential);
    }

    @Override
    public Tokens begin(CredentialsContext context) {
        DeviceSignIn from = source == null ? onlyOther(context.registered()) : source;
        Session session = from.session();
        Tokens subject = session.current(context);
        long askedAt = context.time().nanoTime();
        TokenReply reply = exchange(context, from, subject);
        if (reply instanceof OAuthError error && (error.is("invalid_token") || error.is("invalid_grant"))) {
            // The provider forgot the token before its time. One renewal tells whether the session is over, too.
            if (session.renew(context, subject.headers())) {
                subject = session.current(context);
                askedAt = context.time().nanoTime();
                reply = exchange(context, from, subject);
            }
        }
        if (reply instanceof TokenAnswer answer) {
            return Tokens.of(answer, null, subject.identity(), askedAt);
        }
        throw refused(from.settings(), (OAuthError) reply);
    }

    private TokenReply exchange(CredentialsContext context, DeviceSignIn from, Tokens subject) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", TOKEN_EXCHANGE);
        if (client == null) {
            form.put("client_id", from.settings().clientId());
        }
        form.put("subject_token", subject.accessToken());
        form.put("subject_token_type", ACCESS_TOKEN);
        form.put("requested_token_type", ACCESS_TOKEN);
        form.put("audience", audience);
        return from.grant().tokens().ask(context, form, client);
    }

    @Override
    public boolean canRenew(Tokens current) {
        return true;
    }

    @Override
    public Tokens renew(CredentialsContext context, Tokens current) {
        return begin(context);
    }

    @Override
    public boolean isSilent() {
        return true;
    }

    /** The one sign-in to stand on; the same one registered for several addresses counts once. */
    private DeviceSignIn onlyOther(List<Credentials> registered) {
        List<DeviceSignIn> others = new ArrayList<>();
        for (Credentials one : registered) {
            if (one instanceof DeviceSignIn signIn && !others.contains(signIn)) {
                others.add(signIn);
            }
        }
        if (others.size() == 1) {
            return others.get(0);
        }
        throw new SignInException(
                Reason.AMBIGUOUS,
                "The token for audience " + audience
                        + " is to be exchanged for that of the other sign-in registered with"
                        + " this Imbrex, but there " + (others.isEmpty() ? "is none" : "are " + others.size())
                        + ". Register exactly one, or name it: SignIn.exchange(...).from(signIn).");
    }

    private SignInException refused(DeviceSettings from, OAuthError error) {
        String exchanger = client == null ? "client " + from.clientId() : client.toString();
        String said = from.issuer() + " refused to exchange the token for audience " + audience + " (" + error.quoted()
                + ").";
        return switch (error.code()) {
            case "access_denied" ->
                new SignInException(
                        Reason.DENIED,
                        said + " The " + exchanger + " must itself be in the audience of the first token: ask"
                                + " the administrator for an audience mapper.");
            case "invalid_token", "invalid_grant" ->
                new SignInException(Reason.SIGN_IN_REQUIRED, said + " Sign in again (SignIn.signIn).");
            case "invalid_target" ->
                new SignInException(Reason.CLIENT_REFUSED, said + " Check the audience: it is a client id there.");
            default ->
                new SignInException(
                        Reason.CLIENT_REFUSED,
                        said + " Ask the administrator to allow token exchange (RFC 8693) for " + exchanger
                                + " and this audience. Keycloak allows it to confidential clients only: name one with"
                                + " SignIn.exchange(...).client(id, secret).");
        };
    }
}
