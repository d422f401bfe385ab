package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;

/**
 * A server does not give out all matches of a search: it ignores paging, announces matches that it then withholds, or
 * pages without end. What it gave was handed out before this was thrown.
 *
 * @since 0.1
 * @serial exclude
 */
public final class IncompleteSearchException extends DataException {

    private static final long serialVersionUID = 1L;

    private final long delivered;

    IncompleteSearchException(String message, long delivered) {
        super(message, null);
        this.delivered = delivered;
    }

    /** {@return the number of matches that were handed out} */
    public long delivered() {
        return delivered;
    }
}
