package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a server that does not serve at the moment, since it is being started again: after a failure one worker at
 * a time asks, after pauses that grow, and the others wait for what it hears. Any instance that has an answer ends the
 * wait for all. Thread-safe.
 */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** How soon a pause notices cancellation. */
    private static final Duration SLICE = Duration.ofMillis(100);

    private final TimeSource time;
    private final Duration limit;
    private final int enough;
    private final Cancellation stop;

    private int failures;
    private long since;
    private long answers;
    private boolean ended;
    private @Nullable Thread asking;

    /**
     * Patience of a kind.
     *
     * @param limit how long failures may follow one another
     * @param enough how many have to, before that counts
     */
    Patience(TimeSource time, Duration limit, int enough, Cancellation stop) {
        this.time = time;
        this.limit = limit;
        this.enough = enough;
        this.stop = stop;
    }

    /** Waits until this thread may ask: at once while the server serves, or when nobody needs to ask any more. */
    void await() {
        Duration pause;
        try (var wake = stop.onCancel(this::wake)) {
            synchronized (this) {
                while (!isOver() && asking != null && !stop.isCancelled()) {
                    wait();
                }
                stop.check();
                if (isOver()) {
                    return;
                }
                asking = Thread.currentThread();
                pause = pauseAfter(failures);
            }
            sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for the server.");
        }
    }

    private synchronized void wake() {
        notifyAll();
    }

    private static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < failures && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Ends early if the server has answered somebody else. */
    private void sleep(Duration pause) throws InterruptedException {
        for (Duration left = pause; !left.isZero() && !left.isNegative(); left = left.minus(SLICE)) {
            stop.check();
            if (isOver()) {
                return;
            }
            time.sleep(left.compareTo(SLICE) < 0 ? left : SLICE);
        }
        stop.check();
    }

    private synchronized boolean isOver() {
        return ended || failures == 0;
    }

    /** This thread asks no more; another may in its place. */
    synchronized void leave() {
        if (asking == Thread.currentThread()) {
            asking = null;
        }
        notifyAll();
    }

    /** Nobody is to wait any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** An instance has its answer, whichever. */
    synchronized void answered() {
        answers++;
        failures = 0;
        asking = null;
        notifyAll();
    }

    /** An instance had no answer; whether there is no point in going on. */
    synchronized boolean failed() {
        if (failures++ == 0) {
            since = time.nanoTime();
        }
        leave();
        return failures >= enough && time.nanoTime() - since >= limit.toNanos();
    }

    /** How many answers there have been: if none since an instance failed, it is not known to be at fault itself. */
    synchronized long answers() {
        return answers;
    }
}
