package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import io.github.imbrex.DataException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bits of one entropy-coded segment. A zero bit is stuffed behind every byte of ones (T.87 A.1); taking these out
 * first leaves a stream that can be read at any position without looking back.
 */
final class EntropyBits {

    /** Bits that {@link #peek} gives at least. */
    static final int PEEKED = 57;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Behind the last bit a peek, and behind a prefix as long as a peek another one, still read zeros. */
    private static final int PADDING = 24;

    private final byte[] data;
    private final long end;
    private long position;

    private EntropyBits(byte[] data, long end) {
        this.data = data;
        this.end = end;
    }

    /** {@return where the next marker begins, or the end of the stream} */
    static int markerAt(byte[] stream, int from) {
        int last = stream.length - 1;
        for (int at = from; at < last; at++) {
            if (stream[at] == -1 && stream[at + 1] < 0) {
                return at;
            }
        }
        return stream.length;
    }

    /** {@return the bits from {@code from} to the marker at {@code to}} */
    static EntropyBits between(byte[] stream, int from, int to) {
        byte[] data = new byte[to - from + PADDING];
        int at = from;
        int out = 0;
        long pending = 0; // fewer than eight bits that do not fill a byte of data, from the top
        int count = 0;
        while (at < to) {
            if (to - at >= Long.BYTES) {
                long eight = (long) LONGS.get(stream, at);
                if ((~eight - 0x0101010101010101L & eight & 0x8080808080808080L) == 0) { // no byte of ones
                    LONGS.set(data, out, pending | eight >>> count);
                    pending = eight << 1 << 63 - count;
                    at += Long.BYTES;
                    out += Long.BYTES;
                    continue;
                }
            }
            int value = stream[at++] & 0xff;
            pending |= (long) value << 56 - count;
            data[out++] = (byte) (pending >>> 56);
            pending <<= 8;
            if (value == 0xff && at < to) {
                pending |= (long) stream[at++] << 57 - count;
                count += 7;
                if (count >= 8) {
                    data[out++] = (byte) (pending >>> 56);
                    pending <<= 8;
                    count -= 8;
                }
            }
        }
        data[out] = (byte) (pending >>> 56);
        return new EntropyBits(data, 8L * out + count);
    }

    byte[] data() {
        return data;
    }

    long end() {
        return end;
    }

    long position() {
        return position;
    }

    void position(long to) {
        position = to;
    }

    /** {@return the bits at a position not behind the end by more than a peek: {@link #PEEKED} of them, from the top} */
    static long peek(byte[] data, long position) {
        return (long) LONGS.get(data, (int) (position >>> 3)) << (position & 7);
    }

    /**
     * The next bits as a number.
     *
     * @param count 0 to 16
     * @throws DataException if there are fewer
     */
    int read(int count) {
        long bits = peek(data, position);
        advance(count);
        return (int) (bits >>> 1 >>> 63 - count);
    }

    /**
     * A mapped error in a Golomb code of limited length (A.5.3).
     *
     * @param k the Golomb parameter
     * @param limit zeros that say that the error is written out
     * @param errorBits bits it then has
     * @param range the largest error that can be
     * @throws DataException if there is none
     */
    int golomb(int k, int limit, int errorBits, int range) {
        long bits = peek(data, position);
        int zeros = Long.numberOfLeadingZeros(bits);
        if (zeros < limit) {
            long mapped = (long) zeros << k | bits << zeros << 1 >>> 1 >>> 63 - k;
            advance(zeros + 1 + k);
            if (mapped > range) {
                throw tooLarge();
            }
            return (int) mapped;
        }
        advance(limit + 1);
        int mapped = read(errorBits) + 1;
        if (zeros > limit || mapped > range) {
            throw tooLarge();
        }
        return mapped;
    }

    private void advance(int count) {
        position += count;
        if (position > end) {
            throw endsEarly();
        }
    }

    static DataException tooLarge() {
        return JpegLs.corrupt("a sample is coded farther from its prediction than its range allows");
    }

    static DataException endsEarly() {
        return JpegLs.corrupt("its data ends before the last sample");
    }
}
