package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns instances on the wire into files: received as {@code .part}, flushed to disk, checked, named. Thread-safe. */
final class Intake {

    private final Scope scope;
    private final StudyFolder folder;
    private final DownloadJournal journal;
    private final DownloadLedger ledger;
    private final Screening screening;
    private final WriteBlocks blocks = new WriteBlocks();

    Intake(Scope scope, StudyFolder folder, DownloadJournal journal, DownloadLedger ledger, Screening screening) {
        this.scope = scope;
        this.folder = folder;
        this.journal = journal;
        this.ledger = ledger;
        this.screening = screening;
    }

    /** Writes an instance to a {@code .part} file and notes that it is whole; on any failure nothing of it remains. */
    IncomingFile receive(InstanceStream.Instance instance) {
        ByteBuffer block = blocks.lend();
        try {
            return receive(instance, block);
        } finally {
            blocks.takeBack(block);
        }
    }

    private IncomingFile receive(InstanceStream.Instance instance, ByteBuffer block) {
        IncomingFile file = folder.newFile(block, ledger::moved);
        boolean whole = false;
        try {
            instance.transferTo(file);
            file.complete();
            note(new DownloadJournal.Received(file.name(), file.size(), file.sha256()));
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
     * Settles the unfinished files of an earlier run that it received whole, whatever stopped it: those whose bytes are
     * the ones it noted. Removes the others.
     */
    void adopt(List<Path> parts, Settling settling) throws IOException {
        for (Path part : parts) {
            Optional<DownloadJournal.Received> noted = journal.ofPart(String.valueOf(part.getFileName()))
                    .filter(line -> Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS));
            if (noted.isPresent()
                    && noted.get().bytes() == Files.size(part)
                    && noted.get().sha256().equals(Sha256.of(part))) {
                IncomingFile file = IncomingFile.adopt(
                        part, noted.get().bytes(), noted.get().sha256());
                settling.add(file, this::settleAdopted);
            } else {
                StudyFolder.discard(part);
            }
        }
        settling.await();
    }

    private void settleAdopted(IncomingFile file) {
        try (file) {
            file.sync();
            Identity identity = Identity.of(file.path());
            if (identity.study().equals(scope.studyUid())) {
                judge(file, identity);
            }
        } catch (DataException unreadable) {
            // Was noted before anybody looked into it, and is fetched again.
        }
    }

    /**
     * Checks a received file and gives it its name once it is on the disk, or discards it.
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
            boolean wanted = asked == null || asked.equals(identity.sop());
            if (!identity.isIn(scope) || !wanted) {
                ledger.extra(identity.sop(), file.number());
                return Optional.of(
                        new Rejection(Optional.of(identity.sop()), "the server sent another instance in its place"));
            }
            judge(file, identity);
            return Optional.empty();
        }
    }

    private void judge(IncomingFile file, Identity identity) {
        Optional<DownloadJournal.Aside> earlier = putAsideBefore(identity.sop());
        if (earlier.isPresent()) {
            ledger.putAside(identity.sop(), Objection.again(earlier.get().reason()), file.number());
            return;
        }
        Optional<String> objection = screening.objection(identity.file()).map(Objection::oneLine);
        if (objection.isPresent()) {
            putAside(file, identity, objection.get());
        } else {
            store(file, identity);
        }
    }

    /** What an earlier run objected to, and nobody has taken out of the quarantine. */
    Optional<DownloadJournal.Aside> putAsideBefore(String sop) {
        return journal.aside(sop)
                .filter(line -> Files.exists(folder.quarantine(line.series(), line.sop()), LinkOption.NOFOLLOW_LINKS));
    }

    private synchronized void putAside(IncomingFile file, Identity identity, String objection) {
        if (isSettled(identity)) {
            return;
        }
        Path target = folder.quarantine(identity.series(), identity.sop());
        publish(file, target);
        note(new DownloadJournal.Aside(identity.sop(), identity.series(), file.size(), file.sha256(), objection));
        if (!file.isAdopted() || identity.isIn(scope)) {
            ledger.putAside(identity.sop(), Objection.now(objection), file.number());
        }
    }

    private synchronized void store(IncomingFile file, Identity identity) {
        if (isSettled(identity)) {
            return;
        }
        Path target = folder.place(identity);
        publish(file, target);
        note(new DownloadJournal.Stored(
                identity.sop(),
                identity.series(),
                file.size(),
                file.sha256(),
                folder.placeOf(target).orElse(null)));
        if (!file.isAdopted()) {
            ledger.got(InstanceOutcome.stored(identity.sop(), file.size(), target, file.sha256()), file.number());
        } else if (identity.isIn(scope)) {
            ledger.got(InstanceOutcome.present(identity.sop(), file.size(), target, file.sha256()), file.number());
        }
    }

    private boolean isSettled(Identity identity) {
        boolean settled = ledger.has(identity.sop());
        if (settled) {
            ledger.cameAgain(identity.sop());
        }
        return settled;
    }

    private void publish(IncomingFile file, Path target) {
        try {
            folder.publish(file.path(), target);
        } catch (IOException e) {
            throw new LocalStorageException(target, e);
        }
    }

    private void note(DownloadJournal.Line line) {
        try {
            journal.add(line);
        } catch (IOException e) {
            throw new LocalStorageException(journal.file(), e);
        }
    }
}
