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

    /** {@return the base address, with a trailing slash} */
    URI base();

    /** {@return the origin of the base address} */
    Origin origin();

    /** {@return whether no credentials are registered for the base address} */
    boolean isAnonymous();

    /** {@return the clock of this connection} */
    TimeSource time();

    /**
     * Sends a request and gives the answer whatever its status, after the retries and the one renewal of credentials
     * that its failure allows, and after its redirects if the request follows them. Close the answer.
     *
     * <p>Reading the body fails with an {@link java.io.IOException} whose message says why, also when the request was
     * cancelled. Its time is bounded by the idle timeout, not by the deadline.
     *
     * @param request what to send; its address need not lie below the base address
     * @return the answer, whose body is read from the network as it is consumed
     * @throws RuntimeException {@code io.github.imbrex.ConnectionException} if nothing came back, {@code
     *     AuthenticationException} if credentials could not be had, {@code ServiceException} if a redirect must not be
     *     followed (to http from https, in a circle, more than five, to no web address), {@link
     *     java.util.concurrent.CancellationException} if cancelled
     */
    Response exchange(Request request);

    /**
     * As {@link #exchange}, but only a 2xx is an answer; the rest is thrown as {@code
     * io.github.imbrex.ServiceException} or {@code AuthenticationException}, with the body's beginning as its problem.
     *
     * @param request as for {@link #exchange}
     * @return the answer, with a status from 200 to 299
     */
    Response send(Request request);

    /**
     * {@return the address of path segments below the base address, each percent-encoded on its own (RFC 3986 section
     * 3.3), so that a slash in a segment stays inside it} Without segments: the base address.
     *
     * @param segments not yet encoded, in order
     * @throws IllegalArgumentException if a segment is empty, {@code .} or {@code ..}
     */
    URI resolve(String... segments);
}
