package io.github.imbrex.testkit.internal.issuer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions of an issuer, their refresh tokens, and the access tokens that are good. Safe for many threads. */
public final class Sessions {

    private static final int ACCESS_TOKENS_KEPT = 10_000;

    private final IssuerSettings settings;
    private final Map<String, Refresh> refreshTokens = new HashMap<>();
    private final Map<String, Access> accessTokens = new HashMap<>();

    /** None yet. */
    public Sessions(IssuerSettings settings) {
        this.settings = settings;
    }

    synchronized Session begin(String scope) {
        return new Session(scope, settings.time().now());
    }

    synchronized String refreshToken(Session session) {
        String token = Randoms.token();
        refreshTokens.put(token, new Refresh(session));
        return token;
    }

    /** The session that a refresh token continues. With rotation, a second use ends it. */
    synchronized Session continued(String refreshToken) throws Refusal {
        Refresh refresh = refreshTokens.get(refreshToken);
        if (refresh == null) {
            throw new Refusal("invalid_grant", "Invalid refresh token");
        }
        if (refresh.session.ended != null) {
            throw new Refusal("invalid_grant", refresh.session.ended);
        }
        if (settings.rotates() && refresh.used) {
            refresh.session.ended = "Session doesn't have required client";
            throw new Refusal("invalid_grant", "Maximum allowed refresh token reuse exceeded");
        }
        refresh.used = true;
        return refresh.session;
    }

    synchronized void remember(String accessToken, Session session, List<String> audiences, Instant expires) {
        if (accessTokens.size() >= ACCESS_TOKENS_KEPT) {
            Instant now = settings.time().now();
            accessTokens.values().removeIf(access -> !access.isGood(now));
        }
        accessTokens.put(accessToken, new Access(session, List.copyOf(audiences), expires));
    }

    /** An access token that is good now. */
    public synchronized Optional<Access> find(String accessToken) {
        return Optional.ofNullable(accessTokens.get(accessToken))
                .filter(access -> access.isGood(settings.time().now()));
    }

    /** All access tokens of today are good no more. */
    public synchronized void expireTokens() {
        accessTokens.clear();
    }

    /** All sessions of today are over. */
    public synchronized void endAll() {
        refreshTokens.values().forEach(refresh -> refresh.session.ended = "Session not active");
        accessTokens.clear();
    }

    /** One sign-in. */
    static final class Session {
        private final String id = Randoms.token();
        private final String scope;
        private final Instant begun;
        private @Nullable String ended;

        private Session(String scope, Instant begun) {
            this.scope = scope;
            this.begun = begun;
        }

        Instant begun() {
            return begun;
        }

        String id() {
            return id;
        }

        String scope() {
            return scope;
        }
    }

    private static final class Refresh {
        private final Session session;
        private boolean used;

        private Refresh(Session session) {
            this.session = session;
        }
    }

    /** What an access token is good for. */
    public static final class Access {
        private final Session session;
        private final List<String> audiences;
        private final Instant expires;

        private Access(Session session, List<String> audiences, Instant expires) {
            this.session = session;
            this.audiences = audiences;
            this.expires = expires;
        }

        Session session() {
            return session;
        }

        /** Services that may take it. */
        public List<String> audiences() {
            return audiences;
        }

        private boolean isGood(Instant now) {
            return session.ended == null && now.isBefore(expires);
        }
    }
}
