package io.github.imbrex.support;

import java.util.Random;

/** Seeded randomness for property tests: prints the seed, and takes one back through {@code -Dimbrex.seed=N}. */
public final class Seed {

    private Seed() {}

    /** A generator for the named test. */
    public static Random random(String test) {
        long seed = Long.getLong("imbrex.seed", System.nanoTime());
        System.out.println(test + ": -Dimbrex.seed=" + seed);
        return new Random(seed);
    }

    /** Number of rounds: {@code fallback} in the default build, more through {@code -Dimbrex.rounds=N}. */
    public static int rounds(int fallback) {
        return Integer.getInteger("imbrex.rounds", fallback);
    }
}
