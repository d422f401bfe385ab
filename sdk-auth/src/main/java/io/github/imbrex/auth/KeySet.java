package io.github.imbrex.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The keys of a JWKS (RFC 7517 section 5) that may prove a signature; what may not is left out one by one, since one bad
 * key is no reason to lock everybody out.
 */
final class KeySet {

    private static final int MIN_RSA_BITS = 2048;

    /** Longer ones cost seconds per check. */
    private static final int MAX_RSA_BITS = 8192;

    private final List<Key> keys;

    private KeySet(List<Key> keys) {
        this.keys = keys;
    }

    static KeySet read(JsonNode json) {
        JsonNode members = json.path("keys");
        if (!members.isArray()) {
            throw Members.unreadable("key set", "it has no array of keys (RFC 7517 section 5)");
        }
        List<Key> usable = new ArrayList<>();
        for (JsonNode member : members) {
            usable(member).ifPresent(usable::add);
        }
        return new KeySet(List.copyOf(usable));
    }

    /** The key of that id which fits the algorithm; without an id, the only one that fits. */
    @Nullable
    PublicKey find(@Nullable String keyId, SignatureAlgorithm algorithm) {
        List<Key> fitting = keys.stream()
                .filter(key -> key.fits(algorithm) && (keyId == null || keyId.equals(key.id())))
                .toList();
        return fitting.isEmpty() || (keyId == null && fitting.size() > 1)
                ? null
                : fitting.get(0).material();
    }

    private static Optional<Key> usable(JsonNode json) {
        try {
            JWK jwk = JWK.parse(json.toString());
            boolean signs = jwk.getKeyUse() == null || jwk.getKeyUse().equals(KeyUse.SIGNATURE);
            boolean verifies = jwk.getKeyOperations() == null
                    || jwk.getKeyOperations().isEmpty()
                    || jwk.getKeyOperations().contains(KeyOperation.VERIFY);
            if (jwk.isPrivate() || !signs || !verifies) {
                return Optional.empty();
            }
            PublicKey material = material(jwk);
            String algorithm =
                    jwk.getAlgorithm() == null ? null : jwk.getAlgorithm().getName();
            return material == null
                    ? Optional.empty()
                    : Optional.of(new Key(jwk.getKeyID(), jwk.getKeyType().getValue(), algorithm, material));
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException unusable) {
            return Optional.empty();
        }
    }

    private static @Nullable PublicKey material(JWK jwk) throws JOSEException {
        if (jwk instanceof RSAKey rsa) {
            boolean bounded = rsa.size() >= MIN_RSA_BITS && rsa.size() <= MAX_RSA_BITS;
            return bounded ? rsa.toRSAPublicKey() : null;
        }
        if (jwk instanceof ECKey ec) {
            return Curve.P_256.equals(ec.getCurve()) ? ec.toECPublicKey() : null;
        }
        if (jwk instanceof OctetKeyPair pair) {
            return Curve.Ed25519.equals(pair.getCurve()) ? Ed25519.publicKey(pair.getDecodedX()) : null;
        }
        return null;
    }

    private record Key(
            @Nullable String id, String type, @Nullable String algorithm, PublicKey material) {

        boolean fits(SignatureAlgorithm wanted) {
            return type.equals(wanted.keyType())
                    && (algorithm == null || algorithm.equals(wanted.jose().getName()));
        }
    }
}
