package io.github.imbrex;

import org.jspecify.annotations.Nullable;

/**
 * Root of everything the SDK throws for reasons outside the program: networks, services, tokens, data. Its message
 * names the thing, the cause and a way out, and never a patient value, a token or a pixel.
 *
 * <p>Programming mistakes are {@link IllegalArgumentException} and {@link IllegalStateException} as everywhere.
 *
 * @since 0.1
 */
public abstract class ImbrexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For the subclasses of the SDK's modules.
     *
     * @param message the thing, the cause and the way out, without a value of a patient
     * @param cause what led to it, if anything did
     */
    protected ImbrexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** {@return whether the same call may succeed later without a change by the caller} */
    public boolean isRetryable() {
        return false;
    }
}
