package io.github.imbrex.dicom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text or number that {@link JsonInput} read last, in UTF-8: a piece of the document where that is possible, else
 * composed. Valid until the next token is read.
 */
final class JsonText {

    private static final int[] HEX = new int[128];

    static {
        Arrays.fill(HEX, -1);
        for (int i = 0; i < 16; i++) {
            HEX[Character.forDigit(i, 16)] = i;
            HEX[Character.toUpperCase(Character.forDigit(i, 16))] = i;
        }
    }

    private byte[] own = new byte[64];
    private byte[] bytes = own;
    private int from;
    private int to;
    private boolean ascii;

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    boolean isAscii() {
        return ascii;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    /** Becomes a piece of other bytes, all of them ASCII. */
    void piece(byte[] source, int start, int stop) {
        bytes = source;
        from = start;
        to = stop;
        ascii = true;
    }

    /** Becomes a copy of a piece that can be appended to. */
    void compose(byte[] source, int start, int count) {
        bytes = own;
        from = 0;
        to = 0;
        ascii = true;
        reserve(count);
        System.arraycopy(source, start, own, 0, count);
        to = count;
    }

    void append(int b) {
        if (to == own.length) {
            reserve(1);
        }
        ascii &= b >= 0 && b < 0x80;
        own[to++] = (byte) b;
    }

    void appendCharacter(int point) {
        if (point < 0x80) {
            append(point);
        } else if (point < 0x800) {
            append(0xC0 | point >> 6);
            append(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            append(0xE0 | point >> 12);
            append(0x80 | point >> 6 & 0x3F);
            append(0x80 | point & 0x3F);
        } else {
            append(0xF0 | point >> 18);
            append(0x80 | point >> 12 & 0x3F);
            append(0x80 | point >> 6 & 0x3F);
            append(0x80 | point & 0x3F);
        }
    }

    private void reserve(int count) {
        if (count > own.length - to) {
            own = Arrays.copyOf(own, Math.max(to + count, own.length + (own.length >> 1)));
            bytes = own;
        }
    }

    boolean is(byte[] name) {
        return to - from == name.length && Arrays.equals(bytes, from, to, name, 0, name.length);
    }

    /** The value of a hexadecimal digit of either case, or -1. */
    static int hexDigit(byte digit) {
        return digit < 0 ? -1 : HEX[digit];
    }

    /** Eight hexadecimal digits as a tag; -1 for anything else. */
    long tag() {
        if (length() != 8) {
            return -1;
        }
        long tag = 0;
        for (int i = from; i < to; i++) {
            int digit = hexDigit(bytes[i]);
            if (digit < 0) {
                return -1;
            }
            tag = tag << 4 | digit;
        }
        return tag;
    }

    /** Whether this is a number as JSON writes it. */
    boolean isNumber() {
        int end = to;
        int at = from < end && bytes[from] == '-' ? from + 1 : from;
        int whole = at;
        at = afterDigits(bytes, at, end);
        if (at == whole || bytes[whole] == '0' && at > whole + 1) {
            return false;
        }
        if (at < end && bytes[at] == '.') {
            int fraction = at + 1;
            at = afterDigits(bytes, fraction, end);
            if (at == fraction) {
                return false;
            }
        }
        if (at < end && (bytes[at] | 0x20) == 'e') {
            at++;
            at = at < end && (bytes[at] == '+' || bytes[at] == '-') ? at + 1 : at;
            int exponent = at;
            at = afterDigits(bytes, exponent, end);
            if (at == exponent) {
                return false;
            }
        }
        return at == end;
    }

    private static int afterDigits(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    String string() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "JsonText[" + length() + " bytes]";
    }
}
