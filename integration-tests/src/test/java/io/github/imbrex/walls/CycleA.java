package io.github.imbrex.walls;

/** Planted: one half of a cycle between two packages. */
public final class CycleA {
    private CycleA() {}

    static Class<?> other() {
        return io.github.imbrex.walls.planted.CycleB.class;
    }
}
