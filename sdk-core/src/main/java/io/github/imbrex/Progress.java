package io.github.imbrex;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Listens to a long operation. Called by one thread at a time with counts that never go down; must be quick, and what
 * it throws ends the operation.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Progress {

    /**
     * Told whenever something was done.
     *
     * @param step what was done since the last one, and what is still to do
     */
    void update(Step step);

    /** {@return a listener that does nothing} */
    static Progress none() {
        return step -> {};
    }

    /**
     * How far an operation is.
     *
     * @param what short name of the operation, such as {@code download}
     * @param done items finished, 0 or more
     * @param total items in all, if known
     * @param bytes bytes moved so far, 0 or more
     * @param bytesPerSecond how fast bytes moved of late, if that has been watched long enough to tell
     * @param remaining how long the rest will take at that rate, if it can be estimated
     */
    record Step(
            String what,
            long done,
            OptionalLong total,
            long bytes,
            OptionalLong bytesPerSecond,
            Optional<Duration> remaining) {
        /** Checks the ranges. */
        public Step {
            boolean counts = done >= 0 && bytes >= 0 && total.orElse(0) >= 0 && bytesPerSecond.orElse(0) >= 0;
            if (what.isBlank() || !counts || remaining.orElse(Duration.ZERO).isNegative()) {
                throw new IllegalArgumentException("A step has a name and counts from 0 up.");
            }
        }

        /**
         * A step of an operation that does not say how fast it is.
         *
         * @param what short name of the operation
         * @param done items finished, 0 or more
         * @param total items in all, if known
         * @param bytes bytes moved so far, 0 or more
         */
        public Step(String what, long done, OptionalLong total, long bytes) {
            this(what, done, total, bytes, OptionalLong.empty(), Optional.empty());
        }
    }
}
