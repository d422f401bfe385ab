package io.github.imbrex.codec.jpeg2000.internal.block;

/** Plain bits of a codeword that is not arithmetic-coded (D.6): behind a byte of ones a byte carries seven. */
final class RawBits {

    private byte[] bytes = {};
    private int end;
    private int at;
    private int current;
    private int left;

    void begin(byte[] segment, int length) {
        bytes = segment;
        end = length;
        at = 0;
        current = 0;
        left = 0;
    }

    /** The next bit; one after the other is a one behind the end. */
    int bit() {
        if (left == 0) {
            left = current == 0xff ? 7 : 8;
            current = at < end ? bytes[at++] & 0xff : 0xff;
        }
        left--;
        return current >> left & 1;
    }
}
