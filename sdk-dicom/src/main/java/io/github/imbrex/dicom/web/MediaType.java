package io.github.imbrex.dicom.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code Content-Type} value (RFC 9110 section 8.3.1, RFC 2045 section 5.1), read as leniently as servers write it.
 *
 * @param name type and subtype in lower case; empty if the value began with none
 * @param parameters values by lower-case name, unquoted; the first of a name counts
 * @param bare names of parameters whose value needed quotes and had none
 */
record MediaType(String name, Map<String, String> parameters, Set<String> bare) {

    private static final String NEEDS_QUOTES = "()<>@,;:\\\"/[]?=";

    static MediaType parse(String value) {
        return new Scanner(value).read();
    }

    boolean is(String otherName) {
        return name.equals(otherName);
    }

    boolean isMultipart() {
        return name.startsWith("multipart/");
    }

    Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).filter(text -> !text.isEmpty());
    }

    /** What a {@code multipart/related} consists of: its {@code type} parameter as a media type of its own. */
    Optional<MediaType> root() {
        return parameter("type").map(MediaType::parse);
    }

    private static final class Scanner {

        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        MediaType read() {
            String name = until(";").trim().toLowerCase(Locale.ROOT);
            Map<String, String> parameters = new LinkedHashMap<>();
            Set<String> bare = new LinkedHashSet<>();
            while (at < text.length()) {
                at++; // the semicolon
                String parameter = until("=;").trim().toLowerCase(Locale.ROOT);
                if (at < text.length() && text.charAt(at) == '=') {
                    at++;
                    value(parameter, parameters, bare);
                }
            }
            return new MediaType(name, parameters, bare);
        }

        private void value(String parameter, Map<String, String> parameters, Set<String> bare) {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            String value;
            if (at < text.length() && text.charAt(at) == '"' && closingQuote() > 0) {
                value = quoted();
                until(";");
            } else {
                value = until(";").trim();
                if (value.startsWith("\"")) {
                    value = value.substring(1); // never closed: taken for a word, not for all the rest
                    bare.add(parameter);
                } else if (value.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)) {
                    bare.add(parameter);
                }
            }
            if (!parameter.isEmpty()) {
                parameters.putIfAbsent(parameter, value);
            }
        }

        /** Index of the quote that ends the one here, or -1. */
        private int closingQuote() {
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    return i;
                }
                if (c == '\\') {
                    i++;
                }
            }
            return -1;
        }

        private String quoted() {
            var value = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    at++;
                    break;
                }
                if (c == '\\' && at + 1 < text.length()) {
                    c = text.charAt(++at);
                }
                value.append(c);
            }
            return value.toString();
        }

        private String until(String stops) {
            int from = at;
            while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
