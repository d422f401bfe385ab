package io.github.imbrex.dicom.web;

import java.util.OptionalLong;

/**
 * How fast bytes move, over about the last ten seconds: a mean since the start would hide that a server has slowed down.
 * For one thread at a time; constant memory.
 */
final class TransferRate {

    private static final long SECOND = 1_000_000_000;

    /** Apart at least; what is read in between replaces the newest reading. */
    private static final long SPACING = SECOND / 4;

    private static final long WINDOW = 10 * SECOND;

    private static final int READINGS = (int) (WINDOW / SPACING) + 1;

    private final long[] times = new long[READINGS];
    private final long[] counts = new long[READINGS];
    private int first;
    private int size = 1;

    /** Begins to watch. */
    TransferRate(long nanoTime) {
        times[0] = nanoTime;
    }

    /** Takes a reading. */
    void at(long nanoTime, long bytes) {
        boolean tooSoon = size > 1 && nanoTime - times[index(size - 2)] < SPACING;
        if (!tooSoon && size < READINGS) {
            size++;
        } else if (!tooSoon) {
            first = index(1);
        }
        times[index(size - 1)] = nanoTime;
        counts[index(size - 1)] = bytes;
        while (size > 2 && nanoTime - times[index(1)] >= WINDOW) {
            first = index(1);
            size--;
        }
    }

    /** Bytes in a second, once a quarter of a second has been watched. */
    OptionalLong bytesPerSecond() {
        long span = times[index(size - 1)] - times[first];
        if (span < SPACING) {
            return OptionalLong.empty();
        }
        double bytes = counts[index(size - 1)] - counts[first];
        return OptionalLong.of((long) (bytes * SECOND / span));
    }

    private int index(int place) {
        return (first + place) % READINGS;
    }
}
