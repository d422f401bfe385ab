package io.github.imbrex.codec.jpeg2000.internal.block;

import io.github.imbrex.codec.jpeg2000.internal.packet.Subband.Kind;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The coding passes of Annex D in the forward direction, coefficient by coefficient as the text has them. */
public final class BlockEncoder {

    private final int[][] values;
    private final int width;
    private final int height;
    private final Kind kind;
    private final BlockStyle style;
    private final boolean[][] significant;
    private final boolean[][] refined;
    private final boolean[][] visited;
    private final MqEncoder mq = new MqEncoder();
    private final List<byte[]> segments = new ArrayList<>();

    private BlockEncoder(int[][] values, Kind kind, BlockStyle style) {
        this.values = values;
        this.kind = kind;
        this.style = style;
        height = values.length;
        width = values[0].length;
        significant = new boolean[height][width];
        refined = new boolean[height][width];
        visited = new boolean[height][width];
    }

    /** Bit-planes of a block that are not empty. */
    public static int planes(int[][] values) {
        int all = 0;
        for (int[] row : values) {
            for (int value : row) {
                all |= Math.abs(value);
            }
        }
        return 32 - Integer.numberOfLeadingZeros(all);
    }

    /** The codeword segments of a block: one, or one a pass. */
    public static List<byte[]> encode(int[][] values, Kind kind, BlockStyle style) {
        BlockEncoder encoder = new BlockEncoder(values, kind, style);
        int planes = planes(values);
        for (int plane = planes - 1; plane >= 0; plane--) {
            if (plane < planes - 1) {
                encoder.propagate(plane);
                encoder.endPass(false);
                encoder.refine(plane);
                encoder.endPass(false);
            }
            encoder.cleanUp(plane);
            encoder.endPass(plane == 0);
        }
        return encoder.segments;
    }

    private void endPass(boolean last) {
        if (style.terminateAll() || last) {
            segments.add(mq.terminate());
        }
        if (style.reset()) {
            mq.reset();
        }
    }

    private void propagate(int plane) {
        for (int top = 0; top < height; top += 4) {
            for (int x = 0; x < width; x++) {
                for (int y = top; y < Math.min(height, top + 4); y++) {
                    if (!significant[y][x] && context(x, y) != 0) {
                        codeSignificance(x, y, plane);
                        visited[y][x] = true;
                    }
                }
            }
        }
    }

    private void refine(int plane) {
        for (int top = 0; top < height; top += 4) {
            for (int x = 0; x < width; x++) {
                for (int y = top; y < Math.min(height, top + 4); y++) {
                    if (significant[y][x] && !visited[y][x]) {
                        int context = refined[y][x] ? 16 : context(x, y) != 0 ? 15 : 14;
                        mq.encode(context, bit(x, y, plane));
                        refined[y][x] = true;
                    }
                }
            }
        }
    }

    private void cleanUp(int plane) {
        for (int top = 0; top < height; top += 4) {
            for (int x = 0; x < width; x++) {
                int y = top;
                if (isRun(x, top)) {
                    int run = 0;
                    while (run < 4 && bit(x, top + run, plane) == 0) {
                        run++;
                    }
                    mq.encode(17, run < 4 ? 1 : 0);
                    if (run == 4) {
                        continue;
                    }
                    mq.encode(18, run >> 1);
                    mq.encode(18, run & 1);
                    y = top + run;
                    codeSign(x, y);
                    y++;
                }
                for (; y < Math.min(height, top + 4); y++) {
                    if (!significant[y][x] && !visited[y][x]) {
                        codeSignificance(x, y, plane);
                    }
                }
            }
        }
        for (boolean[] row : visited) {
            Arrays.fill(row, false);
        }
        if (style.segmentationSymbols()) {
            for (int bit : new int[] {1, 0, 1, 0}) {
                mq.encode(18, bit);
            }
        }
    }

    private boolean isRun(int x, int top) {
        if (top + 4 > height) {
            return false;
        }
        for (int y = top; y < top + 4; y++) {
            if (significant[y][x] || visited[y][x] || context(x, y) != 0) {
                return false;
            }
        }
        return true;
    }

    private int bit(int x, int y, int plane) {
        return Math.abs(values[y][x]) >> plane & 1;
    }

    private void codeSignificance(int x, int y, int plane) {
        mq.encode(context(x, y), bit(x, y, plane));
        if (bit(x, y, plane) == 1) {
            codeSign(x, y);
        }
    }

    private void codeSign(int x, int y) {
        int h = Math.max(-1, Math.min(1, sign(x - 1, y, y) + sign(x + 1, y, y)));
        int v = Math.max(-1, Math.min(1, sign(x, y - 1, y) + sign(x, y + 1, y)));
        int flip = h < 0 || h == 0 && v < 0 ? 1 : 0;
        int context = h == 0 ? 9 + Math.abs(v) : 12 + h * v;
        mq.encode(context, (values[y][x] < 0 ? 1 : 0) ^ flip);
        significant[y][x] = true;
    }

    private int sign(int x, int y, int from) {
        return at(x, y, from) == 0 ? 0 : values[y][x] < 0 ? -1 : 1;
    }

    /** Whether a coefficient is significant, as one in row {@code from} sees it. */
    private int at(int x, int y, int from) {
        boolean hidden = style.causal() && y > from && y % 4 == 0;
        return x < 0 || y < 0 || x >= width || y >= height || hidden || !significant[y][x] ? 0 : 1;
    }

    /** Table D.1, read line by line. */
    private int context(int x, int y) {
        int h = at(x - 1, y, y) + at(x + 1, y, y);
        int v = at(x, y - 1, y) + at(x, y + 1, y);
        int d = at(x - 1, y - 1, y) + at(x + 1, y - 1, y) + at(x - 1, y + 1, y) + at(x + 1, y + 1, y);
        if (kind == Kind.HH) {
            int hv = h + v;
            if (d >= 3) {
                return 8;
            }
            if (d == 2) {
                return hv >= 1 ? 7 : 6;
            }
            if (d == 1) {
                return hv >= 2 ? 5 : hv == 1 ? 4 : 3;
            }
            return Math.min(2, hv);
        }
        int first = kind == Kind.HL ? v : h;
        int second = kind == Kind.HL ? h : v;
        if (first == 2) {
            return 8;
        }
        if (first == 1) {
            return second >= 1 ? 7 : d >= 1 ? 6 : 5;
        }
        if (second == 2) {
            return 4;
        }
        if (second == 1) {
            return 3;
        }
        return Math.min(2, d);
    }
}
