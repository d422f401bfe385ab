package io.github.imbrex.dicom.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Decides whether a file may pass, such as a check that it is de-identified. Called by one thread at a time; what it
 * throws ends the transfer.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Screening {

    /**
     * {@return why a file must not pass, in words for people and without a value of its data; empty if it may}
     *
     * @param file a whole DICOM file, only to be read
     */
    Optional<String> objection(Path file);

    /** {@return the screening that lets everything pass} */
    static Screening none() {
        return file -> Optional.empty();
    }
}
