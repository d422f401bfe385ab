package io.github.imbrex;

import io.github.imbrex.spi.Origin;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The base address of a service in its one form: canonical origin, a path by whole segments that ends with a slash,
 * escapes normalised (RFC 3986 section 6.2.2). An address is refused, not guessed at, where servers disagree what it
 * means: dot segments, escaped or not, and a query or fragment.
 *
 * @param origin scheme, host, port
 * @param path begins and ends with a slash
 */
record Address(Origin origin, String path) {

    private static final String UNRESERVED = "-._~";

    /** What RFC 3986 section 3.3 lets stand in a segment as it is: pchar without the percent sign. */
    private static final String PLAIN_IN_SEGMENT = UNRESERVED + "!$&'()*+,;=:@";

    static Address of(URI uri) {
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "A service address ends with its path; leave out what follows \"?\" or \"#\".");
        }
        return ofEndpoint(uri);
    }

    /** As {@link #of}, for an address that may have a query, such as a token endpoint: it is dropped. */
    static Address ofEndpoint(URI uri) {
        Origin origin = Origin.of(uri);
        String path = normalised(uri.getRawPath() == null ? "" : uri.getRawPath());
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(
                        "A service address must not contain \".\" or \"..\" segments; write the path they lead to.");
            }
        }
        String absolute = path.startsWith("/") ? path : "/" + path;
        return new Address(origin, absolute.endsWith("/") ? absolute : absolute + "/");
    }

    URI uri() {
        return URI.create(origin + path);
    }

    /** Whether the other address is this one or lies below it. */
    boolean contains(Address other) {
        return origin.equals(other.origin) && other.path.startsWith(path);
    }

    /** Path segments below this address, each escaped on its own. */
    URI resolve(String... segments) {
        var text = new StringBuilder(origin + path);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(
                        "\"" + segment + "\" cannot be a path segment: it would lead to another place.");
            }
            text.append(i == 0 ? "" : "/");
            escape(segment, text);
        }
        return URI.create(text.toString());
    }

    private static void escape(String segment, StringBuilder text) {
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (isAlphanumeric(c) || PLAIN_IN_SEGMENT.indexOf(c) >= 0) {
                text.append((char) c);
            } else {
                appendEscaped(c, text);
            }
        }
    }

    /** Escapes of unreserved characters undone, the others in upper case, characters beyond ASCII escaped. */
    private static String normalised(String path) {
        var text = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int value = Integer.parseInt(path.substring(i + 1, i + 3), 16); // java.net.URI has checked it
                if (isAlphanumeric(value) || UNRESERVED.indexOf(value) >= 0) {
                    text.append((char) value);
                } else {
                    appendEscaped(value, text);
                }
                i += 2;
            } else if (c < 0x80) {
                text.append(c);
            } else {
                int codePoint = path.codePointAt(i);
                escape(Character.toString(codePoint), text);
                i += Character.charCount(codePoint) - 1;
            }
        }
        return text.toString();
    }

    private static void appendEscaped(int octet, StringBuilder text) {
        text.append('%').append(String.format(Locale.ROOT, "%02X", octet));
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return origin + path;
    }
}
