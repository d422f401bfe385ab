package io.github.imbrex.dicom.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class DicomKnowsQuery {
    private DicomKnowsQuery() {}

    static Class<?> forbidden() {
        return io.github.imbrex.query.planted.QueryKnowsAuth.class;
    }
}
