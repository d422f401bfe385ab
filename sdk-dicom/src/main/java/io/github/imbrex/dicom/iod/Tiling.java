package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order of frames of which the organization is {@code TILED_FULL} (PS3.3 C.7.6.17.3): tiles from left to right, rows of
 * tiles from top to bottom, focal planes, and then the next segment or optical path.
 *
 * @param across tiles in a row
 * @param down rows of tiles
 * @param planes focal planes
 * @param columns pixels in a row of a tile
 * @param rows rows of a tile
 */
record Tiling(int across, int down, int planes, int columns, int rows) {

    /** The tiling of an image; empty if it is no such image or does not say how large it is. */
    static Optional<Tiling> of(DicomObject dataSet) {
        Attributes image = new Attributes(dataSet, new Problems());
        if (!FunctionalGroups.isTiledFull(image)) {
            return Optional.empty();
        }
        int width = positive(image, Tag.TotalPixelMatrixColumns);
        int height = positive(image, Tag.TotalPixelMatrixRows);
        int columns = positive(image, Tag.Columns);
        int rows = positive(image, Tag.Rows);
        if (width == 0 || height == 0 || columns == 0 || rows == 0) {
            return Optional.empty();
        }
        return Optional.of(new Tiling(
                (width - 1) / columns + 1,
                (height - 1) / rows + 1,
                Math.max(1, positive(image, Tag.TotalPixelMatrixFocalPlanes)),
                columns,
                rows));
    }

    private static int positive(Attributes image, int tag) {
        OptionalInt value = image.integer(tag);
        return Math.max(0, value.orElse(0));
    }

    /** Tiles of one segment or optical path; of more than an int counts, as many as that. */
    long tiles() {
        long tiles = Math.min((long) across * down, Integer.MAX_VALUE);
        return Math.min(tiles * planes, Integer.MAX_VALUE);
    }

    TilePosition position(int frame) {
        long tile = frame % ((long) across * down);
        return new TilePosition((int) (tile % across) * columns + 1, (int) (tile / across) * rows + 1, null);
    }
}
