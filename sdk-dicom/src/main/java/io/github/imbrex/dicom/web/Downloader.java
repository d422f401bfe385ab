package io.github.imbrex.dicom.web;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * One run of a download: what is there is recognised, then the whole scope is asked for in one request, then whatever
 * is still missing one by one.
 */
final class Downloader {

    private final ArchiveCalls calls;
    private final Scope scope;
    private final StudyFolder folder;
    private final DownloadOptions options;

    Downloader(ArchiveCalls calls, Scope scope, Path directory, DownloadOptions options) {
        this(calls, scope, new StudyFolder(directory, named(scope), options.layout()), options);
    }

    /** The Study Instance UID of a scope whose names can all be those of files. */
    private static String named(Scope scope) {
        boolean usable = Scope.isFileName(scope.studyUid())
                && scope.seriesUid().map(Scope::isFileName).orElse(true)
                && scope.sopInstanceUid().map(Scope::isFileName).orElse(true);
        if (!usable) {
            throw new IllegalArgumentException("Downloads need UIDs, which are digits and single dots, since they name"
                    + " files by them; retrieve what an archive calls otherwise as a stream.");
        }
        return scope.studyUid();
    }

    Downloader(ArchiveCalls calls, Scope scope, StudyFolder folder, DownloadOptions options) {
        this.calls = calls;
        this.scope = scope;
        this.folder = folder;
        this.options = options;
    }

    StudyDownload run() {
        var stop = new Cancellation();
        Cancellation.Registration link = options.cancellation().onCancel(stop::cancel);
        try {
            ExpectedInstances expected = ExpectedInstances.list(calls, scope, stop);
            if (options.mode() == DownloadOptions.Mode.INSTANCE && expected.refusal() != null) {
                throw expected.refusal();
            }
            folder.create();
            try (var journal = DownloadJournal.open(folder.root(), scope.studyUid())) {
                List<Path> parts = folder.parts();
                journal.load(parts.stream()
                        .map(part -> String.valueOf(part.getFileName()))
                        .collect(Collectors.toSet()));
                journal.stored().forEach(folder::known);
                return new Run(expected, journal, stop).download(parts);
            }
        } catch (IOException e) {
            throw new LocalStorageException(folder.root(), e);
        } catch (Settling.Fault fault) {
            throw fault.thrown();
        } finally {
            link.close();
        }
    }

    private final class Run {

        private final ExpectedInstances expected;
        private final DownloadJournal journal;
        private final Cancellation stop;
        private final DownloadLedger ledger;
        private final Intake intake;

        /** Whether an answer with everything came to its proper end, and the server does not say that it is only a part. */
        private boolean confirmed;

        Run(ExpectedInstances expected, DownloadJournal journal, Cancellation stop) {
            this.expected = expected;
            this.journal = journal;
            this.stop = stop;
            this.ledger = new DownloadLedger(
                    expected,
                    options.progress(),
                    options.outcomes(),
                    calls.connection().time());
            this.intake = new Intake(scope, folder, journal, ledger, options.screening());
        }

        StudyDownload download(List<Path> parts) throws IOException {
            Optional<String> stopped = fetch(parts);
            boolean interrupted = Thread.interrupted(); // it would close what is to be flushed
            try {
                List<Path> unsafe = folder.sync();
                journal.sync();
                folder.tidy();
                return ledger.close(scope, folder, confirmed, stopped, unsafe);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** Whether it was stopped before the end, and by what. */
        private Optional<String> fetch(List<Path> parts) throws IOException {
            try (var settling = new Settling()) {
                if (expected.refusal() != null) {
                    ledger.remark("The server does not list all instances, so none can be missed by name: "
                            + expected.refusal().getMessage());
                }
                recognise();
                intake.adopt(parts, settling);
                boolean fresh = ledger.isEmpty() || expected.seriesOf().isEmpty();
                boolean inOneGo = options.mode() == DownloadOptions.Mode.STUDY && fresh && !isSingle();
                if (inOneGo || !expected.isWhole()) {
                    stream(settling);
                } else if (expected.seriesOf().isEmpty()) {
                    ledger.remark("The server lists no instances, so that none could be asked for by name, and nothing"
                            + " says what is all; download in one request.");
                }
                if (!ledger.open().isEmpty()) {
                    return new MissingInstances(calls, scope, options, stop, ledger, intake, settling).fetch();
                }
                return Optional.empty();
            } catch (LocalStorageException disk) {
                return Optional.of(disk.reason());
            } catch (CancellationException cancelled) {
                return Optional.of("the download was cancelled");
            } catch (AuthenticationException refused) {
                if (ledger.isEmpty()) {
                    throw refused;
                }
                return Optional.of("the server asks for a new sign-in");
            }
        }

        private boolean isSingle() {
            return scope.sopInstanceUid().isPresent();
        }

        /** Takes over what earlier runs stored. */
        private void recognise() {
            expected.seriesOf().forEach((sop, series) -> {
                stop.check();
                try {
                    present(sop, series).ifPresent(there -> {
                        there.file().ifPresent(folder::found);
                        ledger.got(there, 0);
                    });
                    intake.putAsideBefore(sop)
                            .ifPresent(aside -> ledger.putAside(sop, Objection.again(aside.reason()), 0));
                } catch (IOException e) {
                    throw new LocalStorageException(folder.file(series, sop), e);
                }
            });
            journal.forgetStored();
        }

        private Optional<InstanceOutcome> present(String sop, String listedSeries) throws IOException {
            Optional<DownloadJournal.Stored> entry = journal.of(sop);
            Path file = entry.map(folder::file).orElseGet(() -> folder.file(listedSeries, sop));
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            long size = Files.size(file);
            boolean otherSize = entry.isPresent() && entry.get().bytes() != size;
            if (otherSize || !isWhatItsNameSays(file, sop)) {
                ledger.remark("A file that was there is damaged and is fetched again: " + file.getFileName());
                return Optional.empty();
            }
            if (entry.isPresent() && !options.verify()) {
                return Optional.of(
                        InstanceOutcome.present(sop, size, file, entry.get().sha256()));
            }
            String sha256 = Sha256.of(file);
            if (entry.isEmpty()) {
                journal.add(new DownloadJournal.Stored(sop, listedSeries, size, sha256, null));
            } else if (!entry.get().sha256().equals(sha256)) {
                ledger.remark("A file that was there is damaged and is fetched again: " + file.getFileName());
                return Optional.empty();
            }
            return Optional.of(InstanceOutcome.present(sop, size, file, sha256));
        }

        private boolean isWhatItsNameSays(Path file, String sop) {
            try {
                Identity identity = Identity.of(file);
                return identity.sop().equals(sop) && identity.study().equals(scope.studyUid());
            } catch (DataException unreadable) {
                return false;
            }
        }

        /** Everything in one request. What breaks here is finished one by one, if it is known what is missing. */
        private void stream(Settling settling) {
            try (InstanceStream instances =
                    InstanceStream.of(calls.retrieve(scope, options.transferSyntax(), stop), stop)) {
                if (instances.isPartial()) {
                    ledger.remark("The server says that it returns only part of the instances (status 206).");
                }
                try {
                    int came = receive(instances, settling);
                    confirmed = came > 0 && !instances.isPartial() && !instances.isNothing();
                } finally {
                    ledger.streamed(instances.deviations().getOrDefault(Deviation.EMPTY_PART, 0));
                    instances
                            .deviations()
                            .forEach((deviation, count) -> ledger.remark(
                                    "The answer deviates from the standard: " + deviation + ", " + count + "x."));
                }
            } catch (AuthenticationException refused) {
                throw refused;
            } catch (ConnectionException | DataException | ServiceException broken) {
                stop.check();
                brokeOff(broken);
            }
        }

        /** How many came before the end of the answer. */
        private int receive(InstanceStream instances, Settling settling) {
            int count = 0;
            try {
                for (var next = instances.next(); next.isPresent(); next = instances.next()) {
                    int position = ++count;
                    settling.add(
                            intake.receive(next.get()),
                            file -> intake.settle(file, null).ifPresent(wrong -> ledger.rejected(position, wrong)));
                }
                return count;
            } finally {
                settling.await(); // a fault of this machine outweighs a broken transfer
            }
        }

        private void brokeOff(ImbrexException broken) {
            boolean nothingKnown = expected.seriesOf().isEmpty() && ledger.isEmpty();
            if (nothingKnown) {
                throw broken;
            }
            ledger.remark("The transfer of everything in one request broke off: " + broken.getMessage());
        }
    }
}
