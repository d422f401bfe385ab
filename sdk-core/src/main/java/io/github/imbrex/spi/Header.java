package io.github.imbrex.spi;

import java.util.Locale;

/**
 * One HTTP header field. {@link #toString()} shows the value only of fields on the allow-list of {@link Redaction}.
 *
 * @param name field name as sent; compared without case
 * @param value field value
 * @since 0.1
 */
public record Header(String name, String value) {

    /** Checks the name and value against RFC 9110 section 5, so that no value can smuggle in another field. */
    public Header {
        if (name.isEmpty() || !name.chars().allMatch(Header::isToken)) {
            throw new IllegalArgumentException("A header name must be a token of RFC 9110, such as \"api-key\".");
        }
        if (value.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
            throw new IllegalArgumentException("The value of header " + name + " must not contain line breaks.");
        }
    }

    private static boolean isToken(int c) {
        return c > 0x20 && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }

    /** Whether this field has the given name, without regard to case. */
    public boolean is(String otherName) {
        return name.toLowerCase(Locale.ROOT).equals(otherName.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name + ": " + Redaction.headerValue(name, value);
    }
}
