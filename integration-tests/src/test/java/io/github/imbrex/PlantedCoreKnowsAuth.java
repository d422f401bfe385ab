package io.github.imbrex;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class PlantedCoreKnowsAuth {
    private PlantedCoreKnowsAuth() {}

    static Class<?> forbidden() {
        return io.github.imbrex.auth.planted.AuthKnowsDicom.class;
    }
}
