package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import java.util.ArrayList;
import java.util.List;

/** A subband of a tile-component (B.5): where it lies, how it is quantized, and its code-blocks. */
public final class Subband {

    /** Which halves of the frequencies a subband has, across and down. */
    public enum Kind {
        /** Low, low. */
        LL,
        /** High, low. */
        HL,
        /** Low, high. */
        LH,
        /** High, high. */
        HH
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
