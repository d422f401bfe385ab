package io.github.imbrex.dicom;

import java.util.OptionalInt;

/**
 * Data element tags as {@code int}: the group in the upper, the element in the lower 16 bits. Every tag of PS3.6 with a
 * keyword is a constant of that name, such as {@code Tag.PatientName}.
 *
 * <p>Tags compare as unsigned numbers; {@link Integer#compareUnsigned(int, int)} gives the order of a data set.
 *
 * @since 0.1
 */
public final class Tag extends StandardTags {

    /** (FFFE,E000): begins an item of a sequence, or a fragment. */
    public static final int Item = 0xFFFEE000;
    /** (FFFE,E00D): ends an item of undefined length. */
    public static final int ItemDelimitationItem = 0xFFFEE00D;
    /** (FFFE,E0DD): ends a sequence of undefined length. */
    public static final int SequenceDelimitationItem = 0xFFFEE0DD;

    private Tag() {}

    /**
     * {@return the tag of a group and an element number, each 0 to FFFF}
     *
     * @param group the upper half
     * @param element the lower half
     * @throws IllegalArgumentException if either is more than FFFF or negative
     */
    public static int of(int group, int element) {
        if ((group | element) >>> 16 != 0) {
            throw new IllegalArgumentException("Group and element of a tag are 16-bit numbers.");
        }
        return group << 16 | element;
    }

    /**
     * {@return the group number, 0 to FFFF}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static int group(int tag) {
        return tag >>> 16;
    }

    /**
     * {@return the element number, 0 to FFFF}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static int element(int tag) {
        return tag & 0xFFFF;
    }

    /**
     * {@return whether the group is odd: an element defined by a manufacturer, or the creator that reserves a block for it}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static boolean isPrivate(int tag) {
        return (tag & 0x10000) != 0;
    }

    /**
     * {@return whether the tag is (gggg,0010) to (gggg,00FF) of an odd group: the name of the creator of a private block}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static boolean isPrivateCreator(int tag) {
        int element = element(tag);
        return isPrivate(tag) && element >= 0x10 && element <= 0xFF;
    }

    /**
     * {@return the tag in the notation of the standard, such as {@code (0010,0010)}}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static String toString(int tag) {
        return "(" + hex(tag, new StringBuilder(11)).insert(4, ',') + ")";
    }

    /**
     * Eight upper-case hexadecimal digits, the form DICOM JSON uses as a key.
     *
     * @param tag group and element, as {@link #of} puts them together
     * @return the text
     */
    public static String toHex(int tag) {
        return hex(tag, new StringBuilder(8)).toString();
    }

    private static StringBuilder hex(int tag, StringBuilder out) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(tag >>> shift & 0xF));
        }
        return out;
    }

    /**
     * {@return the keyword of PS3.6, such as {@code PatientName}; empty for private and unknown tags}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static String keyword(int tag) {
        return Dictionary.keyword(tag);
    }

    /**
     * {@return the name of PS3.6, such as {@code Patient's Name}; empty for private and unknown tags}
     *
     * @param tag group and element, as {@link #of} puts them together
     */
    public static String name(int tag) {
        return Dictionary.name(tag);
    }

    /**
     * {@return the tag of a keyword of PS3.6} Repeating groups give their first: {@code OverlayData} is (6000,3000).
     *
     * @param keyword as PS3.6 spells it, such as {@code PatientName}
     */
    public static OptionalInt ofKeyword(String keyword) {
        return Dictionary.tagOf(keyword);
    }

    /**
     * {@return the tag written as {@code (0010,0010)}, {@code 0010,0010}, {@code 00100010} or by its keyword}
     *
     * @param text eight hexadecimal digits, with or without comma and parentheses, or a keyword
     * @throws IllegalArgumentException if it is none of these
     */
    public static int parse(String text) {
        String digits = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        if (digits.length() == 9 && digits.charAt(4) == ',') {
            digits = digits.substring(0, 4) + digits.substring(5);
        }
        OptionalInt tag = ofHex(digits);
        if (tag.isEmpty()) {
            tag = ofKeyword(text);
        }
        return tag.orElseThrow(() -> new IllegalArgumentException(
                "Not a tag: give (gggg,eeee), eight hexadecimal digits or a keyword such as PatientName."));
    }

    /** The tag of eight hexadecimal digits of either case; empty for anything else. */
    static OptionalInt ofHex(String digits) {
        if (digits.length() != 8) {
            return OptionalInt.empty();
        }
        int tag = 0;
        for (int i = 0; i < 8; i++) {
            char c = digits.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return OptionalInt.empty();
            }
            tag = tag << 4 | digit;
        }
        return OptionalInt.of(tag);
    }
}
