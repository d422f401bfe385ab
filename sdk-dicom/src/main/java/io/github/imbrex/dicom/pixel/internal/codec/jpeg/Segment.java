package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/** The parameters of one marker, read from front to back and never beyond their end. */
final class Segment {

    private final byte[] stream;
    private final int end;
    private int at;

    /** The segment whose length stands at {@code at}. */
    Segment(byte[] stream, int at) {
        this.stream = stream;
        this.at = at;
        int length = at + 2 <= stream.length ? (stream[at] & 0xff) << 8 | stream[at + 1] & 0xff : 0;
        if (length < 2 || length > stream.length - at) {
            throw Corrupt.because("a marker segment leads out of it");
        }
        this.end = at + length;
        this.at = at + 2;
    }

    int end() {
        return end;
    }

    boolean hasMore() {
        return at < end;
    }

    int next8() {
        if (at >= end) {
            throw Corrupt.because("a marker segment is too short");
        }
        return stream[at++] & 0xff;
    }

    int next16() {
        return next8() << 8 | next8();
    }
}
