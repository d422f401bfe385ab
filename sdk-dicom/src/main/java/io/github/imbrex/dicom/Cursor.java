package io.github.imbrex.dicom;

import java.io.IOException;

/** Where a parse stands in its input, and how elements are encoded there. */
final class Cursor {

    static final long UNDEFINED_LENGTH = 0xFFFFFFFFL;

    final Input in;
    /** Index of the next byte in the array of the input. */
    int pos;

    boolean explicit;
    boolean bigEndian;
    /** Position at which the input ended too early, or -1. */
    long truncatedAt = -1;

    Cursor(Input in, int pos) {
        this.in = in;
        this.pos = pos;
    }

    /** Position in the input, what was left in it included. */
    long position() {
        return pos + in.shift;
    }

    /** The tag at an index, in a byte order that need not be the current one. */
    int tagAt(int at, boolean big) {
        return Binary.tagAt(in.bytes, at, big);
    }

    long lengthAt(int at, boolean big) {
        return Binary.intAt(in.bytes, at, big) & 0xFFFFFFFFL;
    }

    int shortAt(int at, boolean big) {
        return Binary.shortAt(in.bytes, at, big);
    }

    /** The flags of rows encoded as here. */
    int flags() {
        return (explicit ? 0 : ElementTable.IMPLICIT) | (bigEndian ? ElementTable.BIG_ENDIAN : 0);
    }

    /** Moves to a position in the input. */
    void advance(long position) throws IOException {
        long count = position - position();
        if (count <= in.limit - pos) {
            pos += (int) count;
        } else if (in.isMemory()) {
            pos = in.limit;
        } else {
            in.skip(pos, count);
        }
    }

    /** Takes what has been read of a cut input for all there is. */
    void truncate() {
        truncatedAt = in.limit + in.shift;
    }
}
