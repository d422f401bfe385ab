package io.github.imbrex.testkit.internal.phantom;

/** Bell-shaped noise of deviation 1 that is the same on every machine: sums of four uniform numbers of SplitMix64. */
final class Noise {

    /** Deviation of the sum of four uniform 16-bit numbers. */
    private static final double DEVIATION = 65_536 * 0.577_350_269_189_625_8;

    private static final int MEAN = 4 * 32_768 - 2;

    private long state;

    Noise(long seed) {
        state = seed;
    }

    double next() {
        state += 0x9E37_79B9_7F4A_7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        z ^= z >>> 31;
        long sum = (z & 0xffff) + (z >>> 16 & 0xffff) + (z >>> 32 & 0xffff) + (z >>> 48);
        return (sum - MEAN) / DEVIATION;
    }
}
