package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work list of a server: Unified Procedure Steps over the web (UPS-RS, DICOM PS3.18 section 11, PS3.4 annex CC).
 *
 * <pre>{@code
 * var work = archive.workItems();
 * for (var item : work.search(SearchQuery.workItems().where("ProcedureStepState", "SCHEDULED"))) {
 *     work.claim(item.uid(Tag.SOPInstanceUID).orElseThrow()).ifPresent(claim -> {
 *         analyse(item);
 *         claim.complete();
 *     });
 * }
 * }</pre>
 *
 * <p>A work item is SCHEDULED until somebody claims it, then IN PROGRESS and only its owner may change it, and in the end
 * COMPLETED or CANCELED. Immutable and safe for many threads. A refusal for the state or the owner of an item is a {@link
 * WorkItemConflictException}; others are as everywhere.
 *
 * @since 0.1
 */
public final class WorkItems {

    private static final String IN_PROGRESS = "IN PROGRESS";

    private final ArchiveCalls calls;
    private final @Nullable String requester;

    WorkItems(ArchiveCalls calls, @Nullable String requester) {
        this.calls = calls;
        this.requester = requester;
    }

    /**
     * {@return the same work list under the name of an application entity} Some servers, dcm4chee among them, want to be
     * told who changes a state.
     *
     * @param aeTitle 1 to 16 characters without backslash, as in DICOM PS3.5 section 6.2
     */
    public WorkItems as(String aeTitle) {
        if (!aeTitle.matches("[ -\\[\\]-~]{1,16}") || aeTitle.isBlank() || aeTitle.matches("\\.{1,2}")) {
            throw new IllegalArgumentException("An AE title has 1 to 16 printable characters, and no backslash.");
        }
        return new WorkItems(calls, aeTitle.strip());
    }

    /**
     * Searches; nothing is asked before the matches are iterated.
     *
     * @param query made by {@link SearchQuery#workItems()}
     * @return the matches, fetched page by page
     */
    public Matches search(SearchQuery query) {
        return search(query, new Cancellation());
    }

    /**
     * As {@link #search(SearchQuery)}, until stopped by a switch.
     *
     * @param query made by {@link SearchQuery#workItems()}
     * @param cancellation stops the iteration, also while it waits
     * @return the matches, fetched page by page
     */
    public Matches search(SearchQuery query, Cancellation cancellation) {
        if (query.level() != SearchQuery.Level.WORK_ITEMS) {
            throw new IllegalArgumentException("Work items are searched by SearchQuery.workItems().");
        }
        return new Matches(calls, query, cancellation);
    }

    /**
     * Retrieves one work item. It never tells the Transaction UID of its owner.
     *
     * @param uid SOP Instance UID of the work item
     * @return all its attributes
     * @throws io.github.imbrex.NotFoundException if there is none; servers may forget what is finished
     */
    public DicomObject retrieve(String uid) {
        var cancellation = new Cancellation();
        List<DicomObject> items = new ArrayList<>();
        try (Response response = calls.workItem(address(uid), cancellation)) {
            DicomJsonBody.forEach(response, cancellation, DicomJsonBody.METADATA_LIMIT, item -> {
                if (!items.isEmpty()) {
                    throw new DataException("The server sent more than one work item for " + uid + ".", null);
                }
                items.add(item);
            });
        }
        if (items.isEmpty()) {
            throw new DataException("The server sent nothing for the work item " + uid + ".", null);
        }
        return items.get(0);
    }

    /**
     * Creates a work item under a new UID.
     *
     * @param workItem as for {@link #create(String, DicomObject)}
     * @return its UID and the server's remarks
     */
    public WorkItemReceipt create(DicomObject workItem) {
        return create(Uid.random(), workItem);
    }

    /**
     * Creates a work item. Not repeated if the answer is lost: creating it again then ends in a conflict that tells that
     * it is there.
     *
     * @param uid SOP Instance UID of the new work item
     * @param workItem all attributes that DICOM PS3.4 table CC.2.5-3 requires, in the state SCHEDULED; without SOP
     *     Instance UID, which is not sent
     * @return the UID by which the server knows it, and the server's remarks
     * @throws WorkItemConflictException if there is one of this UID
     */
    public WorkItemReceipt create(String uid, DicomObject workItem) {
        String checked = checked(uid);
        DicomObject sent = workItem.toBuilder().remove(Tag.SOPInstanceUID).build();
        // Azure takes the UID as the name of the first parameter, others as the value of one with this name.
        URI uri = URI.create(connection().resolve("workitems") + "?" + checked + "&workitem=" + checked);
        try (Response response = send("POST", uri, sent, false, checked, true)) {
            String made = response.headers()
                    .first("Location")
                    .or(() -> response.headers().first("Content-Location"))
                    .flatMap(WorkItems::uidOf)
                    .orElse(checked);
            return receipt(made, response);
        }
    }

    /**
     * Claims a work item, so that nobody else works on it: SCHEDULED becomes IN PROGRESS.
     *
     * @param uid SOP Instance UID of the work item
     * @return the claim; nothing if somebody else has it or it is finished
     * @throws io.github.imbrex.NotFoundException if there is none
     */
    public Optional<Claim> claim(String uid) {
        return claim(uid, Uid.random());
    }

    /**
     * Claims a work item under a Transaction UID that was kept before, so that the work can be {@linkplain #resume taken
     * up} by it should this program, or the answer, be lost.
     *
     * @param uid SOP Instance UID of the work item
     * @param transactionUid new, and nobody else's business: it is the key to the work item
     * @return the claim; nothing if somebody else has it or it is finished
     * @throws io.github.imbrex.NotFoundException if there is none
     */
    public Optional<Claim> claim(String uid, String transactionUid) {
        Claim claim = resume(uid, transactionUid);
        try {
            changeState(uid, transactionUid, IN_PROGRESS, false);
            return Optional.of(claim);
        } catch (WorkItemConflictException taken) {
            if (taken.status() == 400 && isScheduled(uid)) {
                throw taken;
            }
            return Optional.empty();
        } catch (ServiceException refused) {
            if (refused.status() == 400 && !isScheduled(uid)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /**
     * {@return the claim on a work item that was claimed before} Nothing is asked.
     *
     * @param uid SOP Instance UID of the work item
     * @param transactionUid under which it was claimed
     */
    public Claim resume(String uid, String transactionUid) {
        return new Claim(this, checked(uid), checked(transactionUid));
    }

    /**
     * Changes attributes of a work item that nobody has claimed; {@link Claim#update} is for one's own.
     *
     * @param uid SOP Instance UID of the work item
     * @param changes attributes with their new values
     * @return the server's remarks
     */
    public WorkItemReceipt update(String uid, DicomObject changes) {
        try (Response response = send("POST", address(uid), changes, false, uid, false)) {
            return receipt(uid, response);
        }
    }

    /**
     * Asks that a work item be canceled. What nobody has claimed is canceled; an owner is told, if the server can, and
     * may go on nevertheless.
     *
     * @param uid SOP Instance UID of the work item
     * @return the server's remarks; that the request was taken does not mean that the item is canceled
     */
    public WorkItemReceipt requestCancellation(String uid) {
        return requestCancellation(uid, "");
    }

    /**
     * As {@link #requestCancellation(String)}, with a reason.
     *
     * @param uid SOP Instance UID of the work item
     * @param reason for the owner to read; blank for none
     * @return the server's remarks; that the request was taken does not mean that the item is canceled
     */
    public WorkItemReceipt requestCancellation(String uid, String reason) {
        var action = DicomObject.builder();
        if (!reason.isBlank()) {
            action.set(Tag.ReasonForCancellation, reason);
        }
        URI uri = address(uid, "cancelrequest");
        try (Response response = send("POST", uri, action.build(), false, uid, false)) {
            return receipt(uid, response);
        }
    }

    /** Changes what the owner of a Transaction UID may change. */
    WorkItemReceipt update(String uid, String transactionUid, DicomObject changes) {
        // The standard has the Transaction UID as a query without a name, dcm4chee wants it among the attributes.
        URI uri = URI.create(address(uid) + "?" + transactionUid);
        DicomObject sent =
                changes.toBuilder().set(Tag.TransactionUID, transactionUid).build();
        try (Response response = send("POST", uri, sent, false, uid, false)) {
            return receipt(uid, response);
        }
    }

    WorkItemReceipt changeState(String uid, String transactionUid, String state, boolean mayRepeat) {
        DicomObject action = DicomObject.builder()
                .set(Tag.TransactionUID, transactionUid)
                .set(Tag.ProcedureStepState, state)
                .build();
        try (Response response = send("PUT", address(uid, "state"), action, mayRepeat, uid, false)) {
            return receipt(uid, response);
        }
    }

    private boolean isScheduled(String uid) {
        return retrieve(uid)
                .string(Tag.ProcedureStepState)
                .filter("SCHEDULED"::equals)
                .isPresent();
    }

    private Connection connection() {
        return calls.addresses().workItems();
    }

    private URI address(String uid, String... more) {
        List<String> segments = new ArrayList<>(List.of("workitems", checked(uid)));
        segments.addAll(List.of(more));
        if (more.length > 0 && requester != null) {
            segments.add(requester);
        }
        return connection().resolve(segments.toArray(String[]::new));
    }

    private Response send(String method, URI uri, DicomObject payload, boolean mayRepeat, String uid, boolean isNew) {
        Request request = Request.of(method, uri)
                .body(RequestBody.of(ArchiveCalls.DICOM_JSON, "[" + DicomJson.toJson(payload) + "]"))
                .accept(ArchiveCalls.DICOM_JSON)
                .idempotent(mayRepeat);
        try {
            return calls.changeWorkItem(request);
        } catch (ServiceException refused) {
            throw WorkItemConflictException.of(refused, uid, isNew);
        }
    }

    private static WorkItemReceipt receipt(String uid, Response response) {
        return new WorkItemReceipt(uid, ArchiveCalls.warnings(response.headers()));
    }

    private static Optional<String> uidOf(String location) {
        String path = location.split("[?#]", 2)[0];
        String last = path.substring(path.lastIndexOf('/') + 1);
        return Optional.of(last).filter(Scope::isUid);
    }

    private static String checked(String uid) {
        if (!Scope.isUid(uid)) {
            throw new IllegalArgumentException(
                    "The UID of a work item or transaction must be digits and single dots, at most 64 characters.");
        }
        return uid;
    }

    /** The address. */
    @Override
    public String toString() {
        return "Work items at " + connection().origin();
    }
}
