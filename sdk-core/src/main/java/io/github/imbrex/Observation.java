package io.github.imbrex;

import io.github.imbrex.spi.CallObserver;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the observers of an {@link Imbrex} about its calls. Safe for many threads. */
final class Observation {

    private static final Logger LOG = LoggerFactory.getLogger(Imbrex.class);

    private final List<CallObserver> observers;
    private final TimeSource time;
    private final AtomicLong ids = new AtomicLong();

    Observation(List<CallObserver> observers, TimeSource time) {
        this.observers = List.copyOf(observers);
        this.time = time;
    }

    /** A call begins. */
    Watch begin(Request request) {
        Watch watch = new Watch(
                new CallObserver.Call(ids.incrementAndGet(), request.method(), Redaction.uri(request.uri())),
                time.nanoTime());
        LOG.debug("#{} {} {}", watch.call.id(), watch.call.method(), watch.call.uri());
        watch.tell(observer -> observer.started(watch.call));
        return watch;
    }

    /** One call under observation. For one thread. */
    final class Watch {

        private final CallObserver.Call call;
        private final long start;

        private Watch(CallObserver.Call call, long start) {
            this.call = call;
            this.start = start;
        }

        void retrying(int attempt, int status, Duration pause) {
            LOG.debug("#{} attempt {} failed (status {}), next after {}", call.id(), attempt, status, pause);
            tell(observer -> observer.retrying(call, attempt, status, pause));
        }

        void answered(int status) {
            Duration elapsed = elapsed();
            LOG.debug("#{} answered {} after {}", call.id(), status, elapsed);
            tell(observer -> observer.answered(call, status, elapsed));
        }

        void failed(Throwable cause) {
            Duration elapsed = elapsed();
            LOG.debug(
                    "#{} failed after {}: {}",
                    call.id(),
                    elapsed,
                    cause.getClass().getSimpleName());
            tell(observer -> observer.failed(call, cause, elapsed));
        }

        private Duration elapsed() {
            return Duration.ofNanos(time.nanoTime() - start);
        }

        private void tell(Consumer<CallObserver> event) {
            for (CallObserver observer : observers) {
                try {
                    event.accept(observer);
                } catch (RuntimeException fault) {
                    LOG.warn(
                            "The observer {} failed and is ignored.",
                            observer.getClass().getName(),
                            fault);
                }
            }
        }
    }
}
