package io.github.imbrex.dicom.iod;

import org.jspecify.annotations.Nullable;

/**
 * An image that another was made of.
 *
 * @param instance the image, and the frames or segments of it
 * @param purpose what it was for; null if not given
 * @param spatialLocationsPreserved {@code YES}, {@code NO} or {@code REORIENTED_ONLY}; empty if not given
 * @since 0.1
 */
public record SourceImage(
        InstanceReference instance, @Nullable Code purpose, String spatialLocationsPreserved) {

    /** Never which image. */
    @Override
    public String toString() {
        return "SourceImage[" + instance + "]";
    }
}
