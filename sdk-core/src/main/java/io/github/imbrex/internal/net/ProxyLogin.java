package io.github.imbrex.internal.net;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who is asking the proxy. {@code toString} hides the password.
 *
 * @param user user name, without a colon
 * @param password password
 */
public record ProxyLogin(String user, String password) {

    /** Checks that the Basic scheme can carry the user name. */
    public ProxyLogin {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a user name of the Basic scheme cannot contain a colon (RFC 7617).");
        }
    }

    /** The value of {@code Proxy-Authorization}. */
    public String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "proxy login of " + user;
    }
}
