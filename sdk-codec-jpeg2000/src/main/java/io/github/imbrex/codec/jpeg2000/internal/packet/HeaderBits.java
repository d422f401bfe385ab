package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.ByteCursor;

/** Bits of a packet header, the most significant first; the bit behind a byte of ones is not one of them (B.10.1). */
final class HeaderBits {

    private final ByteCursor bytes;
    private int current;
    private int left;

    HeaderBits(ByteCursor bytes) {
        this.bytes = bytes;
    }

    int bit() {
        if (left == 0) {
            left = current == 0xff ? 7 : 8;
            current = bytes.u8();
        }
        left--;
        return current >> left & 1;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /** Leaves the rest of the byte, and the byte that has to follow one of ones. */
    void align() {
        if (current == 0xff) {
            bytes.skip(1);
        }
        current = 0;
        left = 0;
    }
}
