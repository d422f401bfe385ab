package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.ByteCursor;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Fault;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Marker;
import io.github.imbrex.codec.jpeg2000.internal.syntax.TileStream;
import java.util.Arrays;

/** Reads one packet after the other (B.9, B.10): what its header says goes to the code-blocks it is about. */
final class PacketReader {

    private static final int MARKER_AND_NUMBER = 6;
    private static final int MOST_LENGTH_BITS = 31;

    private final ByteCursor bodies;
    private final ByteCursor headers;
    private final HeaderBits bits;
    /** Triples of the packet at hand: number of the block in the precinct, passes, length. */
    private int[] found = new int[96];

    private int count;

    PacketReader(TileStream tile) {
        bodies = tile.bodies();
        headers = tile.headers();
        bits = new HeaderBits(headers);
    }

    void read(Precinct precinct) {
        // Neither marker can be taken for anything else: no byte above 8F follows one of ones in a header or a body.
        if (bodies.peek16() == Marker.SOP) {
            bodies.skip(MARKER_AND_NUMBER);
        }
        count = 0;
        if (bits.bit() == 1) {
            int number = 0;
            for (Precinct.Part part : precinct.parts) {
                for (int i = 0; i < part.blocks.length; i++) {
                    readBlock(precinct, part, i, number++);
                }
            }
        }
        bits.align();
        if (headers.peek16() == Marker.EPH) {
            headers.skip(2);
        }
        readBody(precinct);
    }

    private void readBlock(Precinct precinct, Precinct.Part part, int index, int number) {
        CodeBlock block = part.blocks[index];
        int x = index % part.across;
        int y = index / part.across;
        if (block.parts() > 0) {
            if (bits.bit() == 0) {
                return;
            }
        } else {
            if (!part.inclusion.isLess(x, y, precinct.layer + 1, bits)) {
                return;
            }
            block.zeroPlanes = part.zeroPlanes.value(x, y, part.planes, bits);
        }
        int passes = passes();
        int most = 3 * (part.planes - block.zeroPlanes) - 2;
        if (block.passes() + passes > most) {
            throw Fault.corrupt("a code-block has more coding passes than bit-planes to code");
        }
        while (bits.bit() == 1) {
            if (++block.lengthBits > MOST_LENGTH_BITS) {
                throw Fault.corrupt("the length of a code-block is out of all proportion");
            }
        }
        int pass = block.passes();
        int known = pass + passes;
        while (passes > 0) {
            int together = Math.min(passes, precinct.style.passesInSegment(pass, known));
            int width = block.lengthBits + (31 - Integer.numberOfLeadingZeros(together));
            if (width > MOST_LENGTH_BITS) {
                throw Fault.corrupt("the length of a code-block is out of all proportion");
            }
            note(number, together, bits.bits(width));
            pass += together;
            passes -= together;
        }
    }

    /** The number of new coding passes (Table B.4). */
    private int passes() {
        if (bits.bit() == 0) {
            return 1;
        }
        if (bits.bit() == 0) {
            return 2;
        }
        int few = bits.bits(2);
        if (few < 3) {
            return 3 + few;
        }
        int more = bits.bits(5);
        return more < 31 ? 6 + more : 37 + bits.bits(7);
    }

    private void note(int number, int passes, int length) {
        if (count + 3 > found.length) {
            found = Arrays.copyOf(found, 2 * found.length);
        }
        found[count++] = number;
        found[count++] = passes;
        found[count++] = length;
    }

    private void readBody(Precinct precinct) {
        int first = 0;
        int at = 0;
        for (Precinct.Part part : precinct.parts) {
            for (; at < count && found[at] - first < part.blocks.length; at += 3) {
                int length = found[at + 2];
                part.blocks[found[at] - first].add(bodies.position(), length, found[at + 1]);
                bodies.skip(length);
            }
            first += part.blocks.length;
        }
    }
}
