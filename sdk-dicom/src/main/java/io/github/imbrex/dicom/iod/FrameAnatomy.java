package io.github.imbrex.dicom.iod;

import org.jspecify.annotations.Nullable;

/**
 * The part of the body a frame shows (PS3.3 C.7.6.16.2.8).
 *
 * @param region the anatomic region; null if not given
 * @param laterality {@code R}, {@code L}, {@code B} (both) or {@code U} (unpaired); null if not given
 * @since 0.1
 */
public record FrameAnatomy(@Nullable Code region, @Nullable String laterality) {

    /** Which of them are given, never what they say. */
    @Override
    public String toString() {
        return "FrameAnatomy[" + (region == null ? "" : "region ") + (laterality == null ? "" : "laterality") + "]";
    }
}
