package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.Optional;

/**
 * A coded concept (PS3.3 section 8): a value of a coding scheme. Long values and URNs are values like others; a URN has no scheme.
 *
 * <p>Two codes are equal if value and scheme are: the meaning is for people, and a version says when the meaning was looked up.
 * {@link #matches} also compares versions where both sides give one; it is no equality, since a code without version matches
 * all of them. Immutable.
 *
 * <pre>{@code
 * var finding = Code.of("121071", "DCM", "Finding");
 * }</pre>
 *
 * @param value code value; never empty
 * @param scheme coding scheme designator such as {@code DCM} or {@code SCT}; empty for a URN
 * @param version coding scheme version; empty if none is given
 * @param meaning code meaning; empty if none is given
 * @since 0.1
 */
public record Code(String value, String scheme, String version, String meaning) {

    /** A code, whose value may not be empty. */
    public Code {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A code needs a value, such as \"121071\".");
        }
    }

    /**
     * {@return a code without a version}
     *
     * @param value code value
     * @param scheme coding scheme designator
     * @param meaning code meaning
     */
    public static Code of(String value, String scheme, String meaning) {
        return new Code(value, scheme, "", meaning);
    }

    /**
     * {@return the code in the first item of a sequence; empty if there is no item or it has no code value}
     *
     * @param object the data set or item that holds the sequence
     * @param sequence tag of the sequence, such as {@code Tag.ConceptNameCodeSequence}
     */
    public static Optional<Code> in(DicomObject object, int sequence) {
        return new Attributes(object, new Problems()).code(sequence);
    }

    /** {@return this code as an item of a code sequence, its value in the attribute that fits it} */
    public DicomObject toItem() {
        boolean urn = scheme.isEmpty();
        int tag = urn ? Tag.URNCodeValue : value.length() <= 16 ? Tag.CodeValue : Tag.LongCodeValue;
        var item = DicomObject.builder().set(tag, value);
        if (!urn) {
            item.set(Tag.CodingSchemeDesignator, scheme);
        }
        if (!version.isEmpty()) {
            item.set(Tag.CodingSchemeVersion, version);
        }
        return item.set(Tag.CodeMeaning, meaning).build();
    }

    /**
     * {@return whether value and scheme are the same, and the versions if both codes give one}
     *
     * @param other the code to compare with
     */
    public boolean matches(Code other) {
        return equals(other) && (version.isEmpty() || other.version.isEmpty() || version.equals(other.version));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && value.equals(code.value) && scheme.equals(code.scheme);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + scheme.hashCode();
    }

    /** How long the value is, never what it says. */
    @Override
    public String toString() {
        return "Code[" + value.length() + " characters" + (scheme.isEmpty() ? "" : " of a scheme") + "]";
    }
}
