package io.github.imbrex.dicom.web;

import java.util.Locale;

/**
 * How a window turns stored values into grey (DICOM PS3.3 section C.11.2.1).
 *
 * @since 0.1
 */
public enum VoiFunction {
    /** Straight, with the half-step that section C.11.2.1.2.1 prescribes. */
    LINEAR,
    /** Straight, without it. */
    LINEAR_EXACT,
    /** An S-shaped curve without hard ends. */
    SIGMOID;

    /** As in the {@code window} parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
