package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.charset.CharacterSet.Division;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text values: decoded, divided, without padding. */
final class Text {

    private Text() {}

    static List<String> decode(DicomObject object, int row, Vr vr) {
        ElementTable table = object.table();
        byte[] bytes = table.source(row);
        int from = table.offset(row);
        int length = table.length(row);
        if (!vr.usesCharacterSet()) {
            return plain(bytes, from, length, vr);
        }
        Division division = vr == Vr.PN ? Division.NAMES : vr.isDelimited() ? Division.VALUES : Division.NONE;
        List<String> values = object.characterSet().decode(bytes, from, length, division);
        List<String> trimmed = new ArrayList<>(values.size());
        for (String value : values) {
            trimmed.add(trim(value, vr));
        }
        return List.copyOf(trimmed);
    }

    /** Text of a VR outside the character sets: ASCII, any other byte as its Latin-1 character. */
    private static List<String> plain(byte[] bytes, int from, int length, Vr vr) {
        int end = from + length;
        if (!vr.isDelimited()) {
            return List.of(trim(new String(bytes, from, length, StandardCharsets.ISO_8859_1), vr));
        }
        List<String> values = null;
        int start = from;
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\\') {
                values = values == null ? new ArrayList<>(4) : values;
                values.add(trim(new String(bytes, start, i - start, StandardCharsets.ISO_8859_1), vr));
                start = i + 1;
            }
        }
        String last = trim(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1), vr);
        if (values == null) {
            return List.of(last);
        }
        values.add(last);
        return List.copyOf(values);
    }

    /** Whether {@link #plain} would read this text again if it is written byte for character. */
    static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c <= 0xFF);
    }

    /** The defined terms of Specific Character Set, which itself is in none. */
    static List<String> ascii(byte[] bytes, int from, int length) {
        return plain(bytes, from, length, Vr.CS);
    }

    /** Without trailing spaces and NULs, and without leading spaces where they do not belong to the value. */
    static String trim(String value, Vr vr) {
        int end = value.length();
        while (end > 0 && (value.charAt(end - 1) == ' ' || value.charAt(end - 1) == 0)) {
            end--;
        }
        int start = 0;
        if (!vr.keepsLeadingBlanks()) {
            while (start < end && value.charAt(start) == ' ') {
                start++;
            }
        }
        return value.substring(start, end);
    }
}
