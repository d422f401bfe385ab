package io.github.imbrex.dicom.pixel.internal.kernel;

import java.util.Arrays;

/** The smallest box around what has been added. */
final class BoundingBox {

    private final int[] least = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
    private final int[] greatest = {-1, -1, -1};

    void add(int slice, int row, int firstColumn, int lastColumn) {
        least[0] = Math.min(least[0], slice);
        least[1] = Math.min(least[1], row);
        least[2] = Math.min(least[2], firstColumn);
        greatest[0] = Math.max(greatest[0], slice);
        greatest[1] = Math.max(greatest[1], row);
        greatest[2] = Math.max(greatest[2], lastColumn);
    }

    boolean into(int[] box) {
        if (greatest[0] < 0) {
            Arrays.fill(box, 0, 6, -1);
            return false;
        }
        System.arraycopy(least, 0, box, 0, 3);
        System.arraycopy(greatest, 0, box, 3, 3);
        return true;
    }
}
