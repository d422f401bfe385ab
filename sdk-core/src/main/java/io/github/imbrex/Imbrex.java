package io.github.imbrex;

import io.github.imbrex.internal.okhttp.OkHttpTransport;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.spi.Transport;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front door: connections, credentials and settings that all clients of the SDK share.
 *
 * <p>Instances are immutable and safe for use by many threads. Keep one per application: each owns a connection pool,
 * which {@link #close()} releases.
 *
 * @since 0.1
 */
public final class Imbrex implements AutoCloseable {

    private final Transport transport;
    private final boolean ownsTransport;
    private final TimeSource time;
    private final CredentialRegistry credentials;

    private Imbrex(Builder builder) {
        Transport given = builder.transport;
        this.transport = given != null ? given : new OkHttpTransport();
        this.ownsTransport = given == null;
        this.time = builder.time;
        this.credentials = new CredentialRegistry(builder.credentials);
    }

    /** Starts from defaults; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads every setting from system properties and the environment; see the table on {@link Builder}. */
    public static Imbrex fromEnv() {
        return builder().build();
    }

    /**
     * A connection to the service at a base address, with the credentials registered for it. Costs nothing; the first
     * request opens a socket.
     */
    public Connection connect(URI base) {
        return new OriginBoundConnection(base, transport, time, credentials);
    }

    /**
     * What registered credentials use while they sign in, for a sign-in before the first request.
     *
     * @throws IllegalArgumentException if the credentials are not registered here
     */
    public CredentialsContext contextOf(Credentials registered) {
        CredentialRegistry.Entry entry = credentials
                .entryOf(registered)
                .orElseThrow(() -> new IllegalArgumentException(
                        "These credentials are not registered with this Imbrex; use Imbrex.Builder.credentials."));
        return new OriginBoundConnection(entry.address(), transport, time, credentials).context(entry);
    }

    /** Releases pooled connections, unless the transport was given by the caller. Idempotent. */
    @Override
    public void close() {
        if (ownsTransport) {
            transport.close();
        }
    }

    /** Settings of an {@link Imbrex}. Not safe for use by several threads. */
    public static final class Builder {

        private final List<CredentialRegistry.Entry> credentials = new ArrayList<>();
        private @Nullable Transport transport;
        private TimeSource time = TimeSource.system();

        private Builder() {}

        /**
         * Registers credentials for a service. They are sent to the origin of {@code address} only; where one origin
         * hosts several services, the registration with the longest matching path serves a connection.
         */
        public Builder credentials(URI address, Credentials newCredentials) {
            credentials.add(new CredentialRegistry.Entry(address, newCredentials));
            return this;
        }

        /** Another HTTP client in place of the SDK's own; it is not closed with the {@link Imbrex}. */
        public Builder transport(Transport newTransport) {
            transport = newTransport;
            return this;
        }

        /** Another clock, for tests. */
        public Builder time(TimeSource newTime) {
            time = newTime;
            return this;
        }

        /** The finished front door. */
        public Imbrex build() {
            return new Imbrex(this);
        }
    }
}
