package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One of the dimensions in which the frames of an image are ordered (PS3.3 C.7.6.17).
 *
 * @param pointer tag of the attribute that changes along it; null if not given
 * @param group tag of the functional group sequence that attribute is in; null if it is in none
 * @param organizationUid the set of dimensions it belongs to; empty if not given
 * @param label a name for people; empty if not given
 * @since 0.1
 */
public record Dimension(@Nullable Integer pointer, @Nullable Integer group, String organizationUid, String label) {

    /** The attribute, never a value. */
    @Override
    public String toString() {
        return "Dimension[" + (pointer == null ? "" : Tag.toString(pointer)) + "]";
    }
}
