package io.github.imbrex.codec.jpeg2000.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a code stream apart: main header, tile-parts, and nothing of what is in packets (Annex A). */
public final class CodeStreamParser {

    /** SOT and SOD: what even an empty tile-part has. */
    private static final int LEAST_TILE_PART = 14;

    private final byte[] bytes;
    private final ByteCursor stream;
    private final TreeMap<Integer, ByteCursor> packedHeaders = new TreeMap<>();

    private CodeStreamParser(byte[] bytes) {
        this.bytes = bytes;
        stream = new ByteCursor(bytes, Jp2Boxes.codeStream(bytes), bytes.length, "the main header");
    }

    /**
     * Takes a code stream apart.
     *
     * @param bytes a code stream, or a JP2 file around one; not copied
     * @return its parts
     */
    public static CodeStream parse(byte[] bytes) {
        return new CodeStreamParser(bytes).parse();
    }

    private CodeStream parse() {
        if (stream.u16() != Marker.SOC) {
            throw Fault.corrupt("it does not begin with SOC");
        }
        if (stream.u16() != Marker.SIZ) {
            throw Fault.corrupt("SIZ is not its first marker segment");
        }
        ImageSize size = ImageSize.read(segment());
        Parameters parameters = new Parameters(size.components().size());
        int marker = stream.u16();
        while (marker != Marker.SOT) {
            mainHeader(marker, parameters);
            marker = stream.u16();
        }
        long tiles = (long) size.tilesAcross() * size.tilesDown();
        if (tiles > stream.remaining() / LEAST_TILE_PART + 1) {
            throw Fault.truncated("the tiles: it has fewer than its header says");
        }
        TileAssembly[] assemblies = new TileAssembly[(int) tiles];
        tileParts(assemblies, parameters);
        List<TileStream> streams = new ArrayList<>();
        for (int tile = 0; tile < tiles; tile++) {
            TileAssembly assembly = assemblies[tile];
            if (assembly == null) {
                throw Fault.truncated("the tiles: one of them is not there");
            }
            streams.add(assembly.join(size.tile(tile)));
        }
        return new CodeStream(size, streams);
    }

    private void mainHeader(int marker, Parameters parameters) {
        if (marker >> 8 != 0xff || marker == Marker.SOD || marker == Marker.EOC) {
            throw Fault.corrupt("there is no marker where one should be in the main header");
        }
        if (marker == Marker.MCT || marker == Marker.MCC || marker == Marker.MCO) {
            throw Fault.unsupported("a multiple component transform of ISO/IEC 15444-2");
        }
        ByteCursor segment = segment();
        if (marker == Marker.PPM) {
            packedHeaders.put(segment.u8(), segment);
        } else {
            parameters.take(marker, segment);
        }
    }

    /** Tile-parts up to EOC or the end of the bytes: whether all is there is found out when packets are read. */
    private void tileParts(@Nullable TileAssembly[] assemblies, Parameters main) {
        ByteCursor packed = packedHeaders.isEmpty()
                ? null
                : TileAssembly.joined(packedHeaders.values().stream().toList(), "PPM");
        int marker = Marker.SOT;
        while (marker == Marker.SOT) {
            int start = stream.position() - 2;
            ByteCursor sot = segment();
            int tile = sot.u16();
            long length = sot.u32();
            if (tile >= assemblies.length) {
                throw Fault.corrupt("a tile-part is of a tile that is not there");
            }
            TileAssembly assembly = assemblies[tile];
            if (assembly == null) {
                assembly = new TileAssembly(main.forTile());
                assemblies[tile] = assembly;
            }
            for (marker = stream.u16(); marker != Marker.SOD; marker = stream.u16()) {
                if (marker >> 8 != 0xff) {
                    throw Fault.corrupt("there is no marker where one should be in a tile-part header");
                }
                assembly.take(marker, segment());
            }
            if (packed != null) {
                assembly.headers(packed.part((int) Math.min(Integer.MAX_VALUE, packed.u32()), "PPM"));
            }
            assembly.body(body(start, length));
            marker = stream.remaining() >= 2 ? stream.u16() : Marker.EOC;
        }
    }

    /** The rest of a tile-part: by its length, or up to EOC if it has none. */
    private ByteCursor body(int start, long length) {
        int from = stream.position();
        int end = stream.end();
        if (length == 0) {
            if (end - from >= 2 && (bytes[end - 2] & 0xff) == 0xff && (bytes[end - 1] & 0xff) == (Marker.EOC & 0xff)) {
                end -= 2;
            }
        } else {
            if (start + length < from) {
                throw Fault.corrupt("a tile-part is shorter than its header");
            }
            end = (int) Math.min(end, start + length);
        }
        return stream.part(end - from, "a tile-part");
    }

    private ByteCursor segment() {
        int length = stream.u16();
        if (length < 2) {
            throw Fault.corrupt("a marker segment is shorter than its length");
        }
        return stream.part(length - 2, "a marker segment");
    }
}
