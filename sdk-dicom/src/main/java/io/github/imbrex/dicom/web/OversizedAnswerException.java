package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;

/**
 * One data set of a DICOM JSON answer is longer than any honest one: 4 MiB for a match of a search, 128 MiB, or
 * a quarter of the heap if that is less, for the metadata of an instance, once unpacked. What had arrived whole before it was handed out before this was thrown.
 *
 * @since 0.1
 * @serial exclude
 */
public final class OversizedAnswerException extends DataException {

    private static final long serialVersionUID = 1L;

    private final int delivered;

    OversizedAnswerException(int delivered, long limit) {
        super(
                "The answer was given up: after " + delivered + " whole data sets comes one of more than "
                        + (limit >> 20) + " MiB; ask for fewer attributes, or tell the server's operator.",
                null);
        this.delivered = delivered;
    }

    /** {@return the number of whole data sets of this answer, one page of a search, that came before} */
    public int delivered() {
        return delivered;
    }
}
