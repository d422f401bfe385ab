package io.github.imbrex.spi.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public interface SpiUsesTheFrontDoor {
    io.github.imbrex.Imbrex forbidden();
}
