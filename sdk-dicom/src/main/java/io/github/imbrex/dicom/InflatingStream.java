package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A deflated data set as it inflates, within the limits. Damage ends the stream and is remembered, so that what came
 * before it is kept.
 */
final class InflatingStream extends InputStream {

    /** Small objects may well be mostly zeros; the ratio counts from here. */
    private static final long RATIO_FROM = 16L << 20;

    private final InputStream deflated;
    private final Limits limits;
    private final Inflater inflater;
    private final boolean zlib;
    private final byte[] buffer = new byte[16 << 10];
    private boolean damaged;
    private boolean ended;

    InflatingStream(InputStream deflated, Limits limits) throws IOException {
        this.deflated = deflated;
        this.limits = limits;
        int got = deflated.readNBytes(buffer, 0, buffer.length);
        this.zlib = got >= 2 && startsWithZlibHeader(got);
        this.inflater = new Inflater(!zlib);
        inflater.setInput(buffer, 0, got);
    }

    /** Whether there is a zlib header, which a raw stream can only resemble as a stored block. */
    private boolean startsWithZlibHeader(int got) {
        int first = buffer[0] & 0xFF;
        boolean header = (first & 0x0F) == 8 && (first << 8 | buffer[1] & 0xFF) % 31 == 0;
        boolean stored = got >= 5 && (first & 6) == 0 && (buffer[1] ^ buffer[3]) == -1 && (buffer[2] ^ buffer[4]) == -1;
        return header && !stored;
    }

    boolean hasZlibHeader() {
        return zlib;
    }

    boolean isDamaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (!ended) {
            int got;
            try {
                got = inflater.inflate(target, from, count);
            } catch (DataFormatException e) {
                damaged = true;
                break;
            }
            if (got > 0) {
                check(inflater.getBytesWritten());
                return got;
            }
            if (inflater.finished()) {
                break;
            }
            int more = inflater.needsInput() ? deflated.read(buffer) : -1;
            if (more < 0) {
                damaged = true;
                break;
            }
            inflater.setInput(buffer, 0, more);
        }
        if (!ended) {
            ended = true;
            inflater.end();
        }
        return -1;
    }

    private void check(long inflated) {
        if (inflated > limits.inflatedBytes()) {
            close();
            throw new LimitExceededException(
                    "The deflated data set inflates beyond " + limits.inflatedBytes()
                            + " bytes (Limits.inflatedBytes); if that is intended raise Limits.withInflated.",
                    inflated,
                    null);
        }
        if (inflated > RATIO_FROM && inflated > limits.inflatedRatio() * Math.max(1, inflater.getBytesRead())) {
            close();
            throw new LimitExceededException(
                    "The deflated data set inflates to more than " + limits.inflatedRatio()
                            + " times its size (Limits.inflatedRatio), as a bomb does; if that is intended raise Limits.withInflated.",
                    inflated,
                    null);
        }
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            inflater.end();
        }
    }
}
