package io.github.imbrex.internal.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class InternalThing {
    private InternalThing() {}

    static Class<?> forbidden() {
        return io.github.imbrex.Imbrex.class;
    }
}
