package io.github.imbrex;

import io.github.imbrex.spi.Headers;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service answered, but not with what was asked for.
 *
 * @since 0.1
 * @serial exclude
 */
public sealed class ServiceException extends ImbrexException
        permits NotFoundException, AccessDeniedException, RateLimitedException {

    private static final long serialVersionUID = 1L;

    /** Bytes of an error body that are kept. */
    static final int PROBLEM_LIMIT = 8 * 1024;

    private final int status;
    private final String problem;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;
    private final transient @Nullable Headers headers;

    ServiceException(
            String message,
            int status,
            String problem,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            Headers headers) {
        super(message, null);
        this.status = status;
        this.problem = problem;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
        this.headers = headers;
    }

    /**
     * {@return the exception for an answer, which is read as far as {@link #problem()} needs and closed: 404 and 410
     * become {@link NotFoundException}, 403 {@link AccessDeniedException}, 429 {@link RateLimitedException}}
     *
     * @param response an answer that is no success
     * @param now time by which a {@code Retry-After} date is turned into a duration
     */
    public static ServiceException of(Response response, Instant now) {
        try (response) {
            int status = response.status();
            String problem = beginning(response);
            Headers headers = response.headers().without("Set-Cookie");
            String requestId = headers.first("X-Request-Id").orElse(null);
            Duration retryAfter = headers.first("Retry-After")
                    .flatMap(value -> RetryAfter.parse(value, now))
                    .orElse(null);
            String what = Redaction.uri(response.uri()) + " answered with status " + status;
            return switch (status) {
                case 404, 410 ->
                    new NotFoundException(
                            what + ": it does not have this, or hides it.", status, problem, requestId, headers);
                case 403 ->
                    new AccessDeniedException(
                            what + ": the signed-in user may not do this; ask its administrator for access.",
                            problem,
                            requestId,
                            headers);
                case 429 ->
                    new RateLimitedException(
                            what + ": too many requests; wait.", problem, requestId, retryAfter, headers);
                case 301, 302, 303, 307, 308 ->
                    new ServiceException(
                            what + ", a redirect that this request does not follow: use the service's final address, or"
                                    + " sign in.",
                            status,
                            problem,
                            requestId,
                            retryAfter,
                            headers);
                default -> new ServiceException(what + ".", status, problem, requestId, retryAfter, headers);
            };
        }
    }

    /** For a redirect that is not followed; the answer is closed. */
    static ServiceException redirect(Response answer, String where) {
        answer.close();
        return new ServiceException(
                Redaction.uri(answer.uri()) + " redirects " + where + " (status " + answer.status()
                        + "): not followed; use the service's final address, or ask its administrator.",
                answer.status(),
                "",
                answer.headers().first("X-Request-Id").orElse(null),
                null,
                answer.headers().without("Set-Cookie"));
    }

    private static String beginning(Response response) {
        try {
            return response.beginning(PROBLEM_LIMIT);
        } catch (IOException broken) {
            return "";
        }
    }

    /** {@return the HTTP status} */
    public final int status() {
        return status;
    }

    /**
     * {@return the beginning of the service's own error text, at most 8 KiB, perhaps empty} It is not part of the
     * message, since nobody can promise that a service writes no patient value into it.
     */
    public final String problem() {
        return problem;
    }

    /**
     * {@return the header fields of the answer, without cookies; none after deserialisation} Not to be logged as they
     * are: the query of a {@code Location} may hold values of a patient, or a key.
     */
    public final Headers headers() {
        return headers == null ? Headers.none() : headers;
    }

    /** {@return the service's number for the request, to be quoted to its administrator} */
    public final Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** {@return how long the service asks to wait} */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Override
    public boolean isRetryable() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }
}
