package io.github.imbrex.dicom.web;

/**
 * A way in which an answer differs from RFC 2046 or DICOM PS3.18 and is read nevertheless. Counted, never hidden; see
 * {@link MultipartReader#deviations()}.
 *
 * @since 0.1
 */
public enum Deviation {
    /** The first delimiter does not begin a line. */
    FIRST_DELIMITER_INSIDE_LINE,
    /** Something stands before the first delimiter. Allowed by RFC 2046, yet no DICOMweb server has a reason to. */
    PREAMBLE,
    /** Lines end with LF alone. */
    BARE_LINE_FEED,
    /** Blanks between a delimiter and the end of its line. */
    BLANKS_AFTER_DELIMITER,
    /** A part without headers. */
    NO_PART_HEADERS,
    /** A part whose headers run into the content without an empty line. */
    NO_EMPTY_LINE,
    /** A line break more than allowed before the content of a part. */
    EXTRA_LINE_BREAK,
    /** A header field whose name or value breaks RFC 9110; it is left out. */
    MALFORMED_HEADER,
    /** The boundary has more than the 70 characters of RFC 2046 section 5.1.1. */
    LONG_BOUNDARY,
    /** The content type names no boundary; it was taken from the first line of the body. */
    NO_BOUNDARY,
    /** One body where several parts were announced or asked for. */
    SINGLE_PART,
    /** The {@code type} parameter of the content type lacks its quotes. */
    UNQUOTED_TYPE,
    /** A transfer syntax inside the quotes of the {@code type} parameter. */
    NESTED_TRANSFER_SYNTAX,
    /** A part is of another type than announced for all. */
    OTHER_PART_TYPE,
    /** A part without content. */
    EMPTY_PART,
    /** A part is longer or shorter than its own {@code Content-Length} says, or that is no length. */
    WRONG_PART_LENGTH,
    /** Something stands after the closing delimiter. Allowed by RFC 2046, yet no DICOMweb server has a reason to. */
    EPILOGUE,
    /** The transfer broke after the closing delimiter: every part is there, the HTTP message is not whole. */
    BROKEN_AFTER_END
}
