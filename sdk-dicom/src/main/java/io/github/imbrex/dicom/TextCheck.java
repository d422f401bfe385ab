package io.github.imbrex.dicom;

import io.github.imbrex.dicom.Diagnostic.Code;
import io.github.imbrex.dicom.internal.charset.CharacterSet;
import java.util.List;

/**
 * Watches values go by for text that will not decode as it is declared. ASCII is recognised eight bytes at a time and never
 * decoded, and where every byte is a character nothing is looked at.
 */
final class TextCheck {

    private static final long ONES = 0x0101010101010101L;
    private static final long UPPER = 0x8080808080808080L;
    private static final long ESCAPES = 0x1B * ONES;

    /** One bit for each VR code. */
    static final long GOVERNED = governed();

    private TextCheck() {}

    private static long governed() {
        long bits = 0;
        for (Vr vr : Vr.values()) {
            bits |= vr.usesCharacterSet() ? 1L << vr.ordinal() : 0;
        }
        return bits;
    }

    /** Says what text is of in a data set that declares nothing. */
    static void begin(Container root, String fallbackCharacterSet) {
        if (fallbackCharacterSet.isEmpty()) {
            root.declaresText = false;
            root.watchedText = CharacterSet.ASCII;
        } else {
            declare(root, List.of(fallbackCharacterSet));
        }
    }

    private static void declare(Container container, List<String> terms) {
        CharacterSet set = CharacterSet.of(terms);
        container.declaresText = !terms.isEmpty();
        container.watchedText = set.holdsEveryByte() ? null : set;
    }

    /** Looks at a value in memory, in the innermost container. */
    static void check(Nesting nesting, int tag, int code, byte[] bytes, int from, int length) {
        Container container = nesting.innermost();
        CharacterSet set = container.watchedText;
        if (tag == Tag.SpecificCharacterSet) {
            List<String> terms = length > 0 ? Text.ascii(bytes, from, length) : List.of();
            declare(container, terms);
            if (!CharacterSet.isKnown(terms)) {
                nesting.report(Code.UNKNOWN_CHARACTER_SET, tag);
                container.watchedText = null;
            }
        } else if (set != null && !holds(set, code, bytes, from, length)) {
            nesting.report(container.declaresText ? Code.INVALID_TEXT : Code.UNDECLARED_TEXT, tag);
            // One for each item is enough to know.
            container.watchedText = null;
        }
    }

    /** Whether a value needs no character set because of its VR, or is text of this one. */
    static boolean holds(CharacterSet set, int code, byte[] bytes, int from, int length) {
        return (GOVERNED >>> code & 1) == 0 || holds(set, bytes, from, length);
    }

    /** Whether text is of a character set. */
    static boolean holds(CharacterSet set, byte[] bytes, int from, int length) {
        return isAscii(bytes, from, length) || set.holds(bytes, from, length);
    }

    /** Whether there are only bytes below 80 and no escape. */
    private static boolean isAscii(byte[] bytes, int from, int length) {
        int end = from + length;
        int at = from;
        for (; at + 8 <= end; at += 8) {
            long eight = Binary.longAt(bytes, at);
            long escape = eight ^ ESCAPES;
            // The upper bit of a byte is set where it is in the text, or where taking one from zero borrows.
            if (((eight | escape - ONES & ~escape) & UPPER) != 0) {
                return false;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] < 0 || bytes[at] == 0x1B) {
                return false;
            }
        }
        return true;
    }
}
