package io.github.imbrex;

import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.TimeSource;
import java.net.URI;
import java.util.List;

/**
 * What {@link Credentials} may use while they sign in: anonymous connections with the settings of their {@link
 * Imbrex}, its clock, and the other credentials registered there (to exchange one token for another).
 *
 * @since 0.1
 */
public interface CredentialsContext {

    /** {@return the address for which the credentials were registered, as it was given} */
    URI registeredFor();

    /**
     * {@return a connection that carries no credentials, with the same proxy, trust, retry and time limits}
     *
     * @param base address of a service or of one end point; its query, if any, is not part of the connection's base
     */
    Connection anonymous(URI base);

    /** {@return the clock by which deadlines and expiries go} */
    TimeSource time();

    /**
     * {@return all credentials registered with the same {@link Imbrex}, in the order of registration, these included}
     */
    List<Credentials> registered();
}
