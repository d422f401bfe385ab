package io.github.imbrex.testkit;

import io.github.imbrex.spi.TimeSource;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * An OpenID provider on loopback that behaves as Keycloak does: discovery, keys, device flow (RFC 8628) with PKCE,
 * refresh, token exchange (RFC 8693), userinfo. Everything it signs is real (RS256); it keeps all in memory and forgets
 * it when closed.
 *
 * <pre>{@code
 * try (var issuer = EmbeddedIssuer.start();
 *         var imbrex = Imbrex.builder()
 *                 .credentials(node, SignIn.device(issuer.issuer(), issuer.clientId()).prompt(System.out::println))
 *                 .build()) { ... }
 * }</pre>
 *
 * <p>Safe for many threads.
 *
 * @since 0.1
 */
public final class EmbeddedIssuer implements AutoCloseable {

    private EmbeddedIssuer(Builder builder) {}

    /** An issuer with default settings: one public client, one person, approval without being asked. */
    public static EmbeddedIssuer start() {
        return builder().start();
    }

    /** Starts from default settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The issuer, to be configured in clients exactly like this; without a trailing slash, as Keycloak's. */
    public URI issuer() {
        throw new UnsupportedOperationException();
    }

    /** The public client that may use the device flow. */
    public String clientId() {
        throw new UnsupportedOperationException();
    }

    /** The person says yes. */
    public void approve(String userCode) {
        throw new UnsupportedOperationException();
    }

    /** The person says no. */
    public void deny(String userCode) {
        throw new UnsupportedOperationException();
    }

    /** Whether an access token is one of this issuer's, not expired, and not of an ended session. */
    public boolean accepts(String accessToken) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #accepts(String)}, and good at this audience. */
    public boolean accepts(String accessToken, String audience) {
        throw new UnsupportedOperationException();
    }

    /** Makes every access token given out so far expire at once; refresh tokens stay good. */
    public void expireTokens() {
        throw new UnsupportedOperationException();
    }

    /** Ends every session: refresh tokens are refused from now on. */
    public void endSessions() {
        throw new UnsupportedOperationException();
    }

    /** Signs with a new key from now on; the key before stays published. */
    public void rotateKeys() {
        throw new UnsupportedOperationException();
    }

    /** Misbehaves in these ways from now on, and in no other. */
    public void fail(Fault... faults) {
        throw new UnsupportedOperationException();
    }

    /** Requests answered so far whose path ends so, such as {@code /token}. */
    public int requests(String pathEnd) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}

    /** Ways to misbehave that a client must not fall for. */
    public enum Fault {
        /** Discovery names another issuer. */
        WRONG_ISSUER_IN_DISCOVERY,
        /** Discovery redirects to another origin. */
        DISCOVERY_REDIRECT,
        /** ID tokens come unsigned. */
        ALGORITHM_NONE,
        /** ID tokens are signed with HMAC by the bytes of the public key. */
        ALGORITHM_HS256,
        /** ID tokens name another issuer. */
        WRONG_ISSUER,
        /** ID tokens are for another client. */
        WRONG_AUDIENCE,
        /** ID tokens have expired an hour ago. */
        EXPIRED,
        /** ID tokens name a key that is not published. */
        UNKNOWN_KEY,
        /** ID tokens are signed by a key other than the one they name. */
        WRONG_SIGNATURE,
        /** Keys come in a document of many megabytes. */
        HUGE_KEYS,
        /** The token endpoint takes requests and never answers. */
        HUNG_TOKEN_ENDPOINT,
        /** The token endpoint answers with status 503. */
        UNAVAILABLE
    }

    /** Settings of an {@link EmbeddedIssuer}. Not safe for use by several threads. */
    public static final class Builder {

        private Builder() {}

        /** Id of the public client; {@code imbrex-demo} unless set. */
        public Builder clientId(String id) {
            return this;
        }

        /** Audiences of access tokens, the services they are good at; none unless set. */
        public Builder audiences(String... names) {
            return this;
        }

        /** The person that signs in. */
        public Builder person(String subject, String name, Set<String> groups) {
            return this;
        }

        /** Life of access tokens and ID tokens; 300 seconds unless set. */
        public Builder accessTokenLife(Duration life) {
            return this;
        }

        /** Life of device codes; 600 seconds unless set. */
        public Builder deviceCodeLife(Duration life) {
            return this;
        }

        /** Shortest time between two polls, in whole seconds; 1 second unless set, Keycloak's is 5. */
        public Builder interval(Duration interval) {
            return this;
        }

        /** Approves after this many polls that were told to wait; 0 unless set, which approves the first. */
        public Builder approveAfter(int polls) {
            return this;
        }

        /** Approves nothing by itself: {@link EmbeddedIssuer#approve} does. */
        public Builder approveByHand() {
            return this;
        }

        /** Replaces the refresh token at each use, and ends the session when an old one is used again. */
        public Builder rotateRefreshTokens() {
            return this;
        }

        /** Another clock, for tests. */
        public Builder time(TimeSource time) {
            return this;
        }

        /** Binds a free port of 127.0.0.1 and begins to answer. */
        public EmbeddedIssuer start() {
            return new EmbeddedIssuer(this);
        }
    }
}
