package io.github.imbrex.testkit;

import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.internal.http.Exchange;
import io.github.imbrex.testkit.internal.http.LoopbackServer;
import io.github.imbrex.testkit.internal.issuer.DeviceRequests;
import io.github.imbrex.testkit.internal.issuer.IssuerEndpoints;
import io.github.imbrex.testkit.internal.issuer.IssuerFault;
import io.github.imbrex.testkit.internal.issuer.IssuerSettings;
import io.github.imbrex.testkit.internal.issuer.Sessions;
import io.github.imbrex.testkit.internal.issuer.SigningKeys;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

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
 * <p>It differs from Keycloak in one thing that matters: it lets its public client exchange tokens, which Keycloak 26
 * allows to confidential clients only. Safe for many threads.
 *
 * @since 0.1
 */
public final class EmbeddedIssuer implements AutoCloseable {

    private static final String REALM = "auth/realms/EMBEDDED";

    private final LoopbackServer server = new LoopbackServer("imbrex-issuer");
    private final SigningKeys keys = new SigningKeys();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final IssuerSettings settings;
    private final DeviceRequests devices;
    private final Sessions sessions;
    private final URI issuer;
    private final IssuerEndpoints endpoints;

    private EmbeddedIssuer(IssuerSettings settings) {
        this.settings = settings;
        this.devices = new DeviceRequests(settings);
        this.sessions = new Sessions(settings);
        this.issuer = server.uri().resolve(REALM);
        this.endpoints = new IssuerEndpoints(issuer, settings, keys, devices, sessions);
    }

    private EmbeddedIssuer listen() {
        server.route(issuer.getPath(), this::handle).start();
        return this;
    }

    private void handle(Exchange exchange) throws IOException {
        requests.computeIfAbsent(exchange.path(), path -> new AtomicInteger()).incrementAndGet();
        endpoints.handle(exchange);
    }

    /** {@return a running issuer with default settings: one public client, one person, approval without being asked} */
    public static EmbeddedIssuer start() {
        return builder().start();
    }

    /** {@return settings of an issuer, with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the issuer, to be configured in clients exactly like this; without a trailing slash, as Keycloak's} */
    public URI issuer() {
        return issuer;
    }

    /** {@return the client id of the public client that may use the device flow} */
    public String clientId() {
        return settings.clientId();
    }

    /**
     * The person says yes.
     *
     * @param userCode the code that the person would type
     * @throws IllegalArgumentException if no sign-in waits with this code
     */
    public void approve(String userCode) {
        devices.decide(userCode, true);
    }

    /**
     * The person says no.
     *
     * @param userCode the code that the person would type
     * @throws IllegalArgumentException if no sign-in waits with this code
     */
    public void deny(String userCode) {
        devices.decide(userCode, false);
    }

    /**
     * {@return whether an access token is one of this issuer's, not expired, and not of a session that has ended}
     *
     * @param accessToken without the word {@code Bearer}
     */
    public boolean accepts(String accessToken) {
        return sessions.find(accessToken).isPresent();
    }

    /**
     * As {@link #accepts(String)}, and good at this audience.
     *
     * @param accessToken without the word {@code Bearer}
     * @param audience client id of the service
     * @return whether a service would let the token in
     */
    public boolean accepts(String accessToken, String audience) {
        return sessions.find(accessToken)
                .filter(access -> access.audiences().contains(audience))
                .isPresent();
    }

    /** Makes every access token given out so far expire at once; refresh tokens stay good. */
    public void expireTokens() {
        sessions.expireTokens();
    }

    /** Ends every session: its tokens are refused from now on, refresh tokens, too. */
    public void endSessions() {
        sessions.endAll();
    }

    /** Signs with a new key from now on. The key before stays published, those before it do not. */
    public void rotateKeys() {
        keys.rotate();
    }

    /**
     * Misbehaves in these ways from now on, and in no other; without arguments it behaves again.
     *
     * @param faults all that there are from now on
     */
    public void fail(Fault... faults) {
        endpoints.fail(Arrays.stream(faults)
                .map(fault -> IssuerFault.valueOf(fault.name()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * {@return the number of requests so far to paths that end so, such as {@code /token}}
     *
     * @param pathEnd compared exactly
     */
    public int requests(String pathEnd) {
        return requests.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(pathEnd))
                .mapToInt(entry -> entry.getValue().get())
                .sum();
    }

    /** Stops answering. Idempotent. */
    @Override
    public void close() {
        endpoints.close();
        server.close();
    }

    /** Issuer and client. */
    @Override
    public String toString() {
        return "Embedded issuer " + issuer + " with client " + settings.clientId();
    }

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

        private String clientId = "imbrex-demo";
        private List<String> audiences = List.of();
        private List<String> exchangeAudiences = List.of();
        private boolean exchangeAllowed = true;
        private IssuerSettings.Person person = new IssuerSettings.Person(
                "00000000-0000-4000-8000-000000000001", "demo", "Demo account", List.of("PROJECT-DEMO"));
        private Duration accessTokenLife = Duration.ofSeconds(300);
        private Duration deviceCodeLife = Duration.ofSeconds(600);
        private Duration interval = Duration.ofSeconds(1);
        private int approveAfter;
        private boolean rotates;
        private TimeSource time = TimeSource.system();

        private Builder() {}

        /**
         * Client id of the public client.
         *
         * @param id {@code imbrex-demo} unless set
         * @return this builder
         */
        public Builder clientId(String id) {
            clientId = id;
            return this;
        }

        /**
         * Services at which the token of a sign-in is good.
         *
         * @param names client ids of the services; none but the client itself unless set
         * @return this builder
         */
        public Builder audiences(String... names) {
            audiences = List.of(names);
            return this;
        }

        /**
         * Further services, for which a token can be had by exchange only.
         *
         * @param names client ids of the services; none unless set
         * @return this builder
         */
        public Builder exchangeAudiences(String... names) {
            exchangeAudiences = List.of(names);
            return this;
        }

        /**
         * Leaves the client out of the audience of its own tokens. Exchanges are then refused, as Keycloak refuses them
         * when the audience mapper is missing.
         *
         * @return this builder
         */
        public Builder withoutExchange() {
            exchangeAllowed = false;
            return this;
        }

        /**
         * The account that signs in.
         *
         * @param subject the claim {@code sub}
         * @param name the claim {@code name}
         * @param groups the claim {@code groups}
         * @return this builder
         */
        public Builder person(String subject, String name, String... groups) {
            person = new IssuerSettings.Person(subject, "demo", name, List.of(groups));
            return this;
        }

        /**
         * Life of access tokens and ID tokens.
         *
         * @param life whole seconds; 300 seconds unless set, as in EUCAIM's realm
         * @return this builder
         */
        public Builder accessTokenLife(Duration life) {
            accessTokenLife = positive(life);
            return this;
        }

        /**
         * Life of device codes.
         *
         * @param life whole seconds; 600 seconds unless set
         * @return this builder
         */
        public Builder deviceCodeLife(Duration life) {
            deviceCodeLife = positive(life);
            return this;
        }

        /**
         * Shortest time between two polls.
         *
         * @param pause whole seconds; 1 second unless set, Keycloak's is 5
         * @return this builder
         */
        public Builder interval(Duration pause) {
            interval = positive(pause);
            return this;
        }

        /**
         * Approves by itself after some polls that were told to wait.
         *
         * @param polls 0 or more; 0 unless set, which approves the first
         * @return this builder
         */
        public Builder approveAfter(int polls) {
            if (polls < 0) {
                throw new IllegalArgumentException("A number of polls is 0 or more.");
            }
            approveAfter = polls;
            return this;
        }

        /**
         * Approves nothing by itself: {@link EmbeddedIssuer#approve} does, or the form on the page of the prompt.
         *
         * @return this builder
         */
        public Builder approveByHand() {
            approveAfter = -1;
            return this;
        }

        /**
         * Replaces the refresh token at each use, and ends the session when an old one is used again.
         *
         * @return this builder
         */
        public Builder rotateRefreshTokens() {
            rotates = true;
            return this;
        }

        /**
         * Another clock, for tests.
         *
         * @param newTime what lives and pauses go by
         * @return this builder
         */
        public Builder time(TimeSource newTime) {
            time = newTime;
            return this;
        }

        /**
         * Binds a free port of 127.0.0.1 and begins to answer.
         *
         * @return the running issuer, to be closed
         */
        public EmbeddedIssuer start() {
            return new EmbeddedIssuer(new IssuerSettings(
                            clientId,
                            audiences,
                            exchangeAudiences,
                            exchangeAllowed,
                            person,
                            accessTokenLife,
                            deviceCodeLife,
                            interval,
                            approveAfter,
                            rotates,
                            time))
                    .listen();
        }

        private static Duration positive(Duration duration) {
            if (duration.toSeconds() < 1) {
                throw new IllegalArgumentException("OAuth counts in seconds: give at least one.");
            }
            return duration;
        }
    }
}
