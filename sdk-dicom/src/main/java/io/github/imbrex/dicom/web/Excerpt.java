package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import java.io.IOException;
import java.io.InputStream;

/** A stretch of a stream: skips to where it begins, and ends where it ends. For one thread. */
final class Excerpt extends InputStream {

    private static final int SKIP_BUFFER = 16 * 1024;

    private final InputStream in;
    private final boolean exact;
    private long toSkip;
    private long left;
    private boolean begun;

    private Excerpt(InputStream in, long toSkip, long left, boolean exact) {
        this.in = in;
        this.toSkip = toSkip;
        this.left = left;
        this.exact = exact;
    }

    /** Out of the whole value, which the server sent although a range was asked for. */
    static Excerpt of(InputStream whole, ByteRange range) {
        return new Excerpt(whole, range.first(), range.count(), false);
    }

    /** What should be so many bytes, no more and no fewer. */
    static Excerpt exactly(InputStream in, long count) {
        return new Excerpt(in, 0, count, true);
    }

    static DataException beyondEnd() {
        return new DataException("The range begins after the end of the bulk value.", null);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        skipToBegin();
        if (left == 0) {
            return end();
        }
        int count = in.read(target, from, (int) Math.min(length, left));
        if (count < 0) {
            return ended();
        }
        begun = true;
        left -= count;
        return count;
    }

    private void skipToBegin() throws IOException {
        byte[] skipped = toSkip > 0 ? new byte[(int) Math.min(toSkip, SKIP_BUFFER)] : new byte[0];
        while (toSkip > 0) {
            int count = in.read(skipped, 0, (int) Math.min(toSkip, skipped.length));
            if (count < 0) {
                throw beyondEnd();
            }
            toSkip -= count;
        }
    }

    private int ended() {
        if (exact) {
            throw new TruncatedResponseException(
                    "The answer ended early: " + left + " bytes of the range that it announced are missing.",
                    0,
                    0,
                    -1,
                    null);
        }
        if (!begun) {
            throw beyondEnd();
        }
        return -1;
    }

    private int end() throws IOException {
        if (exact && in.read() >= 0) {
            throw new DataException(
                    "The server sent more bytes than the range that it announced; fetch the whole value.", null);
        }
        return -1;
    }
}
