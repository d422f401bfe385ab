package io.github.imbrex.query;

/**
 * How the one who counted says it was counted. It is told apart from the bounds of a {@link Count}: an exact number of
 * each of two collections still gives bounds for both together.
 *
 * @since 0.1
 */
public sealed interface Precision {

    /** Counted exactly, or so the site claims; nobody can check. */
    record ExactAsClaimed() implements Precision {
        @Override
        public String toString() {
            return "exact as claimed";
        }
    }

    /**
     * Rounded to a multiple.
     *
     * @param step the multiple, above 0
     */
    record Rounded(long step) implements Precision {
        @Override
        public String toString() {
            return "rounded to " + step;
        }
    }

    /**
     * Noise was added before rounding, so that any bound holds only with a probability.
     *
     * @param scale scale of the Laplace noise (mean absolute error), above 0
     * @param step multiple that the noisy number is rounded to, above 0
     */
    record Obfuscated(double scale, long step) implements Precision {
        @Override
        public String toString() {
            return "with noise of scale " + scale + ", rounded to " + step;
        }
    }

    /**
     * Small counts are not told.
     *
     * @param threshold the smallest count that is told
     */
    record Thresholded(long threshold) implements Precision {
        @Override
        public String toString() {
            return "not told below " + threshold;
        }
    }

    /** Nothing is known about it. */
    record Unknown() implements Precision {
        @Override
        public String toString() {
            return "of unknown precision";
        }
    }

    /** {@return the precision of what was counted exactly, or so the site claims} */
    static Precision exactAsClaimed() {
        return new ExactAsClaimed();
    }

    /** {@return the precision of which nothing is known} */
    static Precision unknown() {
        return new Unknown();
    }
}
