package io.github.imbrex;

import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.spi.Transport;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Retry, redirects and credentials around a transport, for one base address. */
final class OriginBoundConnection implements Connection {

    private final URI base;
    private final Origin origin;
    private final Transport transport;
    private final TimeSource time;
    private final CredentialRegistry registry;
    private final Optional<CredentialRegistry.Entry> credentials;

    OriginBoundConnection(URI base, Transport transport, TimeSource time, CredentialRegistry registry) {
        this.origin = Origin.of(base);
        this.base = base.resolve(CredentialRegistry.Entry.directory(base));
        this.transport = transport;
        this.time = time;
        this.registry = registry;
        this.credentials = registry.forBase(base);
    }

    @Override
    public URI base() {
        return base;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public boolean isAnonymous() {
        return credentials.isEmpty();
    }

    @Override
    public TimeSource time() {
        return time;
    }

    @Override
    public Response exchange(Request request) {
        List<Header> sent = List.of();
        if (credentials.isPresent() && origin.covers(request.uri())) {
            sent = credentials.get().credentials().headers(context(credentials.get()));
        }
        Request authorised = request;
        for (Header header : sent) {
            authorised = authorised.header(header.name(), header.value());
        }
        try {
            return transport.exchange(
                    authorised,
                    new Transport.Limits(
                            Duration.ofSeconds(60), request.idleTimeout().orElse(Duration.ofSeconds(60))));
        } catch (IOException e) {
            throw new ConnectionException("No answer from " + Redaction.uri(request.uri()) + ": " + e.getMessage(), e);
        }
    }

    CredentialsContext context(CredentialRegistry.Entry entry) {
        return new CredentialsContext() {
            @Override
            public URI registeredFor() {
                return entry.address();
            }

            @Override
            public Connection anonymous(URI other) {
                return new OriginBoundConnection(other, transport, time, new CredentialRegistry(List.of()));
            }

            @Override
            public TimeSource time() {
                return time;
            }

            @Override
            public List<Credentials> registered() {
                return registry.all();
            }
        };
    }

    @Override
    public Response send(Request request) {
        Response response = exchange(request);
        if (response.isSuccessful()) {
            return response;
        }
        if (response.status() == 401) {
            response.close();
            throw new AuthenticationException(origin + " asks for sign-in (401).");
        }
        throw ServiceException.of(response, time.now());
    }

    @Override
    public URI resolve(String... segments) {
        var path = new StringBuilder(base.toString());
        for (int i = 0; i < segments.length; i++) {
            path.append(i == 0 ? "" : "/")
                    .append(URLEncoder.encode(segments[i], StandardCharsets.UTF_8)
                            .replace("+", "%20"));
        }
        return URI.create(path.toString());
    }
}
