package io.github.imbrex.codec.jpeg2000.internal.block;

/** The adaptive run-length coder of ISO/IEC 15444-15, 7.3.3: long runs of zeros, each ended by a one. */
final class MelDecoder {

    /** Table 2: the base-2 logarithm of the run a state expects. */
    private static final int[] EXPONENTS = {0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5};

    private byte[] bytes = {};
    private int at;
    private int end;
    private int current;
    private int left;
    private int state;
    private int run;
    private boolean oneFollows;

    void begin(byte[] source, int from, int sourceEnd) {
        bytes = source;
        at = from;
        end = sourceEnd;
        current = 0;
        left = 0;
        state = 0;
        run = 0;
        oneFollows = false;
    }

    boolean decode() {
        if (run == 0 && !oneFollows) {
            int exponent = EXPONENTS[state];
            if (bit() == 1) {
                run = 1 << exponent;
                state = Math.min(EXPONENTS.length - 1, state + 1);
            } else {
                for (int i = 0; i < exponent; i++) {
                    run = 2 * run + bit();
                }
                state = Math.max(0, state - 1);
                oneFollows = true;
            }
        }
        if (run > 0) {
            run--;
            return false;
        }
        oneFollows = false;
        return true;
    }

    private int bit() {
        if (left == 0) {
            left = current == 0xff ? 7 : 8;
            current = at < end ? bytes[at++] & 0xff : 0xff;
        }
        left--;
        return current >> left & 1;
    }
}
