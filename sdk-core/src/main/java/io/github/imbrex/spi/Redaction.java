package io.github.imbrex.spi;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * What may be shown of a request or answer in logs, messages and observers: only what is on a list. Everything else,
 * and everything new, is hidden.
 *
 * @since 0.1
 */
public final class Redaction {

    private static final String HIDDEN = "<hidden>";

    private static final Set<String> SHOWN_HEADERS = Set.of(
            "accept",
            "accept-encoding",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "retry-after",
            "server",
            "transfer-encoding",
            "user-agent",
            "vary",
            "x-request-id");

    private static final Set<String> SHOWN_QUERY = Set.of(
            "limit", "offset", "includefield", "fuzzymatching", "wait_count", "wait_time", "skip", "page", "size");

    private Redaction() {}

    /** The value of a header if it may be shown, else {@code <hidden>}. */
    public static String headerValue(String name, String value) {
        return SHOWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? value : HIDDEN;
    }

    /** The URI without user info and fragment, and with the values of its query hidden unless allowed. */
    public static String uri(URI uri) {
        var shown = new StringBuilder();
        if (uri.getScheme() != null) {
            shown.append(uri.getScheme()).append(':');
        }
        if (uri.getHost() != null) {
            shown.append("//").append(uri.getHost());
            if (uri.getPort() != -1) {
                shown.append(':').append(uri.getPort());
            }
        }
        if (uri.getRawPath() != null) {
            shown.append(uri.getRawPath());
        }
        if (uri.getRawQuery() != null) {
            char separator = '?';
            for (String parameter : uri.getRawQuery().split("&", -1)) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                shown.append(separator).append(name);
                if (equals >= 0) {
                    boolean allowed = SHOWN_QUERY.contains(name.toLowerCase(Locale.ROOT));
                    shown.append('=').append(allowed ? parameter.substring(equals + 1) : HIDDEN);
                }
                separator = '&';
            }
        }
        return shown.toString();
    }
}
