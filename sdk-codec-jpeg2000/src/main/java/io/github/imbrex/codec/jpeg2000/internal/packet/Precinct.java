package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import java.util.List;

/** A precinct (B.6): the code-blocks of one resolution and place that packets speak about together, layer by layer. */
final class Precinct {

    final int component;
    final int resolution;
    final int index;
    /** Where it comes in progressions by position, on the reference grid. */
    final long x;

    final long y;
    final BlockStyle style;
    final List<Part> parts;
    /** The layer that comes next. */
    int layer;

    Precinct(int component, int resolution, int index, long x, long y, BlockStyle style, List<Part> parts) {
        this.component = component;
        this.resolution = resolution;
        this.index = index;
        this.x = x;
        this.y = y;
        this.style = style;
        this.parts = parts;
    }

    /** The code-blocks of one subband in a precinct; at least one. */
    static final class Part {

        final int planes;
        final int across;
        final CodeBlock[] blocks;
        final TagTree inclusion;
        final TagTree zeroPlanes;

        Part(int planes, int across, CodeBlock[] blocks) {
            this.planes = planes;
            this.across = across;
            this.blocks = blocks;
            inclusion = new TagTree(across, blocks.length / across);
            zeroPlanes = new TagTree(across, blocks.length / across);
        }
    }
}
