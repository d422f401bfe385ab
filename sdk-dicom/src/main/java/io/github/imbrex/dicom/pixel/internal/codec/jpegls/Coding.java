package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import java.util.Arrays;

/**
 * The coding parameters of a scan, checked and complete, and what T.87 A.2 derives from them.
 *
 * @param maximum MAXVAL, 1 to 65535
 * @param near NEAR, by how much a sample may be off; 0 is lossless
 * @param t1 the first threshold of gradients
 * @param t2 the second
 * @param t3 the third
 * @param reset RESET, the count at which a context is halved
 */
record Coding(int maximum, int near, int t1, int t2, int t3, int reset) {

    /** {@return how far apart two codes next to each other are in samples} */
    int step() {
        return 2 * near + 1;
    }

    /** {@return RANGE, the number of different prediction errors} */
    int range() {
        return (maximum + 2 * near) / step() + 1;
    }

    /** {@return qbpp, the bits of a prediction error written out} */
    int errorBits() {
        return bits(range() - 1);
    }

    /** {@return LIMIT, the longest code of a sample in bits} */
    int limit() {
        int bits = Math.max(2, bits(maximum));
        return 2 * (bits + Math.max(8, bits));
    }

    /** {@return whether samples wrap at a power of two and are kept as they are, as nearly all are} */
    boolean isPlainLossless() {
        return near == 0 && (maximum & maximum + 1) == 0;
    }

    /** {@return the regions -4 to 4 (A.3.3) of the gradients from {@code -maximum} to {@code maximum}, in this order} */
    byte[] quantiser() {
        byte[] regions = new byte[2 * maximum + 1];
        int[] ends = {near + 1, t1, t2, t3, maximum + 1};
        for (int region = 1; region < ends.length; region++) {
            Arrays.fill(regions, maximum + ends[region - 1], maximum + ends[region], (byte) region);
            Arrays.fill(regions, maximum + 1 - ends[region], maximum + 1 - ends[region - 1], (byte) -region);
        }
        return regions;
    }

    private static int bits(int largest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    }
}
