package io.github.imbrex.dicom.web;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.web.StoreGap.Cause;
import io.github.imbrex.dicom.web.StoreLedger.Delivery;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of a store. Batches are sent, several at a time; what an answer does not settle is looked up, and what the
 * server then does not have is sent again, in smaller batches so that one instance cannot spoil many.
 */
final class Storing {

    private static final int ATTEMPTS = 3;
    private static final int FRUITLESS = 20;

    /** No such resource, not allowed, not offered: true of every request to come. */
    private static final Set<Integer> POINTLESS = Set.of(401, 403, 404, 405, 410, 501);

    private final ArchiveCalls calls;
    private final Collection<Path> paths;
    private final StoreOptions options;
    private final StoreLedger ledger;
    private final Cancellation stop = new Cancellation();
    private final StorePause pause;
    private final StoreInquiry inquiry;
    private final AtomicLong limit;
    private final ConcurrentLinkedDeque<StoreBatch> queue = new ConcurrentLinkedDeque<>();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable ImbrexException> refusal = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final AtomicInteger fruitless = new AtomicInteger();

    Storing(ArchiveCalls calls, Collection<Path> paths, StoreOptions options) {
        this.calls = calls;
        this.paths = paths;
        this.options = options;
        this.ledger = new StoreLedger(options);
        this.pause = new StorePause(calls.storeConnection().time(), stop);
        this.inquiry = new StoreInquiry(new StoreLookup(calls), ledger, pause);
        this.limit = new AtomicLong(options.batchBytes());
    }

    StoreReport run() {
        List<StoreSource> sources = new StoreScan(options, ledger).scan(paths);
        byStudy(sources).values().forEach(study -> queue.addAll(cut(study, 1)));
        Cancellation.Registration link = options.cancellation().onCancel(() -> halt("the store was cancelled"));
        try {
            work(Math.min(options.parallel(), queue.size()));
        } finally {
            link.close();
        }
        Throwable unexpected = fault.get();
        if (unexpected instanceof Error error) {
            throw error;
        }
        if (unexpected instanceof RuntimeException exception) {
            throw exception;
        }
        ImbrexException refused = refusal.get();
        if (refused != null && !ledger.isAnswered()) {
            throw refused;
        }
        return ledger.close(sources, stopped.get());
    }

    private static Map<String, List<StoreSource>> byStudy(List<StoreSource> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(StoreSource::study, LinkedHashMap::new, Collectors.toList()));
    }

    private List<StoreBatch> cut(List<StoreSource> sources, int attempt) {
        return StoreBatch.cut(sources, attempt, limit.get(), options.batchCount());
    }

    private void sendNext(List<StoreBatch> batches) {
        for (int i = batches.size() - 1; i >= 0; i--) {
            queue.addFirst(batches.get(i));
        }
    }

    private void work(int workers) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= workers; i++) {
            var thread = new Thread(this::work, "imbrex-store-" + i);
            thread.setDaemon(true);
            try {
                thread.start();
            } catch (Throwable unstartable) { // such as no memory for it: those that run must not outlive the call
                fault.compareAndSet(null, unstartable);
                halt("of a fault");
                break;
            }
            threads.add(thread);
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    halt("the store was interrupted");
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
            StoreBatch next;
            while (stopped.get() == null && (next = queue.poll()) != null) {
                if (next.bytes() > limit.get() && next.sources().size() > 1) {
                    sendNext(cut(next.sources(), next.attempt()));
                } else {
                    send(next);
                }
            }
        } catch (CancellationException cancelled) {
            halt("the store was cancelled");
        } catch (Throwable unexpected) {
            fault.compareAndSet(null, unexpected);
            halt("of a fault");
        }
    }

    private void send(StoreBatch batch) {
        var body = new StoreBody(batch.sources(), ledger::moved);
        try (Response response = calls.store(options.study().orElse(null), body, stop)) {
            answered(batch, body, response);
        } catch (AuthenticationException refused) {
            refuse(refused);
        } catch (ConnectionException broken) {
            body.fault().ifPresent(listener -> {
                throw listener;
            });
            if (body.isBegun()) {
                broke(batch, body, String.valueOf(broken.getMessage()));
            } else {
                refuse(broken);
            }
        } catch (CancellationException cancelled) {
            if (body.isBegun()) {
                List<StoreSource> open = ledger.open(batch.sources());
                ledger.delivered(body.gone(), body.isWhole() ? Delivery.UNANSWERED : Delivery.SENT);
                inquiry.lastLook(open, body.isWhole(), "the store was cancelled while it was on its way");
            }
            throw cancelled;
        }
    }

    /** Ends the store; what is open at its end was not stored for this reason. */
    private void refuse(ImbrexException why) {
        refusal.compareAndSet(null, why);
        halt(String.valueOf(why.getMessage()));
    }

    private void answered(StoreBatch batch, StoreBody body, Response response) {
        int status = response.status();
        boolean redirect = status >= 300 && status < 400;
        if (status == 401) {
            refuse(new AuthenticationException(Redaction.uri(response.uri())
                    + " asks for a sign-in (401): sign in again, and check that the credentials are meant for this"
                    + " service."));
        } else if (redirect || POINTLESS.contains(status)) {
            refuse(ServiceException.of(response, calls.storeConnection().time().now()));
        } else {
            StoreReading reading = StoreReading.of(response, stop);
            List<StoreSource> open = settle(batch, reading.answer());
            if (open.isEmpty()) {
                return;
            }
            Duration asked = ServiceException.of(
                            response, calls.storeConnection().time().now())
                    .retryAfter()
                    .orElse(Duration.ZERO);
            String silence = reading.silence() == null ? "its answer does not name this instance" : reading.silence();
            String why = "the server answered with status " + status + ", and " + silence;
            var gap = new StoreGap(cause(status), why, asked, reading.answer());
            ledger.delivered(body.gone(), gap.delivery());
            follow(batch, open, gap);
        }
    }

    private Cause cause(int status) {
        return switch (status) {
            case 413 -> Cause.TOO_LARGE;
            case 429 -> Cause.RATE_LIMITED;
            case 503 -> Cause.BUSY;
            case 406 -> calls.askForXml() ? Cause.RETURNED : Cause.REFUSED;
            case 408, 425 -> Cause.UNCLEAR;
            case 502, 504 -> Cause.UNANSWERED; // a gateway that lost the server, or lost patience with it
            default -> status >= 400 && status < 500 ? Cause.REFUSED : Cause.UNCLEAR;
        };
    }

    /** Takes over what the answer says about what was sent; what it leaves open. */
    private List<StoreSource> settle(StoreBatch batch, StoreAnswer answer) {
        Set<String> sent = batch.sources().stream().map(StoreSource::sop).collect(Collectors.toSet());
        int others = answer.others(sent);
        if (others > 0) {
            ledger.remark("The server speaks of " + others + " instances that were not sent to it.");
        }
        if (answer.nameless() > 0) {
            ledger.remark("The server could not say of " + answer.nameless() + " instances which they are.");
        }
        List<StoreSource> open = new ArrayList<>();
        for (StoreSource source : batch.sources()) {
            answer.on(source.sop()).ifPresentOrElse(verdict -> ledger.settle(source, verdict), () -> open.add(source));
        }
        if (open.size() < batch.sources().size()) {
            fruitless.set(0);
        }
        return open;
    }

    private void broke(StoreBatch batch, StoreBody body, String message) {
        if (body.changed().isPresent()) {
            StoreSource changed = body.changed().get();
            ledger.settle(
                    changed,
                    StoreVerdict.of(
                            State.FAILED,
                            "the file changed or vanished after it was listed, so it was not sent; store it again"));
            List<StoreSource> others =
                    batch.sources().stream().filter(source -> source != changed).toList();
            if (!others.isEmpty()) {
                String why = "another file of the same request changed while it was sent";
                StoreGap gap = StoreGap.of(Cause.RETURNED, why);
                ledger.delivered(body.gone(), gap.delivery());
                follow(new StoreBatch(others, batch.attempt()), others, gap);
            }
            return;
        }
        ledger.remark("A transfer broke off: " + message);
        String why = "the connection broke before the server said what became of it";
        StoreGap gap = StoreGap.of(body.isWhole() ? Cause.UNANSWERED : Cause.UNCLEAR, why);
        ledger.delivered(body.gone(), gap.delivery());
        follow(batch, batch.sources(), gap);
    }

    /** Looks up what an answer left open, and sees to what the server does not have. */
    private void follow(StoreBatch batch, List<StoreSource> open, StoreGap gap) {
        List<StoreSource> absent = inquiry.absent(open, gap);
        if (absent.size() < open.size()) {
            fruitless.set(0);
        } else if (fruitless.incrementAndGet() >= bearable(gap.cause())) {
            inquiry.giveUp(absent, gap, "");
            halt("the server has taken nothing of the last " + fruitless + " requests");
            return;
        }
        if (absent.isEmpty()) {
            return;
        }
        switch (gap.cause()) {
            case TOO_LARGE -> {
                if (batch.isSingle()) {
                    inquiry.giveUp(absent, gap, ": it does not take as much at once");
                } else {
                    lower(batch.bytes() / 2);
                    sendNext(cut(absent, batch.attempt()));
                }
            }
            case REFUSED -> {
                boolean oneByOne = open.size() < batch.sources().size(); // so its silence about the others says enough
                if (batch.isSingle() || oneByOne) {
                    inquiry.giveUp(absent, gap, "");
                } else {
                    sendNext(StoreBatch.halves(absent, batch.attempt()));
                }
            }
            case RETURNED -> sendNext(List.of(new StoreBatch(absent, batch.attempt())));
            case RATE_LIMITED, BUSY, UNCLEAR, UNANSWERED -> again(batch, absent, gap);
        }
    }

    private void again(StoreBatch batch, List<StoreSource> absent, StoreGap gap) {
        if (batch.attempt() == ATTEMPTS) {
            inquiry.giveUp(absent, gap, " (" + ATTEMPTS + " attempts)");
        } else if (gap.isTooLong()) {
            inquiry.giveUp(absent, gap, "");
            halt("the server asks to come back in " + gap.asked().toSeconds() + " s");
        } else {
            pause.after(batch.attempt(), gap.asked());
            int next = batch.attempt() + 1;
            sendNext(
                    gap.cause() == Cause.UNCLEAR || gap.cause() == Cause.UNANSWERED
                            ? StoreBatch.halves(absent, next)
                            : List.of(new StoreBatch(absent, next)));
        }
    }

    /** How many requests in a row may bring nothing: a batch of nothing but rejects is taken apart to the last one. */
    private int bearable(Cause cause) {
        boolean taken = cause == Cause.REFUSED || cause == Cause.TOO_LARGE;
        return FRUITLESS + (taken ? 3 * options.batchCount() : 0);
    }

    private void lower(long bytes) {
        long now = limit.accumulateAndGet(Math.max(1, bytes), Math::min);
        ledger.remark("The server refuses requests of a size (status 413); they are kept to " + now + " bytes.");
    }
}
