package io.github.imbrex.auth;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.auth.SignInException.Reason;
import io.github.imbrex.spi.Deadline;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The device flow (RFC 8628) with PKCE, and its refresh (RFC 6749 section 6). */
final class DeviceGrant implements Grant {

    private static final Logger log = LoggerFactory.getLogger(DeviceGrant.class);

    private static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";

    /** RFC 8628 section 3.5: what slow_down adds to all later pauses. */
    private static final Duration SLOWER = Duration.ofSeconds(5);

    private static final Duration MAX_BACK_OFF = Duration.ofSeconds(60);
    private static final int DEVICE_LIMIT = 64 * 1024;

    private final DeviceSettings settings;
    private final Provider provider;
    private final ProviderHttp stoppable;
    private final TokenEndpoint polls;
    /** Cancellation is for the sign-in; a refresh cut short could cost the session. */
    private final TokenEndpoint tokens;

    private final IdTokenCheck check;
    private final UserInfo userInfo;

    DeviceGrant(DeviceSettings settings) {
        this.settings = settings;
        var http = new ProviderHttp(settings.patience());
        this.provider = new Provider(settings.issuer(), http);
        this.stoppable = http.stoppedBy(settings.cancellation());
        this.polls = new TokenEndpoint(provider, stoppable);
        this.tokens = new TokenEndpoint(provider, http);
        this.userInfo = new UserInfo(provider);
        this.check = new IdTokenCheck(provider, settings.issuer(), settings.clientId(), settings.algorithms());
    }

    UserInfo userInfo() {
        return userInfo;
    }

    TokenEndpoint tokens() {
        return tokens;
    }

    @Override
    public Tokens begin(CredentialsContext context) {
        Consumer<DevicePrompt> prompt = settings.prompt();
        if (prompt == null) {
            throw new IllegalStateException(
                    "A device sign-in has a code to show and nowhere to show it: give it a prompt,"
                            + " such as SignIn.device(...).prompt(System.out::println).");
        }
        URI endpoint = provider.metadata(context).deviceEndpoint();
        Pkce pkce = Pkce.create();
        DeviceCode code = ask(context, endpoint, pkce);
        Deadline life = Deadline.in(code.life(), context.time());
        prompt.accept(code.prompt(context.time().now()));
        return poll(context, code, pkce, life);
    }

    private DeviceCode ask(CredentialsContext context, URI endpoint, Pkce pkce) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", settings.clientId());
        form.put("scope", String.join(" ", settings.scopes()));
        form.put("code_challenge", pkce.challenge());
        form.put("code_challenge_method", "S256");
        ProviderReply reply = stoppable.post(context, endpoint, form, null, DEVICE_LIMIT, "device endpoint");
        if (reply instanceof ProviderReply.Accepted accepted) {
            return DeviceCode.read(accepted.json());
        }
        throw refused((OAuthError) reply);
    }

    private Tokens poll(CredentialsContext context, DeviceCode code, Pkce pkce, Deadline life) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", DEVICE_CODE);
        form.put("client_id", settings.clientId());
        form.put("device_code", code.secret());
        form.put("code_verifier", pkce.verifier());
        Duration pause = code.interval();
        while (true) {
            if (life.remaining().compareTo(pause) <= 0) {
                Pause.of(life.remaining(), context.time(), settings.cancellation());
                throw expired();
            }
            Pause.of(pause, context.time(), settings.cancellation());
            long askedAt = context.time().nanoTime();
            TokenReply reply;
            try {
                reply = polls.ask(context, form);
            } catch (ImbrexException unanswered) {
                if (!unanswered.isRetryable()) {
                    throw unanswered;
                }
                // Section 3.5: after a connection time-out, ask less and less often.
                pause = lessOften(pause);
                log.debug("A poll went unanswered, the next follows in {}: {}", pause, unanswered.toString());
                continue;
            }
            if (reply instanceof TokenAnswer answer) {
                return first(context, answer, askedAt);
            }
            OAuthError error = (OAuthError) reply;
            if (error.is("slow_down")) {
                pause = pause.plus(SLOWER);
            } else if (!error.is("authorization_pending")) {
                throw refused(error);
            }
        }
    }

    private Tokens first(CredentialsContext context, TokenAnswer answer, long askedAt) {
        String idToken = answer.idToken();
        if (idToken == null) {
            throw new SignInException(
                    Reason.UNREADABLE,
                    settings.issuer() + " gave an access token but no ID token, so nobody knows who signed in. Have the"
                            + " scope openid allowed for client " + settings.clientId() + ".");
        }
        Identity identity = check.validate(context, idToken, answer.accessToken(), null, null);
        return Tokens.of(answer, answer.refreshToken(), identity, askedAt);
    }

    @Override
    public boolean canRenew(Tokens current) {
        return current.refreshToken() != null;
    }

    @Override
    public Tokens renew(CredentialsContext context, Tokens current) {
        String refreshToken = current.refreshToken();
        if (refreshToken == null) {
            throw new IllegalStateException("Nothing to renew with.");
        }
        long askedAt = context.time().nanoTime();
        TokenAnswer answer = refresh(context, refreshToken);
        Identity identity = current.identity();
        String idToken = answer.idToken();
        if (idToken != null && identity != null) {
            identity = check.validate(context, idToken, answer.accessToken(), null, identity.subject());
        }
        String next = answer.refreshToken();
        return Tokens.of(answer, next == null ? refreshToken : next, identity, askedAt);
    }

    private TokenAnswer refresh(CredentialsContext context, String refreshToken) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("client_id", settings.clientId());
        form.put("refresh_token", refreshToken);
        TokenReply reply;
        try {
            reply = Shielded.call(() -> tokens.ask(context, form));
        } catch (ConnectionException failure) {
            throw Unsent.isCertain(failure) ? failure : new RenewalInDoubtException(failure);
        }
        if (reply instanceof TokenAnswer answer) {
            return answer;
        }
        OAuthError error = (OAuthError) reply;
        if (error.is("invalid_grant")) {
            throw new SignInException(
                    Reason.SIGN_IN_REQUIRED,
                    settings.issuer() + " has ended the session (" + error.quoted()
                            + "). Sign in again (SignIn.signIn).");
        }
        throw refused(error);
    }

    private SignInException refused(OAuthError error) {
        String client = "client " + settings.clientId();
        String said = settings.issuer() + " refused (" + error.quoted() + ")";
        return switch (error.code()) {
            case "access_denied" ->
                new SignInException(
                        Reason.DENIED, "The sign-in was denied: " + said + ". Start again if that was a mistake.");
            case "expired_token" -> expired();
            case "invalid_grant" ->
                new SignInException(
                        Reason.EXPIRED, said + ": the code is used up or no longer known. Start the sign-in again.");
            case "invalid_scope" ->
                new SignInException(
                        Reason.CLIENT_REFUSED,
                        said + ". Ask for fewer scopes, or have them registered for " + client + ".");
            case "server_error", "temporarily_unavailable" ->
                new SignInException(Reason.PROVIDER_FAILED, said + ". Try again later.");
            default ->
                new SignInException(
                        Reason.CLIENT_REFUSED,
                        said + ". Ask its administrator to register " + client
                                + " as public, with the device flow on and PKCE S256.");
        };
    }

    private SignInException expired() {
        return new SignInException(
                Reason.EXPIRED,
                "The code was not used in time at " + settings.issuer() + ". Start the sign-in again for a new one.");
    }

    @Override
    public boolean isSilent() {
        return false;
    }

    private static Duration lessOften(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(MAX_BACK_OFF) <= 0
                ? doubled
                : pause.compareTo(MAX_BACK_OFF) < 0 ? MAX_BACK_OFF : pause;
    }
}
