package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import java.util.ArrayList;
import java.util.List;

/** A subband of a tile-component (B.5): where it lies, how it is quantized, and its code-blocks. */
public final class Subband {

    /** Which halves of the frequencies a subband has, across and down. */
    public enum Kind {
        /** Low, low. */
        LL(0, 0),
        /** High, low. */
        HL(1, 0),
        /** Low, high. */
        LH(0, 1),
        /** High, high. */
        HH(1, 1);

        private final int across;
        private final int down;

        Kind(int across, int down) {
            this.across = across;
            this.down = down;
        }

        /** The base-2 logarithm of what the transform multiplies its samples by (Table E.1). */
        int gain() {
            return across + down;
        }

        /** Its place among the subbands of a resolution. */
        int number() {
            return across + 2 * down;
        }

        /** What it covers of an area of samples after some levels of the transform (B-15). */
        Area of(Area samples, int levels) {
            return samples.halved(levels, across == 1, down == 1);
        }
    }

    private final Kind kind;
    private final Area area;
    private final int planes;
    private final float step;
    private final List<CodeBlock> blocks = new ArrayList<>();

    Subband(Kind kind, Area area, int planes, float step) {
        this.kind = kind;
        this.area = area;
        this.planes = planes;
        this.step = step;
    }

    void add(CodeBlock block) {
        blocks.add(block);
    }

    /** {@return its kind} */
    public Kind kind() {
        return kind;
    }

    /** {@return its place among the coefficients of its resolution} */
    public Area area() {
        return area;
    }

    /** {@return bit-planes of its magnitudes, a raised region of interest among them} */
    public int planes() {
        return planes;
    }

    /** {@return by what a coefficient of the 9/7 transform is multiplied} */
    public float step() {
        return step;
    }

    /** {@return its code-blocks, in the order of precincts} */
    public List<CodeBlock> blocks() {
        return blocks;
    }
}
