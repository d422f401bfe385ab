package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The entropy-coded data of one scan, up to the next marker, with the stuffed zeros taken out and cut at the restart
 * markers. Taking them out at once leaves the bit reader with nothing to look for.
 */
final class EntropyCodedData {

    /** So many bytes may be read behind the data. */
    static final int SLACK = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;

    private final byte[] stream;
    private final byte[] data;
    private int at;
    private int length;
    private int[] ends = new int[8];
    private int intervals;

    private EntropyCodedData(byte[] stream, int from) {
        this.stream = stream;
        this.at = from;
        this.data = new byte[stream.length - from + SLACK];
        while (!copyToMarker()) {
            takeOutMarker();
        }
        endInterval();
    }

    /** The data that begins at {@code from}. */
    static EntropyCodedData of(byte[] stream, int from) {
        return new EntropyCodedData(stream, from);
    }

    /** Copies to the next byte of ones; true if there is nothing more of this scan. */
    private boolean copyToMarker() {
        int from = at;
        int to = length;
        while (from + 8 <= stream.length) {
            long eight = (long) LONGS.get(stream, from);
            LONGS.set(data, to, eight);
            long zeros = ~eight - ONES & eight & TOPS;
            if (zeros != 0) {
                int clean = Long.numberOfTrailingZeros(zeros) >>> 3;
                at = from + clean;
                length = to + clean;
                return isEnd();
            }
            from += 8;
            to += 8;
        }
        while (from < stream.length && stream[from] != -1) {
            data[to++] = stream[from++];
        }
        at = from;
        length = to;
        return isEnd();
    }

    /** Skips fill bytes; whether what follows is neither a stuffed byte nor a restart. */
    private boolean isEnd() {
        while (at + 2 < stream.length && stream[at + 1] == -1) {
            at++;
        }
        if (at + 1 >= stream.length) {
            at = stream.length;
            return true;
        }
        return stream[at + 1] != 0 && !isRestart(stream[at + 1]);
    }

    private static boolean isRestart(int code) {
        return (code & 0xf8) == 0xd0;
    }

    private void takeOutMarker() {
        int code = stream[at + 1];
        if (code == 0) {
            data[length++] = -1;
        } else {
            if ((code & 7) != (intervals & 7)) {
                throw Corrupt.because("a restart marker is missing");
            }
            endInterval();
        }
        at += 2;
    }

    private void endInterval() {
        if (intervals == ends.length) {
            ends = Arrays.copyOf(ends, 2 * intervals);
        }
        ends[intervals++] = length;
    }

    /** Where in the stream the marker behind the scan is, or the end of the stream. */
    int next() {
        return at;
    }

    int intervals() {
        return intervals;
    }

    /** Reads one restart interval. */
    BitReader interval(int index) {
        if (index >= intervals) {
            throw Corrupt.because("its data ends early");
        }
        return new BitReader(data, index == 0 ? 0 : ends[index - 1], ends[index]);
    }
}
