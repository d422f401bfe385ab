package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/**
 * The predictors of lossless JPEG (H.1.2.1), a row at a time: differences become samples in place, modulo 2^16. Samples of
 * {@code step} components alternate.
 */
final class Predictor {

    private Predictor() {}

    /** The first row after a start: the first sample is predicted by a constant, the others by their left neighbour. */
    static void firstRow(int[] row, int step, int start) {
        for (int component = 0; component < step; component++) {
            int left = start;
            for (int i = component; i < row.length; i += step) {
                left = left + row[i] & 0xffff;
                row[i] = left;
            }
        }
    }

    /**
     * Any other row. Its first sample is predicted by the one above, whatever the predictor.
     *
     * @param selection 1 to 7
     */
    static void row(int selection, int[] above, int[] row, int step) {
        for (int first = 0; first < step; first++) {
            switch (selection) {
                case 1 -> left(above, row, first, step);
                case 2 -> above(above, row, first, step);
                case 3 -> diagonal(above, row, first, step);
                case 4 -> plane(above, row, first, step);
                case 5 -> leftAndHalfSlope(above, row, first, step);
                case 6 -> aboveAndHalfSlope(above, row, first, step);
                default -> mean(above, row, first, step);
            }
        }
    }

    private static void left(int[] above, int[] row, int first, int step) {
        int left = above[first];
        for (int i = first; i < row.length; i += step) {
            left = left + row[i] & 0xffff;
            row[i] = left;
        }
    }

    private static void above(int[] above, int[] row, int first, int step) {
        for (int i = first; i < row.length; i += step) {
            row[i] = above[i] + row[i] & 0xffff;
        }
    }

    private static void diagonal(int[] above, int[] row, int first, int step) {
        int before = above[first];
        for (int i = first; i < row.length; i += step) {
            row[i] = before + row[i] & 0xffff;
            before = above[i];
        }
    }

    private static void plane(int[] above, int[] row, int first, int step) {
        int left = above[first];
        int before = above[first];
        for (int i = first; i < row.length; i += step) {
            int up = above[i];
            left = left + up - before + row[i] & 0xffff;
            row[i] = left;
            before = up;
        }
    }

    private static void leftAndHalfSlope(int[] above, int[] row, int first, int step) {
        int left = above[first];
        int before = above[first];
        for (int i = first; i < row.length; i += step) {
            int up = above[i];
            left = left + (up - before >> 1) + row[i] & 0xffff;
            row[i] = left;
            before = up;
        }
    }

    private static void aboveAndHalfSlope(int[] above, int[] row, int first, int step) {
        int left = above[first];
        int before = above[first];
        for (int i = first; i < row.length; i += step) {
            int up = above[i];
            left = up + (left - before >> 1) + row[i] & 0xffff;
            row[i] = left;
            before = up;
        }
    }

    private static void mean(int[] above, int[] row, int first, int step) {
        int left = above[first];
        for (int i = first; i < row.length; i += step) {
            left = (left + above[i] >> 1) + row[i] & 0xffff;
            row[i] = left;
        }
    }
}
