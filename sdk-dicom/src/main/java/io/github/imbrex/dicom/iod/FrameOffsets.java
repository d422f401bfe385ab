package io.github.imbrex.dicom.iod;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import org.jspecify.annotations.Nullable;

/** The offsets of the frames of a dose: read once, however many frames ask for theirs, and so is that they cannot be. */
final class FrameOffsets {

    private static final double[] NONE = {};

    private final double[] values;
    private final @Nullable DataException fault;

    private FrameOffsets(double[] values, @Nullable DataException fault) {
        this.values = values;
        this.fault = fault;
    }

    static FrameOffsets of(DicomObject dataSet, int frames) {
        try {
            return new FrameOffsets(
                    new FrameValues(dataSet)
                            .numbers(Tag.GridFrameOffsetVector, frames)
                            .orElse(NONE),
                    null);
        } catch (DataException e) {
            return new FrameOffsets(NONE, e);
        }
    }

    /** One for each frame, or none; not to be changed. */
    double[] values() {
        if (fault != null) {
            throw fault;
        }
        return values;
    }
}
