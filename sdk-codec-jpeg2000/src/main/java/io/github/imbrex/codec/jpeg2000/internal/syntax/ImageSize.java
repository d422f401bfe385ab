package io.github.imbrex.codec.jpeg2000.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * SIZ (A.5.1): the image on its reference grid and the tiles it is cut into. Every component covers the grid, some with
 * fewer samples.
 *
 * @param area the image on the grid
 * @param tileWidth width of a tile on the grid
 * @param tileHeight height of a tile on the grid
 * @param tileX where the first tile begins
 * @param tileY where the first tile begins
 * @param components what their samples are, one entry a component
 */
public record ImageSize(Area area, int tileWidth, int tileHeight, int tileX, int tileY, List<Component> components) {

    private static final int MOST_BITS = 24;
    private static final int LARGEST = 1 << 30;

    /** As many as a pixel can have in DICOM. */
    private static final int MOST_COMPONENTS = 4;

    /**
     * What the samples of a component are.
     *
     * @param bits bits of a sample, 1 to 24
     * @param signed whether samples may be negative
     * @param stepX distance of neighbours on the grid
     * @param stepY distance of neighbours on the grid
     */
    public record Component(int bits, boolean signed, int stepX, int stepY) {}

    static ImageSize read(ByteCursor segment) {
        segment.u16();
        int right = coordinate(segment);
        int bottom = coordinate(segment);
        int left = coordinate(segment);
        int top = coordinate(segment);
        int tileWidth = (int) Math.min(LARGEST, segment.u32());
        int tileHeight = (int) Math.min(LARGEST, segment.u32());
        int tileX = coordinate(segment);
        int tileY = coordinate(segment);
        int count = segment.u16();
        if (left >= right || top >= bottom) {
            throw Fault.corrupt("its image has no area");
        }
        if (tileX > left || tileY > top || (long) tileX + tileWidth <= left || (long) tileY + tileHeight <= top) {
            throw Fault.corrupt("its first tile lies outside of the image");
        }
        if (count == 0 || segment.remaining() != 3 * count) {
            throw Fault.corrupt("SIZ has not as many entries as components");
        }
        if (count > MOST_COMPONENTS) {
            throw Fault.unsupported(count + " components");
        }
        var components = new ArrayList<Component>();
        for (int i = 0; i < count; i++) {
            int depth = segment.u8();
            int stepX = segment.u8();
            int stepY = segment.u8();
            int bits = (depth & 0x7f) + 1;
            if (stepX == 0 || stepY == 0) {
                throw Fault.corrupt("a component has no samples");
            }
            if (bits > MOST_BITS) {
                throw Fault.unsupported(bits + "-bit samples");
            }
            components.add(new Component(bits, (depth & 0x80) != 0, stepX, stepY));
        }
        return new ImageSize(
                new Area(left, top, right, bottom), tileWidth, tileHeight, tileX, tileY, List.copyOf(components));
    }

    /** The grid of the standard reaches to 2^32 - 1, which nobody needs; this much leaves room for sums. */
    private static int coordinate(ByteCursor segment) {
        long value = segment.u32();
        if (value > LARGEST) {
            throw Fault.unsupported("a reference grid beyond 2^30");
        }
        return (int) value;
    }

    /** {@return tiles in a row} */
    public int tilesAcross() {
        return (int) (((long) area.right() - tileX + tileWidth - 1) / tileWidth);
    }

    /** {@return rows of tiles} */
    public int tilesDown() {
        return (int) (((long) area.bottom() - tileY + tileHeight - 1) / tileHeight);
    }

    /**
     * The part of the image that a tile covers (B.3).
     *
     * @param index number of the tile, by rows
     * @return its part of the grid, never empty
     */
    public Area tile(int index) {
        long left = tileX + (long) (index % tilesAcross()) * tileWidth;
        long top = tileY + (long) (index / tilesAcross()) * tileHeight;
        return new Area(
                (int) Math.max(left, area.left()),
                (int) Math.max(top, area.top()),
                (int) Math.min(left + tileWidth, area.right()),
                (int) Math.min(top + tileHeight, area.bottom()));
    }
}
