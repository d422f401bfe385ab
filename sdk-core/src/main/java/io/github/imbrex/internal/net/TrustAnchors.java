package io.github.imbrex.internal.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certificates of authorities that are trusted besides the system's, from a PEM or PKCS#12 file. */
public final class TrustAnchors {

    private TrustAnchors() {}

    /**
     * Reads a file.
     *
     * @param password password of a PKCS#12 file, if it has one
     * @throws IllegalArgumentException if it cannot be read or holds no certificate
     */
    public static List<X509Certificate> read(Path file, @Nullable String password) {
        byte[] content = KeyFiles.content(file);
        List<X509Certificate> found = Pem.isPem(content) ? fromPem(file, content) : fromStore(file, content, password);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " holds no certificate" + (Pem.isPem(content) ? "." : wayOut(password)));
        }
        return found;
    }

    private static String wayOut(@Nullable String password) {
        return password == null
                ? " that can be read without a password; set trust-anchors-password."
                : " that Java takes for an authority, as files of other tools do not; make it PEM with:"
                        + " openssl pkcs12 -nokeys -in OLD -out NEW";
    }

    private static List<X509Certificate> fromPem(Path file, byte[] content) {
        List<X509Certificate> found = new ArrayList<>();
        for (Pem.Block block : KeyFiles.blocks(file, content)) {
            if (block.label().equals("CERTIFICATE") || block.label().equals("X509 CERTIFICATE")) {
                found.add(certificate(file, block.der()));
            }
        }
        return found;
    }

    static X509Certificate certificate(Path file, byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException damaged) {
            throw new IllegalArgumentException(file + " holds a damaged certificate.", damaged);
        }
    }

    private static List<X509Certificate> fromStore(Path file, byte[] content, @Nullable String password) {
        KeyStore store = KeyFiles.pkcs12(file, content, password);
        List<X509Certificate> found = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                // An entry with a key is somebody's own certificate, not an authority.
                Certificate certificate = store.isCertificateEntry(alias) ? store.getCertificate(alias) : null;
                if (certificate instanceof X509Certificate anchor) {
                    found.add(anchor);
                }
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " cannot be read as PKCS#12.", e);
        }
    }

    /** The system's own authorities and the given ones, in one store. */
    static KeyStore withSystem(List<X509Certificate> anchors, X509Certificate[] system)
            throws GeneralSecurityException, IOException {
        KeyStore all = KeyStore.getInstance("PKCS12");
        all.load(null, null);
        int number = 0;
        for (X509Certificate certificate : system) {
            all.setCertificateEntry("system-" + number++, certificate);
        }
        for (X509Certificate certificate : anchors) {
            all.setCertificateEntry("added-" + number++, certificate);
        }
        return all;
    }
}
