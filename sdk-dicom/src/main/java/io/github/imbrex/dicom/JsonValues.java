package io.github.imbrex.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns the values of attributes into bytes, each as it is read. */
final class JsonValues {

    private static final byte[] ALPHABETIC = "Alphabetic".getBytes(US_ASCII);
    private static final byte[] IDEOGRAPHIC = "Ideographic".getBytes(US_ASCII);
    private static final byte[] PHONETIC = "Phonetic".getBytes(US_ASCII);

    private final JsonInput in;
    private final Limits limits;
    private boolean beyondAscii;
    private boolean misplaced;

    JsonValues(JsonInput in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Whether any text since {@link #clear} holds more than ASCII. */
    boolean beyondAscii() {
        return beyondAscii;
    }

    /** Whether any text since {@link #clear} is beyond what its VR can hold, and was kept as UTF-8. */
    boolean misplaced() {
        return misplaced;
    }

    void forgetMisplaced() {
        misplaced = false;
    }

    void clear() {
        misplaced = false;
        beyondAscii = false;
    }

    /** Puts the values of an array, or what stands in its place; false if there is none, or nothing but one null. */
    boolean read(Assembly out, Vr vr) {
        int start = out.begin();
        boolean array = in.peek() == '[';
        if (array) {
            in.open();
        }
        boolean text = vr.isText() || vr == Vr.UN;
        int count = 0;
        int nulls = 0;
        while (array ? in.more(']') : count == 0) {
            if (text && count > 0) {
                out.put('\\');
            }
            count++;
            if (in.peek() == 'n') {
                in.nothing();
                nulls++;
            } else if (text) {
                text(out, vr);
            } else if (number(out, vr, nulls)) {
                nulls = 0;
            } else {
                nulls++;
            }
            requireRoom(out, start);
        }
        return out.size() > start || count > nulls;
    }

    private void requireRoom(Assembly out, int start) {
        if (out.size() - start > limits.valueBytes()) {
            throw in.beyond("A value is longer than the limit of " + limits.valueBytes()
                    + " bytes; if that is intended raise Limits.withValueBytes.");
        }
    }

    private void text(Assembly out, Vr vr) {
        switch (in.peek()) {
            case '"' -> {
                in.string();
                put(out, vr);
            }
            case 't', 'f' -> out.put(in.truth() ? '1' : '0');
            case '{' -> name(out);
            case '[' -> throw in.malformed("a value is an array");
            default -> {
                in.number();
                put(out, vr);
            }
        }
    }

    private void put(Assembly out, Vr vr) {
        JsonText text = in.text();
        if (vr.isText() && !vr.usesCharacterSet() && !text.isAscii()) {
            String decoded = text.string();
            boolean plain = Text.isPlain(decoded);
            misplaced |= !plain;
            out.put(decoded.getBytes(plain ? ISO_8859_1 : UTF_8));
            return;
        }
        out.put(text.bytes(), text.from(), text.length());
        beyondAscii |= !text.isAscii();
    }

    private void name(Assembly out) {
        String alphabetic = "";
        String ideographic = "";
        String phonetic = "";
        in.open();
        while (in.more('}')) {
            in.string();
            int group = group(in.text());
            in.colon();
            if (in.peek() != '"' || group < 0) {
                in.skip();
                continue;
            }
            in.string();
            switch (group) {
                case 0 -> alphabetic = in.text().string();
                case 1 -> ideographic = in.text().string();
                default -> phonetic = in.text().string();
            }
        }
        beyondAscii |= out.put(new PersonName(alphabetic, ideographic, phonetic).toDicom());
    }

    private static int group(JsonText member) {
        if (member.is(ALPHABETIC)) {
            return 0;
        }
        return member.is(IDEOGRAPHIC) ? 1 : member.is(PHONETIC) ? 2 : -1;
    }

    /** Puts a number after so many nulls before it; false if it is an empty string, which is one more. */
    private boolean number(Assembly out, Vr vr, int nulls) {
        switch (in.peek()) {
            case '"' -> in.string();
            case '[' -> throw in.malformed("a value is an array");
            case '{' -> throw in.malformed("a value is an object");
            case 't', 'f' -> throw in.malformed("a value is no number of its VR");
            default -> in.number();
        }
        JsonText text = in.text();
        boolean real = vr == Vr.FL || vr == Vr.FD || vr == Vr.OF || vr == Vr.OD;
        if (isBlank(text)) {
            return false;
        }
        if (nulls > 0 && vr != Vr.FL && vr != Vr.FD) {
            throw in.malformed("null stands between numbers of a binary VR, which has no form for it");
        }
        for (int i = 0; i < nulls; i++) {
            real(out, "NaN", vr);
        }
        if (vr == Vr.AT) {
            out.putTag(tag(text));
        } else if (real) {
            real(out, text.string().strip(), vr);
        } else {
            out.put(whole(text, vr.width()), vr.width());
        }
        return true;
    }

    private static boolean isBlank(JsonText text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private int tag(JsonText text) {
        return Tag.ofHex(text.string().strip().replaceAll("[(),]", ""))
                .orElseThrow(() -> in.malformed("a value of VR AT is no tag"));
    }

    private void real(Assembly out, String text, Vr vr) {
        String number = switch (text) {
            case "inf", "Inf", "+Infinity" -> "Infinity";
            case "-inf", "-Inf" -> "-Infinity";
            default -> text;
        };
        boolean word = number.equals("NaN") || number.equals("Infinity") || number.equals("-Infinity");
        if (!word && !Numbers.isDecimal(number)) {
            throw in.malformed("a value is no number of its VR");
        }
        try {
            if (vr.width() == 4) {
                out.put(Float.floatToIntBits(Float.parseFloat(number)), 4);
            } else {
                out.put(Double.doubleToLongBits(Double.parseDouble(number)), 8);
            }
        } catch (NumberFormatException e) {
            throw in.malformed("a value is no number of its VR");
        }
    }

    private long whole(JsonText text, int width) {
        int length = text.length();
        int at = text.at(0) == '-' ? 1 : 0;
        long value = 0;
        // Up to 18 digits nothing overflows.
        boolean plain = length > at && length - at <= 18;
        for (int i = at; plain && i < length; i++) {
            int digit = text.at(i) - '0';
            plain = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        if (!plain) {
            return composed(text.string().strip(), width);
        }
        value = at > 0 ? -value : value;
        // One more bit than the width: servers write US with a sign and SS without.
        if (width < 8 && value >> 8 * width != value >> 63) {
            throw in.malformed("a value is beyond the range of its VR");
        }
        return value;
    }

    /** A whole number with a point, an exponent, blanks, or more digits than a long is sure to hold. */
    private long composed(String text, int width) {
        if (text.length() <= 64) {
            try {
                BigDecimal decimal = new BigDecimal(text);
                if (Math.abs((long) decimal.scale()) <= 64) {
                    BigInteger whole = decimal.toBigIntegerExact();
                    if (whole.bitLength() > 8 * width) {
                        throw in.malformed("a value is beyond the range of its VR");
                    }
                    return whole.longValue();
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // The failure is the same.
            }
        }
        throw in.malformed("a value is no number of its VR");
    }

    /** Puts the bytes of a string of base64. */
    void base64(Assembly out) {
        int start = out.begin();
        in.openString();
        in.base64(out);
        int word = 0;
        int digits = 0;
        int padding = 0;
        for (int c = in.base64(); c >= 0; c = in.base64()) {
            if (c == '=') {
                padding++;
                continue;
            }
            int digit = JsonBase64.digit(c);
            if (digit < 0 || padding > 0) {
                throw in.malformed("InlineBinary is not base64");
            }
            word = word << 6 | digit;
            if (++digits == 4) {
                out.putThree(word);
                word = 0;
                digits = 0;
                in.base64(out);
                requireRoom(out, start);
            }
        }
        if (digits == 1 || padding > 0 && digits + padding != 4) {
            throw in.malformed("InlineBinary is not base64");
        }
        if (digits > 1) {
            out.put(digits == 3 ? word >> 10 : word >> 4);
        }
        if (digits == 3) {
            out.put(word >> 2);
        }
        requireRoom(out, start);
    }
}
