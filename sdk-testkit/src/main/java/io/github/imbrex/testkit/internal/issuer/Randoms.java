package io.github.imbrex.testkit.internal.issuer;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable strings. */
final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Consonants: nothing that is read wrongly, and no words (RFC 8628 section 6.1). */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private Randoms() {}

    /** 32 characters of base64url. */
    static String token() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Such as {@code WDJB-MJHT}. */
    static String userCode() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
