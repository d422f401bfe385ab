package io.github.imbrex.dicom;

import io.github.imbrex.DataException;
import org.jspecify.annotations.Nullable;

/**
 * The input goes beyond one of {@link Limits}, in lenient reading too: going on would cost memory or time without end.
 *
 * @since 0.1
 */
public final class LimitExceededException extends DataException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String message, long offset, @Nullable TagPath path) {
        super(message, offset, path == null ? null : path.toString(), null);
    }
}
