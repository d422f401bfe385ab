package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as tokens over bytes: structure, and the one text or number read last. Texts stay UTF-8; no string is
 * made of them.
 *
 * <p>Of a stream no more is held than a buffer, the text being read, and what lies behind a {@link #mark}. Everything
 * taken is counted, blanks and what is skipped too, so that no document can outrun {@link #allow}.
 */
final class JsonInput {

    private static final int BUFFER = 16 << 10;
    /** More than the digits of any number that a VR can hold. */
    private static final int NUMBER = 1000;

    private final @Nullable InputStream in;
    private final Limits limits;
    private final int longestText;
    private final Supplier<TagPath> place;
    private final JsonText text = new JsonText();
    /** What closes the values being skipped, the innermost last. */
    private byte[] closing = new byte[16];

    /** What has been read: the document itself, if it is in memory. */
    private byte[] buffer;
    /** Where the buffer stands in the document. */
    private long base;

    private int at;
    private int filled;
    /** The end of what may be read: of what is there, or of what is allowed. */
    private int end;

    private long allowed = Long.MAX_VALUE;
    /** From where on everything must stay in the buffer, or -1. */
    private long marked = -1;

    private boolean started;
    /** Whether an object or array has been opened and nothing read since. */
    private boolean fresh;

    JsonInput(InputStream in, Limits limits, Supplier<TagPath> place) {
        this(in, new byte[BUFFER], 0, limits, place);
    }

    JsonInput(byte[] document, Limits limits, Supplier<TagPath> place) {
        this(null, document, document.length, limits, place);
    }

    private JsonInput(@Nullable InputStream in, byte[] buffer, int filled, Limits limits, Supplier<TagPath> place) {
        this.in = in;
        this.buffer = buffer;
        this.filled = filled;
        this.end = filled;
        this.limits = limits;
        this.longestText = (int) Math.min(Integer.MAX_VALUE - 16L, limits.valueBytes() / 3 * 4 + 4);
        this.place = place;
    }

    /** Bytes read so far. */
    long position() {
        return base + at;
    }

    /** The text or number read last. */
    JsonText text() {
        return text;
    }

    /** Begins a data set: lets as many bytes be read from here on as the limits allow. */
    void allow() {
        long most = position() + limits.jsonBytes();
        allowed = most < 0 ? Long.MAX_VALUE : most;
        end = (int) Math.min(filled, allowed - base);
        if (!started) {
            started = true;
            passMark();
        }
    }

    /** Keeps what follows, so that reading can return here. */
    long mark() {
        marked = position();
        return marked;
    }

    /** Returns to the mark, which stood before a value, and drops it. */
    void reset() {
        at = (int) (marked - base);
        marked = -1;
        fresh = false;
    }

    /** Makes bytes readable, so that there are so many; false if the document ends before. */
    private boolean fill(int count) {
        while (end - at < count) {
            if (end < filled) {
                throw beyond("The JSON of a data set is longer than " + limits.jsonBytes()
                        + " bytes; if that is intended raise Limits.withJsonBytes.");
            }
            if (in == null || !read(in)) {
                return false;
            }
            end = (int) Math.min(filled, allowed - base);
        }
        return true;
    }

    private boolean read(InputStream source) {
        int keep = marked < 0 ? at : (int) (marked - base);
        if (keep > 0) {
            System.arraycopy(buffer, keep, buffer, 0, filled - keep);
            base += keep;
            at -= keep;
            filled -= keep;
            end -= keep;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 16L, 2L * filled));
            if (filled == buffer.length) {
                throw beyond("The JSON of an attribute takes more than 2 GiB of memory.");
            }
        }
        try {
            int got = source.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, got);
            return got > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte take() {
        if (at == end && !fill(1)) {
            throw malformed("the document ends within a text");
        }
        return buffer[at++];
    }

    /** Passes the byte order mark of UTF-8; UTF-16 and UTF-32 have a NUL in their first two bytes or another mark. */
    private void passMark() {
        if (!fill(2)) {
            return;
        }
        int first = buffer[at] & 0xFF;
        int second = buffer[at + 1] & 0xFF;
        if (first == 0 || second == 0 || first >= 0xFE && second >= 0xFE) {
            throw malformed("the text is in UTF-16 or UTF-32, and must be in UTF-8");
        }
        if (first == 0xEF && second == 0xBB && fill(3) && (buffer[at + 2] & 0xFF) == 0xBF) {
            at += 3;
        }
    }

    /** The next character that is no blank, which is not taken; -1 at the end. */
    int peek() {
        while (at < end || fill(1)) {
            int c = buffer[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c & 0xFF;
            }
            at++;
        }
        return -1;
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
        if (!isNumber(text)) {
            throw malformed("the text is not JSON");
        }
    }

    private static boolean isOfNumber(byte b) {
        return b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    private static boolean isNumber(JsonText text) {
        byte[] bytes = text.bytes();
        int end = text.from() + text.length();
        int at = text.from();
        at = at < end && bytes[at] == '-' ? at + 1 : at;
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

    LimitExceededException beyond(String message) {
        return new LimitExceededException(message, position(), place.get());
    }

    /** What is wrong here, in words of our own: nothing of the text gets into a message. */
    MalformedDicomException malformed(String problem) {
        TagPath path = place.get();
        String where = path.steps().isEmpty() ? "" : path + ": ";
        return new MalformedDicomException("This is not DICOM JSON: " + where + problem + ".", position(), path);
    }
}
