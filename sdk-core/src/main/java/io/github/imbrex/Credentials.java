package io.github.imbrex;

import io.github.imbrex.spi.Header;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What proves to one service who is asking. Register an instance for an address with {@link
 * Imbrex.Builder#credentials}; it is attached to requests of that origin and no other.
 *
 * <p>The {@code imbrex-auth} module brings sign-in flows as implementations. Implementations are safe for many
 * threads, and {@code toString} shows nothing secret.
 *
 * @since 0.1
 */
public interface Credentials {

    /**
     * Header fields for one request. May block: sign in at first use, refresh when due.
     *
     * @param context what a sign-in may use
     * @return the fields to send, possibly none
     * @throws AuthenticationException if there is nothing valid to send and none can be had
     */
    List<Header> headers(CredentialsContext context);

    /**
     * Called once for a request that was answered with 401.
     *
     * @param context what a sign-in may use
     * @param refused the fields that were sent with it, so that a renewal by another thread is not repeated
     * @return whether {@link #headers} now gives something else, so that one more attempt makes sense
     */
    default boolean renew(CredentialsContext context, List<Header> refused) {
        return false;
    }

    /**
     * {@return credentials of a fixed bearer token (RFC 6750), sent as it is and never looked into}
     *
     * @param token the token without the word {@code Bearer}
     * @throws IllegalArgumentException if it is empty or has blanks within
     */
    static Credentials bearer(String token) {
        String bare = token.strip();
        if (bare.isEmpty() || bare.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A bearer token is one word, without the scheme before it (RFC 6750).");
        }
        return header("Authorization", "Bearer " + bare);
    }

    /**
     * {@return credentials of a user name and a password for the Basic scheme (RFC 7617), in UTF-8}
     *
     * @param user may be empty, may not have a colon
     * @param password may be empty
     * @throws IllegalArgumentException if the user name has a colon
     */
    static Credentials basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user name of the Basic scheme cannot contain a colon (RFC 7617).");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /**
     * {@return credentials of a key under a header name of the service's own, such as {@code api-key}}
     *
     * @param name of the header
     * @param value of the header, sent as it is
     */
    static Credentials header(String name, String value) {
        return new FixedCredentials(new Header(name, value));
    }

    /**
     * {@return credentials of a session cookie (RFC 6265 section 4.2) that a browser sign-in gave out} What the service
     * sets in its answers is not kept.
     *
     * @param name of the cookie
     * @param value of the cookie, sent as it is
     * @throws IllegalArgumentException if name or value has characters that no cookie may have
     */
    static Credentials cookie(String name, String value) {
        boolean usable = !name.isEmpty()
                && name.chars().allMatch(c -> c > 0x20 && c < 0x7f && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0)
                && value.chars().allMatch(c -> c > 0x20 && c < 0x7f && ",;\\".indexOf(c) < 0);
        if (!usable) {
            throw new IllegalArgumentException("A cookie has a name and a value without blanks, commas and semicolons;"
                    + " give the two separately, without the attributes after them (RFC 6265).");
        }
        return header("Cookie", name + "=" + value);
    }
}
