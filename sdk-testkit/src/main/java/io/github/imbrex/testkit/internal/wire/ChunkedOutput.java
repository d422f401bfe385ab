package io.github.imbrex.testkit.internal.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Chunked coding, RFC 9112 section 7.1; the final chunk comes by {@link #end()} and only then. */
final class ChunkedOutput extends OutputStream {

    private static final int CHUNK = 16 * 1024;

    private final OutputStream out;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;

    ChunkedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int taken = Math.min(count - done, CHUNK - filled);
            System.arraycopy(bytes, from + done, chunk, filled, taken);
            filled += taken;
            done += taken;
            if (filled == CHUNK) {
                send();
            }
        }
    }

    /** Sends what is left as a chunk. */
    void send() throws IOException {
        if (filled > 0) {
            ascii(Integer.toHexString(filled) + "\r\n");
            out.write(chunk, 0, filled);
            ascii("\r\n");
            filled = 0;
        }
    }

    /** Sends the chunk of length 0. */
    void end() throws IOException {
        send();
        ascii("0\r\n\r\n");
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
