package io.github.imbrex.codec.jpeg2000.internal.block;

import io.github.imbrex.codec.jpeg2000.internal.packet.CodeBlock;
import io.github.imbrex.codec.jpeg2000.internal.packet.Subband;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;

/** Decodes code-blocks, one after the other; not for many threads at once. */
public interface BlockDecoder {

    /** A coefficient has this bit if it is negative; the others are its magnitude, doubled. */
    int NEGATIVE = 0x8000_0000;

    /** Bit-planes that find room in a coefficient. */
    int MOST_PLANES = 30;

    /**
     * Decodes a code-block.
     *
     * @param block where its bytes are
     * @param bytes the bytes of the tile
     * @param style how it is coded
     * @param subband to which it belongs
     * @return coefficients by rows, valid until the next call: bit 31 is the sign, the others hold twice the magnitude, in the
     *     middle of what it can be where bit-planes are missing
     */
    int[] decode(CodeBlock block, byte[] bytes, BlockStyle style, Subband subband);
}
