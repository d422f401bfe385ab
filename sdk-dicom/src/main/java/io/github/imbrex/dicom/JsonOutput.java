package io.github.imbrex.dicom;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Writes the parts of JSON as bytes into one buffer, without a generator between. */
final class JsonOutput {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    /** What a byte of a string takes at most: {@code \}{@code u0000}. */
    private static final int ESCAPED = 6;

    /** One with nine digits at most, which is faster without a string and is nearly all there is. */
    private static final int MOST_BY_HAND = 1_000_000_000;

    private static final int STRETCH = 512;
    /** Bytes that base64 takes in three at a time. */
    private static final int BASE64_STRETCH = 3 * 512;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
    /** {@code ":{"vr":} before the quotation mark of the value. */
    private static final long VR_MEMBER = (long) LONGS.get("\":{\"vr\":".getBytes(US_ASCII), 0);

    private final OutputStream out;
    private final byte[] buffer = new byte[4 << 10];
    private int size;

    JsonOutput(OutputStream out) {
        this.out = out;
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private void reserve(int count) throws IOException {
        if (count > buffer.length - size) {
            flush();
        }
    }

    void put(char ascii) throws IOException {
        reserve(1);
        buffer[size++] = (byte) ascii;
    }

    void put(byte[] bytes) throws IOException {
        put(bytes, 0, bytes.length);
    }

    void put(byte[] bytes, int from, int count) throws IOException {
        if (count > buffer.length) {
            flush();
            out.write(bytes, from, count);
            return;
        }
        reserve(count);
        System.arraycopy(bytes, from, buffer, size, count);
        size += count;
    }

    void nothing() throws IOException {
        put(NULL);
    }

    /** A number in its decimal form. */
    void number(String decimal) throws IOException {
        int length = decimal.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            buffer[size++] = (byte) decimal.charAt(i);
        }
    }

    void number(long value) throws IOException {
        if (value <= -MOST_BY_HAND || value >= MOST_BY_HAND) {
            number(Long.toString(value));
            return;
        }
        reserve(11);
        int rest = (int) value;
        if (rest < 0) {
            buffer[size++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (int power = 10; digits < 9 && rest >= power; power *= 10) {
            digits++;
        }
        size += digits;
        for (int at = size - 1; at >= size - digits; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Bytes in base64, without the text between. */
    void base64(byte[] source, int from, int to) throws IOException {
        for (int at = from; at < to; at += BASE64_STRETCH) {
            int end = Math.min(to, at + BASE64_STRETCH);
            reserve((end - at + 2) / 3 * 4);
            size = JsonBase64.encode(source, at, end, buffer, size);
        }
    }

    /** A tag as a value. */
    void tag(int tag) throws IOException {
        reserve(10);
        buffer[size] = '"';
        LONGS.set(buffer, size + 1, digits(tag));
        buffer[size + 9] = '"';
        size += 10;
    }

    /** The key of an attribute and its VR, whose letters are given as they are encoded; the object stays open. */
    void attribute(char before, int tag, int letters) throws IOException {
        reserve(22);
        byte[] target = buffer;
        int at = size;
        target[at] = (byte) before;
        target[at + 1] = '"';
        LONGS.set(target, at + 2, digits(tag));
        LONGS.set(target, at + 10, VR_MEMBER);
        target[at + 18] = '"';
        target[at + 19] = (byte) letters;
        target[at + 20] = (byte) (letters >>> 8);
        target[at + 21] = '"';
        size = at + 22;
    }

    /** Eight hexadecimal digits, the first one in the lowest byte. */
    private static long digits(int tag) {
        // Each half byte into a byte of its own, from the outside in, then 6 and a letter for those above 9.
        long spread = Integer.reverseBytes(tag) & 0xFFFFFFFFL;
        spread = (spread | spread << 16) & 0x0000FFFF0000FFFFL;
        spread = (spread | spread << 8) & 0x00FF00FF00FF00FFL;
        spread = (spread >>> 4 | spread << 8) & 0x0F0F0F0F0F0F0F0FL;
        long letters = spread + 0x0606060606060606L >>> 4 & 0x0101010101010101L;
        return spread + 0x3030303030303030L + letters * ('A' - '9' - 1);
    }

    /** A string in which nothing has to be escaped. */
    void quoted(byte[] ascii, int from, int to) throws IOException {
        put('"');
        put(ascii, from, to - from);
        put('"');
    }

    void string(String text) throws IOException {
        byte[] utf8 = text.getBytes(UTF_8);
        string(utf8, 0, utf8.length);
    }

    /** A string of UTF-8. */
    void string(byte[] utf8, int from, int to) throws IOException {
        put('"');
        for (int at = from; at < to; at += STRETCH) {
            stretch(utf8, at, Math.min(to, at + STRETCH));
        }
        put('"');
    }

    private void stretch(byte[] utf8, int from, int to) throws IOException {
        reserve(ESCAPED * (to - from));
        byte[] target = buffer;
        int at = size;
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            // Bytes beyond ASCII are negative.
            if (b < ' ' && b >= 0 || b == '"' || b == '\\') {
                size = at;
                escape(b);
                at = size;
            } else {
                target[at++] = b;
            }
        }
        size = at;
    }

    private void escape(byte b) {
        buffer[size++] = '\\';
        switch (b) {
            case '"', '\\' -> buffer[size++] = b;
            case '\n' -> buffer[size++] = 'n';
            case '\r' -> buffer[size++] = 'r';
            case '\t' -> buffer[size++] = 't';
            case '\f' -> buffer[size++] = 'f';
            case '\b' -> buffer[size++] = 'b';
            default -> {
                buffer[size++] = 'u';
                buffer[size++] = '0';
                buffer[size++] = '0';
                buffer[size++] = HEX[b >> 4];
                buffer[size++] = HEX[b & 0xF];
            }
        }
    }
}
