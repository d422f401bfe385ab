package io.github.imbrex.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Base64 (RFC 4648 section 4) from array to array: that of the JDK wants whole values, and gives copies. */
final class JsonBase64 {

    private static final byte[] ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(US_ASCII);

    private static final byte[] DIGITS = new byte[256];

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    /** Two digits for each twelve bits. */
    private static final short[] PAIRS = new short[1 << 12];

    static {
        for (int i = 0; i < PAIRS.length; i++) {
            PAIRS[i] = (short) (ALPHABET[i & 0x3F] << 8 | ALPHABET[i >> 6]);
        }
        Arrays.fill(DIGITS, (byte) -1);
        for (int i = 0; i < ALPHABET.length; i++) {
            DIGITS[ALPHABET[i]] = (byte) i;
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

    /** Encodes bytes, padded to a whole group at the end; the answer is where the text ends. */
    static int encode(byte[] source, int from, int to, byte[] target, int start) {
        int out = start;
        int at = from;
        for (; to - at >= 3; at += 3) {
            out = group(source[at] << 16 | (source[at + 1] & 0xFF) << 8 | source[at + 2] & 0xFF, target, out);
        }
        int rest = to - at;
        if (rest > 0) {
            group(source[at] << 16 | (rest > 1 ? (source[at + 1] & 0xFF) << 8 : 0), target, out);
            target[out + 2] = rest > 1 ? target[out + 2] : (byte) '=';
            target[out + 3] = '=';
            out += 4;
        }
        return out;
    }

    private static int group(int word, byte[] target, int at) {
        SHORTS.set(target, at, PAIRS[word >> 12 & 0xFFF]);
        SHORTS.set(target, at + 2, PAIRS[word & 0xFFF]);
        return at + 4;
    }
}
