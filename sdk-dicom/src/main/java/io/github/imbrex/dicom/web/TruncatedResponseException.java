package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import org.jspecify.annotations.Nullable;

/**
 * An answer ended before its end: the closing delimiter did not come, or the connection broke. What had arrived whole
 * stays valid and was handed out before this was thrown.
 *
 * @since 0.1
 * @serial exclude
 */
public final class TruncatedResponseException extends DataException {

    private static final long serialVersionUID = 1L;

    private final int completeParts;
    private final long partialBytes;

    TruncatedResponseException(
            String message, int completeParts, long partialBytes, long offset, @Nullable Throwable cause) {
        super(message, offset, null, cause);
        this.completeParts = completeParts;
        this.partialBytes = partialBytes;
    }

    /** {@return the number of parts that had arrived whole, 0 or more} */
    public int completeParts() {
        return completeParts;
    }

    /**
     * {@return the number of bytes of the unfinished part that had arrived, 0 or more; they must not be taken for a
     * file}
     */
    public long partialBytes() {
        return partialBytes;
    }

    /** Always: the request was a GET. */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
