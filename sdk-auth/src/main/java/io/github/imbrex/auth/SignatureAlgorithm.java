package io.github.imbrex.auth;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Signature algorithms that can be allowed at all (RFC 7518 section 3.1, RFC 8037). Symmetric ones and {@code none} have
 * no member here, so no setting and no announcement of a provider lets them in (RFC 8725 section 3.1).
 */
enum SignatureAlgorithm {
    RS256(JWSAlgorithm.RS256, "RSA", "SHA-256"),
    ES256(JWSAlgorithm.ES256, "EC", "SHA-256"),
    PS256(JWSAlgorithm.PS256, "RSA", "SHA-256"),
    EdDSA(JWSAlgorithm.EdDSA, "OKP", "SHA-512");

    static final Set<SignatureAlgorithm> DEFAULT = Set.of(RS256, ES256);

    private final JWSAlgorithm jose;
    private final String keyType;
    private final String digest;

    SignatureAlgorithm(JWSAlgorithm jose, String keyType, String digest) {
        this.jose = jose;
        this.keyType = keyType;
        this.digest = digest;
    }

    static Set<SignatureAlgorithm> allowed(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Allow at least one algorithm out of " + known() + ".");
        }
        Set<SignatureAlgorithm> allowed = EnumSet.noneOf(SignatureAlgorithm.class);
        for (String name : names) {
            allowed.add(EnumSet.allOf(SignatureAlgorithm.class).stream()
                    .filter(algorithm -> algorithm.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("An ID token may be signed with " + known()
                            + ", and with nothing else; \"none\" and HS* prove nothing here.")));
        }
        return Set.copyOf(allowed);
    }

    private static String known() {
        return EnumSet.allOf(SignatureAlgorithm.class).stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    JWSAlgorithm jose() {
        return jose;
    }

    /** {@code kty} of its keys. */
    String keyType() {
        return keyType;
    }

    /** Digest by which {@code at_hash} is made. */
    String digest() {
        return digest;
    }
}
