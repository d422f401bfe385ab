package io.github.imbrex.spi;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port of a web service (RFC 6454 section 4): the unit for which credentials are registered.
 *
 * @param scheme {@code http} or {@code https}, lower case
 * @param host host name or address, lower case; IPv6 addresses keep their brackets
 * @param port port number; the scheme's default port is filled in
 * @since 0.1
 */
public record Origin(String scheme, String host, int port) {

    /**
     * The origin of an absolute http or https URI.
     *
     * @throws IllegalArgumentException if the URI is not absolute, has another scheme, no host, or carries user info
     */
    public static Origin of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("A service address must start with http:// or https://, not with \""
                    + scheme + (scheme.isEmpty() ? "" : ":") + "\".");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("A service address needs a host, such as https://node.example.org/.");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "A service address must not carry a user name or password; register Credentials instead.");
        }
        int port = uri.getPort() != -1 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** Whether {@code uri} is an absolute URI of this origin. */
    public boolean covers(URI uri) {
        try {
            return equals(of(uri));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    /** Whether this origin is the machine itself, by a loopback address or the name {@code localhost}. */
    public boolean isLoopback() {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** The serialised form of RFC 6454 section 6.2, without a default port. */
    @Override
    public String toString() {
        boolean isDefault = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (isDefault ? "" : ":" + port);
    }
}
