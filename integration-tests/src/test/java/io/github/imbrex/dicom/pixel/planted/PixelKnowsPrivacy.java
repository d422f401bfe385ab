package io.github.imbrex.dicom.pixel.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class PixelKnowsPrivacy {
    private PixelKnowsPrivacy() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.privacy.Contract.class;
    }
}
