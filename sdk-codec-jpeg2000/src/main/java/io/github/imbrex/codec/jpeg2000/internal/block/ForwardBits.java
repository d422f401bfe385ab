package io.github.imbrex.codec.jpeg2000.internal.block;

/** Bits in the order of bytes, the lowest first; behind a byte of ones a byte carries seven (ISO/IEC 15444-15, 7.1.2, 7.1.5). */
final class ForwardBits {

    private final int fill;
    private byte[] bytes = {};
    private int at;
    private int end;
    private int last;
    private long buffer;
    private int buffered;

    /**
     * A reader.
     *
     * @param fill the byte of which there are endlessly many behind the end
     */
    ForwardBits(int fill) {
        this.fill = fill;
    }

    void begin(byte[] source, int from, int sourceEnd) {
        bytes = source;
        at = from;
        end = sourceEnd;
        last = 0;
        buffer = 0;
        buffered = 0;
    }

    /** The next bits, at most 32. */
    int bits(int count) {
        while (buffered < count) {
            int width = last == 0xff ? 7 : 8;
            last = at < end ? bytes[at++] & 0xff : fill;
            buffer |= (last & (1L << width) - 1) << buffered;
            buffered += width;
        }
        int value = (int) (buffer & (1L << count) - 1);
        buffer >>>= count;
        buffered -= count;
        return value;
    }
}
