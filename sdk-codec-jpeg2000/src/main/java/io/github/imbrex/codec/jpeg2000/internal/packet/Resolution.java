package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.packet.Subband.Kind;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import io.github.imbrex.codec.jpeg2000.internal.syntax.CodingStyle;
import io.github.imbrex.codec.jpeg2000.internal.syntax.ImageSize;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Parameters;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Quantization;
import java.util.ArrayList;
import java.util.List;

/** One resolution of a tile-component (B.5 to B.7): its subbands, cut into precincts and these into code-blocks. */
public final class Resolution {

    private static final List<Kind> DETAILS = List.of(Kind.HL, Kind.LH, Kind.HH);

    private final int component;
    private final int number;
    private final Area area;
    private final CodingStyle style;
    private final ImageSize.Component grid;
    private final List<Subband> subbands = new ArrayList<>();

    Resolution(int component, int number, Area tileComponent, ImageSize.Component grid, Parameters parameters) {
        this.component = component;
        this.number = number;
        this.grid = grid;
        style = parameters.style(component);
        area = tileComponent.halved(style.levels() - number, false, false);
        if (number == 0) {
            subbands.add(subband(Kind.LL, tileComponent, parameters));
        } else {
            DETAILS.forEach(kind -> subbands.add(subband(kind, tileComponent, parameters)));
        }
    }

    private Subband subband(Kind kind, Area tileComponent, Parameters parameters) {
        int level = number == 0 ? style.levels() : style.levels() - number + 1;
        int band = number == 0 ? 0 : 3 * (number - 1) + kind.number();
        Quantization quantization = parameters.quantization(component);
        int exponent = quantization.exponent(number, band);
        int planes = Math.max(0, quantization.guardBits() + exponent - 1) + parameters.regionShift(component);
        float step = Math.scalb(quantization.mantissa(band), grid.bits() + kind.gain() - exponent);
        return new Subband(kind, kind.of(tileComponent, level), planes, step);
    }

    /** How many precincts there are, before any of them is made. */
    long precincts() {
        return (long) across() * down();
    }

    private int across() {
        int exponent = style.precinctWidthExponent(number);
        return area.isEmpty() ? 0 : (area.right() - 1 >> exponent) - (area.left() >> exponent) + 1;
    }

    private int down() {
        int exponent = style.precinctHeightExponent(number);
        return area.isEmpty() ? 0 : (area.bottom() - 1 >> exponent) - (area.top() >> exponent) + 1;
    }

    /** Makes the precincts and their code-blocks. */
    void cut(Area tile, List<Precinct> into) {
        int widthExponent = style.precinctWidthExponent(number);
        int heightExponent = style.precinctHeightExponent(number);
        int across = across();
        int count = across * down();
        int levels = style.levels() - number;
        for (int index = 0; index < count; index++) {
            int left = (area.left() >> widthExponent) + index % across << widthExponent;
            int top = (area.top() >> heightExponent) + index / across << heightExponent;
            Area precinct = new Area(left, top, end(left, widthExponent), end(top, heightExponent));
            List<Precinct.Part> parts = new ArrayList<>(subbands.size());
            for (Subband subband : subbands) {
                Area inBand = number == 0 ? precinct : precinct.halved(1, false, false);
                cut(subband, inBand.within(subband.area()), parts);
            }
            // The first precincts may begin before the tile does; they come when the tile begins.
            long x = Math.max(tile.left(), ((long) left << levels) * grid.stepX());
            long y = Math.max(tile.top(), ((long) top << levels) * grid.stepY());
            into.add(new Precinct(component, number, index, x, y, blockStyle(), parts));
        }
    }

    private static int end(int start, int exponent) {
        return (int) Math.min(Integer.MAX_VALUE, start + (1L << exponent));
    }

    private void cut(Subband subband, Area part, List<Precinct.Part> into) {
        if (part.isEmpty()) {
            return;
        }
        int halving = number == 0 ? 0 : 1;
        int widthExponent = Math.min(style.blockWidthExponent(), style.precinctWidthExponent(number) - halving);
        int heightExponent = Math.min(style.blockHeightExponent(), style.precinctHeightExponent(number) - halving);
        int firstX = part.left() >> widthExponent;
        int firstY = part.top() >> heightExponent;
        int across = (part.right() - 1 >> widthExponent) - firstX + 1;
        int down = (part.bottom() - 1 >> heightExponent) - firstY + 1;
        CodeBlock[] blocks = new CodeBlock[across * down];
        for (int i = 0; i < blocks.length; i++) {
            int left = firstX + i % across << widthExponent;
            int top = firstY + i / across << heightExponent;
            Area block = new Area(left, top, left + (1 << widthExponent), top + (1 << heightExponent)).within(part);
            blocks[i] = new CodeBlock(
                    block.left() - subband.area().left(),
                    block.top() - subband.area().top(),
                    block.width(),
                    block.height());
            subband.add(blocks[i]);
        }
        into.add(new Precinct.Part(subband.planes(), across, blocks));
    }

    /** {@return its samples, as many as the resolution has} */
    public Area area() {
        return area;
    }

    /** {@return how its code-blocks are coded} */
    public BlockStyle blockStyle() {
        return style.blockStyle();
    }

    /** {@return LL for the lowest resolution; HL, LH and HH for the others} */
    public List<Subband> subbands() {
        return subbands;
    }
}
