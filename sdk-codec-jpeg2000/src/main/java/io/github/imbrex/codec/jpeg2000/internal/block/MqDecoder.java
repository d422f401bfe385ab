package io.github.imbrex.codec.jpeg2000.internal.block;

/**
 * The MQ decoder (Annex C): binary decisions, each under a context that adapts. A context is one number: the width of its less
 * probable interval, the states that may follow, and the more probable decision.
 */
final class MqDecoder {

    /** Table C.2: width of the interval, state after the more probable decision, after the other, whether the sense switches. */
    static final int[][] STATES = {
        {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0ac1, 4, 12, 0}, {0x0521, 5, 29, 0},
        {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0}, {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0},
        {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0}, {0x1c01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1},
        {0x5401, 16, 14, 0}, {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0}, {0x1c01, 25, 22, 0},
        {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0}, {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0},
        {0x0ac1, 31, 28, 0}, {0x09c1, 32, 29, 0}, {0x08a1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0},
        {0x02a1, 36, 33, 0}, {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0}, {0x0005, 45, 42, 0},
        {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0},
    };

    private static final int WIDTH_SHIFT = 16;
    private static final int MORE_SHIFT = 8;
    private static final int LESS_SHIFT = 1;
    private static final int STATE_MASK = 0x7f;
    private static final int[] PACKED = packed();

    private final int[] contexts = new int[Contexts.COUNT];
    private byte[] bytes = {};
    private int at;
    private int interval;
    private int code;
    private int shiftsLeft;

    private static int[] packed() {
        int[] packed = new int[STATE_MASK + 1];
        for (int i = 0; i < 2 * STATES.length; i++) {
            int[] state = STATES[i >> 1];
            int decision = i & 1;
            int more = 2 * state[1] + decision;
            int less = 2 * state[2] + (decision ^ state[3]);
            packed[i] = state[0] << WIDTH_SHIFT | more << MORE_SHIFT | less << LESS_SHIFT | decision;
        }
        return packed;
    }

    /** Gives all contexts the states they begin with (Table D.7). */
    void resetContexts() {
        for (int i = 0; i < contexts.length; i++) {
            contexts[i] = PACKED[2 * Contexts.firstState(i)];
        }
    }

    /**
     * Begins a codeword.
     *
     * @param segment its bytes, and behind them two of ones
     */
    void begin(byte[] segment) {
        bytes = segment;
        at = 0;
        code = (segment[0] & 0xff) << 16;
        readByte();
        code <<= 7;
        shiftsLeft -= 7;
        interval = 0x8000;
    }

    /** A byte behind one of ones carries a bit less; a marker is the end, and from there on all bits are ones. */
    private void readByte() {
        int next = bytes[at + 1] & 0xff;
        if ((bytes[at] & 0xff) != 0xff) {
            at++;
            code += next << 8;
            shiftsLeft = 8;
        } else if (next > 0x8f) {
            code += 0xff00;
            shiftsLeft = 8;
        } else {
            at++;
            code += next << 9;
            shiftsLeft = 7;
        }
    }

    /** The next decision under a context. */
    int decode(int context) {
        int state = contexts[context];
        int width = state >>> WIDTH_SHIFT;
        int decision = state & 1;
        interval -= width;
        if (code >>> 16 >= width) {
            code -= width << 16;
            if ((interval & 0x8000) != 0) {
                return decision;
            }
            if (interval < width) {
                decision ^= 1;
                contexts[context] = PACKED[state >> LESS_SHIFT & STATE_MASK];
            } else {
                contexts[context] = PACKED[state >> MORE_SHIFT & STATE_MASK];
            }
        } else {
            if (interval < width) {
                contexts[context] = PACKED[state >> MORE_SHIFT & STATE_MASK];
            } else {
                decision ^= 1;
                contexts[context] = PACKED[state >> LESS_SHIFT & STATE_MASK];
            }
            interval = width;
        }
        renormalize();
        return decision;
    }

    private void renormalize() {
        int shift = Integer.numberOfLeadingZeros(interval) - 16;
        interval <<= shift;
        while (shift > shiftsLeft) {
            code <<= shiftsLeft;
            shift -= shiftsLeft;
            readByte();
        }
        code <<= shift;
        shiftsLeft -= shift;
    }
}
