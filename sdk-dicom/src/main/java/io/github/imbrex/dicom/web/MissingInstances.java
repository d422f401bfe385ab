package io.github.imbrex.dicom.web;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Fetches instances one by one, several at a time, until all have an outcome or there is no point in going on. */
final class MissingInstances {

    /** For one instance, while others are served; each is a call that repeats by its own rules what may pass. */
    private static final int ATTEMPTS = 3;

    private final ArchiveCalls calls;
    private final Scope scope;
    private final DownloadOptions options;
    private final Cancellation stop;
    private final DownloadLedger ledger;
    private final Intake intake;
    private final Settling settling;
    private final Patience patience;

    private final Queue<Wanted> queue = new ArrayDeque<>();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

    MissingInstances(
            ArchiveCalls calls,
            Scope scope,
            DownloadOptions options,
            Cancellation stop,
            DownloadLedger ledger,
            Intake intake,
            Settling settling) {
        this.calls = calls;
        this.scope = scope;
        this.options = options;
        this.stop = stop;
        this.ledger = ledger;
        this.intake = intake;
        this.settling = settling;
        this.patience =
                new Patience(calls.connection().time(), options.patience(), Math.max(4, options.parallel()), stop);
    }

    /** Works until done; the reason if it was stopped before. */
    Optional<String> fetch() {
        ledger.open().forEach((sop, series) -> queue.add(new Wanted(sop, scope.listed(series, sop))));
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(options.parallel(), queue.size()); i++) {
            var worker = new Thread(this::work, "imbrex-fetch-" + (i + 1));
            worker.setDaemon(true);
            workers.add(worker);
        }
        start(workers);
        await(workers);
        Throwable unexpected = fault.get();
        if (unexpected instanceof Error error) {
            throw error;
        }
        if (unexpected instanceof RuntimeException exception) {
            throw exception;
        }
        settling.await();
        return Optional.ofNullable(stopped.get());
    }

    /** Starts all; where one cannot be started, the others end before that is told. */
    private void start(List<Thread> workers) {
        List<Thread> started = new ArrayList<>();
        try {
            for (Thread worker : workers) {
                worker.start();
                started.add(worker);
            }
        } catch (RuntimeException | Error cannot) {
            abort("a thread could not be started");
            await(started);
            throw cannot;
        }
    }

    private void await(List<Thread> workers) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    abort("the download was interrupted");
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins nothing more; what is on its way may still arrive. */
    private void finish(String reason) {
        stopped.compareAndSet(null, reason);
        patience.end();
    }

    private void abort(String reason) {
        finish(reason);
        stop.cancel();
    }

    private void work() {
        try {
            for (Wanted next = next(); next != null; next = next()) {
                fetch(next);
            }
            if (stop.isCancelled()) {
                finish("the download was cancelled");
            }
        } catch (LocalStorageException disk) {
            abort(disk.reason());
        } catch (AuthenticationException refused) {
            finish("the server asks for a new sign-in");
        } catch (CancellationException cancelled) {
            abort("the download was cancelled");
        } catch (Throwable unexpected) {
            fault.compareAndSet(null, unexpected);
            abort("of a fault");
        } finally {
            patience.leave();
        }
    }

    private @Nullable Wanted next() {
        patience.await();
        synchronized (queue) {
            return stopped.get() == null && !stop.isCancelled() ? queue.poll() : null;
        }
    }

    private void fetch(Wanted wanted) {
        try {
            attempt(wanted);
            patience.answered();
        } catch (AuthenticationException refused) {
            patience.answered();
            throw refused;
        } catch (ConnectionException | DataException | ServiceException failure) {
            stop.check();
            if (failure.isRetryable() || failure instanceof ConnectionException) {
                again(wanted, failure);
            } else {
                ledger.failed(wanted.sop, String.valueOf(failure.getMessage()));
                patience.answered();
            }
        }
    }

    /** Another one may have better luck meanwhile. */
    private void again(Wanted wanted, ImbrexException failure) {
        boolean hopeless = patience.failed();
        if (wanted.failed(patience.answers()) >= ATTEMPTS || hopeless) {
            ledger.failed(wanted.sop, String.valueOf(failure.getMessage()));
        } else {
            synchronized (queue) {
                queue.add(wanted);
            }
        }
        if (hopeless) {
            finish("the server stopped answering");
        }
    }

    /** Receives an instance; whether it is the right one is found out while the next is received. */
    private void attempt(Wanted wanted) {
        var answer = new Answer(wanted.sop);
        try (var instances = InstanceStream.of(calls.retrieve(wanted.scope, options.transferSyntax(), stop), stop)) {
            for (var next = instances.next(); next.isPresent(); next = instances.next()) {
                IncomingFile file = intake.receive(next.get());
                answer.begun();
                settling.add(file, answer);
            }
            answer.ended();
        } catch (TruncatedResponseException cut) {
            settling.await();
            if (!ledger.has(wanted.sop)) { // else whole and checked; what broke was the end of the message
                throw cut;
            }
        }
    }

    /** An instance to fetch. For one worker at a time. */
    private static final class Wanted {

        private final String sop;
        private final Scope scope;
        private int failures;
        private long answersBefore = -1;

        Wanted(String sop, Scope scope) {
            this.sop = sop;
            this.scope = scope;
        }

        /** How often it failed while others were served: as long as nothing is, failures in a row are one. */
        int failed(long answers) {
            if (answers != answersBefore) {
                answersBefore = answers;
                failures++;
            }
            return failures;
        }
    }

    /** What comes for one instance: a right file makes up for wrong ones beside it. Thread-safe. */
    private final class Answer implements Settling.Settler {

        private final String sop;
        private int open = 1; // the message itself
        private boolean right;
        private String wrong = "the server sent nothing";

        Answer(String sop) {
            this.sop = sop;
        }

        synchronized void begun() {
            open++;
        }

        @Override
        public void settle(IncomingFile file) {
            Optional<Rejection> rejection = intake.settle(file, sop);
            synchronized (this) {
                right |= rejection.isEmpty();
                wrong = rejection.map(Rejection::reason).orElse(wrong);
            }
            ended();
        }

        void ended() {
            Optional<String> failure;
            synchronized (this) {
                failure = --open == 0 && !right ? Optional.of(wrong) : Optional.empty();
            }
            failure.ifPresent(reason -> ledger.failed(sop, reason));
        }
    }
}
