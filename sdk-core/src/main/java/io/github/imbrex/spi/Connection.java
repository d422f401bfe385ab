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
     * that its failure allows, and after its redirects if the request follows them. Close the answer.
     *
     * <p>Reading the body fails with an {@link java.io.IOException} whose message says why, also when the request was
     * cancelled. Its time is bounded by the idle timeout, not by the deadline.
     *
     * @throws RuntimeException {@code io.github.imbrex.ConnectionException} if nothing came back, {@code
     *     AuthenticationException} if credentials could not be had, {@code ServiceException} if a redirect must not be
     *     followed (to http from https, in a circle, more than five, to no web address), {@link
     *     java.util.concurrent.CancellationException} if cancelled
     */
    Response exchange(Request request);

    /**
     * As {@link #exchange}, but only a 2xx is an answer; the rest is thrown as {@code
     * io.github.imbrex.ServiceException} or {@code AuthenticationException}, with the body's beginning as its problem.
     */
    Response send(Request request);

    /**
     * The address of path segments below the base address, each percent-encoded on its own (RFC 3986 section 3.3), so
     * that a slash in a segment stays inside it. Without segments: the base address.
     *
     * @throws IllegalArgumentException if a segment is empty, {@code .} or {@code ..}
     */
    URI resolve(String... segments);
}
