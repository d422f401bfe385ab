package io.github.imbrex.dicom.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Specific Character Set. */
public final class CharacterSet {

    /** How text is divided. */
    public enum Division {
        /** Not at all: LT ST UT UR. */
        NONE,
        /** By backslashes. */
        VALUES,
        /** By backslashes, and escapes reset at the delimiters of names. */
        NAMES
    }

    /** No Specific Character Set: ISO 646. */
    public static final CharacterSet ASCII = new CharacterSet(StandardCharsets.US_ASCII);

    private final Charset charset;

    private CharacterSet(Charset charset) {
        this.charset = charset;
    }

    /** The set of these defined terms. */
    public static CharacterSet of(List<String> terms) {
        if (terms.contains("ISO_IR 192")) {
            return new CharacterSet(StandardCharsets.UTF_8);
        }
        return terms.contains("ISO_IR 100") ? new CharacterSet(StandardCharsets.ISO_8859_1) : ASCII;
    }

    /** Decodes and divides text. */
    public List<String> decode(byte[] bytes, int from, int length, Division division) {
        String text = new String(bytes, from, length, charset);
        if (division == Division.NONE) {
            return List.of(text);
        }
        List<String> values = new ArrayList<>(4);
        int start = 0;
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', start)) {
            values.add(text.substring(start, i));
            start = i + 1;
        }
        values.add(text.substring(start));
        return values;
    }
}
