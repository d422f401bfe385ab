package io.github.imbrex.spi;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request. Immutable; each change gives a new one.
 *
 * @since 0.1
 */
public final class Request {

    /** What to do with an answer that points elsewhere (status 3xx with {@code Location}). */
    public enum Redirects {
        /**
         * Follow for GET and HEAD, at most five. When the origin changes, credentials and all headers stay behind but
         * for a few harmless ones ({@code Accept}, {@code Range}, conditions), for good; https never becomes http.
         */
        FOLLOW,
        /** Hand the 3xx to the caller, for services where a redirect means "sign in first". */
        NEVER
    }

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE");

    /** Fields that frame a message or belong to one leg of its way; the transport alone sets them. */
    private static final Set<String> FRAMING = Set.of(
            "connection",
            "content-length",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final String method;
    private final URI uri;
    private final Headers headers;
    private final @Nullable RequestBody body;
    private final boolean idempotent;
    private final Redirects redirects;
    private final @Nullable Deadline deadline;
    private final @Nullable Duration idleTimeout;
    private final @Nullable Cancellation cancellation;

    private Request(
            String method,
            URI uri,
            Headers headers,
            @Nullable RequestBody body,
            boolean idempotent,
            Redirects redirects,
            @Nullable Deadline deadline,
            @Nullable Duration idleTimeout,
            @Nullable Cancellation cancellation) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.idempotent = idempotent;
        this.redirects = redirects;
        this.deadline = deadline;
        this.idleTimeout = idleTimeout;
        this.cancellation = cancellation;
    }

    /**
     * {@return a request without a body}
     *
     * @param method in any case, such as {@code PUT}
     * @param uri absolute, http or https
     * @throws IllegalArgumentException if the method is not a token, or the address has no {@link Origin}
     */
    public static Request of(String method, URI uri) {
        Origin.of(uri);
        if (method.isEmpty() || !method.chars().allMatch(Header::isToken)) {
            throw new IllegalArgumentException("A method must be a token of RFC 9110, such as GET.");
        }
        String verb = method.toUpperCase(Locale.ROOT);
        return new Request(
                verb, uri, Headers.none(), null, IDEMPOTENT.contains(verb), Redirects.FOLLOW, null, null, null);
    }

    /**
     * {@return a GET request}
     *
     * @param uri absolute, http or https
     */
    public static Request get(URI uri) {
        return of("GET", uri);
    }

    /**
     * {@return a POST request, not repeated after a failure unless marked {@linkplain #idempotent(boolean) idempotent}}
     *
     * @param uri absolute, http or https
     * @param body what to send
     */
    public static Request post(URI uri, RequestBody body) {
        return of("POST", uri).body(body);
    }

    /**
     * {@return a copy with one more header}
     *
     * @param name of the header
     * @param value of the header, replaces one there was
     * @throws IllegalArgumentException if the header is one that only the transport may set, such as {@code Host}
     */
    public Request header(String name, String value) {
        return headers(headers.with(name, value));
    }

    /**
     * {@return a copy with these headers in place of all others}
     *
     * @param newHeaders all of them
     * @throws IllegalArgumentException if one is among those that only the transport may set, such as {@code Host}
     */
    public Request headers(Headers newHeaders) {
        for (Header header : newHeaders) {
            if (FRAMING.contains(header.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("The header " + header.name()
                        + " is set by the transport; leave it out, and give a proxy's login to Imbrex.builder().");
            }
        }
        return new Request(method, uri, newHeaders, body, idempotent, redirects, deadline, idleTimeout, cancellation);
    }

    /**
     * {@return a copy that asks for these media types}
     *
     * @param mediaTypes the value of {@code Accept}, such as {@code application/dicom+json}
     */
    public Request accept(String mediaTypes) {
        return header("Accept", mediaTypes);
    }

    /**
     * {@return a copy with this body}
     *
     * @param newBody replaces one there was
     * @throws IllegalArgumentException if the method is GET or HEAD, for which a body means nothing (RFC 9110 section
     *     9.3.1)
     */
    public Request body(RequestBody newBody) {
        if (method.equals("GET") || method.equals("HEAD")) {
            throw new IllegalArgumentException("A " + method + " request has no body; use POST.");
        }
        return new Request(method, uri, headers, newBody, idempotent, redirects, deadline, idleTimeout, cancellation);
    }

    /**
     * {@return a copy to another address, without a change to anything else}
     *
     * @param newUri absolute, http or https
     */
    public Request uri(URI newUri) {
        Origin.of(newUri);
        return new Request(method, newUri, headers, body, idempotent, redirects, deadline, idleTimeout, cancellation);
    }

    /**
     * {@return a copy that may or may not be repeated when its outcome is not known (RFC 9110 section 9.2.2)}
     *
     * @param mayRepeat as the method says unless set
     */
    public Request idempotent(boolean mayRepeat) {
        return new Request(method, uri, headers, body, mayRepeat, redirects, deadline, idleTimeout, cancellation);
    }

    /**
     * {@return a copy with another rule for redirects}
     *
     * @param rule what to do with an answer 3xx
     */
    public Request redirects(Redirects rule) {
        return new Request(method, uri, headers, body, idempotent, rule, deadline, idleTimeout, cancellation);
    }

    /**
     * {@return a copy that must have its answer's headers by then, all attempts together}
     *
     * @param newDeadline counts only if earlier than the time limit of the settings
     */
    public Request deadline(Deadline newDeadline) {
        return new Request(method, uri, headers, body, idempotent, redirects, newDeadline, idleTimeout, cancellation);
    }

    /**
     * {@return a copy with its own limit on silence between two bytes}
     *
     * @param timeout zero means none
     */
    public Request idleTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("An idle timeout is not negative; zero means none.");
        }
        return new Request(method, uri, headers, body, idempotent, redirects, deadline, timeout, cancellation);
    }

    /**
     * {@return a copy that this switch stops, the reading of its answer included}
     *
     * @param newCancellation may stop other requests as well
     */
    public Request cancellation(Cancellation newCancellation) {
        return new Request(method, uri, headers, body, idempotent, redirects, deadline, idleTimeout, newCancellation);
    }

    /** {@return the method, in upper case} */
    public String method() {
        return method;
    }

    /** {@return the absolute address} */
    public URI uri() {
        return uri;
    }

    /** {@return the headers as set so far; credentials are added per attempt and never appear here} */
    public Headers headers() {
        return headers;
    }

    /** {@return the body, if any} */
    public Optional<RequestBody> body() {
        return Optional.ofNullable(body);
    }

    /** {@return whether the request may be repeated when its outcome is not known} */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** {@return the rule for redirects} */
    public Redirects redirects() {
        return redirects;
    }

    /** {@return the request's own deadline, if any} */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** {@return the request's own limit on silence between two bytes, if any} */
    public Optional<Duration> idleTimeout() {
        return Optional.ofNullable(idleTimeout);
    }

    /** {@return the switch that stops the request, if any} */
    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    /** Method and redacted address. */
    @Override
    public String toString() {
        return method + " " + Redaction.uri(uri);
    }
}
