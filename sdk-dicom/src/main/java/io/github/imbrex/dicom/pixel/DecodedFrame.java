package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;

/**
 * What a {@link FrameDecoder} gives back.
 *
 * @param description the image as decoded; its photometric interpretation is that of {@code samples}
 * @param samples little-endian containers of {@code bitsAllocated}, colour by pixel, {@link ImageDescription#frameBytes()}
 *     long; handed over, not copied
 * @since 0.1
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over between decoder and frame, never compared
public record DecodedFrame(ImageDescription description, byte[] samples) {

    /**
     * A decoded frame, checked for length.
     *
     * @throws DataException if the samples are not as many as described
     */
    public DecodedFrame {
        if (samples.length != description.frameBytes()) {
            throw new DataException(
                    "A decoder gave " + samples.length + " bytes for a frame of " + description.frameBytes() + ".",
                    null);
        }
    }
}
