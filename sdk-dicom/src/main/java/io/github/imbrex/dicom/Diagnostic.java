package io.github.imbrex.dicom;

/**
 * Something about an input that is not as the standard says. It holds no value.
 *
 * @param code what it is
 * @param offset position in the input, in bytes; in a deflated data set, in the inflated bytes
 * @param path the element being read
 * @since 0.1
 */
public record Diagnostic(Code code, long offset, TagPath path) {

    /** Whether something may be lost or misread. */
    public enum Severity {
        /** Unusual: understood without doubt, or kept as it is. */
        WARNING,
        /** Repaired by a guess, or something is missing; strict reading stops here. */
        ERROR
    }

    /** The kinds of faults. */
    public enum Code {
        /** Neither preamble nor prefix: the input was recognised by its first element. */
        NO_PREAMBLE(Severity.WARNING, "no preamble and no DICM prefix"),
        /** No element of group 0002; the encoding was guessed. */
        NO_FILE_META(Severity.ERROR, "no file meta information"),
        /** (0002,0000) is missing or does not match the group. */
        META_LENGTH(Severity.WARNING, "file meta information group length is missing or wrong"),
        /** (0002,0010) is missing. */
        NO_TRANSFER_SYNTAX(Severity.ERROR, "no transfer syntax"),
        /** (0002,0010) is none of those in PS3.6. */
        UNKNOWN_TRANSFER_SYNTAX(Severity.WARNING, "unknown transfer syntax"),
        /** The data set is encoded otherwise than the transfer syntax says. */
        OTHER_ENCODING(Severity.ERROR, "data set is not encoded as its transfer syntax says"),
        /** The deflated data set has a zlib header. */
        ZLIB_HEADER(Severity.WARNING, "deflated data set has a zlib header"),
        /** The deflated stream is damaged. */
        DEFLATE_DAMAGED(Severity.ERROR, "deflated data set is damaged"),
        /** Two bytes are no VR; that of the dictionary was taken, else UN. */
        UNKNOWN_VR(Severity.WARNING, "unknown VR"),
        /** A term of (0008,0005) is none of PS3.3 section C.12.1.1.2; what it may cover decodes to U+FFFD. */
        UNKNOWN_CHARACTER_SET(Severity.WARNING, "unknown character set"),
        /**
         * Text beyond ASCII where no character set is declared decodes to U+FFFD; reported once for a data set or item.
         * {@link ReadOptions#withFallbackCharacterSet} says what it may be.
         */
        UNDECLARED_TEXT(Severity.WARNING, "text beyond ASCII without a character set"),
        /**
         * Bytes of a text are no characters of the declared set; they decode to U+FFFD and are written as they are.
         * Reported once for a data set or item.
         */
        INVALID_TEXT(Severity.WARNING, "text that is not of its character set"),
        /** A value has an odd number of bytes. */
        ODD_LENGTH(Severity.WARNING, "value of odd length"),
        /** Tags do not ascend. */
        TAG_ORDER(Severity.WARNING, "tags do not ascend"),
        /** A tag occurs twice in one item or data set; the last one counts. */
        DUPLICATE_TAG(Severity.WARNING, "tag occurs twice"),
        /** An undefined length where there may be none. */
        UNDEFINED_LENGTH(Severity.ERROR, "undefined length not allowed here"),
        /** A number that is not finite, for which JSON has none, was written as {@code null}. */
        NOT_FINITE(Severity.WARNING, "number that is not finite written as null"),
        /** The input ends within a value. */
        VALUE_TRUNCATED(Severity.ERROR, "input ends within a value"),
        /** The input ends within the header of an element or before an open sequence or item. */
        TRUNCATED(Severity.ERROR, "input ends within the data set"),
        /** A value ends after the item or sequence it is in, and was cut. */
        VALUE_BEYOND_ITEM(Severity.ERROR, "value ends after its item"),
        /** A sequence or item has a length that does not fit its content. */
        CONTAINER_LENGTH(Severity.ERROR, "length of a sequence or item does not fit its content"),
        /** An item has no delimiter. */
        NO_ITEM_DELIMITER(Severity.ERROR, "item delimiter missing"),
        /** A sequence has no delimiter. */
        NO_SEQUENCE_DELIMITER(Severity.ERROR, "sequence delimiter missing"),
        /** A delimiter where nothing is open. */
        STRAY_DELIMITER(Severity.WARNING, "delimiter where nothing is open"),
        /** Item tags are in the other byte order. */
        SWAPPED_ITEM_TAGS(Severity.ERROR, "item tags in the other byte order"),
        /** Encapsulated fragments under a native transfer syntax. */
        FRAGMENTS_IN_NATIVE(Severity.WARNING, "fragments under a native transfer syntax"),
        /** A fragment ends after the input or its sequence. */
        FRAGMENT_LENGTH(Severity.ERROR, "fragment ends after its sequence"),
        /** Bytes that are no element; the data set was ended before them. */
        TRAILING_BYTES(Severity.ERROR, "bytes that are no data element");

        private final Severity severity;
        private final String text;

        Code(Severity severity, String text) {
            this.severity = severity;
            this.text = text;
        }

        /** {@return how bad it is} */
        public Severity severity() {
            return severity;
        }

        /** {@return the fault in a few words} */
        public String text() {
            return text;
        }
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return "offset " + offset + (path.steps().isEmpty() ? "" : ", " + path) + ": " + code.text();
    }
}
