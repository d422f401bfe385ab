package io.github.imbrex.dicom.web;

import java.util.Optional;

/**
 * Something a server sent in place of an instance.
 *
 * @param sop SOP Instance UID it claims, if it can be told
 * @param reason what is wrong with it, in a sentence for people
 */
record Rejection(Optional<String> sop, String reason) {

    /** How the outcome of a part of an answer is named. */
    String name(long position) {
        return sop.orElse("part-" + position);
    }
}
