package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/**
 * The inverse cosine transform of 8 x 8 coefficients (A.3.3) in fixed point, so exact that rounding alone tells it from the
 * real one: 20 bits for the cosines, 10 between the passes. Every pass splits into even and odd coefficients.
 */
final class InverseCosine {

    private static final int COSINE_BITS = 20;
    private static final int BETWEEN_BITS = 10;
    private static final int FIRST_SHIFT = COSINE_BITS - BETWEEN_BITS;
    private static final int SECOND_SHIFT = COSINE_BITS + BETWEEN_BITS;

    private static final long C1 = cosine(1);
    private static final long C2 = cosine(2);
    private static final long C3 = cosine(3);
    private static final long C4 = cosine(4);
    private static final long C5 = cosine(5);
    private static final long C6 = cosine(6);
    private static final long C7 = cosine(7);

    private InverseCosine() {}

    private static long cosine(int k) {
        return Math.round(Math.cos(k * Math.PI / 16) / 2 * (1 << COSINE_BITS));
    }

    /**
     * Transforms a block in place, without level shift or limit.
     *
     * @param block coefficients by row; 64
     */
    static void transform(int[] block) {
        for (int column = 0; column < 8; column++) {
            pass(block, column, 8, FIRST_SHIFT);
        }
        for (int row = 0; row < 64; row += 8) {
            pass(block, row, 1, SECOND_SHIFT);
        }
    }

    private static void pass(int[] block, int at, int step, int shift) {
        long x0 = block[at];
        long x1 = block[at + step];
        long x2 = block[at + 2 * step];
        long x3 = block[at + 3 * step];
        long x4 = block[at + 4 * step];
        long x5 = block[at + 5 * step];
        long x6 = block[at + 6 * step];
        long x7 = block[at + 7 * step];
        long half = 1L << shift - 1;
        if ((x1 | x2 | x3 | x4 | x5 | x6 | x7) == 0) {
            int flat = (int) (x0 * C4 + half >> shift);
            for (int i = 0; i < 8; i++) {
                block[at + i * step] = flat;
            }
            return;
        }
        long sum = (x0 + x4) * C4 + half;
        long difference = (x0 - x4) * C4 + half;
        long wide = x2 * C2 + x6 * C6;
        long narrow = x2 * C6 - x6 * C2;
        long even0 = sum + wide;
        long even1 = difference + narrow;
        long even2 = difference - narrow;
        long even3 = sum - wide;
        long odd0 = x1 * C1 + x3 * C3 + x5 * C5 + x7 * C7;
        long odd1 = x1 * C3 - x3 * C7 - x5 * C1 - x7 * C5;
        long odd2 = x1 * C5 - x3 * C1 + x5 * C7 + x7 * C3;
        long odd3 = x1 * C7 - x3 * C5 + x5 * C3 - x7 * C1;
        block[at] = (int) (even0 + odd0 >> shift);
        block[at + step] = (int) (even1 + odd1 >> shift);
        block[at + 2 * step] = (int) (even2 + odd2 >> shift);
        block[at + 3 * step] = (int) (even3 + odd3 >> shift);
        block[at + 4 * step] = (int) (even3 - odd3 >> shift);
        block[at + 5 * step] = (int) (even2 - odd2 >> shift);
        block[at + 6 * step] = (int) (even1 - odd1 >> shift);
        block[at + 7 * step] = (int) (even0 - odd0 >> shift);
    }
}
