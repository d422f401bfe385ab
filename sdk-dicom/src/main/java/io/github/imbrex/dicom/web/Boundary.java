package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text between the parts of an answer.
 *
 * @param text of at most 4096 characters, of which none is a control character
 */
record Boundary(String text) {

    /** Of RFC 2046 section 5.1.1. */
    private static final int STANDARD_LIMIT = 70;

    private static final int LIMIT = 4096;
    private static final int GUESS_LIMIT = 1024;

    Boundary {
        if (text.length() > LIMIT) {
            throw new DataException("The boundary of a multipart answer has more than " + LIMIT + " characters.", null);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new DataException("The boundary of a multipart answer has control characters.", null);
        }
    }

    /** A line that begins with two hyphens at the very start, as a delimiter would. */
    static Optional<Boundary> guess(Window window) {
        window.has(GUESS_LIMIT);
        int limit = Math.min(window.limit, window.pos + GUESS_LIMIT);
        int from = window.pos;
        while (from < limit && (window.bytes[from] == '\r' || window.bytes[from] == '\n')) {
            from++;
        }
        int to = from;
        while (to < limit && window.bytes[to] > 0x20 && window.bytes[to] < 0x7f) {
            to++;
        }
        String line = new String(window.bytes, from, to - from, StandardCharsets.US_ASCII);
        boolean ended = to < limit && (window.bytes[to] == '\r' || window.bytes[to] == '\n');
        boolean isDelimiter = ended && line.startsWith("--") && line.length() > 2;
        return isDelimiter ? Optional.of(new Boundary(line.substring(2))) : Optional.empty();
    }

    Delimiter delimiter(Window window, Consumer<Deviation> deviations) {
        if (text.length() > STANDARD_LIMIT) {
            deviations.accept(Deviation.LONG_BOUNDARY);
        }
        return new Delimiter(window, text, deviations);
    }
}
