package io.github.imbrex.dicom.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk, not the network, failed: there is no point in going on with the next instance. */
final class LocalStorageException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    LocalStorageException(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** What happened, for people. */
    String reason() {
        return "it could not be written to disk: " + getMessage();
    }
}
