package io.github.imbrex.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/**
 * Writes the values of text VRs. Text that is the same in every character set, which nearly all is, goes from the bytes of
 * the data set into the document; only the rest is decoded.
 */
final class JsonTextEncoder {

    private static final byte[] ALPHABETIC = JsonEncoder.ascii("\"Alphabetic\":");
    private static final byte[] IDEOGRAPHIC = JsonEncoder.ascii("\"Ideographic\":");
    private static final byte[] PHONETIC = JsonEncoder.ascii("\"Phonetic\":");
    /** Of a whole number or decimal that every reader of JSON keeps digit for digit. */
    private static final int SAFE_DIGITS = 15;

    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int c = ' '; c < '~'; c++) {
            PLAIN[c] = c != '"' && c != '\\';
        }
    }

    private final JsonOutput out;
    private final boolean numbersAsStrings;

    JsonTextEncoder(JsonOutput out, boolean numbersAsStrings) {
        this.out = out;
        this.numbersAsStrings = numbersAsStrings;
    }

    void values(DicomObject object, int row, Vr vr) throws IOException {
        ElementTable table = object.table();
        byte[] source = table.source(row);
        int from = table.offset(row);
        int to = withoutPadding(source, from, from + table.length(row));
        int delimiter = plainUpTo(source, from, to);
        if (delimiter == to) {
            from = vr.keepsLeadingBlanks() ? from : withoutBlanks(source, from, to);
            if (from < to) {
                out.put(JsonEncoder.VALUE);
                plainValue(source, from, to, vr);
                out.put(']');
            }
        } else if (vr.isDelimited() && isPlain(source, delimiter, to)) {
            delimited(source, from, to, vr);
        } else {
            decoded(Text.decode(object, row, vr), vr);
        }
    }

    private static int withoutPadding(byte[] text, int from, int to) {
        int end = to;
        while (end > from && (text[end - 1] == ' ' || text[end - 1] == 0)) {
            end--;
        }
        return end;
    }

    private static int withoutBlanks(byte[] text, int from, int to) {
        int start = from;
        while (start < to && text[start] == ' ') {
            start++;
        }
        return start;
    }

    /**
     * How far there is nothing but characters that have one meaning in every set and in JSON as well: no tilde and no
     * backslash, which are others in ISO_IR 13, and no quotation mark.
     */
    private static int plainUpTo(byte[] text, int from, int to) {
        int i = from;
        while (i < to && PLAIN[text[i] & 0xFF]) {
            i++;
        }
        return i;
    }

    /** Whether text is plain but for delimiters. */
    private static boolean isPlain(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!PLAIN[text[i] & 0xFF] && text[i] != '\\') {
                return false;
            }
        }
        return true;
    }

    private void delimited(byte[] text, int from, int to, Vr vr) throws IOException {
        out.put(JsonEncoder.VALUE);
        int start = from;
        while (true) {
            int end = plainUpTo(text, start, to);
            int begin = vr.keepsLeadingBlanks() ? start : withoutBlanks(text, start, end);
            plainValue(text, begin, withoutPadding(text, start, end), vr);
            if (end == to) {
                break;
            }
            out.put(',');
            start = end + 1;
        }
        out.put(']');
    }

    private void plainValue(byte[] text, int from, int to, Vr vr) throws IOException {
        if (from < to && vr != Vr.PN && vr != Vr.DS && vr != Vr.IS) {
            out.quoted(text, from, to);
        } else {
            value(text, from, Math.max(from, to), vr);
        }
    }

    private void decoded(List<String> values, Vr vr) throws IOException {
        if (values.size() == 1 && values.get(0).isEmpty()) {
            return;
        }
        out.put(JsonEncoder.VALUE);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            byte[] utf8 = values.get(i).getBytes(UTF_8);
            value(utf8, 0, utf8.length, vr);
        }
        out.put(']');
    }

    private void value(byte[] text, int from, int to, Vr vr) throws IOException {
        if (from == to) {
            out.nothing();
        } else if (vr == Vr.PN) {
            name(text, from, to);
        } else if (vr == Vr.IS && !numbersAsStrings && isWhole(text, from, to)) {
            out.number(Long.parseLong(new String(text, from, to - from, US_ASCII)));
        } else if (vr == Vr.DS && !numbersAsStrings && isShortestDecimal(text, from, to)) {
            out.put(text, from, to - from);
        } else {
            out.string(text, from, to);
        }
    }

    private void name(byte[] text, int from, int to) throws IOException {
        int first = indexOf('=', text, from, to);
        int second = indexOf('=', text, Math.min(first + 1, to), to);
        char before = group(ALPHABETIC, text, from, first, '{');
        before = group(IDEOGRAPHIC, text, first + 1, second, before);
        before = group(PHONETIC, text, second + 1, to, before);
        if (before == '{') {
            out.nothing();
        } else {
            out.put('}');
        }
    }

    private char group(byte[] member, byte[] text, int from, int to, char before) throws IOException {
        if (from >= to) {
            return before;
        }
        out.put(before);
        out.put(member);
        out.string(text, from, to);
        return ',';
    }

    private static int indexOf(char wanted, byte[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] != wanted) {
            i++;
        }
        return i;
    }

    private static boolean isWhole(byte[] text, int from, int to) {
        int start = text[from] == '-' || text[from] == '+' ? from + 1 : from;
        for (int i = start; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return to > start && to - start <= SAFE_DIGITS;
    }

    /** Whether the text is what a number with this value is printed as: then nothing is lost by writing the number. */
    private static boolean isShortestDecimal(byte[] text, int from, int to) {
        int start = text[from] == '-' ? from + 1 : from;
        int digits = 0;
        boolean point = false;
        for (int i = start; i < to; i++) {
            byte b = text[i];
            if (b == '.' && !point && i > start) {
                point = true;
            } else if (b >= '0' && b <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        if (digits == 0 || digits > SAFE_DIGITS) {
            return false;
        }
        boolean leadingZero = text[start] == '0' && to > start + 1 && text[start + 1] != '.';
        boolean minusZero = start > from && text[start] == '0' && to == start + 1;
        byte last = text[to - 1];
        return !leadingZero && !minusZero && !(point && (last == '0' || last == '.'));
    }
}
