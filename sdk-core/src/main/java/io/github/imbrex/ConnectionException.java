package io.github.imbrex;

import org.jspecify.annotations.Nullable;

/**
 * Nothing came back, or the transfer broke: unknown host, refused connection, failed TLS, time-out, interrupt.
 *
 * @since 0.1
 * @serial exclude
 */
public final class ConnectionException extends ImbrexException {

    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * A failure that may pass.
     *
     * @param message which service, what went wrong, and the way out
     * @param cause what the transport said
     */
    public ConnectionException(String message, @Nullable Throwable cause) {
        this(message, cause, true);
    }

    /**
     * A failure of which the thrower knows whether it may pass.
     *
     * @param message which service, what went wrong, and the way out
     * @param cause what the transport said
     * @param retryable what {@link #isRetryable()} answers
     */
    public ConnectionException(String message, @Nullable Throwable cause, boolean retryable) {
        super(message, cause);
        this.retryable = retryable;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
