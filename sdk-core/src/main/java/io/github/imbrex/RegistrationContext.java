package io.github.imbrex;

import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.TimeSource;
import java.net.URI;
import java.util.List;

/**
 * What one registration's credentials may use.
 *
 * @param engine what all connections share
 * @param registeredFor the address as the caller wrote it
 */
record RegistrationContext(Engine engine, URI registeredFor) implements CredentialsContext {

    @Override
    public Connection anonymous(URI base) {
        return new OriginBoundConnection(engine.anonymous(), Address.ofEndpoint(base));
    }

    @Override
    public TimeSource time() {
        return engine.time();
    }

    @Override
    public List<Credentials> registered() {
        return engine.registry().all();
    }
}
