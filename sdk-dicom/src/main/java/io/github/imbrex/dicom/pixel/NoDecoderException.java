package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;

/**
 * The pixels are compressed in a way that no decoder at hand takes. The message names the transfer syntax and what would
 * decode it.
 *
 * @since 0.1
 */
public final class NoDecoderException extends DataException {

    private static final long serialVersionUID = 1L;

    /** UID of the transfer syntax. */
    private final String transferSyntax;

    NoDecoderException(String transferSyntax, String message) {
        super(message, -1, "(7FE0,0010)", null);
        this.transferSyntax = transferSyntax;
    }

    /** {@return UID of the transfer syntax} */
    public String transferSyntax() {
        return transferSyntax;
    }
}
