package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Fault;

/**
 * A tag tree (B.10.2): numbers of a raster, told in no more bits than are needed to know that they are not less than
 * something. A node stands for the least number of the four below it.
 */
final class TagTree {

    private final int levels;
    private final int[] firsts;
    private final int[] widths;
    /** What each node is at least, doubled; odd once it is known to be just that. */
    private final int[] bounds;

    TagTree(int width, int height) {
        int depth = 1;
        while (width - 1 >> depth - 1 > 0 || height - 1 >> depth - 1 > 0) {
            depth++;
        }
        levels = depth;
        firsts = new int[levels];
        widths = new int[levels];
        int nodes = 0;
        for (int level = 0; level < levels; level++) {
            firsts[level] = nodes;
            widths[level] = (width - 1 >> level) + 1;
            nodes += widths[level] * ((height - 1 >> level) + 1);
        }
        bounds = new int[nodes];
    }

    /** Whether the number at a place is less than a threshold, by as many bits as that takes. */
    boolean isLess(int x, int y, int threshold, HeaderBits bits) {
        int least = 0;
        for (int level = levels - 1; level >= 0; level--) {
            int node = firsts[level] + (y >> level) * widths[level] + (x >> level);
            int bound = Math.max(bounds[node], 2 * least);
            while (bound < 2 * threshold && (bound & 1) == 0) {
                bound += bits.bit() == 1 ? 1 : 2;
            }
            bounds[node] = bound;
            least = bound >> 1;
        }
        return least < threshold;
    }

    /** The number at a place. */
    int value(int x, int y, int most, HeaderBits bits) {
        for (int threshold = 1; threshold <= most + 1; threshold++) {
            if (isLess(x, y, threshold, bits)) {
                return threshold - 1;
            }
        }
        throw Fault.corrupt("a code-block has more empty bit-planes than there are");
    }
}
