package io.github.imbrex.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of the JDK that every Java platform must have. */
final class Digests {

    private Digests() {}

    static byte[] of(String algorithm, String ascii) {
        try {
            return MessageDigest.getInstance(algorithm).digest(ascii.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks " + algorithm + ".", e);
        }
    }

    /** Eight characters by which two secrets can be told apart in a log, and nothing more. */
    static String shortName(String secret) {
        return HexFormat.of().formatHex(of("SHA-256", secret), 0, 4);
    }
}
