package io.github.imbrex.auth;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Deadline;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Exchanges with a provider: anonymous, bounded in size and time, JSON objects without duplicate members. Only a
 * document may redirect, and only within its origin.
 */
final class ProviderHttp {

    private static final int MAX_REDIRECTS = 3;

    private final Duration patience;
    private final @Nullable Cancellation cancellation;

    ProviderHttp(Duration patience) {
        this(patience, null);
    }

    private ProviderHttp(Duration patience, @Nullable Cancellation cancellation) {
        this.patience = patience;
        this.cancellation = cancellation;
    }

    /** A copy whose exchanges this switch stops. */
    ProviderHttp stoppedBy(@Nullable Cancellation stop) {
        return new ProviderHttp(patience, stop);
    }

    /**
     * A published document.
     *
     * @param limit most bytes that an honest one has
     */
    JsonNode document(CredentialsContext context, URI address, int limit, String what) {
        URI at = address;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            Request request = Request.get(at).accept("application/json");
            try (Response response = exchange(context, request)) {
                if (response.status() == 200) {
                    return object(response, limit, what);
                }
                if (!isRedirect(response.status())) {
                    throw unexpected(response, what);
                }
                at = target(response, at, what);
            }
        }
        throw new SignInException(
                SignInException.Reason.UNREADABLE,
                "The " + what + " at " + Redaction.uri(address) + " redirects in circles. Check the issuer.");
    }

    /** A document for the holder of a token, sent in the header to this very address and not on to another. */
    JsonNode document(CredentialsContext context, URI address, String accessToken, int limit, String what) {
        Request request =
                Request.get(address).accept("application/json").header("Authorization", "Bearer " + accessToken);
        try (Response response = exchange(context, request)) {
            if (response.status() == 200) {
                return object(response, limit, what);
            }
            if (response.status() == 401 || response.status() == 403) {
                throw new SignInException(
                        SignInException.Reason.DENIED,
                        "The " + what + " at " + Redaction.uri(address) + " refused the access token (status "
                                + response.status() + "). Sign in again; if it stays, ask for the scope openid.");
            }
            throw unexpected(response, what);
        }
    }

    /**
     * Sends a form. The answer is the JSON object of a success, or the provider's error.
     *
     * @param client what a confidential client proves itself with
     */
    ProviderReply post(
            CredentialsContext context,
            URI address,
            Map<String, String> form,
            @Nullable ClientSecret client,
            int limit,
            String what) {
        Request request = Request.post(address, RequestBody.of("application/x-www-form-urlencoded", encoded(form)))
                .accept("application/json");
        if (client != null) {
            request = request.header("Authorization", client.basic());
        }
        try (Response response = exchange(context, request)) {
            int status = response.status();
            if (status == 200) {
                return new ProviderReply.Accepted(object(response, limit, what));
            }
            if (status >= 400 && status < 500 && status != 429) {
                Optional<OAuthError> error = error(response);
                if (error.isPresent()) {
                    return error.get();
                }
            }
            throw unexpected(response, what);
        }
    }

    private Response exchange(CredentialsContext context, Request request) {
        Request bounded = request.redirects(Request.Redirects.NEVER)
                .deadline(Deadline.in(patience, context.time()))
                .idleTimeout(patience);
        if (cancellation != null) {
            bounded = bounded.cancellation(cancellation);
        }
        return context.anonymous(request.uri()).exchange(bounded);
    }

    private static JsonNode object(Response response, int limit, String what) {
        String from = what + " at " + Redaction.uri(response.uri());
        byte[] content;
        try {
            content = response.body().readNBytes(limit + 1);
        } catch (IOException broken) {
            throw new ConnectionException("The " + from + " broke off: " + broken.getMessage(), broken);
        }
        if (content.length > limit) {
            throw new SignInException(
                    SignInException.Reason.UNREADABLE,
                    "The " + from + " is longer than " + limit + " bytes, which no honest one is. Check the issuer.");
        }
        JsonNode json;
        try {
            json = Json.parse(content);
        } catch (JacksonException notJson) {
            // Its message may quote the content, and with it a token.
            throw Members.unreadable(from, "it is not one JSON object without duplicate members");
        }
        if (json == null || !json.isObject()) {
            throw Members.unreadable(from, "it is not a JSON object");
        }
        return json;
    }

    private static Optional<OAuthError> error(Response response) {
        try {
            return OAuthError.read(response.status(), response.bytes(OAuthError.LIMIT));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static URI target(Response response, URI from, String what) {
        URI to;
        try {
            to = from.resolve(response.headers().first("Location").orElse(""));
        } catch (IllegalArgumentException unreadable) {
            throw Members.unreadable(what + " at " + Redaction.uri(from), "it redirects to something unreadable");
        }
        if (!Origin.of(from).covers(to)) {
            throw new SignInException(
                    SignInException.Reason.INSECURE,
                    "The " + what + " at " + Redaction.uri(from) + " redirects to " + Redaction.uri(to)
                            + ", another origin, which is not followed. If that is the provider now, configure its issuer.");
        }
        return to;
    }

    private static ImbrexException unexpected(Response response, String what) {
        int status = response.status();
        String from = "The " + what + " at " + Redaction.uri(response.uri());
        if (isRedirect(status)) {
            return new SignInException(
                    SignInException.Reason.INSECURE,
                    from + " answered with a redirect (status " + status
                            + "), which is not followed, since tokens or codes would go along. Check the issuer.");
        }
        if (status == 404 || status == 410) {
            return new SignInException(
                    SignInException.Reason.NOT_SUPPORTED,
                    from + " is not there (status " + status + "). Check the issuer for a missing or extra path.");
        }
        if (status == 502 || status == 504) {
            return new ConnectionException(
                    from + " is out of reach behind its gateway (status " + status + "). Try again later.", null);
        }
        if (status >= 500 || status == 429) {
            return new SignInException(
                    SignInException.Reason.PROVIDER_FAILED,
                    from + " failed with status " + status + ". Try again later, or tell the provider.");
        }
        return new SignInException(
                SignInException.Reason.UNREADABLE,
                from + " answered with status " + status + " and no OAuth error. Check the issuer.");
    }

    private static boolean isRedirect(int status) {
        return status >= 300 && status < 400;
    }

    private static String encoded(Map<String, String> form) {
        var body = new StringJoiner("&");
        form.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body.toString();
    }
}
