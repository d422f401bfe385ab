package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;

/** Keeps rows and columns that somebody made up from filling the memory. */
final class Plausibility {

    /** Frames up to this size are made whatever the data; beyond, the data must be in proportion. */
    static final int SMALL = 16 << 20;

    /** More than run lengths (64), JPEG blocks (256) and Deflate (1032) expand, less than a header can invent. */
    private static final long MOST_EXPANSION = 1100;

    private Plausibility() {}

    /**
     * Refuses frames for which there is next to no data.
     *
     * @throws DataException if the frame would be large and the data is not a thousandth of it
     */
    static void check(long bytes, ImageDescription image, String what) {
        check(bytes, image, what, SMALL);
    }

    /** The same for data in which a blank frame takes next to nothing: up to a size of its own it is made all the same. */
    static void check(long bytes, ImageDescription image, String what, int small) {
        int frame = image.frameBytes();
        if (frame > small && bytes * MOST_EXPANSION < frame) {
            throw new DataException(
                    "The " + what + " of a frame has " + bytes + " bytes, and by Rows and Columns the frame has "
                            + frame + ". It cannot be made of that little; the file is damaged.",
                    -1,
                    Tag.toString(Tag.PixelData),
                    null);
        }
    }
}
