package io.github.imbrex.dicom;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class PlantedDataSetKnowsPixel {
    private PlantedDataSetKnowsPixel() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.pixel.planted.PixelKnowsPrivacy.class;
    }
}
