package io.github.imbrex;

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
     */
    record Step(String what, long done, OptionalLong total, long bytes) {
        /** Checks the ranges. */
        public Step {
            if (what.isBlank() || done < 0 || bytes < 0 || total.orElse(0) < 0) {
                throw new IllegalArgumentException("A step has a name and counts from 0 up.");
            }
        }
    }
}
