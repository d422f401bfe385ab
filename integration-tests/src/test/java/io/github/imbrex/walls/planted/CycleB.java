package io.github.imbrex.walls.planted;

/** Planted: the other half of a cycle between two packages. */
public final class CycleB {
    private CycleB() {}

    static Class<?> other() {
        return io.github.imbrex.walls.CycleA.class;
    }
}
