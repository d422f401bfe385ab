package io.github.imbrex.dicom.pixel.internal.kernel;

/** Masks of one byte a pixel; what is not 0 counts. */
public final class MaskBytes {

    private MaskBytes() {}

    /** First slice, row, column and last ones of what is set; -1 where nothing is. */
    public static boolean boundingBox(byte[] mask, int columns, int rows, int slices, int[] box) {
        BoundingBox found = new BoundingBox();
        int row = 0;
        for (int z = 0; z < slices; z++) {
            for (int y = 0; y < rows; y++, row += columns) {
                int first = Bits.firstNonZero(mask, row, row + columns);
                if (first < row + columns) {
                    int last = row + columns - 1;
                    while (mask[last] == 0) {
                        last--;
                    }
                    found.add(z, y, first - row, last - row);
                }
            }
        }
        return found.into(box);
    }
}
