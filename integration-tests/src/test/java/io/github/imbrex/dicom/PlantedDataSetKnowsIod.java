package io.github.imbrex.dicom;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class PlantedDataSetKnowsIod {
    private PlantedDataSetKnowsIod() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.iod.planted.IodKnowsPixel.class;
    }
}
