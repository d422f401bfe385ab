package io.github.imbrex;

import io.github.imbrex.spi.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The service does not have it (404), has it no more (410), or hides that it has it.
 *
 * @since 0.1
 */
public final class NotFoundException extends ServiceException {

    private static final long serialVersionUID = 1L;

    NotFoundException(String message, int status, String problem, @Nullable String requestId, Headers headers) {
        super(message, status, problem, requestId, null, headers);
    }
}
