package io.github.imbrex.spi;

import java.net.URI;

/**
 * A service at a base address, with the credentials that were registered for it, and the retry, redirect, deadline and
 * observation rules of its {@code Imbrex}. Immutable and safe for many threads; it holds no socket and is not closed.
 *
 * <p>Credentials go to requests at the base address's own {@link Origin} and nowhere else: not to another origin that
 * an answer names (redirect, {@code BulkDataURI}, {@code RetrieveURL}), even if credentials are registered there.
 *
 * @since 0.1
 */
public interface Connection {

    /** Base address, with a trailing slash. */
    URI base();

    /** Origin of the base address. */
    Origin origin();

    /** Whether no credentials are registered for the base address. */
    boolean isAnonymous();

    /** The clock of this connection. */
    TimeSource time();

    /**
     * Sends a request and gives the answer whatever its status, after the retries and the one renewal of credentials
     * that its failure allows. Close the answer.
     *
     * @throws RuntimeException {@code io.github.imbrex.ConnectionException} if nothing came back, {@code
     *     AuthenticationException} if credentials could not be had, {@link
     *     java.util.concurrent.CancellationException} if cancelled
     */
    Response exchange(Request request);

    /**
     * As {@link #exchange}, but only a 2xx is an answer; the rest is thrown as {@code
     * io.github.imbrex.ServiceException} or {@code AuthenticationException}, with the body's beginning as its problem.
     */
    Response send(Request request);

    /** Resolves path segments below the base address, each percent-encoded on its own. */
    URI resolve(String... segments);
}
