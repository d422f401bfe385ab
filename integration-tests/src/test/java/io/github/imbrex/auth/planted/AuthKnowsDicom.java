package io.github.imbrex.auth.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class AuthKnowsDicom {
    private AuthKnowsDicom() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.DicomFile.class;
    }
}
