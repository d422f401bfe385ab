package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import io.github.imbrex.DataException;

/**
 * The reversible colour transforms that HP's encoder announces in an APP8 segment "mrfx": differences to green, modulo
 * the range of a sample. They are in no edition of the standard; streams made with them exist all the same.
 */
final class HpTransform {

    private HpTransform() {}

    /**
     * Undoes a transform in place.
     *
     * @param kind 0 for none, 1 to 3
     * @throws DataException if there is no such transform for such samples
     */
    static void undo(int kind, Samples samples) {
        if (kind == 0) {
            return;
        }
        if (kind > 3 || samples.perPixel() != 3 || samples.precision() != samples.containerBits()) {
            throw new DataException(
                    "The JPEG-LS code stream uses colour transform " + kind
                            + " of an APP8 segment \"mrfx\", which is none for these samples. "
                            + "Ask the archive for transfer syntax 1.2.840.10008.1.2.1.",
                    null);
        }
        int half = 1 << samples.precision() - 1;
        int count = samples.rows() * samples.columns() * 3;
        int mask = 2 * half - 1;
        for (int at = 0; at < count; at += 3) {
            int v1 = samples.get(at);
            int v2 = samples.get(at + 1);
            int v3 = samples.get(at + 2);
            int red;
            int green;
            int blue;
            if (kind == 3) {
                green = v1 - (v2 + v3 >> 2) + half / 2;
                red = v3 + green - half;
                blue = v2 + green - half;
            } else {
                green = v2;
                red = v1 + green - half & mask;
                blue = v3 + (kind == 1 ? green : red + green >> 1) - half;
            }
            samples.set(at, red & mask);
            samples.set(at + 1, green & mask);
            samples.set(at + 2, blue & mask);
        }
    }
}
