package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code Content-Range} field says (RFC 9110 section 14.4).
 *
 * @param first position of the first byte that came
 * @param last position of the last
 * @param total length of the whole value, or -1 if the server does not know
 */
record ContentRange(long first, long last, long total) {

    private static final Pattern FORM =
            Pattern.compile("bytes\\s+(\\d{1,18})\\s*-\\s*(\\d{1,18})\\s*/\\s*(\\d{1,18}|\\*)");

    /** Nothing if the field cannot be read or contradicts itself. */
    static Optional<ContentRange> parse(String field) {
        Matcher form = FORM.matcher(field.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(form.group(1));
        long last = Long.parseLong(form.group(2));
        long total = form.group(3).equals("*") ? -1 : Long.parseLong(form.group(3));
        boolean sound = first <= last && (total < 0 || last < total);
        return sound ? Optional.of(new ContentRange(first, last, total)) : Optional.empty();
    }

    long count() {
        return last - first + 1;
    }

    /** Goes on if this is what was asked for, which ends earlier only with the value itself. */
    void requireFor(ByteRange asked) {
        boolean endsWithValue = total < 0 ? asked.isOpen() : last == total - 1;
        boolean fits = first == asked.first() && (last == asked.last() || (last < asked.last() && endsWithValue));
        if (!fits) {
            throw new DataException(
                    "The server sent bytes " + first + " to " + last + " of a bulk value where " + asked
                            + " was asked for; fetch the whole value.",
                    null);
        }
    }
}
