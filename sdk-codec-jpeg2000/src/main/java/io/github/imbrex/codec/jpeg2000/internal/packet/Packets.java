package io.github.imbrex.codec.jpeg2000.internal.packet;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Fault;
import io.github.imbrex.codec.jpeg2000.internal.syntax.ImageSize;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Parameters;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Progression;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Progression.Order;
import io.github.imbrex.codec.jpeg2000.internal.syntax.TileStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The packets of a tile in the order of its progressions (B.12). All orders but those by layer first are an order of
 * precincts, each with its layers; layers go around the precincts of a resolution, or around all of them.
 */
public final class Packets {

    private static final Comparator<Precinct> POSITION =
            by(precinct -> precinct.y).thenComparing(by(precinct -> precinct.x));
    private static final Comparator<Precinct> COMPONENT = by(precinct -> precinct.component);
    private static final Comparator<Precinct> RESOLUTION = by(precinct -> precinct.resolution);
    private static final Comparator<Precinct> INDEX = by(precinct -> precinct.index);

    private final Parameters parameters;
    private final List<Precinct> precincts;
    private final PacketReader reader;

    private Packets(Parameters parameters, List<Precinct> precincts, PacketReader reader) {
        this.parameters = parameters;
        this.precincts = precincts;
        this.reader = reader;
    }

    private static Comparator<Precinct> by(ToLongFunction<Precinct> key) {
        return Comparator.comparingLong(key);
    }

    /**
     * Reads all packets of a tile.
     *
     * @param tile its bytes
     * @param size the image it belongs to
     * @return its components, with the bytes of each code-block found
     */
    public static List<TileComponent> read(TileStream tile, ImageSize size) {
        Parameters parameters = tile.parameters();
        List<TileComponent> components = new ArrayList<>();
        long packets = 0;
        for (int i = 0; i < size.components().size(); i++) {
            ImageSize.Component grid = size.components().get(i);
            Area area = tile.area().every(grid.stepX(), grid.stepY());
            List<Resolution> resolutions = new ArrayList<>();
            for (int number = 0; number <= parameters.style(i).levels(); number++) {
                Resolution resolution = new Resolution(i, number, area, grid, parameters);
                packets += resolution.precincts() * parameters.layers();
                resolutions.add(resolution);
            }
            components.add(
                    new TileComponent(area, parameters.style(i).reversible(), parameters.regionShift(i), resolutions));
        }
        // A packet takes a byte at least: what follows is in proportion to what there is.
        if (packets > tile.headers().remaining()) {
            throw Fault.truncated("a tile that should have " + packets + " packets");
        }
        List<Precinct> precincts = new ArrayList<>();
        components.forEach(component -> component.resolutions().forEach(r -> r.cut(tile.area(), precincts)));
        new Packets(parameters, precincts, new PacketReader(tile)).read();
        return components;
    }

    private void read() {
        for (Progression progression : parameters.progressions()) {
            read(progression);
        }
        if (precincts.stream().anyMatch(precinct -> precinct.layer < parameters.layers())) {
            throw Fault.corrupt("its progressions leave out packets");
        }
    }

    private void read(Progression progression) {
        List<Precinct> ordered = precincts.stream()
                .filter(precinct -> precinct.resolution >= progression.firstResolution()
                        && precinct.resolution < progression.endResolution()
                        && precinct.component >= progression.firstComponent()
                        && precinct.component < progression.endComponent())
                .sorted(comparator(progression.order()))
                .toList();
        int endLayer = Math.min(progression.endLayer(), parameters.layers());
        int from = 0;
        while (from < ordered.size()) {
            int end = endOfRound(ordered, from, progression.order());
            readInLayers(ordered.subList(from, end), endLayer);
            from = end;
        }
    }

    private static Comparator<Precinct> comparator(Order order) {
        return switch (order) {
            case LRCP, RLCP -> RESOLUTION.thenComparing(COMPONENT).thenComparing(INDEX);
            case RPCL -> RESOLUTION.thenComparing(POSITION).thenComparing(COMPONENT);
            case PCRL -> POSITION.thenComparing(COMPONENT).thenComparing(RESOLUTION);
            case CPRL -> COMPONENT.thenComparing(POSITION).thenComparing(RESOLUTION);
        };
    }

    /** Behind the precincts around which each layer goes before the next one begins. */
    private static int endOfRound(List<Precinct> ordered, int from, Order order) {
        return switch (order) {
            case LRCP -> ordered.size();
            case RLCP -> {
                int end = from;
                while (end < ordered.size() && ordered.get(end).resolution == ordered.get(from).resolution) {
                    end++;
                }
                yield end;
            }
            case RPCL, PCRL, CPRL -> from + 1;
        };
    }

    private void readInLayers(List<Precinct> round, int endLayer) {
        for (int layer = 0; layer < endLayer; layer++) {
            for (Precinct precinct : round) {
                if (precinct.layer == layer) {
                    reader.read(precinct);
                    precinct.layer++;
                }
            }
        }
    }
}
