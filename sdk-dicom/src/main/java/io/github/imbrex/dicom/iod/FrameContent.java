package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a frame stands among the others, and when it was taken (PS3.3 C.7.6.16.2.2).
 *
 * @param stackId the stack it belongs to; null if not given
 * @param inStackPosition its place in the stack, from 1; null if not given
 * @param temporalPosition its place in time, from 1; null if not given
 * @param dimensionIndices one index for each of {@link FunctionalGroups#dimensions()}, from 1; none if not given
 * @param acquired when acquisition began; null if not given
 * @param label a name for people; null if not given
 * @since 0.1
 */
public record FrameContent(
        @Nullable String stackId,
        @Nullable Integer inStackPosition,
        @Nullable Integer temporalPosition,
        List<Integer> dimensionIndices,
        @Nullable DicomDateTime acquired,
        @Nullable String label) {

    /** Content with a list that does not change. */
    public FrameContent {
        dimensionIndices = List.copyOf(dimensionIndices);
    }

    /** How many indices there are, never their values. */
    @Override
    public String toString() {
        return "FrameContent[" + dimensionIndices.size() + " dimension indices]";
    }
}
