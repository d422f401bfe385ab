package io.github.imbrex.spi;

import java.io.IOException;
import java.time.Duration;

/**
 * Makes one HTTP exchange: no retry, no redirect, no credentials, no interpretation of the status.
 *
 * <p>The SDK's own works on OkHttp; a product with a client of its own puts an adapter here. Safe for many threads.
 *
 * @since 0.1
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and returns as soon as the answer's headers are there.
     *
     * @param request what to send; its {@linkplain Request#cancellation() cancellation} must break the exchange and a
     *     body being read
     * @param limits time limits of this exchange
     * @throws IOException if nothing came back; an interrupt of the thread ends as {@link
     *     java.io.InterruptedIOException}
     */
    Response exchange(Request request, Limits limits) throws IOException;

    /** Releases connections. Idempotent. */
    @Override
    void close();

    /**
     * Time limits of one exchange; zero means none.
     *
     * @param answer from the start until the answer's headers have arrived
     * @param idle longest silence between two bytes
     */
    record Limits(Duration answer, Duration idle) {}
}
