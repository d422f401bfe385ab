package io.github.imbrex.codec.jpeg2000.internal.syntax;

import java.util.Arrays;

/** How one component is transformed and cut: the part of COD that COC can replace (A.6.1, Table A.20). Immutable. */
public final class CodingStyle {

    private static final int MOST_LEVELS = 32;
    private static final int LARGEST = 15;

    private final int levels;
    private final int blockWidthExponent;
    private final int blockHeightExponent;
    private final BlockStyle blockStyle;
    private final boolean reversible;
    private final int[] precincts;

    private CodingStyle(
            int levels,
            int blockWidthExponent,
            int blockHeightExponent,
            BlockStyle blockStyle,
            boolean reversible,
            int[] precincts) {
        this.levels = levels;
        this.blockWidthExponent = blockWidthExponent;
        this.blockHeightExponent = blockHeightExponent;
        this.blockStyle = blockStyle;
        this.reversible = reversible;
        this.precincts = precincts;
    }

    static CodingStyle read(ByteCursor segment, boolean ownPrecincts) {
        int levels = segment.u8();
        int width = (segment.u8() & 0xf) + 2;
        int height = (segment.u8() & 0xf) + 2;
        if (levels > MOST_LEVELS) {
            throw Fault.corrupt("it has " + levels + " decomposition levels");
        }
        if (width > 10 || height > 10 || width + height > 12) {
            throw Fault.corrupt("its code-blocks are larger than 4096 samples");
        }
        BlockStyle style = BlockStyle.of(segment.u8());
        int transform = segment.u8();
        if (transform > 1) {
            throw Fault.unsupported("a wavelet transform of its own");
        }
        int[] precincts = new int[levels + 1];
        Arrays.fill(precincts, LARGEST << 4 | LARGEST);
        if (ownPrecincts) {
            for (int resolution = 0; resolution <= levels; resolution++) {
                int size = segment.u8();
                if (resolution > 0 && ((size & 0xf) == 0 || size >> 4 == 0)) {
                    throw Fault.corrupt("a precinct is too small to hold all subbands");
                }
                precincts[resolution] = size;
            }
        }
        return new CodingStyle(levels, width, height, style, transform == 1, precincts);
    }

    /** {@return how often the wavelet transform was applied, 0 to 32} */
    public int levels() {
        return levels;
    }

    /** {@return base-2 logarithm of the width of a code-block} */
    public int blockWidthExponent() {
        return blockWidthExponent;
    }

    /** {@return base-2 logarithm of the height of a code-block} */
    public int blockHeightExponent() {
        return blockHeightExponent;
    }

    /** {@return how code-blocks are coded} */
    public BlockStyle blockStyle() {
        return blockStyle;
    }

    /** {@return whether the 5/3 transform was applied, and not the 9/7} */
    public boolean reversible() {
        return reversible;
    }

    /**
     * Precincts.
     *
     * @param resolution 0 to {@link #levels()}
     * @return base-2 logarithm of the width of a precinct
     */
    public int precinctWidthExponent(int resolution) {
        return precincts[resolution] & 0xf;
    }

    /**
     * Precincts.
     *
     * @param resolution 0 to {@link #levels()}
     * @return base-2 logarithm of the height of a precinct
     */
    public int precinctHeightExponent(int resolution) {
        return precincts[resolution] >> 4;
    }
}
