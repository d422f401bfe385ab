package io.github.imbrex.testkit.internal.issuer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes access and ID tokens with the claims that Keycloak gives them. */
final class TokenMint {

    private final URI issuer;
    private final IssuerSettings settings;
    private final SigningKeys keys;

    TokenMint(URI issuer, IssuerSettings settings, SigningKeys keys) {
        this.issuer = issuer;
        this.settings = settings;
        this.keys = keys;
    }

    String accessToken(Sessions.Session session, List<String> audiences, Instant now) {
        Map<String, Object> claims = common(session, "Bearer", now);
        // One audience is a string, several are an array (RFC 7519 section 4.1.3), as Keycloak does.
        if (!audiences.isEmpty()) {
            claims.put("aud", audiences.size() == 1 ? audiences.get(0) : audiences);
        }
        claims.put("scope", session.scope());
        return keys.sign(claims);
    }

    String idToken(Sessions.Session session, String accessToken, Instant now, Set<IssuerFault> faults) {
        Map<String, Object> claims = common(session, "ID", now);
        claims.put("aud", settings.clientId());
        claims.put("at_hash", leftHalf(accessToken));
        if (faults.contains(IssuerFault.WRONG_ISSUER)) {
            claims.put("iss", "https://other.example.org/");
        }
        if (faults.contains(IssuerFault.WRONG_AUDIENCE)) {
            claims.put("aud", "another-client");
        }
        if (faults.contains(IssuerFault.EXPIRED)) {
            claims.put("exp", now.minus(Duration.ofHours(1)).getEpochSecond());
        }
        if (faults.contains(IssuerFault.ALGORITHM_NONE)) {
            return keys.unsigned(claims);
        }
        if (faults.contains(IssuerFault.ALGORITHM_HS256)) {
            return keys.signWithPublicKeyAsSecret(claims);
        }
        if (faults.contains(IssuerFault.UNKNOWN_KEY)) {
            return keys.signWithUnpublishedKey(claims);
        }
        return faults.contains(IssuerFault.WRONG_SIGNATURE) ? keys.signFalsely(claims) : keys.sign(claims);
    }

    private Map<String, Object> common(Sessions.Session session, String type, Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("exp", now.plus(settings.tokenLife()).getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("auth_time", session.begun().getEpochSecond());
        claims.put("jti", Randoms.token());
        claims.put("iss", issuer.toString());
        claims.put("typ", type);
        claims.put("azp", settings.clientId());
        claims.put("sid", session.id());
        claims.put("acr", "1");
        claims.putAll(person());
        return claims;
    }

    /** Claims about the person, which userinfo gives, too. */
    Map<String, Object> person() {
        IssuerSettings.Person person = settings.person();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", person.subject());
        claims.put("name", person.name());
        claims.put("preferred_username", person.userName());
        claims.put("groups", person.groups());
        return claims;
    }

    private static String leftHalf(String accessToken) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(accessToken.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, digest.length / 2));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
