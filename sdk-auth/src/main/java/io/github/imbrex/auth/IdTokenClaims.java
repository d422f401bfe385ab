package io.github.imbrex.auth;

import io.github.imbrex.auth.InvalidTokenException.Reason;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The claims of an ID token whose signature holds (OpenID Connect Core 1.0 sections 2 and 3.1.3.7). */
final class IdTokenClaims {

    /** How far the clocks of two machines may differ. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);
    private static final int SUBJECT_LIMIT = 255;

    private final JsonNode claims;
    private final URI issuer;
    private final String clientId;

    IdTokenClaims(JsonNode claims, URI issuer, String clientId) {
        this.claims = claims;
        this.issuer = issuer;
        this.clientId = clientId;
    }

    Identity check(
            Instant now,
            SignatureAlgorithm algorithm,
            String accessToken,
            @Nullable String nonce,
            @Nullable String expectedSubject) {
        if (!claims.path("iss").stringValue("").equals(issuer.toString())) {
            throw invalid(Reason.ISSUER, "names another issuer than " + issuer, "Configure the issuer to the letter.");
        }
        checkAudience();
        Instant expires = checkTimes(now);
        checkNonce(nonce);
        checkAccessToken(algorithm, accessToken);
        String subject = claims.path("sub").stringValue("");
        if (subject.isEmpty() || subject.length() > SUBJECT_LIMIT) {
            throw invalid(Reason.CLAIM, "has no usable subject (sub)", "Report it to the provider.");
        }
        if (expectedSubject != null && !expectedSubject.equals(subject)) {
            throw invalid(Reason.SUBJECT, "is about another person than the session was begun for", "Sign in again.");
        }
        PersonClaims person = PersonClaims.of(claims);
        return new Identity(issuer, subject, person.name(), person.groups(), expires);
    }

    private void checkAudience() {
        List<String> audiences = new ArrayList<>();
        JsonNode audience = claims.path("aud");
        if (audience.isString()) {
            audiences.add(audience.stringValue());
        } else if (audience.isArray()) {
            audience.forEach(one -> audiences.add(one.stringValue("")));
        }
        if (!audiences.contains(clientId)) {
            throw invalid(
                    Reason.AUDIENCE,
                    "is not for client " + clientId + " (aud)",
                    "Check the client id, and its registration with the provider.");
        }
        JsonNode authorized = claims.path("azp");
        boolean missing = authorized.isMissingNode();
        if (missing ? audiences.size() > 1 : !authorized.stringValue("").equals(clientId)) {
            throw invalid(
                    Reason.AUDIENCE,
                    "was made for another client than " + clientId + " (azp)",
                    "Check the client id, and its registration with the provider.");
        }
    }

    private Instant checkTimes(Instant now) {
        Instant expires = instant("exp");
        Instant issued = instant("iat");
        String clock = "Check the clock of this machine (" + now + ").";
        if (!now.isBefore(expires.plus(SKEW))) {
            throw invalid(Reason.EXPIRED, "expired at " + expires, clock + " If it is right, sign in again.");
        }
        if (issued.isAfter(now.plus(SKEW))) {
            throw invalid(Reason.NOT_YET_VALID, "was made in the future, at " + issued, clock);
        }
        if (claims.has("nbf") && instant("nbf").isAfter(now.plus(SKEW))) {
            throw invalid(Reason.NOT_YET_VALID, "is good only from " + instant("nbf"), clock);
        }
        return expires;
    }

    private Instant instant(String claim) {
        JsonNode value = claims.path(claim);
        BigDecimal seconds = value.isNumber() ? value.decimalValue() : BigDecimal.ONE.negate();
        if (seconds.signum() < 0 || seconds.compareTo(LAST_SECOND) > 0) {
            throw invalid(Reason.CLAIM, "has no usable time in " + claim, "Report it to the provider.");
        }
        return Instant.ofEpochSecond(seconds.longValue());
    }

    private void checkNonce(@Nullable String nonce) {
        if (nonce != null && !sameInConstantTime(claims.path("nonce").stringValue(""), nonce)) {
            throw invalid(
                    Reason.NONCE, "answers another request than this one (nonce)", "Sign in again from the beginning.");
        }
    }

    /** Section 3.1.3.6: the left half of the digest of the access token. */
    private void checkAccessToken(SignatureAlgorithm algorithm, String accessToken) {
        if (!claims.has("at_hash")) {
            return;
        }
        byte[] digest = Digests.of(algorithm.digest(), accessToken);
        String expected =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, digest.length / 2));
        if (!sameInConstantTime(claims.path("at_hash").stringValue(""), expected)) {
            throw invalid(
                    Reason.ACCESS_TOKEN,
                    "was made with another access token (at_hash)",
                    "One of the two was exchanged on the way: do not go on, and report it to the provider.");
        }
    }

    private static boolean sameInConstantTime(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidTokenException invalid(Reason reason, String fault, String advice) {
        return new InvalidTokenException(reason, "The ID token " + fault + ". " + advice);
    }
}
