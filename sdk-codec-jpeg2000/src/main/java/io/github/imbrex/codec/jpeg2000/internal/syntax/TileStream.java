package io.github.imbrex.codec.jpeg2000.internal.syntax;

/**
 * The packets of one tile, its tile-parts joined.
 *
 * @param area what the tile covers
 * @param parameters how it is coded
 * @param bodies packets, or only their bodies if headers are apart
 * @param headers packet headers; the same cursor if they are not apart
 */
public record TileStream(Area area, Parameters parameters, ByteCursor bodies, ByteCursor headers) {

    /** {@return whether packet headers were packed (PPM, PPT) and do not lie before their bodies} */
    public boolean headersApart() {
        return headers != bodies;
    }
}
