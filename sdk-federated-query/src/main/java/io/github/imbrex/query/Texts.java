package io.github.imbrex.query;

/** Makes text of strangers fit to be shown: no control characters, no more than anyone reads. */
final class Texts {

    private static final int LINE = 500;
    private static final int PARAGRAPH = 10_000;

    private Texts() {}

    /** One line. */
    static String line(String text) {
        return clean(text, LINE, false);
    }

    /** Several lines. */
    static String paragraph(String text) {
        return clean(text, PARAGRAPH, true);
    }

    /** The text without ASCII white space, which a decoder of base64 on the Web passes over. */
    static String withoutBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                var kept = new StringBuilder(text.length());
                text.chars().filter(c -> !isBlank((char) c)).forEach(c -> kept.append((char) c));
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static String clean(String text, int limit, boolean lines) {
        var cleaned = new StringBuilder(Math.min(text.length(), limit));
        text.codePoints().limit(limit).forEach(c -> {
            boolean control = Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE;
            cleaned.appendCodePoint(control && !(lines && c == '\n') ? ' ' : c);
        });
        return cleaned.toString().strip();
    }
}
