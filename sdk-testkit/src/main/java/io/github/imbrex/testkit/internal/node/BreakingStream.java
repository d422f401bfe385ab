package io.github.imbrex.testkit.internal.node;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets a number of bytes through and then breaks, as a connection does. */
final class BreakingStream extends FilterOutputStream {

    private long left;

    BreakingStream(OutputStream out, long left) {
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
            throw new IOException("Cut here, as asked.");
        }
    }
}
