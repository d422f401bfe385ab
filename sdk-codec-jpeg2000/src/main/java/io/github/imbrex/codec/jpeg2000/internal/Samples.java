package io.github.imbrex.codec.jpeg2000.internal;

import io.github.imbrex.codec.jpeg2000.internal.syntax.ImageSize;

/** Samples of a tile-component, around zero until a row is asked for. */
sealed interface Samples {

    /**
     * A row as it was before it was coded: shifted back if it has no sign (G.1), and within its bits.
     *
     * @param from first sample
     * @param component what the samples are
     * @param row takes as many as it is long
     */
    void row(int from, ImageSize.Component component, int[] row);

    /** Of the 5/3 transform. */
    @SuppressWarnings("ArrayRecordComponent") // a hand-over between two steps, never compared
    record Whole(int[] values) implements Samples {
        @Override
        public void row(int from, ImageSize.Component component, int[] row) {
            int shift = component.signed() ? 0 : 1 << component.bits() - 1;
            int least = component.signed() ? -1 << component.bits() - 1 : 0;
            int most = least + (1 << component.bits()) - 1;
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.max(least, Math.min(most, values[from + i] + shift));
            }
        }
    }

    /** Of the 9/7 transform. */
    @SuppressWarnings("ArrayRecordComponent") // a hand-over between two steps, never compared
    record Real(float[] values) implements Samples {
        @Override
        public void row(int from, ImageSize.Component component, int[] row) {
            int shift = component.signed() ? 0 : 1 << component.bits() - 1;
            int least = component.signed() ? -1 << component.bits() - 1 : 0;
            int most = least + (1 << component.bits()) - 1;
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.max(least, Math.min(most, (int) Math.rint(values[from + i]) + shift));
            }
        }
    }
}
