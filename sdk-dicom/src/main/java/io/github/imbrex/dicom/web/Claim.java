package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomObject;

/**
 * The right to work on a work item. Whoever holds its Transaction UID is the owner, so it is a secret: it is not shown
 * by {@link #toString()}, and a server tells it to nobody. Immutable and safe for many threads.
 *
 * <p>Letting go of a claim changes nothing: a work item that is neither completed nor canceled stays IN PROGRESS.
 *
 * @since 0.1
 */
public final class Claim {

    private final WorkItems workItems;
    private final String uid;
    private final String transactionUid;

    Claim(WorkItems workItems, String uid, String transactionUid) {
        this.workItems = workItems;
        this.uid = uid;
        this.transactionUid = transactionUid;
    }

    /** {@return the SOP Instance UID of the work item} */
    public String uid() {
        return uid;
    }

    /** {@return the key to the work item, with which {@link WorkItems#resume} takes up the work; a secret} */
    public String transactionUid() {
        return transactionUid;
    }

    /**
     * Changes attributes of the work item: its progress, what was performed, and what came of it, which must be told
     * before it is complete.
     *
     * @param changes attributes with their new values
     * @return the server's remarks
     * @throws WorkItemConflictException if the claim is not, or no more, the one that counts
     */
    public WorkItemReceipt update(DicomObject changes) {
        return workItems.update(uid, transactionUid, changes);
    }

    /**
     * Ends the work: IN PROGRESS becomes COMPLETED.
     *
     * @return the server's remarks; that the item was completed before is one of them
     * @throws WorkItemConflictException if the claim is not the one that counts, or what DICOM PS3.4 section CC.2.5.1.1
     *     requires of a finished item is not there
     */
    public WorkItemReceipt complete() {
        return workItems.changeState(uid, transactionUid, "COMPLETED", true);
    }

    /**
     * Gives up the work: IN PROGRESS becomes CANCELED.
     *
     * @return the server's remarks; that the item was canceled before is one of them
     * @throws WorkItemConflictException if the claim is not the one that counts
     */
    public WorkItemReceipt cancel() {
        return workItems.changeState(uid, transactionUid, "CANCELED", true);
    }

    /** The UID of the work item, without the key to it. */
    @Override
    public String toString() {
        return "Claim on work item " + uid;
    }
}
