package io.github.imbrex.dicom;

import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as tokens over bytes: structure, and the one text or number read last. Texts stay UTF-8; no string is
 * made of them.
 */
final class JsonInput extends JsonBytes {

    /** More than the digits of any number that a VR can hold. */
    private static final int NUMBER = 1000;

    private final int longestText;
    private final JsonText text = new JsonText();
    /** What closes the values being skipped, the innermost last. */
    private byte[] closing = new byte[16];

    /** Whether an object or array has been opened and nothing read since. */
    private boolean fresh;

    JsonInput(InputStream in, Limits limits, Supplier<TagPath> place) {
        this(in, new byte[BUFFER], 0, limits, place);
    }

    JsonInput(byte[] document, Limits limits, Supplier<TagPath> place) {
        this(null, document, document.length, limits, place);
    }

    private JsonInput(@Nullable InputStream in, byte[] buffer, int filled, Limits limits, Supplier<TagPath> place) {
        super(in, buffer, filled, limits, place);
        this.longestText = (int) Math.min(Integer.MAX_VALUE - 16L, limits.valueBytes() / 3 * 4 + 4);
    }

    /** The text or number read last. */
    JsonText text() {
        return text;
    }

    /** The next character that is no blank, which is not taken; -1 at the end. */
    int peek() {
        return at < end && buffer[at] > ' ' ? buffer[at] : peekBehindBlanks();
    }

    private int peekBehindBlanks() {
        while (at < end || fill(1)) {
            int c = buffer[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c & 0xFF;
            }
            at++;
        }
        return -1;
    }

    /** Returns to the mark, which stood before a value, and drops it. */
    void reset() {
        returnToMark();
        fresh = false;
    }

    /** Opens the object or array that comes next. */
    void open() {
        at++;
        fresh = true;
    }

    /** Whether another member or value follows in what is open; passes the comma before it, or what closes it. */
    boolean more(char close) {
        int c = peek();
        if (c == close) {
            at++;
            fresh = false;
            return false;
        }
        if (!fresh) {
            if (c != ',') {
                throw malformed(c < 0 ? "the document ends within an object or array" : "the text is not JSON");
            }
            at++;
        }
        fresh = false;
        return true;
    }

    void colon() {
        if (peek() != ':') {
            throw malformed("the text is not JSON");
        }
        at++;
    }

    /** Reads the value {@code null}. */
    void nothing() {
        word("null");
    }

    private void word(String word) {
        if (!fill(word.length())) {
            throw malformed("the text is not JSON");
        }
        for (int i = 0; i < word.length(); i++) {
            if (buffer[at + i] != word.charAt(i)) {
                throw malformed("the text is not JSON");
            }
        }
        at += word.length();
    }

    /** Reads {@code true} or {@code false}. */
    boolean truth() {
        boolean value = peek() == 't';
        word(value ? "true" : "false");
        return value;
    }

    /** Reads a number as it is written. */
    void number() {
        boolean inner = marked >= 0;
        long start = inner ? position() : mark();
        while ((at < end || fill(1)) && isOfNumber(buffer[at])) {
            at++;
            if (position() - start > NUMBER) {
                throw beyond("A number of the JSON document has more than " + NUMBER + " digits.");
            }
        }
        if (!inner) {
            marked = -1;
        }
        text.piece(buffer, (int) (start - base), at);
        if (!text.isNumber()) {
            throw malformed("the text is not JSON");
        }
    }

    private static boolean isOfNumber(byte b) {
        return b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    /** Reads a string. */
    void string() {
        quote();
        int start = at;
        int i = start;
        byte[] bytes = buffer;
        int stop = end;
        // Bytes beyond ASCII are negative.
        while (i < stop && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        if (i < stop && bytes[i] == '"') {
            at = i + 1;
            text.piece(bytes, start, i);
        } else {
            at = i;
            text.compose(bytes, start, i - start);
            while (piece()) {
                requireShort();
            }
        }
        requireShort();
    }

    private void requireShort() {
        if (text.length() > longestText) {
            throw beyond("A string of the JSON document is longer than " + longestText
                    + " bytes; if that is intended raise Limits.withValueBytes.");
        }
    }

    private void quote() {
        if (peek() != '"') {
            throw malformed("the text is not JSON");
        }
        at++;
    }

    /** Appends the next character of a string; false at its end. */
    private boolean piece() {
        byte b = take();
        if (b == '"') {
            return false;
        }
        if (b == '\\') {
            escape();
        } else if (b >= ' ') {
            text.append(b);
        } else if (b < 0) {
            character(b & 0xFF);
        } else {
            throw malformed("a string holds a control character");
        }
        return true;
    }

    /** The rest of a character beyond ASCII; UTF-8 has one form for each, and none for half a character of UTF-16. */
    private void character(int lead) {
        int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        int point = lead & 0x3F >> more;
        text.append(lead);
        for (int i = 0; i < more; i++) {
            int b = take() & 0xFF;
            if (b >> 6 != 2) {
                throw malformed("the text is not in UTF-8");
            }
            point = point << 6 | b & 0x3F;
            text.append(b);
        }
        int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        if (lead < 0xC0 || point < least || point > 0x10FFFF || point >= 0xD800 && point < 0xE000) {
            throw malformed("the text is not in UTF-8");
        }
    }

    private void escape() {
        byte b = take();
        switch (b) {
            case '"', '\\', '/' -> text.append(b);
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> surrogates(unit());
            default -> throw malformed("the text is not JSON");
        }
    }

    /** Half a character of UTF-16 without its other half becomes U+FFFD. */
    private void surrogates(int first) {
        int unit = first;
        while (Character.isHighSurrogate((char) unit) && fill(2) && buffer[at] == '\\' && buffer[at + 1] == 'u') {
            at += 2;
            int low = unit();
            if (Character.isLowSurrogate((char) low)) {
                text.appendCharacter(Character.toCodePoint((char) unit, (char) low));
                return;
            }
            text.appendCharacter(0xFFFD);
            unit = low;
        }
        text.appendCharacter(Character.isSurrogate((char) unit) ? 0xFFFD : unit);
    }

    private int unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = JsonText.hexDigit(take());
            if (digit < 0) {
                throw malformed("the text is not JSON");
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** Opens a string of base64, which may be too long to be read as one. */
    void openString() {
        quote();
    }

    /** Decodes as much of a string of base64 as is here in whole groups. */
    void base64(Assembly out) {
        at = JsonBase64.decode(buffer, at, end, out);
    }

    /** Takes the next character of a string of base64, in which a slash may be escaped; -1 at its end. */
    int base64() {
        byte b = take();
        if (b == '"') {
            return -1;
        }
        byte character = b == '\\' ? take() : b;
        if (character < 0) {
            throw malformed("InlineBinary is not base64");
        }
        return character;
    }

    /** Passes a value with all that is in it. */
    void skip() {
        int depth = 0;
        do {
            int c = peek();
            switch (c) {
                case '{', '[' -> {
                    closing = depth == closing.length ? Arrays.copyOf(closing, 2 * depth) : closing;
                    closing[depth++] = (byte) (c == '{' ? '}' : ']');
                    requireShallow(depth);
                    open();
                }
                case '"' -> string();
                case 't', 'f' -> truth();
                case 'n' -> nothing();
                default -> number();
            }
            while (depth > 0 && !more((char) closing[depth - 1])) {
                depth--;
            }
            if (depth > 0 && closing[depth - 1] == '}') {
                string();
                colon();
            }
        } while (depth > 0);
    }

    private void requireShallow(int depth) {
        // A sequence takes three levels: the attribute, its array of values, the item.
        if (depth > 3L * limits.nesting() + 8) {
            throw beyond("The JSON document is nested too deep; if that is intended raise Limits.withNesting.");
        }
    }
}
