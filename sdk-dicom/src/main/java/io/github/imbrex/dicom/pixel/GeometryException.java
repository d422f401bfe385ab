package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import org.jspecify.annotations.Nullable;

/**
 * Things that must lie over each other do not: contours between slices, a segmentation of another grid, coordinates of another
 * frame of reference.
 *
 * @since 0.1
 * @serial exclude
 */
public final class GeometryException extends DataException {

    private static final long serialVersionUID = 1L;

    GeometryException(String message, @Nullable String location) {
        super(message, -1, location, null);
    }
}
