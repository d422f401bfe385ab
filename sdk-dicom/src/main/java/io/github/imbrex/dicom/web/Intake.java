package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns instances on the wire into files: received as {@code .part}, checked, flushed to disk, named. Thread-safe. */
final class Intake {

    private final Scope scope;
    private final StudyFolder folder;
    private final DownloadJournal journal;
    private final DownloadLedger ledger;

    Intake(Scope scope, StudyFolder folder, DownloadJournal journal, DownloadLedger ledger) {
        this.scope = scope;
        this.folder = folder;
        this.journal = journal;
        this.ledger = ledger;
    }

    /** Writes an instance to a {@code .part} file; on any failure nothing of it remains. */
    IncomingFile receive(InstanceStream.Instance instance) {
        IncomingFile file = IncomingFile.create(folder.newPart(), ledger::moved);
        boolean whole = false;
        try {
            instance.transferTo(file);
            whole = true;
            return file;
        } catch (IOException e) {
            throw new LocalStorageException(file.path(), e);
        } finally {
            if (!whole) {
                file.discard();
            }
        }
    }

    /**
     * Checks a received file and gives it its name, or discards it.
     *
     * @param asked SOP Instance UID that was asked for, or {@code null} for any
     * @return what is wrong with the file, if it is not what was asked for
     */
    Optional<Rejection> settle(IncomingFile file, @Nullable String asked) {
        try (file) {
            file.sync();
            Identity identity;
            try {
                identity = Identity.of(file.path());
            } catch (DataException unreadable) {
                String reason = "what the server sent is no whole DICOM file: " + unreadable.getMessage();
                ledger.remark(Character.toUpperCase(reason.charAt(0)) + reason.substring(1));
                return Optional.of(new Rejection(Identity.sopOf(file.path()), reason));
            }
            boolean inScope = identity.study().equals(scope.studyUid())
                    && scope.seriesUid().map(identity.series()::equals).orElse(true);
            boolean wanted = asked == null || asked.equals(identity.sop());
            if (!inScope || !wanted) {
                ledger.extra(identity.sop());
                return Optional.of(
                        new Rejection(Optional.of(identity.sop()), "the server sent another instance in its place"));
            }
            store(file, identity);
            return Optional.empty();
        }
    }

    private void store(IncomingFile file, Identity identity) {
        synchronized (this) {
            if (ledger.has(identity.sop())) {
                ledger.cameAgain(identity.sop());
                return;
            }
            Path target = folder.file(identity.series(), identity.sop());
            String sha256 = file.sha256();
            file.publish(target);
            try {
                journal.add(new DownloadJournal.Entry(identity.sop(), identity.series(), file.size(), sha256));
            } catch (IOException e) {
                throw new LocalStorageException(journal.file(), e);
            }
            ledger.got(InstanceOutcome.stored(identity.sop(), file.size(), target, sha256));
        }
    }
}
