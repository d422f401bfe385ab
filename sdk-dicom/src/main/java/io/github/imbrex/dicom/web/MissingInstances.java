package io.github.imbrex.dicom.web;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Fetches instances one by one, several at a time, until all have an outcome or there is no point in going on. */
final class MissingInstances {

    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final ArchiveCalls calls;
    private final Scope scope;
    private final DownloadOptions options;
    private final Cancellation stop;
    private final DownloadLedger ledger;
    private final Intake intake;
    private final Settling settling;

    private final Queue<Map.Entry<String, String>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final AtomicInteger deadInARow = new AtomicInteger();
    private final int giveUpAfter;

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
        this.giveUpAfter = Math.max(4, options.parallel());
    }

    /** Works until done; the reason if it was stopped before. */
    Optional<String> fetch() {
        queue.addAll(ledger.open().entrySet());
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(options.parallel(), queue.size()); i++) {
            var worker = new Thread(this::work, "imbrex-fetch-" + (i + 1));
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        await(workers);
        settling.await();
        Throwable unexpected = fault.get();
        if (unexpected instanceof Error error) {
            throw error;
        }
        if (unexpected instanceof RuntimeException exception) {
            throw exception;
        }
        return Optional.ofNullable(stopped.get());
    }

    private void await(List<Thread> workers) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    halt("the download was interrupted");
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void halt(String reason) {
        if (stopped.compareAndSet(null, reason)) {
            stop.cancel();
        }
    }

    private void work() {
        try {
            Map.Entry<String, String> next;
            while (stopped.get() == null && !stop.isCancelled() && (next = queue.poll()) != null) {
                fetch(next.getKey(), next.getValue());
            }
            if (stop.isCancelled()) {
                halt("the download was cancelled");
            }
        } catch (LocalStorageException disk) {
            halt(disk.reason());
        } catch (AuthenticationException refused) {
            halt("the server asks for a new sign-in");
        } catch (CancellationException cancelled) {
            halt("the download was cancelled");
        } catch (Throwable unexpected) {
            fault.compareAndSet(null, unexpected);
            halt("of a fault");
        }
    }

    private void fetch(String sop, String series) {
        Scope instance = scope.listed(series, sop);
        for (int attempt = 1; ; attempt++) {
            try {
                attempt(instance, sop);
                deadInARow.set(0);
                return;
            } catch (AuthenticationException refused) {
                throw refused;
            } catch (ConnectionException | DataException | ServiceException failure) {
                stop.check();
                if (attempt == ATTEMPTS || !failure.isRetryable()) {
                    failed(sop, failure);
                    return;
                }
                pause(attempt);
            }
        }
    }

    /** Receives an instance; whether it is the right one is found out while the next is received. */
    private void attempt(Scope instance, String sop) {
        var answer = new Answer(sop);
        try (var instances = InstanceStream.of(calls.retrieve(instance, options.transferSyntax(), stop), stop)) {
            for (var next = instances.next(); next.isPresent(); next = instances.next()) {
                IncomingFile file = intake.receive(next.get());
                answer.begun();
                settling.add(file, answer);
            }
            answer.ended();
        } catch (TruncatedResponseException cut) {
            settling.await();
            if (!ledger.has(sop)) { // else whole and checked; what broke was the end of the message
                throw cut;
            }
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
            boolean failed;
            synchronized (this) {
                failed = --open == 0 && !right;
            }
            if (failed) {
                ledger.failed(sop, wrong());
            }
        }

        private synchronized String wrong() {
            return wrong;
        }
    }

    private void failed(String sop, ImbrexException failure) {
        ledger.failed(sop, String.valueOf(failure.getMessage()));
        boolean dead = failure instanceof ConnectionException || failure instanceof TruncatedResponseException;
        if (!dead) {
            deadInARow.set(0);
        } else if (deadInARow.incrementAndGet() >= giveUpAfter) {
            halt("the server stopped answering");
        }
    }

    private void pause(int attempt) {
        try {
            calls.connection().time().sleep(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting to try again.");
        }
    }
}
