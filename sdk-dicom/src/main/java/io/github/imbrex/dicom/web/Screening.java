package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomFile;
import java.util.Optional;

/**
 * Looks at each instance before it may pass: whether it is anonymised, for instance. What a download is objected to is put
 * aside, below {@code quarantine} in its directory, before its file gets its name; what a store is objected to is not
 * sent. Either has failed.
 *
 * <pre>{@code
 * var check = AnonymisationCheck.against(Contract.basic());
 * var options = DownloadOptions.defaults()
 *         .screening(file -> check.check(file).verdict() == Verdict.FAIL
 *                 ? Optional.of("it is not anonymised") : Optional.empty());
 * }</pre>
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Screening {

    /**
     * Judges an instance. Called by several threads at a time; what it throws ends the transfer, and the instance stays
     * unfetched or unsent.
     *
     * @param file the instance, whose bulk values can be read during the call only
     * @return what is wrong with it, in words that continue a sentence and quote no value of it; nothing lets it pass
     */
    Optional<String> objection(DicomFile file);

    /** {@return a screening that lets everything pass} */
    static Screening none() {
        return file -> Optional.empty();
    }
}
