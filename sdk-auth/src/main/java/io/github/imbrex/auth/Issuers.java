package io.github.imbrex.auth;

import io.github.imbrex.spi.Origin;
import java.net.URI;

/** Rules for the addresses of a provider (RFC 8414 section 2, OpenID Connect Discovery 1.0 section 4). */
final class Issuers {

    private Issuers() {}

    /** An issuer as configured, unchanged: it is compared by characters. */
    static URI checked(URI issuer) {
        if (issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
            throw new IllegalArgumentException("An issuer has no query and no fragment (RFC 8414 section 2).");
        }
        if (!isPrivate(issuer)) {
            throw new IllegalArgumentException("An issuer must be https: over http anybody on the way could sign in"
                    + " as anybody. Only this machine's loopback address may do without.");
        }
        return issuer;
    }

    /** Address of the discovery document; a trailing slash of the issuer is not doubled. */
    static URI discovery(URI issuer) {
        String text = issuer.toString();
        String base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return URI.create(base + "/.well-known/openid-configuration");
    }

    /**
     * Whether nobody can read what is sent there: https, or this very machine.
     *
     * @throws IllegalArgumentException if it is no web address, or carries a user name
     */
    static boolean isPrivate(URI uri) {
        Origin origin = Origin.of(uri);
        return origin.scheme().equals("https") || origin.isLoopback();
    }

    static boolean isLoopback(URI uri) {
        return Origin.of(uri).isLoopback();
    }
}
