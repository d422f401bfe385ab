package io.github.imbrex.auth;

import java.security.SecureRandom;
import java.util.Base64;

/** A proof that the one who redeems a code is the one who asked for it (RFC 7636), always with S256. */
final class Pkce {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ENTROPY_BYTES = 32;

    private final String verifier;

    private Pkce(String verifier) {
        this.verifier = verifier;
    }

    static Pkce create() {
        byte[] secret = new byte[ENTROPY_BYTES];
        RANDOM.nextBytes(secret);
        return new Pkce(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** 43 characters; secret until used. */
    String verifier() {
        return verifier;
    }

    String challenge() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.of("SHA-256", verifier));
    }
}
