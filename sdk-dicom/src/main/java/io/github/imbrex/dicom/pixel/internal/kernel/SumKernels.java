package io.github.imbrex.dicom.pixel.internal.kernel;

/** Numbers about many values. Bounds are checked by the caller. */
public interface SumKernels {

    /** Places in the sums of {@link #moments}. */
    int COUNT = 0;

    /** The least value so far. */
    int MIN = 1;

    /** The greatest value so far. */
    int MAX = 2;

    /** Of the values. */
    int SUM = 3;

    /** Of their squares. */
    int SQUARES = 4;

    /** How many places there are. */
    int PLACES = 5;

    /** The least value in the lower 32 bits and the greatest in the upper; of at least one value. */
    long range(short[] src, int from, int count, boolean unsigned);

    /** Adds values to sums, exactly. Squares are at most 2^32, so that a long holds those of any array. */
    void moments(short[] src, int from, int count, boolean unsigned, long[] sums);

    /** Adds the values at which {@code mask} is not 0. */
    void maskedMoments(short[] src, int from, byte[] mask, int maskFrom, int count, boolean unsigned, long[] sums);

    /** Adds the pixels of mask {@code a}, of {@code b} and of both to {@code counts}; what is not 0 counts. */
    void overlap(byte[] a, int fromA, byte[] b, int fromB, int count, long[] counts);

    /** Sums of nothing yet. */
    static long[] nothing() {
        return new long[] {0, Long.MAX_VALUE, Long.MIN_VALUE, 0, 0};
    }
}
