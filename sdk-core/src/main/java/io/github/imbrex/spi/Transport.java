package io.github.imbrex.spi;

import java.io.IOException;
import java.time.Duration;

/**
 * Makes one HTTP exchange: no retry, no redirect, no credentials, no interpretation of the status. TLS certificates
 * and host names are verified always.
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
     * @return the answer, its body not yet read
     * @throws IOException if nothing came back. {@link java.net.UnknownHostException}, {@link
     *     java.net.ConnectException} and {@link java.net.NoRouteToHostException} say that not one byte of the request
     *     was sent, so that it may be repeated whatever it is; {@link java.net.SocketTimeoutException} that a limit was
     *     reached; any other {@link java.io.InterruptedIOException} that the thread was interrupted, with its flag set
     *     again. Messages hold no header value: they are shown.
     */
    Response exchange(Request request, Limits limits) throws IOException;

    /** Releases connections. Idempotent. */
    @Override
    void close();

    /**
     * Time limits of one exchange; zero means none.
     *
     * @param answer until the answer's headers have arrived, from the start or, if the request has a body, from the end
     *     of its sending; a {@linkplain Request#deadline() deadline} of the request holds besides, whatever is sent
     * @param idle longest silence between two bytes of a body that is sent or received
     */
    record Limits(Duration answer, Duration idle) {
        /** Checks that no limit is negative. */
        public Limits {
            if (answer.isNegative() || idle.isNegative()) {
                throw new IllegalArgumentException("A time limit is not negative; zero means none.");
            }
        }
    }
}
