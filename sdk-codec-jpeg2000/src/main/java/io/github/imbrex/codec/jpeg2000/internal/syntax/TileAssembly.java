package io.github.imbrex.codec.jpeg2000.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers the tile-parts of one tile. */
final class TileAssembly {

    private final Parameters parameters;
    private final List<ByteCursor> bodies = new ArrayList<>();
    private final List<ByteCursor> headers = new ArrayList<>();
    private final TreeMap<Integer, ByteCursor> packedHeaders = new TreeMap<>();

    TileAssembly(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Takes a marker segment of a tile-part header; one that says nothing about decoding is left aside. */
    void take(int marker, ByteCursor segment) {
        if (marker == Marker.PPT) {
            packedHeaders.put(segment.u8(), segment);
        } else {
            parameters.take(marker, segment);
        }
    }

    /** Takes the packet headers of a tile-part that lie in the main header. */
    void headers(ByteCursor part) {
        headers.add(part);
    }

    /** Takes what is behind SOD. */
    void body(ByteCursor part) {
        bodies.add(part);
    }

    TileStream join(Area area) {
        headers.addAll(packedHeaders.values());
        ByteCursor joinedBodies = joined(bodies, "a tile");
        ByteCursor joinedHeaders = headers.isEmpty() ? joinedBodies : joined(headers, "packed packet headers");
        return new TileStream(area, parameters, joinedBodies, joinedHeaders);
    }

    static ByteCursor joined(List<ByteCursor> parts, String name) {
        if (parts.size() == 1) {
            ByteCursor only = parts.get(0);
            return new ByteCursor(only.array(), only.position(), only.end(), name);
        }
        int length = parts.stream().mapToInt(ByteCursor::remaining).sum();
        byte[] all = new byte[length];
        int to = 0;
        for (ByteCursor part : parts) {
            System.arraycopy(part.array(), part.position(), all, to, part.remaining());
            to += part.remaining();
        }
        return new ByteCursor(all, 0, length, name);
    }
}
