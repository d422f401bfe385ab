package io.github.imbrex.testkit.internal.wire;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets a number of bytes through and then breaks by {@link Cut}, as a connection does. */
public final class CutOutput extends FilterOutputStream {

    private long left;

    /** Breaks at the first byte after so many. */
    public CutOutput(OutputStream out, long left) {
        super(out);
        this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int through = (int) Math.min(count, left);
        out.write(bytes, from, through);
        left -= through;
        if (through < count) {
            out.flush();
            throw new Cut();
        }
    }

    /** The bytes that were let through are over. */
    static final class Cut extends IOException {

        private static final long serialVersionUID = 1L;

        Cut() {
            super("Cut here, as scripted.");
        }
    }
}
