package io.github.imbrex.dicom.iod;

import org.jspecify.annotations.Nullable;

/**
 * Where a tile is in the total pixel matrix of a slide (PS3.3 C.8.12.6.1).
 *
 * @param column column of its first pixel in the total pixel matrix, from 1
 * @param row row of its first pixel in the total pixel matrix, from 1
 * @param offset its first pixel in the slide coordinate system: x and y in mm, z in µm; null if not given
 * @since 0.1
 */
public record TilePosition(int column, int row, @Nullable Point offset) {

    /** Never the place. */
    @Override
    public String toString() {
        return "TilePosition[" + (offset == null ? "in the matrix" : "in the matrix and on the slide") + "]";
    }
}
