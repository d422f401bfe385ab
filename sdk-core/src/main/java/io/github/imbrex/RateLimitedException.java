package io.github.imbrex;

import io.github.imbrex.spi.Headers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Too many requests (429), after the retries that the settings allow.
 *
 * @since 0.1
 */
public final class RateLimitedException extends ServiceException {

    private static final long serialVersionUID = 1L;

    RateLimitedException(
            String message,
            String problem,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            Headers headers) {
        super(message, 429, problem, requestId, retryAfter, headers);
    }
}
