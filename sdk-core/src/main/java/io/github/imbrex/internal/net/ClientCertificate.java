package io.github.imbrex.internal.net;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** The certificate and key with which this program proves itself to services, as a key store in memory. */
public final class ClientCertificate {

    private static final List<String> KEY_TYPES = List.of("EC", "RSA", "EdDSA");
    private static final String PBES2 = "1.2.840.113549.1.5.13";

    private ClientCertificate() {}

    /**
     * Reads PKCS#12, or PEM with the certificate first, its issuers after it, and the key in the same or another file.
     *
     * @param certificate file of the certificate
     * @param key file of the key; the same file in most cases
     * @param password of the PKCS#12 file or of the encrypted key, if it has one
     * @throws IllegalArgumentException if something is missing, damaged, or does not belong together
     */
    public static KeyStore read(Path certificate, Path key, @Nullable String password) {
        byte[] content = KeyFiles.content(certificate);
        if (!Pem.isPem(content)) {
            return fromStore(certificate, content, password);
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Pem.Block block : KeyFiles.blocks(certificate, content)) {
            if (block.label().equals("CERTIFICATE")) {
                chain.add(TrustAnchors.certificate(certificate, block.der()));
            }
        }
        if (chain.isEmpty()) {
            throw new IllegalArgumentException(certificate + " holds no certificate.");
        }
        PrivateKey privateKey = key(key, password);
        if (!belongTogether(privateKey, chain.get(0).getPublicKey())) {
            throw new IllegalArgumentException("the key in " + key + " does not belong to the first certificate in "
                    + certificate + "; put the certificate itself before those of its issuers.");
        }
        return store(privateKey, chain);
    }

    private static KeyStore fromStore(Path file, byte[] content, @Nullable String password) {
        KeyStore store = KeyFiles.pkcs12(file, content, password);
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    var key = (PrivateKey) store.getKey(alias, password == null ? new char[0] : password.toCharArray());
                    List<X509Certificate> chain = new ArrayList<>();
                    for (var link : store.getCertificateChain(alias)) {
                        chain.add((X509Certificate) link);
                    }
                    return store(key, chain);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key in " + file + " cannot be opened; its password is wrong.", e);
        }
        throw new IllegalArgumentException(file + " holds no key.");
    }

    private static PrivateKey key(Path file, @Nullable String password) {
        for (Pem.Block block : KeyFiles.blocks(file, KeyFiles.content(file))) {
            switch (block.label()) {
                case "PRIVATE KEY" -> {
                    return key(file, new PKCS8EncodedKeySpec(block.der()));
                }
                case "ENCRYPTED PRIVATE KEY" -> {
                    return key(file, decrypt(file, block.der(), password));
                }
                case "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY" ->
                    throw new IllegalArgumentException("the key in " + file
                            + " is not PKCS#8; convert it with: openssl pkcs8 -topk8 -in OLD -out NEW");
                default -> {} // a certificate beside it, or parameters of a curve
            }
        }
        throw new IllegalArgumentException(file + " holds no private key.");
    }

    private static PrivateKey key(Path file, PKCS8EncodedKeySpec spec) {
        return KEY_TYPES.stream()
                .flatMap(type -> key(type, spec).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the key in " + file + " is damaged or of a kind that TLS does not use."));
    }

    private static Optional<PrivateKey> key(String type, PKCS8EncodedKeySpec spec) {
        try {
            return Optional.of(KeyFactory.getInstance(type).generatePrivate(spec));
        } catch (GeneralSecurityException otherType) {
            return Optional.empty();
        }
    }

    private static PKCS8EncodedKeySpec decrypt(Path file, byte[] der, @Nullable String password) {
        if (password == null) {
            throw new IllegalArgumentException(
                    "the key in " + file + " is encrypted and its password is missing; set client-key-password.");
        }
        try {
            var info = new EncryptedPrivateKeyInfo(der);
            // For PBES2 the parameters, not the name, say which functions were used.
            boolean pbes2 =
                    info.getAlgName().equals("PBES2") || info.getAlgName().equals(PBES2);
            String algorithm = pbes2 ? info.getAlgParameters().toString() : info.getAlgName();
            SecretKey secret =
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password.toCharArray()));
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
            return info.getKeySpec(cipher);
        } catch (InvalidKeySpecException | InvalidKeyException wrong) {
            throw new IllegalArgumentException(
                    "the key in " + file + " cannot be opened: its password is wrong.", wrong);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "the key in " + file + " is encrypted in a way that this Java cannot open; use PKCS#12.", e);
        }
    }

    private static boolean belongTogether(PrivateKey key, PublicKey certified) {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        byte[] sample = {1, 2, 3};
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(sample);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(sample);
            return signature.verify(signed);
        } catch (GeneralSecurityException otherKind) {
            return false;
        }
    }

    private static KeyStore store(PrivateKey key, List<X509Certificate> chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("client", key, new char[0], chain.toArray(new X509Certificate[0]));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("the certificates do not form a chain, each issued by the next.", e);
        }
    }
}
