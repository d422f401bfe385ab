package io.github.imbrex.codec.jpeg2000.internal;

import io.github.imbrex.codec.jpeg2000.internal.packet.Packets;
import io.github.imbrex.codec.jpeg2000.internal.packet.TileComponent;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import io.github.imbrex.codec.jpeg2000.internal.syntax.CodeStream;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Fault;
import io.github.imbrex.codec.jpeg2000.internal.syntax.ImageSize;
import io.github.imbrex.codec.jpeg2000.internal.syntax.TileStream;
import java.util.ArrayList;
import java.util.List;

/** Decodes an image tile by tile; a tile at a time is in memory besides the image. */
public final class ImageDecoder {

    private final ImageSize size;
    private final int bytesPerSample;
    private final byte[] image;

    private ImageDecoder(ImageSize size, int bytesPerSample) {
        this.size = size;
        this.bytesPerSample = bytesPerSample;
        image = new byte
                [size.area().width() * size.area().height() * size.components().size() * bytesPerSample];
    }

    /**
     * Decodes an image whose size was found to be the expected one.
     *
     * @param stream the code stream
     * @param bytesPerSample 1 to 4, enough for every component
     * @return little-endian samples, the components of a pixel side by side
     */
    public static byte[] decode(CodeStream stream, int bytesPerSample) {
        ImageDecoder decoder = new ImageDecoder(stream.size(), bytesPerSample);
        stream.tiles().forEach(decoder::decode);
        return decoder.image;
    }

    private void decode(TileStream tile) {
        List<TileComponent> components = Packets.read(tile, size);
        TileDecoder decoder = new TileDecoder(tile.bodies().array());
        List<Samples> planes = new ArrayList<>();
        for (TileComponent component : components) {
            planes.add(
                    component.reversible()
                            ? new Samples.Whole(decoder.whole(component))
                            : new Samples.Real(decoder.real(component)));
        }
        if (tile.parameters().colourTransform()) {
            undoColourTransform(components, planes);
        }
        for (int i = 0; i < planes.size(); i++) {
            write(i, tile.area(), components.get(i).area(), planes.get(i));
        }
    }

    private static void undoColourTransform(List<TileComponent> components, List<Samples> planes) {
        if (planes.size() < 3
                || !components.get(0).area().equals(components.get(1).area())
                || !components.get(0).area().equals(components.get(2).area())) {
            throw Fault.corrupt("it has a colour transform, but not three components of one size");
        }
        if (planes.get(0) instanceof Samples.Whole first
                && planes.get(1) instanceof Samples.Whole second
                && planes.get(2) instanceof Samples.Whole third) {
            Colours.undoReversible(first.values(), second.values(), third.values());
        } else if (planes.get(0) instanceof Samples.Real first
                && planes.get(1) instanceof Samples.Real second
                && planes.get(2) instanceof Samples.Real third) {
            Colours.undoIrreversible(first.values(), second.values(), third.values());
        } else {
            throw Fault.corrupt("the components of its colour transform have different wavelets");
        }
    }

    /** Puts the samples of a component where they belong; where it has fewer, neighbours share one. */
    private void write(int index, Area tile, Area samples, Samples plane) {
        ImageSize.Component component = size.components().get(index);
        if (samples.isEmpty()) {
            throw Fault.unsupported("a tile without samples of a component");
        }
        int[] line = new int[samples.width()];
        int pixelStride = size.components().size() * bytesPerSample;
        for (int y = tile.top(); y < tile.bottom(); y++) {
            int row = Math.max(0, y / component.stepY() - samples.top());
            plane.row(row * line.length, component, line);
            int to = ((y - size.area().top()) * size.area().width()
                                    + tile.left()
                                    - size.area().left())
                            * pixelStride
                    + index * bytesPerSample;
            for (int x = tile.left(); x < tile.right(); x++, to += pixelStride) {
                int value = line[
                        component.stepX() == 1
                                ? x - samples.left()
                                : Math.max(0, x / component.stepX() - samples.left())];
                image[to] = (byte) value;
                for (int i = 1; i < bytesPerSample; i++) {
                    image[to + i] = (byte) (value >> 8 * i);
                }
            }
        }
    }
}
