package io.github.imbrex.dicom.web.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class SpeaksHttpByItself {
    private SpeaksHttpByItself() {}

    static Class<?> forbidden() {
        return java.net.http.HttpClient.class;
    }
}
