package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import java.util.List;

/**
 * One component of a tile.
 *
 * @param area its samples, counted in samples of the component
 * @param reversible whether its wavelet is the 5/3 and not the 9/7
 * @param regionShift by how many bit-planes a region of interest was raised; 0 if there is none
 * @param resolutions from the lowest to the full one
 */
public record TileComponent(Area area, boolean reversible, int regionShift, List<Resolution> resolutions) {}
