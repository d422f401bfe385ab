package io.github.imbrex.dicom.web;

import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
import java.util.List;
import java.util.Locale;

/**
 * A work item is not in the state, or not with the owner, that a change needs (DICOM PS3.4 table CC.1.1-2). Look at it
 * with {@link WorkItems#retrieve} before trying again.
 *
 * @since 0.1
 * @serial exclude
 */
public final class WorkItemConflictException extends ImbrexException {

    /** What stands against the change. */
    public enum Reason {
        /** There is a work item of this UID already. */
        EXISTS,
        /** The Transaction UID is missing or that of another owner. */
        NOT_OWNER,
        /** The state does not allow it: not claimed yet, finished, or not all that is required is there. */
        STATE,
        /** The server does not say. */
        UNTOLD
    }

    private static final long serialVersionUID = 1L;

    private final int status;
    private final Reason reason;
    private final transient List<ServerWarning> warnings;

    private WorkItemConflictException(
            String message, ServiceException cause, Reason reason, List<ServerWarning> warnings) {
        super(message, cause);
        this.status = cause.status();
        this.reason = reason;
        this.warnings = warnings;
    }

    /** Turns a refusal into this where it is one for the state of the work item; else gives it back. */
    static RuntimeException of(ServiceException refused, String uid, boolean isNew) {
        List<ServerWarning> warnings = ArchiveCalls.warnings(refused.headers());
        boolean conflict = refused.status() == 409 || (refused.status() == 400 && !warnings.isEmpty());
        if (!conflict) {
            return refused;
        }
        Reason reason = isNew && refused.status() == 409 ? Reason.EXISTS : reason(warnings);
        String why = switch (reason) {
            case EXISTS -> "there is one of this UID already";
            case NOT_OWNER -> "the Transaction UID is not that of its owner";
            case STATE -> "its state does not allow it";
            case UNTOLD -> "its state or owner does not allow it, the server does not say which";
        };
        String message = "The server does not change work item " + uid + " (status " + refused.status() + "): " + why
                + "; retrieve the item to see how it stands.";
        return new WorkItemConflictException(message, refused, reason, warnings);
    }

    /** By the texts of DICOM PS3.18 sections 11.6.3.2 and 11.7.3.2. */
    private static Reason reason(List<ServerWarning> warnings) {
        for (ServerWarning warning : warnings) {
            String text = warning.text().toLowerCase(Locale.ROOT);
            if (text.contains("transaction uid")) {
                return Reason.NOT_OWNER;
            }
            if (text.contains("state") || text.contains("claimed") || text.contains("in progress")) {
                return Reason.STATE;
            }
        }
        return Reason.UNTOLD;
    }

    /** {@return the HTTP status, 400 or 409} */
    public int status() {
        return status;
    }

    /** {@return what stands against the change} */
    public Reason reason() {
        return reason;
    }

    /** {@return what the server remarked (code 299)} */
    public List<ServerWarning> warnings() {
        return warnings == null ? List.of() : warnings;
    }
}
