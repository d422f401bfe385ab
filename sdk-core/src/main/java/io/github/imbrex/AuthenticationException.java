package io.github.imbrex;

import org.jspecify.annotations.Nullable;

/**
 * Credentials could not be had, or the service refused them (401). The message says which, and what to do.
 *
 * @since 0.1
 */
public class AuthenticationException extends ImbrexException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without a cause of its own.
     *
     * @param message who refuses, why, and the way out; never a credential
     */
    public AuthenticationException(String message) {
        this(message, null);
    }

    /**
     * A refusal and what led to it.
     *
     * @param message who refuses, why, and the way out; never a credential
     * @param cause what led to it, if anything did
     */
    public AuthenticationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
