package io.github.imbrex.codec.jpeg2000;

import io.github.imbrex.codec.jpeg2000.internal.block.BlockEncoder;
import io.github.imbrex.codec.jpeg2000.internal.block.HtBlockEncoder;
import io.github.imbrex.codec.jpeg2000.internal.packet.Subband.Kind;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lossless encoder for tests: 5/3, one tile, one layer, one precinct a resolution, in the order of resolution and component.
 * It follows the text of the standard and not the decoder, so that both agree only if both are right.
 */
final class TestEncoder {

    private static final List<Kind> DETAILS = List.of(Kind.HL, Kind.LH, Kind.HH);

    private final int width;
    private final int height;
    private final int bits;
    private final boolean signed;
    private final List<int[][]> components = new ArrayList<>();
    private int levels = 3;
    private int blockExponent = 4;
    private int styleBits;
    private boolean colourTransform;
    private boolean markers;
    private boolean highThroughput;
    private boolean refined;
    private Headers headers = Headers.BEFORE_BODIES;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    /** Where packet headers are. */
    enum Headers {
        BEFORE_BODIES,
        PPM,
        PPT
    }

    TestEncoder(int width, int height, int bits, boolean signed) {
        this.width = width;
        this.height = height;
        this.bits = bits;
        this.signed = signed;
    }

    /** Takes a component, by rows. */
    TestEncoder component(int... samples) {
        int[][] rows = new int[height][width];
        for (int i = 0; i < samples.length; i++) {
            rows[i / width][i % width] = samples[i] - (signed ? 0 : 1 << bits - 1);
        }
        components.add(rows);
        return this;
    }

    TestEncoder levels(int count) {
        levels = count;
        return this;
    }

    /** Code-blocks of two to the power of this. */
    TestEncoder blockExponent(int exponent) {
        blockExponent = exponent;
        return this;
    }

    /** Code-block style as in Table A.19. */
    TestEncoder style(int code) {
        styleBits = code;
        return this;
    }

    TestEncoder colourTransform() {
        colourTransform = true;
        return this;
    }

    /** With SOP and EPH. */
    TestEncoder markers() {
        markers = true;
        return this;
    }

    TestEncoder headers(Headers where) {
        headers = where;
        return this;
    }

    /** With code-blocks of ISO/IEC 15444-15. */
    TestEncoder highThroughput() {
        highThroughput = true;
        styleBits = 0x40;
        return this;
    }

    /** With the last bit-plane in passes of its own, where that is possible without loss. */
    TestEncoder refined() {
        refined = true;
        return highThroughput();
    }

    byte[] encode() {
        if (colourTransform) {
            transformColours();
        }
        var out = new ByteArrayOutputStream();
        write(out, 0xff4f);
        size(out);
        if (highThroughput) {
            write(out, 0xff50, 8, 0, 2, 0, 0, 0, 9);
        }
        write(out, 0xff52, 12, markers ? 6 : 0, 0, 1, colourTransform ? 1 : 0, levels, 0, 0, styleBits, 1);
        quantization(out);
        byte[] packets = packets();
        if (headers == Headers.PPM) {
            ByteBuffer length = ByteBuffer.allocate(4).putInt(packed.size());
            packedHeaders(out, 0xff60, length.array());
        }
        var tileHeader = new ByteArrayOutputStream();
        if (headers == Headers.PPT) {
            packedHeaders(tileHeader, 0xff61, new byte[0]);
        }
        out.writeBytes(ByteBuffer.allocate(12)
                .putShort((short) 0xff90)
                .putShort((short) 10)
                .putShort((short) 0)
                .putInt(14 + tileHeader.size() + packets.length)
                .putShort((short) 1)
                .array());
        out.writeBytes(tileHeader.toByteArray());
        out.write(0xff);
        out.write(0x93);
        out.writeBytes(packets);
        write(out, 0xffd9);
        return out.toByteArray();
    }

    /** Packed packet headers, in two segments that part anywhere. */
    private void packedHeaders(ByteArrayOutputStream out, int marker, byte[] before) {
        byte[] bytes = ByteBuffer.allocate(before.length + packed.size())
                .put(before)
                .put(packed.toByteArray())
                .array();
        int middle = bytes.length / 3;
        for (int i = 0; i < 2; i++) {
            byte[] part = Arrays.copyOfRange(bytes, i * middle, i == 0 ? middle : bytes.length);
            write(out, marker, part.length + 3, i);
            out.writeBytes(part);
        }
    }

    private void transformColours() {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = components.get(0)[y][x];
                int green = components.get(1)[y][x];
                int blue = components.get(2)[y][x];
                components.get(0)[y][x] = Math.floorDiv(red + 2 * green + blue, 4);
                components.get(1)[y][x] = blue - green;
                components.get(2)[y][x] = red - green;
            }
        }
    }

    /** The marker and its length in two bytes each; the rest in one, but layers and exponents where they belong. */
    private void write(ByteArrayOutputStream out, int marker, int... fields) {
        out.write(marker >> 8);
        out.write(marker);
        for (int i = 0; i < fields.length; i++) {
            boolean wide = i == 0 || marker == 0xff52 && i == 3;
            if (wide) {
                out.write(fields[i] >> 8);
            }
            boolean block = marker == 0xff52 && (i == 6 || i == 7);
            out.write(block ? blockExponent - 2 : fields[i]);
        }
    }

    private void size(ByteArrayOutputStream out) {
        ByteBuffer size = ByteBuffer.allocate(40 + 3 * components.size());
        size.putShort((short) 0xff51).putShort((short) (38 + 3 * components.size()));
        size.putShort((short) (highThroughput ? 0x4000 : 0))
                .putInt(width)
                .putInt(height)
                .putInt(0)
                .putInt(0);
        size.putInt(width).putInt(height).putInt(0).putInt(0).putShort((short) components.size());
        for (int i = 0; i < components.size(); i++) {
            size.put((byte) (bits - 1 | (signed ? 0x80 : 0))).put((byte) 1).put((byte) 1);
        }
        out.writeBytes(size.array());
    }

    /** Two guard bits, and for every subband bits enough for all that the transforms add. */
    private void quantization(ByteArrayOutputStream out) {
        write(out, 0xff5c, 4 + 3 * levels);
        out.write(2 << 5);
        for (int i = 0; i < 1 + 3 * levels; i++) {
            out.write(bits + 3 << 3);
        }
    }

    private int planes() {
        return 2 + bits + 3 - 1;
    }

    private byte[] packets() {
        List<List<List<int[][]>>> resolutions = new ArrayList<>();
        for (int[][] component : components) {
            resolutions.add(decompose(component));
        }
        var out = new ByteArrayOutputStream();
        for (int resolution = 0; resolution <= levels; resolution++) {
            for (List<List<int[][]>> component : resolutions) {
                packet(component.get(resolution), resolution, out);
            }
        }
        return out.toByteArray();
    }

    /** Subbands from the lowest resolution up: LL, and then HL, LH, HH each. */
    private List<List<int[][]>> decompose(int[][] samples) {
        List<List<int[][]>> all = new ArrayList<>();
        int[][] low = samples;
        for (int level = 0; level < levels; level++) {
            // Columns first (F.4.2): rounding makes the order matter.
            int[][] columns = transpose(low);
            for (int x = 0; x < columns.length; x++) {
                columns[x] = analyse(columns[x]);
            }
            int[][] both = transpose(columns);
            for (int y = 0; y < both.length; y++) {
                both[y] = analyse(both[y]);
            }
            all.add(0, List.of(every(both, 1, 0), every(both, 0, 1), every(both, 1, 1)));
            low = every(both, 0, 0);
        }
        all.add(0, List.<int[][]>of(low));
        return all;
    }

    /** F.4.8.1, with the mirror of F.4.7: every second value is a low one. */
    private static int[] analyse(int[] line) {
        int n = line.length;
        int[] out = line.clone();
        if (n == 1) {
            return out;
        }
        for (int i = 1; i < n; i += 2) {
            out[i] = line[i] - Math.floorDiv(line[i - 1] + line[mirror(i + 1, n)], 2);
        }
        for (int i = 0; i < n; i += 2) {
            out[i] = line[i] + Math.floorDiv(out[mirror(i - 1, n)] + out[mirror(i + 1, n)] + 2, 4);
        }
        return out;
    }

    private static int mirror(int i, int n) {
        return i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i;
    }

    private static int[][] transpose(int[][] matrix) {
        int[][] out = new int[matrix.length == 0 ? 0 : matrix[0].length][matrix.length];
        for (int y = 0; y < matrix.length; y++) {
            for (int x = 0; x < matrix[y].length; x++) {
                out[x][y] = matrix[y][x];
            }
        }
        return out;
    }

    private static int[][] every(int[][] matrix, int firstX, int firstY) {
        int[][] out = new int[(matrix.length + 1 - firstY) / 2][(matrix[0].length + 1 - firstX) / 2];
        for (int y = 0; y < out.length; y++) {
            for (int x = 0; x < out[y].length; x++) {
                out[y][x] = matrix[2 * y + firstY][2 * x + firstX];
            }
        }
        return out;
    }

    private void packet(List<int[][]> subbands, int resolution, ByteArrayOutputStream out) {
        if (markers) {
            out.writeBytes(new byte[] {(byte) 0xff, (byte) 0x91, 0, 4, 0, 0});
        }
        var header = new HeaderWriter();
        var body = new ByteArrayOutputStream();
        header.bit(1);
        for (int i = 0; i < subbands.size(); i++) {
            Kind kind = resolution == 0 ? Kind.LL : DETAILS.get(i);
            subband(subbands.get(i), kind, header, body);
        }
        ByteArrayOutputStream headerOut = headers == Headers.BEFORE_BODIES ? out : packed;
        headerOut.writeBytes(header.bytes());
        if (markers) {
            headerOut.writeBytes(new byte[] {(byte) 0xff, (byte) 0x92});
        }
        out.writeBytes(body.toByteArray());
    }

    private void subband(int[][] subband, Kind kind, HeaderWriter header, ByteArrayOutputStream body) {
        int size = 1 << blockExponent;
        if (subband.length == 0 || subband[0].length == 0) {
            return;
        }
        int down = (subband.length + size - 1) / size;
        int across = (subband[0].length + size - 1) / size;
        int[][] inclusion = new int[down][across];
        int[][] zeroPlanes = new int[down][across];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int[][] block = block(subband, x, y);
                int planes = BlockEncoder.planes(block);
                inclusion[y][x] = planes == 0 ? 1 : 0;
                int coded = !highThroughput ? planes : isRefined(block) ? 2 : 1;
                zeroPlanes[y][x] = planes() - coded;
            }
        }
        var inclusionTree = new TagTreeWriter(inclusion);
        var zeroPlanesTree = new TagTreeWriter(zeroPlanes);
        BlockStyle style = new BlockStyle(
                false, (styleBits & 2) != 0, (styleBits & 4) != 0, (styleBits & 8) != 0, (styleBits & 32) != 0, false);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                inclusionTree.write(x, y, 1, header);
                if (inclusion[y][x] == 0) {
                    for (int t = 1; t <= zeroPlanes[y][x] + 1; t++) {
                        zeroPlanesTree.write(x, y, t, header);
                    }
                    int[][] block = block(subband, x, y);
                    List<byte[]> segments = highThroughput
                            ? HtBlockEncoder.encode(block, isRefined(block))
                            : BlockEncoder.encode(block, kind, style);
                    int passes = highThroughput ? 2 * segments.size() - 1 : 3 * BlockEncoder.planes(block) - 2;
                    lengths(passes, segments, header);
                    segments.forEach(body::writeBytes);
                }
            }
        }
    }

    private int[][] block(int[][] subband, int x, int y) {
        int size = 1 << blockExponent;
        int rows = Math.min(size, subband.length - y * size);
        int columns = Math.min(size, subband[0].length - x * size);
        int[][] block = new int[rows][columns];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(subband[y * size + i], x * size, block[i], 0, columns);
        }
        return block;
    }

    private boolean isRefined(int[][] block) {
        return refined && HtBlockEncoder.isRefinable(block);
    }

    private void lengths(int passes, List<byte[]> segments, HeaderWriter header) {
        if (passes == 1) {
            header.bit(0);
        } else if (passes == 2) {
            header.bits(2, 2);
        } else if (passes <= 5) {
            header.bits(0xc | passes - 3, 4);
        } else if (passes <= 36) {
            header.bits(0x1e0 | passes - 6, 9);
        } else {
            header.bits(0xff80 | passes - 37, 16);
        }
        int longest = segments.stream().mapToInt(s -> s.length).max().orElse(0);
        int lengthBits = Math.max(3, 32 - Integer.numberOfLeadingZeros(longest));
        for (int i = 3; i < lengthBits; i++) {
            header.bit(1);
        }
        header.bit(0);
        for (int i = 0; i < segments.size(); i++) {
            int together = highThroughput ? i + 1 : passes / segments.size();
            header.bits(segments.get(i).length, lengthBits + 31 - Integer.numberOfLeadingZeros(together));
        }
    }

    /** Bits with the stuffing of B.10.1. */
    private static final class HeaderWriter {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int current;
        private int left = 8;

        void bit(int bit) {
            current |= bit << --left;
            if (left == 0) {
                out.write(current);
                left = current == 0xff ? 7 : 8;
                current = 0;
            }
        }

        void bits(int value, int count) {
            for (int i = count - 1; i >= 0; i--) {
                bit(value >> i & 1);
            }
        }

        byte[] bytes() {
            if (left < 8) {
                out.write(current);
            }
            return out.toByteArray();
        }
    }

    /** B.10.2 in the forward direction. */
    private static final class TagTreeWriter {

        private final List<int[][]> levels = new ArrayList<>();
        private final List<int[][]> told = new ArrayList<>();
        private final List<boolean[][]> known = new ArrayList<>();

        TagTreeWriter(int[][] leaves) {
            int[][] level = leaves;
            while (true) {
                levels.add(level);
                told.add(new int[level.length][level[0].length]);
                known.add(new boolean[level.length][level[0].length]);
                if (level.length == 1 && level[0].length == 1) {
                    return;
                }
                int[][] above = new int[(level.length + 1) / 2][(level[0].length + 1) / 2];
                for (int[] row : above) {
                    Arrays.fill(row, Integer.MAX_VALUE);
                }
                for (int y = 0; y < level.length; y++) {
                    for (int x = 0; x < level[0].length; x++) {
                        above[y / 2][x / 2] = Math.min(above[y / 2][x / 2], level[y][x]);
                    }
                }
                level = above;
            }
        }

        void write(int x, int y, int threshold, HeaderWriter out) {
            int least = 0;
            for (int i = levels.size() - 1; i >= 0; i--) {
                int value = levels.get(i)[y >> i][x >> i];
                int[] row = told.get(i)[y >> i];
                boolean[] done = known.get(i)[y >> i];
                row[x >> i] = Math.max(row[x >> i], least);
                while (row[x >> i] < threshold && !done[x >> i]) {
                    if (row[x >> i] < value) {
                        out.bit(0);
                        row[x >> i]++;
                    } else {
                        out.bit(1);
                        done[x >> i] = true;
                    }
                }
                least = row[x >> i];
            }
        }
    }
}
