package io.github.imbrex.dicom.iod.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class IodKnowsPixel {
    private IodKnowsPixel() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.pixel.planted.PixelKnowsPrivacy.class;
    }
}
