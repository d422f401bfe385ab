package io.github.imbrex.codec.jpeg2000.internal.syntax;

import java.util.List;

/**
 * A code stream taken apart.
 *
 * @param size the image
 * @param tiles its tiles, all of them, by rows
 */
public record CodeStream(ImageSize size, List<TileStream> tiles) {}
