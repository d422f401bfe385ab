package io.github.imbrex;

import io.github.imbrex.spi.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The user is known, but may not do this (403).
 *
 * @since 0.1
 */
public final class AccessDeniedException extends ServiceException {

    private static final long serialVersionUID = 1L;

    AccessDeniedException(String message, String problem, @Nullable String requestId, Headers headers) {
        super(message, 403, problem, requestId, null, headers);
    }
}
