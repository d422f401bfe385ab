package io.github.imbrex.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.auth.InvalidTokenException.Reason;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Validates ID tokens in the order of RFC 8725 and OpenID Connect Core 1.0 section 3.1.3.7: shape, header, key,
 * signature, and only then claims.
 */
final class IdTokenCheck {

    private final Provider provider;
    private final URI issuer;
    private final String clientId;
    private final Set<SignatureAlgorithm> allowed;

    IdTokenCheck(Provider provider, URI issuer, String clientId, Set<SignatureAlgorithm> allowed) {
        this.provider = provider;
        this.issuer = issuer;
        this.clientId = clientId;
        this.allowed = allowed;
    }

    /**
     * Who the token is about.
     *
     * @param accessToken what came with it, for {@code at_hash}
     * @param nonce what the authorization request carried; the device flow has none
     * @param subject who the session is about so far (section 12.2), if there is one
     * @throws InvalidTokenException if anything does not hold
     */
    Identity validate(
            CredentialsContext context,
            String token,
            String accessToken,
            @Nullable String nonce,
            @Nullable String subject) {
        CompactJws jws = CompactJws.parse(token);
        SignatureAlgorithm algorithm = algorithm(jws.header());
        refuseExtensions(jws.header());
        PublicKey key = provider.key(context, keyId(jws.header()), algorithm);
        if (!isSignedBy(key, algorithm, jws)) {
            throw new InvalidTokenException(
                    Reason.SIGNATURE,
                    "The signature of the ID token does not match the key of " + issuer
                            + ". It was changed on the way or"
                            + " is forged: do not go on, and report it to the provider.");
        }
        return new IdTokenClaims(jws.payload(), issuer, clientId)
                .check(context.time().now(), algorithm, accessToken, nonce, subject);
    }

    private SignatureAlgorithm algorithm(JsonNode header) {
        String name = header.path("alg").stringValue("");
        return allowed.stream()
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidTokenException(
                        Reason.ALGORITHM,
                        "The ID token is signed with an algorithm that is not allowed here; allowed are " + allowed
                                + ". Have the client registered with RS256; never allow \"none\" or HS*."));
    }

    private static void refuseExtensions(JsonNode header) {
        if (header.has("crit")) {
            throw header("critical extensions (crit), and none is understood here");
        }
        if (header.has("zip")) {
            throw header("compression (zip), which signed tokens do not have");
        }
        if (header.has("enc")) {
            throw header("encryption (enc), which this client has not registered for");
        }
        JsonNode type = header.path("typ");
        String kind = type.stringValue("").toLowerCase(Locale.ROOT);
        if (!type.isMissingNode() && !kind.equals("jwt") && !kind.equals("application/jwt")) {
            throw new InvalidTokenException(
                    Reason.TYPE,
                    "The token beside the access token is not an ID token by its header (typ). Report it to the provider.");
        }
    }

    private static InvalidTokenException header(String what) {
        return new InvalidTokenException(
                Reason.HEADER, "The header of the ID token asks for " + what + ". Report it to the provider.");
    }

    private static @Nullable String keyId(JsonNode header) {
        JsonNode id = header.path("kid");
        if (id.isMissingNode()) {
            return null;
        }
        if (!id.isString()) {
            throw header("a key whose id (kid) is not a string");
        }
        return id.stringValue();
    }

    private static boolean isSignedBy(PublicKey key, SignatureAlgorithm algorithm, CompactJws jws) {
        try {
            if (algorithm == SignatureAlgorithm.EdDSA) {
                return Ed25519.verify(key, jws.signed(), jws.signature());
            }
            JWSVerifier verifier =
                    key instanceof ECPublicKey ec ? new ECDSAVerifier(ec) : new RSASSAVerifier((RSAPublicKey) key);
            return verifier.verify(new JWSHeader(algorithm.jose()), jws.signed(), Base64URL.encode(jws.signature()));
        } catch (JOSEException | GeneralSecurityException notASignature) {
            return false;
        }
    }
}
