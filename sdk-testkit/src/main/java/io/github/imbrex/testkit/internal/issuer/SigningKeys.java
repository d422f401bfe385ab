package io.github.imbrex.testkit.internal.issuer;

import io.github.imbrex.internal.json.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RSA keys of an issuer, the newest in use, and the tokens they sign (RFC 7515 section 3.1). Safe for many threads. */
public final class SigningKeys {

    private static final int BITS = 2048;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final List<Key> published = new ArrayList<>();

    /** With one key. */
    public SigningKeys() {
        rotate();
    }

    /** A new key signs from now on; the one before stays published, older ones do not. */
    public synchronized void rotate() {
        published.add(0, Key.create());
        while (published.size() > 2) {
            published.remove(2);
        }
    }

    /** The JWKS members. */
    public synchronized List<Map<String, Object>> published() {
        return published.stream().map(Key::toJwk).toList();
    }

    private synchronized Key current() {
        return published.get(0);
    }

    /** A token signed with RS256, as an honest issuer does. */
    public String sign(Map<String, Object> claims) {
        Key key = current();
        return signed(header("RS256", key.id()), claims, key.pair().getPrivate());
    }

    /** A token whose header names a key that is not published. */
    public String signWithUnpublishedKey(Map<String, Object> claims) {
        Key stranger = Key.create();
        return signed(header("RS256", stranger.id()), claims, stranger.pair().getPrivate());
    }

    /** A token whose header names the current key, signed by another. */
    public String signFalsely(Map<String, Object> claims) {
        return signed(
                header("RS256", current().id()), claims, Key.create().pair().getPrivate());
    }

    /** An unsigned token. */
    public String unsigned(Map<String, Object> claims) {
        return input(Map.of("alg", "none", "typ", "JWT"), claims) + ".";
    }

    /** A token with an HMAC keyed by the public key: the algorithm confusion of RFC 8725 section 2.1. */
    public String signWithPublicKeyAsSecret(Map<String, Object> claims) {
        Key key = current();
        String input = input(header("HS256", key.id()), claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.pair().getPublic().getEncoded(), "HmacSHA256"));
            return input + "." + BASE64.encodeToString(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> header(String algorithm, String keyId) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", algorithm);
        header.put("typ", "JWT");
        header.put("kid", keyId);
        return header;
    }

    private static String signed(Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        String input = input(header, claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String input(Map<String, Object> header, Map<String, Object> claims) {
        return BASE64.encodeToString(Json.mapper().writeValueAsBytes(header))
                + "."
                + BASE64.encodeToString(Json.mapper().writeValueAsBytes(claims));
    }

    private record Key(String id, KeyPair pair) {

        static Key create() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                return new Key(Randoms.token(), generator.generateKeyPair());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        Map<String, Object> toJwk() {
            RSAPublicKey key = (RSAPublicKey) pair.getPublic();
            Map<String, Object> jwk = new LinkedHashMap<>();
            jwk.put("kid", id);
            jwk.put("kty", "RSA");
            jwk.put("alg", "RS256");
            jwk.put("use", "sig");
            jwk.put("n", unsigned(key.getModulus()));
            jwk.put("e", unsigned(key.getPublicExponent()));
            return jwk;
        }

        private static String unsigned(BigInteger number) {
            byte[] bytes = number.toByteArray();
            int sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
            return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
        }

        @Override
        public String toString() {
            return "key " + id;
        }
    }
}
