package io.github.imbrex;

import io.github.imbrex.internal.net.ClientCertificate;
import io.github.imbrex.internal.net.ProxyLogin;
import io.github.imbrex.internal.net.ProxyRules;
import io.github.imbrex.internal.net.Tls;
import io.github.imbrex.internal.net.TrustAnchors;
import io.github.imbrex.internal.okhttp.OkHttpTransport;
import io.github.imbrex.spi.Transport;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SDK's own transport, as the settings say; files are read here, so that a bad one is known before the first call. */
final class OwnTransport {

    private OwnTransport() {}

    static Transport of(Settings settings) {
        var rules = new ProxyRules(settings.find(Setting.PROXY).orElse(null), settings.get(Setting.NO_PROXY));
        List<X509Certificate> anchors = anchors(settings);
        @Nullable KeyStore client = clientCertificate(settings).orElse(null);
        return new OkHttpTransport(
                settings.get(Setting.CONNECT_TIMEOUT),
                rules,
                proxyLogin(settings).orElse(null),
                () -> Tls.of(anchors, client));
    }

    private static Optional<ProxyLogin> proxyLogin(Settings settings) {
        Optional<String> user = settings.find(Setting.PROXY_USER);
        Optional<String> password = settings.find(Setting.PROXY_PASSWORD);
        try {
            if (user.isPresent()) {
                return Optional.of(new ProxyLogin(user.get(), password.orElse("")));
            }
            if (password.isPresent()) {
                throw new IllegalArgumentException("proxy-user is missing.");
            }
            return Optional.empty();
        } catch (IllegalArgumentException unusable) {
            throw settings.unusable(user.isPresent() ? Setting.PROXY_USER : Setting.PROXY_PASSWORD, unusable);
        }
    }

    private static List<X509Certificate> anchors(Settings settings) {
        Optional<Path> file = settings.find(Setting.TRUST_ANCHORS);
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return TrustAnchors.read(
                    file.get(), settings.find(Setting.TRUST_ANCHORS_PASSWORD).orElse(null));
        } catch (IllegalArgumentException unusable) {
            throw settings.unusable(Setting.TRUST_ANCHORS, unusable);
        }
    }

    private static Optional<KeyStore> clientCertificate(Settings settings) {
        Optional<Path> file = settings.find(Setting.CLIENT_CERTIFICATE);
        Optional<Path> key = settings.find(Setting.CLIENT_KEY);
        if (file.isEmpty()) {
            if (key.isPresent()) {
                throw settings.unusable(
                        Setting.CLIENT_KEY, new IllegalArgumentException("client-certificate is missing."));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(ClientCertificate.read(
                    file.get(),
                    key.orElse(file.get()),
                    settings.find(Setting.CLIENT_KEY_PASSWORD).orElse(null)));
        } catch (IllegalArgumentException unusable) {
            throw settings.unusable(Setting.CLIENT_CERTIFICATE, unusable);
        }
    }
}
