package io.github.imbrex.codec.jpeg2000.internal.block;

import io.github.imbrex.codec.jpeg2000.internal.packet.CodeBlock;
import java.util.Arrays;

/** Joins the parts of a codeword segment, which may have come with different packets, and puts two bytes of ones behind. */
final class Segment {

    private static final int PADDING = 2;

    private byte[] bytes = new byte[4096];
    private int length;
    private int passes;
    private int part;

    void begin() {
        part = 0;
    }

    /** Joins the parts that hold the next passes, at most so many. */
    void next(CodeBlock block, byte[] source, int mostPasses) {
        length = 0;
        passes = 0;
        while (part < block.parts() && passes < mostPasses) {
            int more = block.length(part);
            if (length + more + PADDING > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more + PADDING));
            }
            System.arraycopy(source, block.offset(part), bytes, length, more);
            length += more;
            passes += block.passes(part);
            part++;
        }
        Arrays.fill(bytes, length, length + PADDING, (byte) 0xff);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int passes() {
        return passes;
    }
}
