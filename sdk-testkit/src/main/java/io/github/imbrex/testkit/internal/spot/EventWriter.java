package io.github.imbrex.testkit.internal.spot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Writes server-sent events, with the faults that were asked for. */
final class EventWriter {

    private final OutputStream out;
    private final String lineEnd;
    private final boolean oneByOne;
    private int left;

    /** A writer that breaks after {@code cut} bytes unless that is negative. */
    EventWriter(OutputStream out, Set<SpotServer.Fault> faults, int cut) throws IOException {
        this.out = out;
        this.lineEnd = faults.contains(SpotServer.Fault.CRLF) ? "\r\n" : "\n";
        this.oneByOne = faults.contains(SpotServer.Fault.ONE_BYTE_CHUNKS);
        this.left = cut < 0 ? Integer.MAX_VALUE : cut;
        out.flush();
        cutIfDue();
    }

    void write(String name, String data) throws IOException {
        String event = "event: " + name + lineEnd + "data: " + data + lineEnd + lineEnd;
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, left);
        if (oneByOne) {
            for (int i = 0; i < length; i++) {
                out.write(bytes[i]);
                out.flush();
            }
        } else {
            out.write(bytes, 0, length);
            out.flush();
        }
        if (left != Integer.MAX_VALUE) {
            left -= length;
            cutIfDue();
        }
    }

    private void cutIfDue() throws IOException {
        if (left == 0) {
            throw new IOException("cut, as told");
        }
    }
}
