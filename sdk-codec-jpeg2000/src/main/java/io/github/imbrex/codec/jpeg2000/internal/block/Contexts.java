package io.github.imbrex.codec.jpeg2000.internal.block;

import io.github.imbrex.codec.jpeg2000.internal.packet.Subband.Kind;

/**
 * Contexts of the coding passes (D.3) as tables over a neighbourhood: nine bits, row by row from above left to below
 * right, each of which says whether a coefficient is significant.
 */
final class Contexts {

    static final int SIGN = 9;
    static final int REFINEMENT = 14;
    static final int RUN = 17;
    static final int UNIFORM = 18;
    static final int COUNT = 19;

    /** The coefficient itself among the nine. */
    static final int SELF = 0x10;

    /** Context in the low bits, whether the decision is to be flipped in bit 7, by {@link #signIndex}. */
    static final byte[] SIGNS = signs();

    private static final byte[] LOW = significance(Kind.LL);
    private static final byte[] HIGH_LOW = significance(Kind.HL);
    private static final byte[] HIGH_HIGH = significance(Kind.HH);

    private Contexts() {}

    /** State of Table C.2 in which a context begins (Table D.7). */
    static int firstState(int context) {
        return switch (context) {
            case 0 -> 4;
            case RUN -> 3;
            case UNIFORM -> 46;
            default -> 0;
        };
    }

    /** Contexts of significance by neighbourhood, for a kind of subband (Table D.1). */
    static byte[] significanceOf(Kind kind) {
        return switch (kind) {
            case LL, LH -> LOW;
            case HL -> HIGH_LOW;
            case HH -> HIGH_HIGH;
        };
    }

    private static byte[] significance(Kind kind) {
        byte[] table = new byte[512];
        for (int n = 0; n < table.length; n++) {
            int across = (n >> 3 & 1) + (n >> 5 & 1);
            int down = (n >> 1 & 1) + (n >> 7 & 1);
            int diagonal = (n & 1) + (n >> 2 & 1) + (n >> 6 & 1) + (n >> 8 & 1);
            table[n] = (byte)
                    switch (kind) {
                        case LL, LH -> low(across, down, diagonal);
                        case HL -> low(down, across, diagonal);
                        case HH -> high(across + down, diagonal);
                    };
        }
        return table;
    }

    private static int low(int along, int other, int diagonal) {
        if (along == 2) {
            return 8;
        }
        if (along == 1) {
            return other > 0 ? 7 : diagonal > 0 ? 6 : 5;
        }
        if (other > 0) {
            return 2 + other;
        }
        return Math.min(2, diagonal);
    }

    private static int high(int straight, int diagonal) {
        return switch (diagonal) {
            case 0 -> Math.min(2, straight);
            case 1 -> 3 + Math.min(2, straight);
            case 2 -> 6 + Math.min(1, straight);
            default -> 8;
        };
    }

    /**
     * Where {@link #SIGNS} holds the context of a sign.
     *
     * @param across sum of what the neighbours left and right contribute: -2 to 2, positive ones 1, negative ones -1
     * @param down the same of the neighbours above and below
     */
    static int signIndex(int across, int down) {
        return 5 * across + down + 12;
    }

    /** Tables D.2 and D.3. */
    private static byte[] signs() {
        byte[] table = new byte[25];
        for (int across = -2; across <= 2; across++) {
            for (int down = -2; down <= 2; down++) {
                int h = Integer.signum(across);
                int v = Integer.signum(down);
                boolean flip = h < 0 || h == 0 && v < 0;
                int context = h == 0 ? Math.abs(v) : flip ? 3 - v : 3 + v;
                table[signIndex(across, down)] = (byte) (SIGN + context | (flip ? 0x80 : 0));
            }
        }
        return table;
    }
}
