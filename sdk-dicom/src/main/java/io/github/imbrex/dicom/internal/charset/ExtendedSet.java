package io.github.imbrex.dicom.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Code extensions of ISO 2022 (PS3.5 section 6.1.2.5): escape sequences designate sets to G0, the lower half of the code
 * table, and G1, the upper half, each apart from the other. Designations begin anew with each value, after control
 * characters that format text, and in names after the delimiters of components and groups.
 */
final class ExtendedSet extends CharacterSet {

    private static final int ESCAPE = 0x1B;

    private final GraphicSet initialG0;
    private final @Nullable GraphicSet initialG1;

    ExtendedSet(String name, GraphicSet initialG0, @Nullable GraphicSet initialG1) {
        super(name);
        this.initialG0 = initialG0;
        this.initialG1 = initialG1;
    }

    @Override
    public List<String> decode(byte[] bytes, int from, int length, Division division) {
        return new Decoding(bytes, from, from + length, division).decode();
    }

    /** Only what the first set holds without an escape: other text is for {@link CharacterSet#UNICODE}. */
    @Override
    public Optional<byte[]> encode(String text) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text) && text.indexOf(ESCAPE) < 0) {
            return Optional.of(text.getBytes(StandardCharsets.US_ASCII));
        }
        Charset upper = initialG1 == null || initialG1.width() > 1 ? StandardCharsets.US_ASCII : initialG1.charset();
        return upper.newEncoder().canEncode(text) && text.indexOf(ESCAPE) < 0
                ? Optional.of(text.getBytes(upper))
                : Optional.empty();
    }

    /** One text being decoded. */
    private final class Decoding {

        private final byte[] bytes;
        private final int end;
        private final Division division;
        private final List<String> values = new ArrayList<>(2);
        private final StringBuilder value = new StringBuilder();
        private int at;
        private GraphicSet g0 = initialG0;
        private @Nullable GraphicSet g1 = initialG1;

        Decoding(byte[] bytes, int from, int end, Division division) {
            this.bytes = bytes;
            this.at = from;
            this.end = end;
            this.division = division;
        }

        List<String> decode() {
            while (at < end) {
                int b = bytes[at] & 0xFF;
                if (b == ESCAPE) {
                    escape();
                } else if (b < 0x21 || b == 0x7F || b < 0x80 && g0.width() == 1 && isDelimiter(b)) {
                    control(b);
                } else {
                    run(b >= 0x80);
                }
            }
            values.add(value.toString());
            return values;
        }

        private boolean isDelimiter(int b) {
            return division != Division.NONE && b == '\\' || division == Division.NAMES && (b == '^' || b == '=');
        }

        private void control(int b) {
            at++;
            if (b == '\\' && division != Division.NONE) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append((char) b);
            }
            if (b != ' ') {
                g0 = initialG0;
                g1 = initialG1;
            }
        }

        /** Characters of one half of the code table, up to what may change the designations. */
        private void run(boolean upper) {
            GraphicSet set = upper ? g1 : g0;
            int start = at;
            int width = set == null ? 1 : set.width();
            while (at < end) {
                int b = bytes[at] & 0xFF;
                boolean ends = upper ? b < 0x80 : b < 0x21 || b >= 0x7F || width == 1 && isDelimiter(b);
                if (ends) {
                    break;
                }
                if (width > end - at) {
                    // Half a character.
                    decode(set, start);
                    value.append('\uFFFD');
                    at = end;
                    return;
                }
                at += width;
            }
            decode(set, start);
        }

        private void decode(@Nullable GraphicSet set, int start) {
            if (set == null) {
                value.append("\uFFFD".repeat(at - start));
            } else {
                value.append(set.decode(bytes, start, at - start));
            }
        }

        /** An escape sequence; one that designates no known set shows as an unknown character and the rest of it. */
        private void escape() {
            int first = at + 1 < end ? bytes[at + 1] : 0;
            int second = at + 2 < end ? bytes[at + 2] : 0;
            int third = at + 3 < end ? bytes[at + 3] : 0;
            int length = 3;
            if (first == '(' && second == 'B') {
                g0 = GraphicSet.ASCII;
            } else if (first == '(' && second == 'J') {
                g0 = GraphicSet.JIS_ROMAN;
            } else if (first == ')' && second == 'I') {
                g1 = GraphicSet.JIS_KATAKANA;
            } else if (first == '-' && latin(second) != null) {
                g1 = latin(second);
            } else if (first == '$' && (second == 'B' || second == '@')) {
                g0 = GraphicSet.JIS_X_0208;
            } else if (first == '$' && second == '(' && third == 'D') {
                g0 = GraphicSet.JIS_X_0212;
                length = 4;
            } else if (first == '$' && second == ')' && third == 'C') {
                g1 = GraphicSet.KS_X_1001;
                length = 4;
            } else if (first == '$' && second == ')' && third == 'A') {
                g1 = GraphicSet.GB_2312;
                length = 4;
            } else {
                value.append('\uFFFD');
                length = 1;
            }
            at += length;
        }

        private @Nullable GraphicSet latin(int terminator) {
            return switch (terminator) {
                case 'A' -> GraphicSet.LATIN_1;
                case 'B' -> GraphicSet.LATIN_2;
                case 'C' -> GraphicSet.LATIN_3;
                case 'D' -> GraphicSet.LATIN_4;
                case 'F' -> GraphicSet.GREEK;
                case 'G' -> GraphicSet.ARABIC;
                case 'H' -> GraphicSet.HEBREW;
                case 'L' -> GraphicSet.CYRILLIC;
                case 'M' -> GraphicSet.LATIN_5;
                case 'T' -> GraphicSet.THAI;
                case 'b' -> GraphicSet.LATIN_9;
                default -> null;
            };
        }
    }
}
