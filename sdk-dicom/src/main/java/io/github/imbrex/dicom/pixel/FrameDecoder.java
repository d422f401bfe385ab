package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.TransferSyntax;
import java.util.Set;

/**
 * Decodes the code stream of one compressed frame. Implementations are found by {@link java.util.ServiceLoader} and come
 * before the built-in ones, so that a faster or native decoder can take the place of ours.
 *
 * <p>Implementations are safe for use by many threads. They treat the code stream as hostile: never more output than the
 * description allows, never an endless loop, a {@link DataException} for what is corrupt.
 *
 * @since 0.1
 */
public interface FrameDecoder {

    /** {@return UIDs of the transfer syntaxes this decoder takes} */
    Set<String> transferSyntaxes();

    /**
     * Decodes one frame.
     *
     * @param codeStream the fragments of the frame, joined; not to be changed
     * @param description what the data set says about the image
     * @param transferSyntax one of {@link #transferSyntaxes()}
     * @return the samples as they are: no colour conversion but what the code stream itself demands
     * @throws DataException if the code stream is corrupt or contradicts the description
     */
    DecodedFrame decode(byte[] codeStream, ImageDescription description, TransferSyntax transferSyntax);
}
