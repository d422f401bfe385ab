package io.github.imbrex.auth;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A code pair and how long it is good (RFC 8628 section 3.2).
 *
 * @param secret the {@code device_code}
 * @param userCode what the person types
 * @param verificationUri where
 * @param verificationUriComplete the same with the code in it, if given and safe
 * @param life from the request on
 * @param interval shortest time between two polls
 */
record DeviceCode(
        String secret,
        String userCode,
        URI verificationUri,
        @Nullable URI verificationUriComplete,
        Duration life,
        Duration interval) {

    private static final Duration DEFAULT_INTERVAL = Duration.ofSeconds(5);
    private static final Duration MIN_INTERVAL = Duration.ofSeconds(1);
    private static final Duration MAX_LIFE = Duration.ofHours(24);
    private static final String ENDPOINT = "device endpoint";

    static DeviceCode read(JsonNode json) {
        String secret = Members.text(json, "device_code", ENDPOINT);
        String userCode = Members.text(json, "user_code", ENDPOINT);
        URI verification = address(json, "verification_uri");
        Duration life = Members.seconds(json, "expires_in", ENDPOINT)
                .orElseThrow(() -> Members.unreadable(ENDPOINT, "expires_in is missing"));
        if (secret == null || userCode == null || verification == null) {
            throw Members.unreadable(
                    ENDPOINT, "device_code or user_code is missing, or verification_uri is not an https address");
        }
        if (!userCode.matches("[\\x20-\\x7E]{1,64}")) {
            throw Members.unreadable(ENDPOINT, "user_code is not something that can be shown on a terminal");
        }
        boolean immediate = json.path("interval").isIntegralNumber()
                && json.path("interval").asString().equals("0");
        Duration interval = immediate
                ? MIN_INTERVAL
                : Members.seconds(json, "interval", ENDPOINT).orElse(DEFAULT_INTERVAL);
        return new DeviceCode(
                secret,
                userCode,
                verification,
                address(json, "verification_uri_complete"),
                life.compareTo(MAX_LIFE) > 0 ? MAX_LIFE : life,
                interval);
    }

    DevicePrompt prompt(Instant now) {
        return new DevicePrompt(
                verificationUri,
                userCode,
                verificationUriComplete,
                now.plus(life).truncatedTo(ChronoUnit.SECONDS));
    }

    /** An address that may be shown to a person, in ASCII; nothing if it is none. */
    private static @Nullable URI address(JsonNode json, String name) {
        try {
            String text = Members.text(json, name, ENDPOINT);
            URI uri = text == null ? null : URI.create(URI.create(text).toASCIIString());
            return uri != null && Issuers.isPrivate(uri) ? uri : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /** Neither code. */
    @Override
    public String toString() {
        return "Device code for " + verificationUri + ", good for " + life;
    }
}
