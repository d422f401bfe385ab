package io.github.imbrex.dicom;

import io.github.imbrex.DataException;

/**
 * The bytes are not what PS3.5 or PS3.10 say: thrown by strict reading at the first diagnostic of
 * {@link Diagnostic.Severity#ERROR}, and for JSON that is no DICOM JSON.
 *
 * @since 0.1
 */
public final class MalformedDicomException extends DataException {

    private static final long serialVersionUID = 1L;

    MalformedDicomException(String message, long offset, TagPath path) {
        super(message, offset, path.toString(), null);
    }
}
