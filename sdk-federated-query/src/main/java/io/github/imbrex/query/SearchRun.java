package io.github.imbrex.query;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.query.internal.spot.SpotClient;
import io.github.imbrex.query.internal.spot.SpotMessage;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Deadline;
import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a search. The calling thread decides everything, and keeps the time: it waits for signals of a reader thread
 * that makes one HTTP exchange at a time, so that a stream without a sound cannot hold it up. Each signal is handed over
 * before the next is read.
 */
final class SearchRun {

    /** Longest wait without a look at the clock and the switch: the clock may be one that is moved by hand. */
    private static final Duration SLICE = Duration.ofMillis(20);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Before time is up, the stream is opened once more, for a result that fell between its replay and its news. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(5);

    private static final int MAX_POSTS = 2;
    private static final int DRAINED = 1_000;

    private final SpotClient spot;
    private final UUID id;
    private final List<String> sites;
    private final String body;
    private final Ledger ledger;
    private final TimeSource time;
    private final Limits limits;
    private final DoubleSupplier jitter;

    private final SynchronousQueue<Signal> signals = new SynchronousQueue<>();
    private final Deadline deadline;
    private @Nullable Line line;
    private @Nullable Deadline pause;
    private boolean accepted;
    private int posts;
    private int failures;
    private int missing;
    private boolean endedEarly;
    private String trouble = "";
    private @Nullable RuntimeException lost;

    SearchRun(
            SpotClient spot,
            UUID id,
            List<String> sites,
            String body,
            Ledger ledger,
            TimeSource time,
            Limits limits,
            DoubleSupplier jitter) {
        this.spot = spot;
        this.id = id;
        this.sites = sites;
        this.body = body;
        this.ledger = ledger;
        this.time = time;
        this.limits = limits;
        this.jitter = jitter;
        this.deadline = Deadline.in(limits.deadline(), time);
    }

    /** Runs to the end; every site asked then has an outcome in the ledger. */
    void run(Cancellation cancellation) {
        try {
            if (!cancellation.isCancelled()) {
                create();
                converse(cancellation);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("Interrupted while waiting for the sites.", interrupt, false);
        } finally {
            hangUp();
        }
        ledger.close(site -> cancellation.isCancelled()
                ? new SiteOutcome.Cancelled(site.site, site.claimed)
                : new SiteOutcome.TimedOut(site.site, site.claimed, whyMissing(site)));
    }

    private void converse(Cancellation cancellation) throws InterruptedException {
        Deadline firstSign = limits.firstSign() == null ? deadline : Deadline.in(limits.firstSign(), time);
        Deadline lastLook = Deadline.in(
                limits.deadline().minus(shorter(LAST_LOOK, limits.deadline().dividedBy(10))), time);
        boolean looked = false;
        boolean more = true;
        while (more && !ledger.isComplete() && !cancellation.isCancelled()) {
            if (deadline.hasPassed() || (firstSign.hasPassed() && !ledger.hasSign())) {
                drain();
                return;
            }
            if (accepted && !looked && lastLook.hasPassed()) {
                looked = true;
                hangUp();
                listen();
            } else if (line == null && (pause == null || pause.hasPassed())) {
                listen();
            }
            Duration wait = shorter(SLICE, deadline.remaining());
            Signal signal = signals.poll(Math.max(1, wait.toNanos()), TimeUnit.NANOSECONDS);
            more = signal == null || handle(signal);
        }
    }

    /** Takes what has already arrived when time is up. */
    private void drain() {
        for (int i = 0; i < DRAINED; i++) {
            Signal signal = signals.poll();
            if (signal == null) {
                return;
            }
            if (signal instanceof Message message) {
                ledger.accept(message.message());
            }
        }
    }

    /** Goes on after a signal; false if there is nothing more to wait for. */
    private boolean handle(Signal signal) {
        if (signal instanceof Message message) {
            if (ledger.accept(message.message())) {
                failures = 0;
            }
            return true;
        }
        if (signal.line() != line) {
            return true;
        }
        if (signal instanceof Opened) {
            accepted = true;
            missing = 0;
        } else if (signal instanceof Created) {
            accepted = true;
            listen();
        } else if (signal instanceof Ended ended) {
            line = null;
            if (ended.gone()) {
                return endEarly("the broker no longer knows the query");
            }
            takeBreath();
        } else if (signal instanceof Broken broken) {
            Line broke = signal.line();
            line = null;
            return broke.creates() ? afterLostPost(broken.cause()) : afterBrokenStream(broken.cause());
        }
        return true;
    }

    /**
     * Nobody knows whether a post without an answer arrived, and a second one under a live id fails. The stream of that
     * id tells: if it is there, the query is.
     */
    private boolean afterLostPost(Throwable cause) {
        boolean perhapsThere = cause instanceof ConnectionException
                || (posts > 1 && cause instanceof ServiceException service && service.status() == 502);
        if (!perhapsThere) {
            throw unchecked(cause);
        }
        if (lost == null) {
            lost = unchecked(cause);
        }
        listen();
        return true;
    }

    private boolean afterBrokenStream(Throwable cause) {
        if (!accepted) {
            if (cause instanceof NotFoundException && posts < MAX_POSTS) {
                create();
                return true;
            }
            boolean asUnreachable = cause instanceof ConnectionException || cause instanceof NotFoundException;
            throw asUnreachable && lost != null ? lost : unchecked(cause);
        }
        boolean passing = cause instanceof ConnectionException
                || (cause instanceof ServiceException service && (service.isRetryable() || service.status() >= 500))
                || (cause instanceof NotFoundException && missing++ == 0);
        trouble = String.valueOf(cause.getMessage());
        if (passing) {
            takeBreath();
            return true;
        }
        if (ledger.hasOutcome() || cause instanceof NotFoundException) {
            return endEarly(trouble);
        }
        throw unchecked(cause);
    }

    private boolean endEarly(String why) {
        trouble = why;
        endedEarly = true;
        return false;
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    /** Doubles with every stream that brought nothing new, and varies by half, so that clients do not march in step. */
    private void takeBreath() {
        Duration full = shorter(LONGEST_PAUSE, FIRST_PAUSE.multipliedBy(1L << Math.min(failures++, 10)));
        pause = Deadline.in(Duration.ofNanos((long) (full.toNanos() * (0.5 + jitter.getAsDouble() / 2))), time);
    }

    private String whyMissing(Ledger.Line site) {
        if (endedEarly) {
            return "the search ended before its time: " + trouble;
        }
        String limit = deadline.hasPassed() || limits.firstSign() == null
                ? seconds(limits.deadline())
                : seconds(limits.firstSign());
        String why = site.claimed
                ? "taken by the site, but not answered within " + limit
                : "no sign within " + limit + "; the site may be offline, or Spot dropped it without saying so";
        return trouble.isEmpty() ? why : why + ". Last trouble: " + trouble;
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    private void create() {
        posts++;
        open(true, line -> {
            spot.create(id, sites, body, deadline, line.cancellation());
            signals.put(new Created(line));
        });
    }

    private void listen() {
        open(false, line -> {
            boolean gone = spot.listen(
                    id,
                    sites.size(),
                    deadline,
                    line.cancellation(),
                    () -> line.put(signals, new Opened(line)),
                    message -> line.put(signals, new Message(line, message)));
            signals.put(new Ended(line, gone));
        });
    }

    private void open(boolean creates, Task task) {
        hangUp();
        var opened = new Line(new Cancellation(), creates);
        var thread = new Thread(
                () -> {
                    try {
                        task.run(opened);
                    } catch (InterruptedException hungUp) {
                        Thread.currentThread().interrupt();
                    } catch (Throwable cause) {
                        opened.report(signals, cause);
                    }
                },
                "imbrex-search-" + id);
        thread.setDaemon(true);
        opened.thread = thread;
        line = opened;
        pause = null;
        thread.start();
    }

    private void hangUp() {
        Line old = line;
        line = null;
        if (old != null) {
            old.cancellation().cancel();
            if (old.thread != null) {
                old.thread.interrupt();
            }
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /**
     * Limits of a run.
     *
     * @param deadline for all of it
     * @param firstSign until any site was heard of; null for none
     */
    record Limits(Duration deadline, @Nullable Duration firstSign) {}

    /** What the reader thread does on a line. */
    @FunctionalInterface
    private interface Task {
        void run(Line line) throws InterruptedException;
    }

    /** One HTTP exchange and the thread that makes it. */
    private static final class Line {
        private final Cancellation cancellation;
        private final boolean creates;
        private @Nullable Thread thread;

        Line(Cancellation cancellation, boolean creates) {
            this.cancellation = cancellation;
            this.creates = creates;
        }

        Cancellation cancellation() {
            return cancellation;
        }

        boolean creates() {
            return creates;
        }

        /** Hands a signal over; once hung up there is nobody to take it, which ends the exchange. */
        void put(SynchronousQueue<Signal> signals, Signal signal) {
            try {
                signals.put(signal);
            } catch (InterruptedException hungUp) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }

        void report(SynchronousQueue<Signal> signals, Throwable cause) {
            try {
                signals.put(new Broken(this, cause));
            } catch (InterruptedException hungUp) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private sealed interface Signal {
        Line line();
    }

    private record Created(Line line) implements Signal {}

    private record Opened(Line line) implements Signal {}

    private record Message(Line line, SpotMessage message) implements Signal {}

    private record Ended(Line line, boolean gone) implements Signal {}

    private record Broken(Line line, Throwable cause) implements Signal {}
}
