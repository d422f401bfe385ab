package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import java.util.Arrays;

/** Goes through a code stream from marker to marker; within a marker segment, numbers are asked for one by one. */
final class Segments {

    private final byte[] stream;
    private int at;
    private int end;

    Segments(byte[] stream) {
        this.stream = stream;
    }

    /** The second byte of the next marker, which has to be where the last segment ended. */
    int next() {
        at = end;
        int from = at;
        while (at < stream.length && stream[at] == -1) {
            at++; // more than one: fill bytes
        }
        if (at >= stream.length) {
            throw JpegLs.corrupt("it ends before the last sample");
        }
        int marker = stream[at++] & 0xff;
        if (at - from < 2 || marker == 0) {
            throw JpegLs.corrupt("there is no marker where one must be");
        }
        end = at;
        return marker;
    }

    /** Enters the segment of the marker just read. */
    void open() {
        end = stream.length;
        int length = number(2);
        if (length < 2 || length - 2 > stream.length - at) {
            throw JpegLs.corrupt("a marker segment is longer than the stream, or shorter than its length");
        }
        end = at + length - 2;
    }

    /** The next bytes of the segment as an unsigned number; of more than four the last four. */
    int number(int bytes) {
        if (bytes > left()) {
            throw JpegLs.corrupt("a marker segment is shorter than what it has to say");
        }
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | stream[at++] & 0xff;
        }
        return value;
    }

    /** {@return bytes left in the segment} */
    int left() {
        return end - at;
    }

    boolean startsWith(byte[] name) {
        return left() >= name.length && Arrays.equals(stream, at, at + name.length, name, 0, name.length);
    }

    /** {@return the entropy-coded bits between the segment just read and the next marker} */
    EntropyBits entropyBits() {
        at = end;
        end = EntropyBits.markerAt(stream, at);
        return EntropyBits.between(stream, at, end);
    }
}
