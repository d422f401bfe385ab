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
        if (isPlain(source, from, to, vr.isDelimited())) {
            plain(source, from, to, vr);
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

    /**
     * Whether there is nothing but characters that have one meaning in every set: no tilde and, but as a delimiter, no
     * backslash, which are others in ISO_IR 13.
     */
    private static boolean isPlain(byte[] text, int from, int to, boolean delimited) {
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (b < ' ' || b >= '~' || b == '\\' && !delimited) {
                return false;
            }
        }
        return true;
    }

    private void plain(byte[] text, int from, int to, Vr vr) throws IOException {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && text[i] != '\\') {
                continue;
            }
            int end = withoutPadding(text, start, i);
            int begin = start;
            while (!vr.keepsLeadingBlanks() && begin < end && text[begin] == ' ') {
                begin++;
            }
            if (start > from) {
                out.put(',');
            } else if (i == to && begin == end) {
                return;
            } else {
                out.put(JsonEncoder.VALUE);
            }
            value(text, begin, end, vr);
            start = i + 1;
        }
        out.put(']');
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
