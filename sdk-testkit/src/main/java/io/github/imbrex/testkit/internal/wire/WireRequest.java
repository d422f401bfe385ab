package io.github.imbrex.testkit.internal.wire;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param connection number of the connection it came on, from 1
 * @param method such as GET
 * @param target path and query, percent-encoded as sent
 * @param headers lines as sent
 * @param body to be read once; empty if there is none
 */
public record WireRequest(int connection, String method, String target, List<String> headers, InputStream body) {

    /** Copies the list. */
    public WireRequest {
        headers = List.copyOf(headers);
    }

    /** The target up to its query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** Decoded parameters of the query, in order. */
    public Map<String, List<String>> query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int query = target.indexOf('?');
        if (query >= 0) {
            for (String pair : target.substring(query + 1).split("&", -1)) {
                String[] sides = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decode(sides[0]), name -> new ArrayList<>())
                        .add(sides.length < 2 ? "" : decode(sides[1]));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** First value of a header. */
    public Optional<String> header(String name) {
        return header(headers, name);
    }

    /** First value of a header among lines. */
    public static Optional<String> header(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst();
    }

    /** The same request for another target. */
    public WireRequest target(String other) {
        return new WireRequest(connection, method, other, headers, body);
    }
}
