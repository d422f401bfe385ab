package io.github.imbrex.dicom.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntSupplier;

/** Bytes that arrive in pieces of chosen sizes, as from a network, and perhaps a break at the end. */
final class ChunkedInput extends InputStream {

    private final byte[] bytes;
    private final IntSupplier size;
    private final IOException breaksWith;
    private int at;

    ChunkedInput(byte[] bytes, IntSupplier size) {
        this(bytes, size, null);
    }

    ChunkedInput(byte[] bytes, IntSupplier size, IOException breaksWith) {
        this.bytes = bytes;
        this.size = size;
        this.breaksWith = breaksWith;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (at == bytes.length) {
            if (breaksWith != null) {
                throw breaksWith;
            }
            return -1;
        }
        int count = Math.min(Math.min(length, Math.max(1, size.getAsInt())), bytes.length - at);
        System.arraycopy(bytes, at, target, from, count);
        at += count;
        return count;
    }
}
