package io.github.imbrex.spi;

/**
 * One HTTP header field. {@link #toString()} shows the value only of fields on the allow-list of {@link Redaction}.
 *
 * @param name field name as sent, a token of RFC 9110 section 5.6.2; compared without case
 * @param value field value without blanks at its ends; no control characters but the tab
 * @since 0.1
 */
public record Header(String name, String value) {

    /**
     * Checks name and value against RFC 9110 section 5, so that no value can smuggle in another field.
     *
     * @throws IllegalArgumentException if one of them cannot be sent; the message does not repeat the value
     */
    public Header {
        if (name.isEmpty() || !name.chars().allMatch(Header::isToken)) {
            throw new IllegalArgumentException("A header name must be a token of RFC 9110, such as \"api-key\".");
        }
        value = value.strip();
        if (value.chars().anyMatch(c -> (c < 0x20 && c != '\t') || c == 0x7f)) {
            throw new IllegalArgumentException(
                    "The value of header " + name + " must not contain line breaks or other control characters.");
        }
    }

    static boolean isToken(int c) {
        return c > 0x20 && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }

    /**
     * {@return whether this field has the given name, without regard to case}
     *
     * @param otherName in any case
     */
    public boolean is(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }

    @Override
    public String toString() {
        return name + ": " + Redaction.headerValue(name, value);
    }
}
