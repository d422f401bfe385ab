package io.github.imbrex.dicom.web;

import java.util.List;

/**
 * What a server said when it took a change of a work item. Immutable.
 *
 * @param uid SOP Instance UID of the work item, which may be the choice of the server when it is new
 * @param warnings what the server remarked (code 299): that it took the change with modifications, that the item was in
 *     the state already
 * @since 0.1
 */
public record WorkItemReceipt(String uid, List<ServerWarning> warnings) {

    /** Copies the list. */
    public WorkItemReceipt {
        warnings = List.copyOf(warnings);
    }
}
