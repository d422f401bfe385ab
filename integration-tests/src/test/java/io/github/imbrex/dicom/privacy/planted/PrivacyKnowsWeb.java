package io.github.imbrex.dicom.privacy.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class PrivacyKnowsWeb {
    private PrivacyKnowsWeb() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.web.planted.WebKnowsPrivacy.class;
    }

    /** Allowed: this arrow points the right way. */
    static Class<?> allowed() {
        return io.github.imbrex.dicom.pixel.planted.PixelKnowsPrivacy.class;
    }
}
