package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Headers;
import java.util.Optional;

/**
 * What stands before the content of a part.
 *
 * @param headers as sent
 * @param type its own, or that announced for all parts
 * @param declared its own idea of its length in bytes; {@link #UNDECLARED} if it has none, or more than one
 * @param extra bytes of a line break too many, which the declared length may include
 */
record PartHead(Headers headers, Optional<MediaType> type, long declared, int extra) {

    static final long UNDECLARED = -1;

    /** Of a part that begins with its content. */
    static PartHead none(Optional<MediaType> announced) {
        return new PartHead(Headers.none(), announced, UNDECLARED, 0);
    }

    /** Whether the content has its declared length, if there is one. */
    boolean isOfLength(long bytes) {
        return declared == UNDECLARED || declared == bytes || declared == bytes + extra;
    }
}
