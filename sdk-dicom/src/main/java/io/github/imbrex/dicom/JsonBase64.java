package io.github.imbrex.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** Base64 (RFC 4648 section 4) decoded where it stands: that of the JDK wants the whole text, and gives a copy. */
final class JsonBase64 {

    private static final byte[] DIGITS = new byte[256];

    static {
        Arrays.fill(DIGITS, (byte) -1);
        byte[] alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(US_ASCII);
        for (int i = 0; i < alphabet.length; i++) {
            DIGITS[alphabet[i]] = (byte) i;
        }
    }

    private JsonBase64() {}

    /** The value of a character, or -1 if it is no digit. */
    static int digit(int character) {
        return DIGITS[character & 0xFF];
    }

    /** Puts the bytes of groups of four digits, as long as there are any; the answer is where the next would begin. */
    static int decode(byte[] text, int from, int to, Assembly out) {
        int at = from;
        while (to - at >= 4) {
            int word =
                    digit(text[at]) << 18 | digit(text[at + 1]) << 12 | digit(text[at + 2]) << 6 | digit(text[at + 3]);
            if (word < 0) {
                break;
            }
            out.putThree(word);
            at += 4;
        }
        return at;
    }
}
