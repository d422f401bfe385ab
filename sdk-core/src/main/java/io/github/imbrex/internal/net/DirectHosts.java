package io.github.imbrex.internal.net;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that are reached without a proxy.
 *
 * @param patterns lower case: a host name or address for itself, {@code .domain} for a domain and all below it,
 *     {@code *} for everything
 */
public record DirectHosts(List<String> patterns) {

    /** Checks and copies the patterns. */
    public DirectHosts {
        patterns = patterns.stream().map(DirectHosts::canonical).toList();
    }

    public static DirectHosts of(List<String> patterns) {
        return new DirectHosts(patterns);
    }

    /** Patterns separated by commas or blanks. */
    public static DirectHosts parse(String text) {
        return of(Arrays.stream(text.split("[,\\s]+"))
                .filter(pattern -> !pattern.isEmpty())
                .toList());
    }

    private static String canonical(String pattern) {
        String text = pattern.trim().toLowerCase(Locale.ROOT);
        if (text.startsWith("*.")) {
            text = text.substring(1);
        }
        boolean isName = text.matches("\\.?[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?");
        boolean isAddress = text.matches("\\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*]?");
        if (!text.equals("*") && !isName && !isAddress) {
            throw new IllegalArgumentException(
                    "\"" + pattern
                            + "\" is not a host; write node.example.org, .example.org for a whole domain, or * for all, without a port.");
        }
        return unbracketed(text);
    }

    /** Whether a host, as {@link java.net.URI#getHost()} gives it, is among them. */
    public boolean contain(String host) {
        String name = unbracketed(host.toLowerCase(Locale.ROOT));
        return patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.startsWith(".")) {
            return name.endsWith(pattern) || name.equals(pattern.substring(1));
        }
        return pattern.equals("*") || name.equals(pattern);
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
