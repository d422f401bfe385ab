package io.github.imbrex.dicom.web.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class WebKnowsPrivacy {
    private WebKnowsPrivacy() {}

    static Class<?> forbidden() {
        return io.github.imbrex.dicom.privacy.Contract.class;
    }
}
