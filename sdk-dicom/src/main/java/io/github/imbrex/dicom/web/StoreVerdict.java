package io.github.imbrex.dicom.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about one instance.
 *
 * @param state stored, warned or failed
 * @param code Failure or Warning Reason, if given
 * @param reason in words, if there is something to say
 * @param retrieveUrl where to get it, as sent
 * @param changed tags of attributes that were changed or refused
 * @param comments the server's words, which may hold values
 */
record StoreVerdict(
        StoreOutcome.State state,
        @Nullable Integer code,
        @Nullable String reason,
        @Nullable String retrieveUrl,
        List<String> changed,
        List<String> comments) {

    static StoreVerdict of(StoreOutcome.State state, @Nullable String reason) {
        return new StoreVerdict(state, null, reason, null, List.of(), List.of());
    }

    /** The same, doubted. */
    StoreVerdict with(StoreOutcome.State other, String otherReason) {
        return new StoreVerdict(other, code, otherReason, retrieveUrl, changed, comments);
    }
}
