package io.github.imbrex;

import io.github.imbrex.internal.net.DirectHosts;
import io.github.imbrex.spi.CallObserver;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.spi.Transport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: connections, credentials and settings that all clients of the SDK share.
 *
 * <p>Instances are immutable and safe for use by many threads. Keep one per application: each owns a connection pool,
 * which {@link #close()} releases.
 *
 * @since 0.1
 */
public final class Imbrex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imbrex.class);

    private final Engine engine;
    private final boolean ownsTransport;

    private Imbrex(Engine engine, boolean ownsTransport) {
        this.engine = engine;
        this.ownsTransport = ownsTransport;
    }

    /**
     * {@return a builder with the defaults; nothing is required} Properties and environment are read only {@linkplain
     * Builder#fromEnv if asked}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A front door with every setting read from system properties and the environment; see the table on {@link
     * Builder}.
     *
     * @return the finished front door
     * @throws IllegalArgumentException if one of them cannot be used; the message names it and where it was found
     */
    public static Imbrex fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * A connection to the service at a base address, with the credentials registered for it. Costs nothing; the first
     * request opens a socket.
     *
     * @param base http or https address that ends with its path; a missing slash at the end is added
     * @return the connection, safe for use by several threads
     * @throws IllegalArgumentException if the address has a query, a fragment, user info or dot segments
     * @throws IllegalStateException if closed
     */
    public Connection connect(URI base) {
        if (engine.closed().get()) {
            throw new IllegalStateException("This Imbrex is closed; open connections from one that is not.");
        }
        return new OriginBoundConnection(engine, Address.of(base));
    }

    /**
     * {@return what registered credentials use while they sign in, for a sign-in before the first request}
     *
     * @param registered the very object that was given to {@link Builder#credentials}
     * @throws IllegalArgumentException if the credentials are not registered here
     */
    public CredentialsContext contextOf(Credentials registered) {
        CredentialRegistry.Entry entry = engine.registry()
                .entryOf(registered)
                .orElseThrow(() -> new IllegalArgumentException(
                        "These credentials are not registered with this Imbrex; use Imbrex.Builder.credentials."));
        return new RegistrationContext(engine, entry.given());
    }

    /**
     * Releases pooled connections, unless the transport was given by the caller. No new request begins after it; an
     * answer that is being read may be read to its end. Idempotent.
     */
    @Override
    public void close() {
        if (!engine.closed().getAndSet(true) && ownsTransport) {
            engine.transport().close();
        }
    }

    /** Number of registrations; nothing about their credentials. */
    @Override
    public String toString() {
        return "Imbrex with credentials for " + engine.registry().entries().size() + " services";
    }

    /**
     * Settings of an {@link Imbrex}. What is set here wins over a system property, that over the environment, and that
     * over the default; the two in the middle are read only after {@link #fromEnv()}. A value that cannot be used is an
     * {@link IllegalArgumentException} that names the setting and its source, thrown here for values given here and by
     * {@link #build()} for the others. Blank text counts as not set. Not safe for use by several threads.
     *
     * <table>
     * <caption>All settings</caption>
     * <thead>
     * <tr><th>method</th><th>system property</th><th>environment</th><th>default, and why</th></tr>
     * </thead>
     * <tbody>
     * <tr><td>{@link #connectTimeout}</td><td>{@code imbrex.connect-timeout}</td><td>{@code IMBREX_CONNECT_TIMEOUT}</td>
     *     <td>10 s: a reachable host answers in one, a lossy line repeats its first packet after 1, 3 and 7 s</td></tr>
     * <tr><td>{@link #answerTimeout}</td><td>{@code imbrex.answer-timeout}</td><td>{@code IMBREX_ANSWER_TIMEOUT}</td>
     *     <td>60 s: archives search large tables, and usual reverse proxies give up after 60 s too</td></tr>
     * <tr><td>{@link #idleTimeout}</td><td>{@code imbrex.idle-timeout}</td><td>{@code IMBREX_IDLE_TIMEOUT}</td>
     *     <td>60 s: an archive may fetch from tape between two images, a dead line never comes back</td></tr>
     * <tr><td>{@link #retryAttempts}</td><td>{@code imbrex.retry-attempts}</td><td>{@code IMBREX_RETRY_ATTEMPTS}</td>
     *     <td>3: outlives a restart behind a load balancer; what fails thrice is down</td></tr>
     * <tr><td>{@link #retryFirstPause}</td><td>{@code imbrex.retry-first-pause}</td>
     *     <td>{@code IMBREX_RETRY_FIRST_PAUSE}</td><td>500 ms: nobody notices, and a service can breathe</td></tr>
     * <tr><td>{@link #retryLongestPause}</td><td>{@code imbrex.retry-longest-pause}</td>
     *     <td>{@code IMBREX_RETRY_LONGEST_PAUSE}</td><td>10 s: leaves time for an answer within 60 s</td></tr>
     * <tr><td>{@link #retryBudget}</td><td>{@code imbrex.retry-budget}</td><td>{@code IMBREX_RETRY_BUDGET}</td>
     *     <td>20: bridges a short fault of many parallel requests, and adds next to nothing to a long one</td></tr>
     * <tr><td>{@link #proxy}</td><td>{@code imbrex.proxy}</td><td>{@code IMBREX_PROXY}</td>
     *     <td>what {@link java.net.ProxySelector#getDefault()} says: Java's own proxy settings</td></tr>
     * <tr><td>{@link #proxyUser}</td><td>{@code imbrex.proxy-user}</td><td>{@code IMBREX_PROXY_USER}</td>
     *     <td>none: most proxies ask for nothing</td></tr>
     * <tr><td>{@link #proxyPassword}</td><td>none: command lines can be read by others</td>
     *     <td>{@code IMBREX_PROXY_PASSWORD}</td><td>none</td></tr>
     * <tr><td>{@link #noProxy}</td><td>{@code imbrex.no-proxy}</td><td>{@code IMBREX_NO_PROXY}</td>
     *     <td>none; the machine itself is always reached directly</td></tr>
     * <tr><td>{@link #trustAnchors}</td><td>{@code imbrex.trust-anchors}</td><td>{@code IMBREX_TRUST_ANCHORS}</td>
     *     <td>none: Java's own authorities are trusted in any case</td></tr>
     * <tr><td>{@link #trustAnchorsPassword}</td><td>none, as above</td><td>{@code IMBREX_TRUST_ANCHORS_PASSWORD}</td>
     *     <td>none: PEM needs none</td></tr>
     * <tr><td>{@link #clientCertificate}</td><td>{@code imbrex.client-certificate}</td>
     *     <td>{@code IMBREX_CLIENT_CERTIFICATE}</td><td>none: few services ask</td></tr>
     * <tr><td>{@link #clientKey}</td><td>{@code imbrex.client-key}</td><td>{@code IMBREX_CLIENT_KEY}</td>
     *     <td>the file of the certificate: the two come together in most cases</td></tr>
     * <tr><td>{@link #clientKeyPassword}</td><td>none, as above</td><td>{@code IMBREX_CLIENT_KEY_PASSWORD}</td>
     *     <td>none</td></tr>
     * <tr><td>{@link #userAgent}</td><td>{@code imbrex.user-agent}</td><td>{@code IMBREX_USER_AGENT}</td>
     *     <td>{@code imbrex} with its version and that of Java: administrators find our faults in their logs</td></tr>
     * <tr><td>{@link #credentials}</td><td>none, as above</td><td>{@code IMBREX_TOKEN}, a bearer token</td>
     *     <td>none: a service is asked anonymously</td></tr>
     * <tr><td>{@link #tokenOrigin}</td><td>{@code imbrex.token-origin}</td><td>{@code IMBREX_TOKEN_ORIGIN}</td>
     *     <td>none: a token without an address to go to is refused, never sent everywhere</td></tr>
     * <tr><td>{@link #observer}</td><td>none</td><td>none</td><td>none; every call is logged at debug level</td></tr>
     * <tr><td>{@link #transport}</td><td>none</td><td>none</td><td>the SDK's own, on OkHttp</td></tr>
     * <tr><td>{@link #time}</td><td>none</td><td>none</td><td>the machine's clock</td></tr>
     * </tbody>
     * </table>
     *
     * <p>Durations are written {@code 500ms}, {@code 10s}, {@code 2m}, {@code 1h} or as ISO 8601 ({@code PT10S}).
     *
     * <p>There is no switch that turns off the verification of certificates or host names: a service with a certificate
     * of its own authority is trusted through {@link #trustAnchors}.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final Settings.Draft draft = new Settings.Draft();
        private final List<CallObserver> observers = new ArrayList<>();
        private CredentialRegistry registry = CredentialRegistry.EMPTY;
        private @Nullable Transport transport;
        private TimeSource time = TimeSource.system();
        private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();

        private Builder() {}

        /**
         * Fills what is not set here from system properties and the environment, whenever it was or will be set.
         *
         * @return this builder
         */
        public Builder fromEnv() {
            return fromEnv(Environment.SYSTEM);
        }

        Builder fromEnv(Environment environment) {
            draft.fillFrom(environment);
            return this;
        }

        /**
         * Registers credentials for a service. They are sent to the origin of its address only; where one origin hosts
         * several services, the registration with the longest matching path serves a connection. A second registration
         * for the same address takes the place of the first.
         *
         * @param address base address of the service, http or https
         * @param newCredentials what proves to it who asks
         * @return this builder
         * @throws IllegalArgumentException if the address has a query, a fragment, user info or dot segments
         */
        public Builder credentials(URI address, Credentials newCredentials) {
            registry = registry.with(address, newCredentials);
            return this;
        }

        /**
         * The service to which the token in {@code IMBREX_TOKEN} goes, and no other.
         *
         * @param address base address of the service, http or https
         * @return this builder
         */
        public Builder tokenOrigin(URI address) {
            draft.set(Setting.TOKEN_ORIGIN, address);
            return this;
        }

        /**
         * Longest wait for a TCP connection.
         *
         * @param timeout more than 0 and at most 24 h
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            draft.set(Setting.CONNECT_TIMEOUT, timeout);
            return this;
        }

        /**
         * Longest wait for the headers of an answer, all attempts, redirects and pauses together, but without the time
         * that {@link Credentials} take to sign in and that the request's own body takes to be sent. A deadline of the
         * request may be earlier.
         *
         * @param timeout more than 0 and at most 24 h
         * @return this builder
         */
        public Builder answerTimeout(Duration timeout) {
            draft.set(Setting.ANSWER_TIMEOUT, timeout);
            return this;
        }

        /**
         * Longest silence between two bytes of a body; a request may have its own.
         *
         * @param timeout more than 0 and at most 24 h
         * @return this builder
         */
        public Builder idleTimeout(Duration timeout) {
            draft.set(Setting.IDLE_TIMEOUT, timeout);
            return this;
        }

        /**
         * Most attempts of one request. Repeated are idempotent requests after a failed connection or an answer 429,
         * 502, 503 or 504; others only if it is certain that nothing was sent.
         *
         * @param attempts 1 to 10, the first included
         * @return this builder
         */
        public Builder retryAttempts(int attempts) {
            draft.set(Setting.RETRY_ATTEMPTS, attempts);
            return this;
        }

        /**
         * Upper bound of the first pause; each pause is random below its bound, each bound twice the last.
         *
         * @param pause at most 24 h
         * @return this builder
         */
        public Builder retryFirstPause(Duration pause) {
            draft.set(Setting.RETRY_FIRST_PAUSE, pause);
            return this;
        }

        /**
         * Upper bound of all pauses; a service's {@code Retry-After} is honoured beyond it.
         *
         * @param pause at most 24 h
         * @return this builder
         */
        public Builder retryLongestPause(Duration pause) {
            draft.set(Setting.RETRY_LONGEST_PAUSE, pause);
            return this;
        }

        /**
         * Repetitions that all connections together may make; ten answers that needed none give one back.
         *
         * @param retries 0 to 10000
         * @return this builder
         */
        public Builder retryBudget(int retries) {
            draft.set(Setting.RETRY_BUDGET, retries);
            return this;
        }

        /**
         * An HTTP proxy for http and https services, in place of the system's.
         *
         * @param address {@code http://host:port}
         * @return this builder
         */
        public Builder proxy(URI address) {
            draft.set(Setting.PROXY, address);
            return this;
        }

        /**
         * User name for a proxy that asks for one (Basic scheme); sent to the proxy only, and only when it asks.
         *
         * @param user shown in no log
         * @return this builder
         */
        public Builder proxyUser(String user) {
            draft.set(Setting.PROXY_USER, user);
            return this;
        }

        /**
         * Password that goes with {@link #proxyUser}.
         *
         * @param password shown in no log
         * @return this builder
         */
        public Builder proxyPassword(String password) {
            draft.set(Setting.PROXY_PASSWORD, password);
            return this;
        }

        /**
         * Hosts that are reached without a proxy. Replaces an earlier list.
         *
         * @param hosts {@code node.example.org} for itself, {@code .example.org} for the domain and all below it, an
         *     address, or {@code *} for all
         * @return this builder
         */
        public Builder noProxy(String... hosts) {
            try {
                draft.set(Setting.NO_PROXY, DirectHosts.of(List.of(hosts)));
            } catch (IllegalArgumentException unusable) {
                throw Setting.NO_PROXY.unusable(Settings.BUILDER, unusable);
            }
            return this;
        }

        /**
         * Authorities that are trusted besides Java's own.
         *
         * @param file PEM with one or more certificates, or PKCS#12
         * @return this builder
         */
        public Builder trustAnchors(Path file) {
            draft.set(Setting.TRUST_ANCHORS, file);
            return this;
        }

        /**
         * Password of the PKCS#12 file of {@link #trustAnchors}.
         *
         * @param password shown in no log; PEM needs none
         * @return this builder
         */
        public Builder trustAnchorsPassword(String password) {
            draft.set(Setting.TRUST_ANCHORS_PASSWORD, password);
            return this;
        }

        /**
         * The certificate for services that ask for one.
         *
         * @param file PKCS#12 with its key, or PEM with the certificate first and those of its issuers after it
         * @return this builder
         */
        public Builder clientCertificate(Path file) {
            draft.set(Setting.CLIENT_CERTIFICATE, file);
            return this;
        }

        /**
         * The key of {@link #clientCertificate}, if that is PEM.
         *
         * @param file PKCS#8 in PEM, encrypted or not
         * @return this builder
         */
        public Builder clientKey(Path file) {
            draft.set(Setting.CLIENT_KEY, file);
            return this;
        }

        /**
         * Password of an encrypted client key, or of the PKCS#12 file of {@link #clientCertificate}.
         *
         * @param password shown in no log
         * @return this builder
         */
        public Builder clientKeyPassword(String password) {
            draft.set(Setting.CLIENT_KEY_PASSWORD, password);
            return this;
        }

        /**
         * Name of the program, sent as {@code User-Agent} with requests that bring none of their own.
         *
         * @param name such as {@code cohort-tool/1.2}
         * @return this builder
         */
        public Builder userAgent(String name) {
            draft.set(Setting.USER_AGENT, name);
            return this;
        }

        /**
         * One more observer of all calls.
         *
         * @param observer told after those added before it
         * @return this builder
         */
        public Builder observer(CallObserver observer) {
            observers.add(observer);
            return this;
        }

        /**
         * Another HTTP client in place of the SDK's own; it is not closed with the {@link Imbrex}. Connection timeout,
         * proxy, trust anchors and client certificate are then its own affair.
         *
         * @param newTransport shared with others if need be
         * @return this builder
         */
        public Builder transport(Transport newTransport) {
            transport = newTransport;
            return this;
        }

        /**
         * Another clock, for tests.
         *
         * @param newTime what deadlines, pauses and dates go by
         * @return this builder
         */
        public Builder time(TimeSource newTime) {
            time = newTime;
            return this;
        }

        Builder random(RandomGenerator newRandom) {
            random = newRandom;
            return this;
        }

        /**
         * {@return the finished front door}
         *
         * @throws IllegalArgumentException if a setting cannot be used; the message names it and where it was found
         */
        public Imbrex build() {
            Settings settings = draft.finish();
            CredentialRegistry complete = withToken(settings);
            complete.entries().forEach(Builder::warnIfReadable);
            Transport given = transport;
            var engine = new Engine(
                    given != null ? given : OwnTransport.of(settings),
                    time,
                    random,
                    complete,
                    settings.get(Setting.ANSWER_TIMEOUT),
                    settings.get(Setting.IDLE_TIMEOUT),
                    settings.get(Setting.USER_AGENT),
                    new RetryPolicy(
                            settings.get(Setting.RETRY_ATTEMPTS),
                            settings.get(Setting.RETRY_FIRST_PAUSE),
                            settings.get(Setting.RETRY_LONGEST_PAUSE)),
                    new RetryBudget(settings.get(Setting.RETRY_BUDGET)),
                    new Observation(observers, time),
                    new AtomicBoolean());
            return new Imbrex(engine, given == null);
        }

        private CredentialRegistry withToken(Settings settings) {
            Optional<String> token = settings.find(Setting.TOKEN);
            if (token.isEmpty()) {
                return registry;
            }
            URI origin = settings.find(Setting.TOKEN_ORIGIN)
                    .orElseThrow(() -> new IllegalArgumentException("The environment variable IMBREX_TOKEN is set, but"
                            + " nothing says where the token may go: set IMBREX_TOKEN_ORIGIN to the address of its"
                            + " service, such as https://node.example.org/. It is never sent everywhere."));
            if (registry.has(Address.of(origin))) {
                return registry;
            }
            try {
                return registry.with(origin, Credentials.bearer(token.get()));
            } catch (IllegalArgumentException unusable) {
                throw settings.unusable(Setting.TOKEN, unusable);
            }
        }

        private static void warnIfReadable(CredentialRegistry.Entry entry) {
            var origin = entry.address().origin();
            if (origin.scheme().equals("http") && !origin.isLoopback()) {
                LOG.warn("Credentials for {} travel unencrypted; use its https address if it has one.", origin);
            }
        }
    }
}
