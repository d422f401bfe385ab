package io.github.imbrex.dicom;

import io.github.imbrex.DataException;

/**
 * The input is not DICOM: empty, text, another format, or bytes that begin like no data set.
 *
 * @since 0.1
 */
public final class NotDicomException extends DataException {

    private static final long serialVersionUID = 1L;

    NotDicomException(String message) {
        super(message, 0, null, null);
    }
}
