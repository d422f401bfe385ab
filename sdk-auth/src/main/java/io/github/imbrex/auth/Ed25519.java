package io.github.imbrex.auth;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Ed25519 (RFC 8032) by the JDK, since Nimbus leaves it to a library that is not on board. */
final class Ed25519 {

    private static final int LENGTH = 32;

    private Ed25519() {}

    /** The key of an encoded point: little endian, its top bit the sign of x (RFC 8032 section 5.1.2). */
    static PublicKey publicKey(byte[] encoded) {
        if (encoded.length != LENGTH) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes.");
        }
        byte[] y = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            y[i] = encoded[LENGTH - 1 - i];
        }
        boolean xOdd = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        try {
            var point = new EdECPoint(xOdd, new BigInteger(1, y));
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a point of Ed25519.", e);
        }
    }

    static boolean verify(PublicKey key, byte[] signed, byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(signed);
        return verifier.verify(signature);
    }
}
