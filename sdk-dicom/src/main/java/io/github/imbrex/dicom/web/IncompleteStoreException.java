package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;

/**
 * A store of which the server does not have everything, for callers who asked by {@link StoreReport#orThrow()} to be
 * told this way.
 *
 * @since 0.1
 */
public final class IncompleteStoreException extends DataException {

    private static final long serialVersionUID = 1L;

    private final transient StoreReport report;

    IncompleteStoreException(StoreReport report) {
        super(
                "Not everything is stored. " + report
                        + report.missing().stream()
                                .findFirst()
                                .flatMap(StoreOutcome::reason)
                                .map(reason -> ". First reason: " + reason)
                                .orElse(""),
                null);
        this.report = report;
    }

    /** {@return what is stored, and what is not} */
    public StoreReport report() {
        return report;
    }
}
