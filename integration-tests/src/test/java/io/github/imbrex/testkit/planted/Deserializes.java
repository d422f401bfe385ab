package io.github.imbrex.testkit.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class Deserializes {
    private Deserializes() {}

    static Object forbidden(java.io.InputStream in) throws java.io.IOException, ClassNotFoundException {
        return new java.io.ObjectInputStream(in).readObject();
    }
}
