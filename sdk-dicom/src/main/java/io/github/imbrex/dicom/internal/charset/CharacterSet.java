package io.github.imbrex.dicom.internal.charset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The character set of text values, as Specific Character Set (0008,0005) states it. Immutable.
 *
 * <p>Text is divided while it is decoded: in some sets the byte of a backslash is the second half of a character.
 */
public abstract class CharacterSet {

    /** How text is divided. */
    public enum Division {
        /** Not at all: LT ST UT UR. */
        NONE,
        /** By backslashes. */
        VALUES,
        /** By backslashes; designations are also reset at the delimiters of names. */
        NAMES
    }

    /** No Specific Character Set: ISO 646. */
    public static final CharacterSet ASCII = new SingleByteSet("", "US-ASCII");

    /** Unicode in UTF-8: the set that holds every text. */
    public static final CharacterSet UNICODE = new WholeSet("ISO_IR 192", "UTF-8");

    private final String name;

    CharacterSet(String name) {
        this.name = name;
    }

    /**
     * {@return the set of these defined terms, taken as they are usually meant where they are not quite those of the standard}
     *
     * @param terms the defined terms
     */
    public static CharacterSet of(List<String> terms) {
        return DefinedTerms.characterSet(terms);
    }

    /**
     * Decodes and divides text. What is no character of the set becomes U+FFFD.
     *
     * @param bytes the encoded bytes
     * @param from where the value begins
     * @param length its length in bytes
     * @param division what divides it
     * @return one text for each value, at least one, untrimmed
     */
    public abstract List<String> decode(byte[] bytes, int from, int length, Division division);

    /** {@return whether every byte is a character, so that no text is invalid} */
    public boolean holdsEveryByte() {
        return false;
    }

    /**
     * {@return whether all bytes of a text are characters of the set}
     *
     * @param bytes the encoded bytes
     * @param from where the text begins
     * @param length its length in bytes
     */
    public boolean holds(byte[] bytes, int from, int length) {
        return decode(bytes, from, length, Division.NAMES).stream().noneMatch(value -> value.indexOf('\uFFFD') >= 0);
    }

    /**
     * {@return the bytes of a text, or nothing if the set cannot hold it}
     *
     * @param text what to encode
     */
    public abstract Optional<byte[]> encode(String text);

    /**
     * {@return whether all defined terms are those of the standard, or close}
     *
     * @param terms the defined terms
     */
    public static boolean isKnown(List<String> terms) {
        return DefinedTerms.areKnown(terms);
    }

    /** Equal if text is encoded in the same way. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof CharacterSet set && name.equals(set.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "ISO 646" : name;
    }
}
