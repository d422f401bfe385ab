package io.github.imbrex.codec.jpeg2000.internal.block;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The MQ encoder of C.2, procedure by procedure. */
final class MqEncoder {

    private final int[] states = new int[19];
    private final int[] senses = new int[19];
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int interval;
    private int code;
    private int shifts;
    /** The byte that may still take a carry; -1 before the first one. */
    private int pending;

    MqEncoder() {
        reset();
        begin();
    }

    void reset() {
        Arrays.fill(states, 0);
        Arrays.fill(senses, 0);
        states[0] = 4;
        states[17] = 3;
        states[18] = 46;
    }

    private void begin() {
        out = new ByteArrayOutputStream();
        interval = 0x8000;
        code = 0;
        shifts = 12;
        pending = -1;
    }

    void encode(int context, int decision) {
        int[] state = MqDecoder.STATES[states[context]];
        interval -= state[0];
        if (decision == senses[context]) {
            if ((interval & 0x8000) != 0) {
                code += state[0];
                return;
            }
            if (interval < state[0]) {
                interval = state[0];
            } else {
                code += state[0];
            }
            states[context] = state[1];
        } else {
            if (interval < state[0]) {
                code += state[0];
            } else {
                interval = state[0];
            }
            senses[context] ^= state[3];
            states[context] = state[2];
        }
        do {
            interval <<= 1;
            code <<= 1;
            if (--shifts == 0) {
                byteOut();
            }
        } while ((interval & 0x8000) == 0);
    }

    private void byteOut() {
        if (pending != 0xff && code >= 0x8000000) {
            pending++;
            code &= 0x7ffffff;
        }
        boolean stuffed = pending == 0xff;
        if (pending >= 0) {
            out.write(pending);
        }
        int position = stuffed ? 20 : 19;
        pending = code >>> position & 0xff;
        code &= (1 << position) - 1;
        shifts = stuffed ? 7 : 8;
    }

    /** Ends the codeword, and begins another with the same contexts. */
    byte[] terminate() {
        int limit = code + interval;
        code |= 0xffff;
        if (code >= limit) {
            code -= 0x8000;
        }
        code <<= shifts;
        byteOut();
        code <<= shifts;
        byteOut();
        if (pending != 0xff) {
            out.write(pending);
        }
        byte[] bytes = out.toByteArray();
        begin();
        return bytes;
    }
}
