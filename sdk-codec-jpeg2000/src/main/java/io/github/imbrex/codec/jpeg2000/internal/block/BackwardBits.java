package io.github.imbrex.codec.jpeg2000.internal.block;

/**
 * Bits against the order of bytes, the lowest first; seven of a byte that would make one of ones before a byte above 8F
 * (ISO/IEC 15444-15, 7.1.4, 7.1.6). Before the beginning there are zeros.
 */
final class BackwardBits {

    private byte[] bytes = {};
    private int at;
    private int begin;
    private int last;
    private long buffer;
    private int buffered;

    /** Begins with the last byte of a stretch. */
    void begin(byte[] source, int from, int end) {
        bytes = source;
        begin = from;
        at = end - 1;
        last = 0xff;
        buffer = 0;
        buffered = 0;
    }

    /** Begins with the upper half of a byte; the lower one counts as ones. */
    void beginWithin(byte[] source, int from, int first) {
        begin(source, from, first);
        last = source[first] & 0xff | 0xf;
        buffer = last >> 4;
        buffered = (buffer & 7) == 7 ? 3 : 4;
        buffer &= (1 << buffered) - 1;
    }

    /** The next bits, which stay; at most 32. */
    int peek(int count) {
        while (buffered < count) {
            int next = at >= begin ? bytes[at--] & 0xff : 0;
            int width = last > 0x8f && (next & 0x7f) == 0x7f ? 7 : 8;
            buffer |= (next & (1L << width) - 1) << buffered;
            buffered += width;
            last = next;
        }
        return (int) (buffer & (1L << count) - 1);
    }

    void skip(int count) {
        buffer >>>= count;
        buffered -= count;
    }

    int bits(int count) {
        int value = peek(count);
        skip(count);
        return value;
    }
}
