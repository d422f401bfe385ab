package io.github.imbrex.internal.net;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whom connections trust and how they prove themselves. Host names are verified by the HTTP client in every case; there
 * is no way to switch either check off.
 *
 * @param sockets makes the connections
 * @param trust what the connections check certificates with
 */
public record Tls(SSLSocketFactory sockets, X509TrustManager trust) {

    /**
     * The system's authorities and some more.
     *
     * @param anchors authorities besides the system's
     * @param client key and certificate of this program, or null
     */
    public static Tls of(List<X509Certificate> anchors, @Nullable KeyStore client) {
        try {
            X509TrustManager system = trustManager(null);
            X509TrustManager trust = anchors.isEmpty()
                    ? system
                    : trustManager(TrustAnchors.withSystem(anchors, system.getAcceptedIssuers()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(client == null ? null : keyManagers(client), new TrustManager[] {trust}, null);
            return new Tls(context.getSocketFactory(), trust);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java has no working TLS.", e);
        }
    }

    private static X509TrustManager trustManager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("no X.509 trust manager");
    }

    private static KeyManager[] keyManagers(KeyStore client) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(client, new char[0]);
        return factory.getKeyManagers();
    }
}
