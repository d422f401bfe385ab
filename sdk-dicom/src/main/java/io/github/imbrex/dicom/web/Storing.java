package io.github.imbrex.dicom.web;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.ServiceException;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
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
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final long LAST_LOOK_SECONDS = 10;

    /** No such resource, not allowed, not offered: true of every request to come. */
    private static final Set<Integer> POINTLESS = Set.of(401, 403, 404, 405, 410, 501);

    private final ArchiveCalls calls;
    private final Collection<Path> paths;
    private final StoreOptions options;
    private final StoreLedger ledger;
    private final StoreLookup lookup;
    private final Cancellation stop = new Cancellation();
    private final AtomicLong limit;
    private final ConcurrentLinkedDeque<Batch> queue = new ConcurrentLinkedDeque<>();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
    private final AtomicReference<@Nullable ImbrexException> refusal = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final AtomicInteger fruitless = new AtomicInteger();

    Storing(ArchiveCalls calls, Collection<Path> paths, StoreOptions options) {
        this.calls = calls;
        this.paths = paths;
        this.options = options;
        this.ledger = new StoreLedger(options);
        this.lookup = new StoreLookup(calls);
        this.limit = new AtomicLong(options.batchBytes());
    }

    /**
     * Instances that go in one request.
     *
     * @param sources at least one
     * @param attempt from 1
     */
    private record Batch(List<StoreSource> sources, int attempt) {

        long bytes() {
            return sources.stream().mapToLong(StoreSource::size).sum();
        }
    }

    /** Why an answer leaves instances open. */
    private enum Cause {
        /** The request was too large. */
        TOO_LARGE,
        /** The request was refused for what it holds. */
        REFUSED,
        /** The server is asked too often. */
        RATE_LIMITED,
        /** The server has too much to do, with this request or before it. */
        BUSY,
        /** The answer cannot be read in the form that was asked for. */
        OTHER_FORM,
        /** It is not known what the server did. */
        UNCLEAR
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

    /** Batches within the limits, each of one instance at least. */
    private List<Batch> cut(List<StoreSource> sources, int attempt) {
        List<Batch> batches = new ArrayList<>();
        List<StoreSource> batch = new ArrayList<>();
        long bytes = 0;
        for (StoreSource source : sources) {
            boolean full = batch.size() == options.batchCount() || bytes + source.size() > limit.get();
            if (full && !batch.isEmpty()) {
                batches.add(new Batch(List.copyOf(batch), attempt));
                batch.clear();
                bytes = 0;
            }
            batch.add(source);
            bytes += source.size();
        }
        if (!batch.isEmpty()) {
            batches.add(new Batch(List.copyOf(batch), attempt));
        }
        return batches;
    }

    private static List<Batch> halves(List<StoreSource> sources, int attempt) {
        int middle = (sources.size() + 1) / 2;
        return middle == sources.size()
                ? List.of(new Batch(sources, attempt))
                : List.of(
                        new Batch(sources.subList(0, middle), attempt),
                        new Batch(sources.subList(middle, sources.size()), attempt));
    }

    private void sendNext(List<Batch> batches) {
        for (int i = batches.size() - 1; i >= 0; i--) {
            queue.addFirst(batches.get(i));
        }
    }

    private void work(int workers) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= workers; i++) {
            var thread = new Thread(this::work, "imbrex-store-" + i);
            thread.setDaemon(true);
            thread.start();
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
            Batch next;
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

    private void send(Batch batch) {
        var body = new StoreBody(batch.sources(), ledger::moved);
        try (Response response = calls.store(options.study().orElse(null), body, stop)) {
            answered(batch, response);
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
            lastLook(batch, body);
            throw cancelled;
        }
    }

    /** Ends the store; what is open at its end was not stored for this reason. */
    private void refuse(ImbrexException why) {
        refusal.compareAndSet(null, why);
        halt(String.valueOf(why.getMessage()));
    }

    private void answered(Batch batch, Response response) {
        int status = response.status();
        boolean redirect = status >= 300 && status < 400;
        if (status == 401) {
            refuse(new AuthenticationException(Redaction.uri(response.uri())
                    + " asks for a sign-in (401): sign in again, and check that the credentials are meant for this"
                    + " service."));
        } else if (redirect || POINTLESS.contains(status)) {
            refuse(ServiceException.of(response, calls.connection().time().now()));
        } else {
            StoreReading reading = StoreReading.of(response, stop);
            List<StoreSource> open = settle(batch, reading.answer());
            if (open.isEmpty()) {
                return;
            }
            Duration asked = ServiceException.of(
                            response, calls.connection().time().now())
                    .retryAfter()
                    .orElse(Duration.ZERO);
            String silence = reading.silence() == null ? "its answer does not name this instance" : reading.silence();
            follow(
                    batch,
                    open,
                    cause(status),
                    "the server answered with status " + status + ", and " + silence,
                    asked,
                    reading.answer());
        }
    }

    private Cause cause(int status) {
        return switch (status) {
            case 413 -> Cause.TOO_LARGE;
            case 429 -> Cause.RATE_LIMITED;
            case 503 -> Cause.BUSY;
            case 406 -> calls.askForXml() ? Cause.OTHER_FORM : Cause.REFUSED;
            case 408, 425 -> Cause.UNCLEAR;
            default -> status >= 400 && status < 500 ? Cause.REFUSED : Cause.UNCLEAR;
        };
    }

    /** Takes over what the answer says about what was sent; what it leaves open. */
    private List<StoreSource> settle(Batch batch, StoreAnswer answer) {
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

    private void broke(Batch batch, StoreBody body, String message) {
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
                follow(
                        new Batch(others, batch.attempt()),
                        others,
                        Cause.OTHER_FORM,
                        "another file of the same request changed while it was sent",
                        Duration.ZERO,
                        new StoreAnswer());
            }
            return;
        }
        ledger.remark("A transfer broke off: " + message);
        follow(
                batch,
                batch.sources(),
                Cause.UNCLEAR,
                "the connection broke before the server said what became of it",
                Duration.ZERO,
                new StoreAnswer());
    }

    /** Looks up what an answer left open, and sees to what the server does not have. */
    private void follow(
            Batch batch, List<StoreSource> open, Cause cause, String why, Duration asked, StoreAnswer answer) {
        List<StoreSource> absent = lookUp(open, why, cause, asked, answer);
        if (absent.size() < open.size()) {
            fruitless.set(0);
        } else if (fruitless.incrementAndGet() >= bearable(cause)) {
            absent.forEach(source -> fail(source, cause, why));
            halt("the server has taken nothing of the last " + fruitless + " requests");
            return;
        }
        if (absent.isEmpty()) {
            return;
        }
        boolean single = batch.sources().size() == 1;
        switch (cause) {
            case TOO_LARGE -> {
                if (single) {
                    fail(absent.get(0), cause, "the server does not take as much at once (status 413)");
                } else {
                    lower(batch.bytes() / 2);
                    sendNext(cut(absent, batch.attempt()));
                }
            }
            case REFUSED -> {
                boolean oneByOne = open.size() < batch.sources().size(); // so its silence about the others says enough
                if (single || oneByOne) {
                    absent.forEach(source -> fail(source, cause, why));
                } else {
                    sendNext(halves(absent, batch.attempt()));
                }
            }
            case OTHER_FORM -> sendNext(List.of(new Batch(absent, batch.attempt())));
            case RATE_LIMITED, BUSY, UNCLEAR -> again(batch, absent, cause, why, asked);
        }
    }

    private void again(Batch batch, List<StoreSource> absent, Cause cause, String why, Duration asked) {
        if (batch.attempt() == ATTEMPTS) {
            absent.forEach(source -> fail(source, cause, why + " (" + ATTEMPTS + " attempts)"));
        } else if (asked.compareTo(LONGEST_PAUSE) > 0) {
            absent.forEach(source -> fail(source, cause, why));
            halt("the server asks to come back in " + asked.toSeconds() + " s");
        } else {
            int next = batch.attempt() + 1;
            sendNext(cause == Cause.UNCLEAR ? halves(absent, next) : List.of(new Batch(absent, next)));
            pause(batch.attempt(), asked);
        }
    }

    /** How many requests in a row may bring nothing: a batch of nothing but rejects is taken apart to the last one. */
    private int bearable(Cause cause) {
        boolean taken = cause == Cause.REFUSED || cause == Cause.TOO_LARGE;
        return FRUITLESS + (taken ? 3 * options.batchCount() : 0);
    }

    private void fail(StoreSource source, Cause cause, String why) {
        boolean searched = cause != Cause.TOO_LARGE && cause != Cause.RATE_LIMITED;
        ledger.settle(
                source,
                StoreVerdict.of(State.FAILED, searched ? why + "; a search does not find it there" : why));
    }

    private void lower(long bytes) {
        long now = limit.accumulateAndGet(Math.max(1, bytes), Math::min);
        ledger.remark("The server refuses requests of a size (status 413); they are kept to " + now + " bytes.");
    }

    /** Settles what is found and what cannot be told; the rest, which the server does not have. */
    private List<StoreSource> lookUp(
            List<StoreSource> open, String why, Cause cause, Duration asked, StoreAnswer answer) {
        StoreLookup.Found found;
        try {
            found = lookup.look(open, stop);
            for (int attempt = 1; found.passing() && attempt < ATTEMPTS; attempt++) {
                pause(attempt, asked.compareTo(LONGEST_PAUSE) > 0 ? Duration.ZERO : asked);
                found = lookup.look(open, stop);
            }
        } catch (CancellationException cancelled) {
            lastLook(open, true, why);
            throw cancelled;
        }
        List<StoreSource> absent = new ArrayList<>();
        for (StoreSource source : open) {
            StoreVerdict bad = answer.contradicted(source.sop()).orElse(null);
            if (found.there().contains(source.sop())) {
                ledger.settle(
                        source,
                        bad == null
                                ? there(why)
                                : StoreVerdict.of(
                                        State.WARNED,
                                        "the server says both that it stored it and that it did not (" + bad.reason()
                                                + "); a search finds it there"));
            } else if (!found.undecided().containsKey(source.sop())) {
                if (bad == null) {
                    absent.add(source);
                } else {
                    ledger.settle(
                            source,
                            bad.with(
                                    State.FAILED,
                                    bad.reason()
                                            + "; the server says that it stored it as well, but a search does not find it there"));
                }
            } else if (cause == Cause.TOO_LARGE || cause == Cause.RATE_LIMITED) {
                absent.add(source); // refused before it was looked at, by the meaning of these statuses
            } else {
                ledger.settle(
                        source,
                        StoreVerdict.of(
                                State.UNKNOWN,
                                why + "; whether it is there cannot be found out: "
                                        + found.undecided().get(source.sop())));
            }
        }
        return absent;
    }

    private static StoreVerdict there(String why) {
        return StoreVerdict.of(State.STORED, why + "; a search finds it there, where it may have been before");
    }

    private void lastLook(Batch batch, StoreBody body) {
        if (body.isBegun()) {
            lastLook(batch.sources(), body.isWhole(), "the store was cancelled while it was on its way");
        }
    }

    /** Once more after a cancellation, and not for long: what was on its way may have arrived. */
    private void lastLook(List<StoreSource> open, boolean whole, String why) {
        var brief = new Cancellation();
        CompletableFuture.delayedExecutor(LAST_LOOK_SECONDS, TimeUnit.SECONDS).execute(brief::cancel);
        StoreLookup.Found found;
        try {
            found = lookup.look(open, brief);
        } catch (CancellationException late) {
            found = new StoreLookup.Found(Set.of(), Map.of(), true);
            whole = true;
        }
        for (StoreSource source : open) {
            if (found.there().contains(source.sop())) {
                ledger.settle(source, there(why));
            } else if (whole || found.undecided().containsKey(source.sop())) {
                ledger.settle(source, StoreVerdict.of(State.UNKNOWN, why + "; the server may still be at work on it"));
            } else {
                fail(source, Cause.UNCLEAR, why);
            }
        }
    }

    private void pause(int attempt, Duration asked) {
        Duration own = FIRST_PAUSE.multipliedBy(1L << (2 * (attempt - 1)));
        Duration left = own.compareTo(asked) > 0 ? own : asked;
        Duration slice = Duration.ofMillis(100);
        try {
            while (!left.isZero() && !left.isNegative()) {
                stop.check();
                calls.connection().time().sleep(left.compareTo(slice) < 0 ? left : slice);
                left = left.minus(slice);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting to try again.");
        }
        stop.check();
    }
}
