package io.github.imbrex.spi;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** The length of a DICOM UID; tokens are longer. */
    private static final int LONGEST_NAME = 64;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1," + LONGEST_NAME + "}");

    private Redaction() {}

    /**
     * {@return the value of a header if it may be shown, else {@code <hidden>}}
     *
     * @param name of the header, in any case
     * @param value of the header
     */
    public static String headerValue(String name, String value) {
        return SHOWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? value : HIDDEN;
    }

    /**
     * {@return the URI as it may be shown: without user info and fragment, the values of its query hidden unless
     * allowed, and path segments and names hidden that are longer than any identifier of the field}
     *
     * @param uri absolute or relative
     */
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
        } else if (uri.getRawAuthority() != null) {
            shown.append("//").append(HIDDEN);
        }
        if (uri.getRawPath() != null) {
            shown.append(path(uri.getRawPath()));
        }
        if (uri.getRawQuery() != null) {
            shown.append('?').append(query(uri.getRawQuery()));
        }
        return shown.toString();
    }

    private static String path(String path) {
        return Arrays.stream(path.split("/", -1)).map(Redaction::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String segment) {
        int parameters = segment.indexOf(';'); // ;jsessionid=...
        if (parameters >= 0) {
            return segment(segment.substring(0, parameters)) + ";" + HIDDEN;
        }
        return segment.length() > LONGEST_NAME ? HIDDEN : segment;
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&", -1)).map(Redaction::parameter).collect(Collectors.joining("&"));
    }

    private static String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return parameter.isEmpty() ? "" : HIDDEN;
        }
        String name = parameter.substring(0, equals);
        boolean allowed = SHOWN_QUERY.contains(name.toLowerCase(Locale.ROOT));
        return (NAME.matcher(name).matches() ? name : HIDDEN)
                + "="
                + (allowed ? parameter.substring(equals + 1) : HIDDEN);
    }
}
