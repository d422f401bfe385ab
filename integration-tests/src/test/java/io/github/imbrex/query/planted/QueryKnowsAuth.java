package io.github.imbrex.query.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class QueryKnowsAuth {
    private QueryKnowsAuth() {}

    static Class<?> forbidden() {
        return io.github.imbrex.auth.planted.AuthKnowsDicom.class;
    }
}
