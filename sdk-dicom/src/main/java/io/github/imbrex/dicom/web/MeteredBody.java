package io.github.imbrex.dicom.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An answer whose data sets may each be so long and no longer, however the length is made up. For one thread. */
final class MeteredBody extends FilterInputStream {

    private final long limit;
    private long sinceLast;
    private int whole;

    MeteredBody(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Another data set is whole. */
    void advance() {
        whole++;
        sinceLast = 0;
    }

    /** The number of whole data sets. */
    int whole() {
        return whole;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int got = in.read(target, from, count);
        sinceLast += Math.max(got, 0);
        if (sinceLast > limit) {
            throw new OversizedAnswerException(whole, limit);
        }
        return got;
    }
}
