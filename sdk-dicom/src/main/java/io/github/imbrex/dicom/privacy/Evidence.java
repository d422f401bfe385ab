package io.github.imbrex.dicom.privacy;

/**
 * What was found, made unreadable: a report travels further than the data it is about.
 *
 * @param masked the value with all but its outline hidden, such as {@code L********t}; never more than first and last
 *     character, and those only of text of {@value #SHOWS_ENDS_FROM} characters or more that holds a letter
 * @param kind what the value is, such as {@code person name}, {@code date} or {@code sequence}
 * @param length characters of text, bytes of other values, items of a sequence
 * @since 0.1
 */
public record Evidence(String masked, String kind, long length) {

    static final int SHOWS_ENDS_FROM = 6;
    private static final int STARS = 8;

    static Evidence ofText(String kind, String value) {
        int length = value.codePointCount(0, value.length());
        boolean hasLetter = value.codePoints().anyMatch(Character::isLetter);
        if (length < SHOWS_ENDS_FROM || !hasLetter) {
            return new Evidence("*".repeat(Math.min(Math.max(length, 1), STARS)), kind, length);
        }
        String masked = visible(value.codePointAt(0))
                + "*".repeat(Math.min(length - 2, STARS))
                + visible(value.codePointBefore(value.length()));
        return new Evidence(masked, kind, length);
    }

    /** A root known to belong to a manufacturer or a tool is shown; the rest of a UID is not. */
    static Evidence ofUid(String uid) {
        return new Evidence(UidOrigin.knownRoot(uid) + "*".repeat(STARS), "UID", uid.length());
    }

    static Evidence ofSize(String kind, long length) {
        return new Evidence("", kind, length);
    }

    /** A digit or a control character at the end of a text says too much, or breaks the line it is printed on. */
    private static String visible(int codePoint) {
        return Character.isLetter(codePoint) ? Character.toString(codePoint) : "*";
    }

    /** The evidence in words, such as {@code L********t (person name, 9 characters)}. */
    @Override
    public String toString() {
        String unit = masked.isEmpty() ? kind.startsWith("sequence") ? "item" : "byte" : "character";
        String size = length + " " + unit + (length == 1 ? "" : "s");
        return masked.isEmpty() ? kind + ", " + size : masked + " (" + kind + ", " + size + ")";
    }
}
