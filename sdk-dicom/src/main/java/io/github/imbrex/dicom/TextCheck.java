package io.github.imbrex.dicom;

import io.github.imbrex.dicom.Diagnostic.Code;
import io.github.imbrex.dicom.internal.charset.CharacterSet;

/**
 * Watches values go by for text that will not decode as it is declared. Nothing is decoded for it: defined terms are
 * looked up, and bytes are looked at only where no character set is in force.
 */
final class TextCheck {

    /** One bit for each VR code. */
    private static final long GOVERNED = governed();

    private TextCheck() {}

    private static long governed() {
        long bits = 0;
        for (Vr vr : Vr.values()) {
            bits |= vr.usesCharacterSet() ? 1L << vr.ordinal() : 0;
        }
        return bits;
    }

    /** Looks at a value in memory, in the innermost container. */
    static void check(Nesting nesting, int tag, int code, byte[] bytes, int from, int length) {
        Container container = nesting.innermost();
        if (tag == Tag.SpecificCharacterSet) {
            container.declaresText = length > 0;
            if (length > 0 && !CharacterSet.isKnown(Text.ascii(bytes, from, length))) {
                nesting.report(Code.UNKNOWN_CHARACTER_SET, tag);
            }
        } else if (!container.declaresText && !isAsciiIfGoverned(code, bytes, from, length)) {
            nesting.report(Code.UNDECLARED_TEXT, tag);
            // One for each item is enough to know.
            container.declaresText = true;
        }
    }

    /** Whether a value needs no character set: because of its VR, or because it is ASCII. */
    static boolean isAsciiIfGoverned(int code, byte[] bytes, int from, int length) {
        if ((GOVERNED >>> code & 1) == 0) {
            return true;
        }
        for (int i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
