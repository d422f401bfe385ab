package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;

/**
 * A download of which not everything came, for callers who asked by {@link StudyDownload#orThrow()} to be told this way.
 *
 * @since 0.1
 */
public final class IncompleteDownloadException extends DataException {

    private static final long serialVersionUID = 1L;

    private final transient StudyDownload download;

    IncompleteDownloadException(StudyDownload download) {
        super(
                "The download is not complete; run it again to fetch the rest. " + download
                        + download.missing().stream()
                                .findFirst()
                                .flatMap(InstanceOutcome::reason)
                                .map(reason -> ". First reason: " + reason)
                                .orElse(""),
                null);
        this.download = download;
    }

    /** {@return what did arrive, and what did not} */
    public StudyDownload download() {
        return download;
    }

    /** Always: a second run fetches what is missing. */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
