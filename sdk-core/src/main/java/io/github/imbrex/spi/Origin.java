package io.github.imbrex.spi;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Scheme, host and port of a web service (RFC 6454 section 4): the unit for which credentials are registered. Two
 * spellings of one origin are equal: upper case, a default port written out, an IPv6 address with or without its zeros.
 * A name and its address, and a name with and without a final dot, are different origins.
 *
 * @param scheme {@code http} or {@code https}, lower case
 * @param host host name or address, lower case; IPv6 addresses in the short form of RFC 5952, with their brackets
 * @param port port number, 1 to 65535; the scheme's default port is filled in
 * @since 0.1
 */
public record Origin(String scheme, String host, int port) {

    /**
     * Brings scheme and host into their one form.
     *
     * @throws IllegalArgumentException if the scheme is not http or https, the host empty or the port out of range
     */
    public Origin {
        scheme = scheme.toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("A service address must start with http:// or https://, not with \""
                    + scheme + (scheme.isEmpty() ? "" : ":") + "\".");
        }
        if (host.isEmpty()) {
            throw new IllegalArgumentException("A service address needs a host, such as https://node.example.org/.");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A service address needs a port from 1 to 65535, not " + port + ".");
        }
        host = host.startsWith("[") ? shortest(host) : host.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the origin of an absolute http or https URI}
     *
     * @param uri its path, query and fragment are left aside
     * @throws IllegalArgumentException if the URI is not absolute, has another scheme, no host, a host with characters
     *     that no host name has, or carries user info
     */
    public static Origin of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getRawUserInfo() != null || (uri.getHost() == null && hasAt(uri))) {
            throw new IllegalArgumentException(
                    "A service address must not carry a user name or password; register Credentials instead.");
        }
        if (uri.getHost() == null && uri.getRawAuthority() != null) {
            throw new IllegalArgumentException(
                    "The host of a service address may hold letters, digits, hyphens and dots," + " not \""
                            + uri.getRawAuthority() + "\"; write an international name in its xn-- form.");
        }
        int port = uri.getPort() != -1 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, uri.getHost() == null ? "" : uri.getHost(), port);
    }

    private static boolean hasAt(URI uri) {
        return uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0;
    }

    /**
     * {@return whether {@code uri} is an absolute URI of this origin}
     *
     * @param uri of any kind, also relative
     */
    public boolean covers(URI uri) {
        try {
            return equals(of(uri));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    /** {@return whether this origin is the machine itself, by a loopback address or the name {@code localhost}} */
    public boolean isLoopback() {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** The serialised form of RFC 6454 section 6.2, without a default port. */
    @Override
    public String toString() {
        boolean isDefault = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (isDefault ? "" : ":" + port);
    }

    /** RFC 5952 section 4: no leading zeros, the longest run of two or more zero groups left out. */
    private static String shortest(String bracketed) {
        if (!bracketed.matches("\\[[0-9A-Fa-f:.]+]")) {
            throw new IllegalArgumentException(
                    "An IPv6 address in a service address has no zone and no other signs: " + bracketed + ".");
        }
        String literal = bracketed.substring(1, bracketed.length() - 1);
        byte[] bytes;
        try {
            InetAddress address = InetAddress.getByName(literal); // a literal with a colon is never looked up
            if (!(address instanceof Inet6Address)) {
                return "[" + literal.toLowerCase(Locale.ROOT) + "]"; // IPv4 in IPv6 clothes stays as it is
            }
            bytes = address.getAddress();
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("Not an IPv6 address: " + bracketed + ".", malformed);
        }
        int from = -1;
        int length = 1;
        for (int start = 0; start < 8; start++) {
            int end = start;
            while (end < 8 && group(bytes, end) == 0) {
                end++;
            }
            if (end - start > length) {
                from = start;
                length = end - start;
            }
        }
        var text = new StringBuilder("[");
        for (int i = 0; i < 8; i++) {
            if (i == from) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(i == 0 || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(bytes, i)));
            }
        }
        return text.append(']').toString();
    }

    private static int group(byte[] bytes, int index) {
        return (bytes[2 * index] & 0xff) << 8 | (bytes[2 * index + 1] & 0xff);
    }
}
