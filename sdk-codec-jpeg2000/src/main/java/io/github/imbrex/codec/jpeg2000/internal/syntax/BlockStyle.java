package io.github.imbrex.codec.jpeg2000.internal.syntax;

/**
 * Code-block style (Table A.19; bit 6 by ISO/IEC 15444-15). Predictable termination changes nothing for a decoder.
 *
 * @param bypass lower bit-planes are not arithmetic-coded
 * @param reset probabilities start anew with each coding pass
 * @param terminateAll each coding pass has a codeword of its own
 * @param causal contexts do not look at the next stripe
 * @param segmentationSymbols each bit-plane ends with a known symbol
 * @param highThroughput blocks are coded as ISO/IEC 15444-15 says
 */
public record BlockStyle(
        boolean bypass,
        boolean reset,
        boolean terminateAll,
        boolean causal,
        boolean segmentationSymbols,
        boolean highThroughput) {

    /** The four most significant bit-planes are never plain: a cleanup pass and three times three. */
    private static final int FIRST_RAW_PASS = 10;

    static BlockStyle of(int bits) {
        if ((bits & 0xc0) == 0xc0) {
            throw Fault.unsupported("code-blocks of both kinds, arithmetic and high-throughput");
        }
        if ((bits & 0x80) != 0) {
            throw Fault.corrupt("its code-block style is none of the standard");
        }
        return new BlockStyle(
                (bits & 0x01) != 0,
                (bits & 0x02) != 0,
                (bits & 0x04) != 0,
                (bits & 0x08) != 0,
                (bits & 0x20) != 0,
                (bits & 0x40) != 0);
    }

    /**
     * Codeword segments (D.4, D.6; ISO/IEC 15444-15 B.3).
     *
     * @param pass number of a coding pass of a block, from 0
     * @param known how many passes the block is known to have
     * @return how many passes, this one first, are left in its codeword segment
     */
    public int passesInSegment(int pass, int known) {
        if (highThroughput) {
            return passesInHighThroughputSegment(pass, known);
        }
        if (terminateAll) {
            return 1;
        }
        if (!bypass) {
            return Integer.MAX_VALUE;
        }
        if (pass < FIRST_RAW_PASS) {
            return FIRST_RAW_PASS - pass;
        }
        return isCleanup(pass) || isCleanup(pass + 1) ? 1 : 2;
    }

    /** Passes that stand for empty bit-planes and the cleanup pass have one segment, the two passes behind it another. */
    private static int passesInHighThroughputSegment(int pass, int known) {
        if (pass == 0) {
            return (known - 1) / 3 * 3 + 1;
        }
        if (isCleanup(pass)) {
            throw Fault.unsupported("code-blocks with more than one high-throughput cleanup pass");
        }
        return 3 - pass % 3;
    }

    /**
     * Lazy coding.
     *
     * @param pass number of a coding pass of a block, from 0
     * @return whether its bits are plain and not arithmetic-coded
     */
    public boolean isRaw(int pass) {
        return bypass && pass >= FIRST_RAW_PASS && !isCleanup(pass);
    }

    private static boolean isCleanup(int pass) {
        return pass % 3 == 0;
    }
}
