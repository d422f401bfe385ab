package io.github.imbrex.auth;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Members of a provider's JSON answers, by type: absent is fine, a wrong type is not. */
final class Members {

    private Members() {}

    static @Nullable String text(JsonNode json, String name, String endpoint) {
        JsonNode member = json.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!member.isString()) {
            throw unreadable(endpoint, name + " is not a string");
        }
        String value = member.stringValue();
        return value.isEmpty() ? null : value;
    }

    /** A positive number of seconds, at most {@link Tokens#UNBOUNDED}; some providers write it as a string. */
    static Optional<Duration> seconds(JsonNode json, String name, String endpoint) {
        JsonNode member = json.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return Optional.empty();
        }
        String digits = member.isIntegralNumber() || member.isString() ? member.asString() : "";
        if (!digits.matches("0{0,9}[1-9][0-9]{0,17}")) {
            throw unreadable(endpoint, name + " is not a positive whole number of seconds");
        }
        long seconds = Math.min(Long.parseLong(digits), Tokens.UNBOUNDED.toSeconds());
        return Optional.of(Duration.ofSeconds(seconds));
    }

    static SignInException unreadable(String endpoint, String fault) {
        return new SignInException(
                SignInException.Reason.UNREADABLE,
                "The answer of " + endpoint + " cannot be used: " + fault
                        + ". Check that the issuer is right, and report it to the provider.");
    }
}
