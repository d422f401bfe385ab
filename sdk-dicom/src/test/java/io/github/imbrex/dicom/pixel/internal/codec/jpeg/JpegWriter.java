package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import java.io.ByteArrayOutputStream;
import java.util.function.IntUnaryOperator;

/**
 * Writes JPEG marker by marker and bit by bit, so that a stream can be as odd as a test needs it. The Huffman tables are
 * whatever {@link Codes} says, with no regard to how often a symbol comes.
 */
public final class JpegWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long pending;
    private int count;

    /** A Huffman table: the symbols in the order of their codes, and how many of them have which length. */
    public record Codes(int[] counts, int[] symbols) {

        /** Categories 0 to 16 with codes of 1 to 14 and of 16 bits. */
        public static Codes steep() {
            int[] counts = new int[17];
            for (int length = 1; length <= 14; length++) {
                counts[length] = 1;
            }
            counts[16] = 3;
            return new Codes(counts, categories(i -> (i * 5 + 3) % 17));
        }

        /** Categories 0 to 16 with codes of five bits. */
        public static Codes flat() {
            int[] counts = new int[17];
            counts[5] = 17;
            return new Codes(counts, categories(i -> i));
        }

        /** What the first coefficients of a block need: categories 0 to 15. */
        public static Codes first() {
            int[] counts = new int[17];
            counts[3] = 4;
            counts[6] = 11;
            counts[15] = 1;
            int[] symbols = new int[16];
            for (int i = 0; i < 16; i++) {
                symbols[i] = (i + 2) % 16;
            }
            return new Codes(counts, symbols);
        }

        /** What the other coefficients need: end of block, every run with every category; most codes are long. */
        public static Codes others() {
            int[] symbols = new int[242];
            int at = 1;
            for (int run = 0; run < 16; run++) {
                for (int category = run == 15 ? 0 : 1; category < 16; category++) {
                    symbols[at++] = run << 4 | category;
                }
            }
            int[] counts = new int[17];
            counts[2] = 1;
            counts[8] = 40;
            counts[14] = 201;
            return new Codes(counts, symbols);
        }

        private static int[] categories(IntUnaryOperator order) {
            int[] symbols = new int[17];
            for (int i = 0; i < 17; i++) {
                symbols[i] = order.applyAsInt(i);
            }
            return symbols;
        }
    }

    /** How a lossless image is written. */
    public record Lossless(
            int precision, int predictor, int pointTransform, int restartRows, boolean interleaved, Codes codes) {

        public static Lossless of(int precision, int predictor) {
            return new Lossless(precision, predictor, 0, 0, true, Codes.steep());
        }

        public Lossless pointTransform(int bits) {
            return new Lossless(precision, predictor, bits, restartRows, interleaved, codes);
        }

        public Lossless restartRows(int rows) {
            return new Lossless(precision, predictor, pointTransform, rows, interleaved, codes);
        }

        public Lossless oneScanEach() {
            return new Lossless(precision, predictor, pointTransform, restartRows, false, codes);
        }

        public Lossless codes(Codes other) {
            return new Lossless(precision, predictor, pointTransform, restartRows, interleaved, other);
        }
    }

    /** A lossless image of samples by pixel. */
    public static byte[] lossless(int[] samples, int rows, int columns, int components, Lossless how) {
        JpegWriter writer = new JpegWriter();
        writer.marker(0xd8);
        int[][] sampling = new int[components][];
        java.util.Arrays.fill(sampling, new int[] {1, 1});
        writer.frame(3, how.precision, rows, columns, sampling);
        writer.table(0, 0, how.codes);
        if (how.restartRows > 0) {
            writer.restartInterval(how.restartRows * columns);
        }
        int scans = how.interleaved ? 1 : components;
        for (int scan = 0; scan < scans; scan++) {
            Codes codes = scan == 1 ? Codes.flat() : how.codes;
            if (scan > 0) {
                writer.table(0, 0, codes); // redefined between the scans
            }
            int first = how.interleaved ? 0 : scan;
            int n = how.interleaved ? components : 1;
            writer.scan(first, n, how.predictor, 0, how.pointTransform);
            writer.losslessData(samples, rows, columns, components, first, n, how, codes);
        }
        writer.marker(0xd9);
        return writer.bytes();
    }

    private void losslessData(
            int[] samples, int rows, int columns, int components, int first, int n, Lossless how, Codes codes) {
        int shift = how.pointTransform;
        int start = 1 << how.precision - shift - 1;
        for (int y = 0; y < rows; y++) {
            boolean restarted = y == 0 || how.restartRows > 0 && y % how.restartRows == 0;
            if (y > 0 && restarted) {
                flush();
                marker(0xd0 + (y / how.restartRows - 1) % 8);
            }
            for (int x = 0; x < columns; x++) {
                for (int c = first; c < first + n; c++) {
                    int at = (y * columns + x) * components + c;
                    int a = x > 0 ? samples[at - components] >> shift : 0;
                    int b = y > 0 ? samples[at - columns * components] >> shift : 0;
                    int d = x > 0 && y > 0 ? samples[at - columns * components - components] >> shift : 0;
                    int prediction;
                    if (restarted) {
                        prediction = x == 0 ? start : a;
                    } else {
                        prediction = x == 0 ? b : predict(how.predictor, a, b, d);
                    }
                    int difference = (short) ((samples[at] >> shift) - prediction);
                    symbolAndBits(codes, 0, difference == Short.MIN_VALUE ? 32768 : difference);
                }
            }
        }
        flush();
    }

    private static int predict(int predictor, int a, int b, int c) {
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> c;
            case 4 -> a + b - c;
            case 5 -> a + (b - c >> 1);
            case 6 -> b + (a - c >> 1);
            default -> a + b >> 1;
        };
    }

    /** How a sequential image is written: sampling factors by component, one quantizer for all coefficients. */
    public record Sequential(
            int precision, int[][] sampling, int quantizer, int restartInterval, boolean interleaved) {}

    /** A sequential image, and what real numbers make of its coefficients. */
    public record Coded(byte[] stream, double[][] planes, int[] strides) {}

    /** An image of coefficients: blocks of each component as the units of an interleaved scan need them. */
    public static Coded sequential(int process, int rows, int columns, Sequential how, IntUnaryOperator coefficients) {
        JpegWriter writer = new JpegWriter();
        writer.marker(0xd8);
        int n = how.sampling.length;
        writer.quantization(0, how.quantizer);
        writer.frame(process, how.precision, rows, columns, how.sampling);
        writer.table(0, 0, Codes.first());
        writer.table(1, 0, Codes.others());
        if (how.restartInterval > 0) {
            writer.restartInterval(how.restartInterval);
        }
        int mostH = 1;
        int mostV = 1;
        for (int[] factors : how.sampling) {
            mostH = Math.max(mostH, factors[0]);
            mostV = Math.max(mostV, factors[1]);
        }
        int across = (columns + 8 * mostH - 1) / (8 * mostH);
        int down = (rows + 8 * mostV - 1) / (8 * mostV);
        int[][][] blocks = new int[n][][];
        double[][] planes = new double[n][];
        int[] strides = new int[n];
        int seed = 0;
        for (int c = 0; c < n; c++) {
            int wide = across * how.sampling[c][0];
            int high = down * how.sampling[c][1];
            strides[c] = 8 * wide;
            planes[c] = new double[64 * wide * high];
            blocks[c] = new int[wide * high][];
            for (int b = 0; b < blocks[c].length; b++) {
                int[] zigzag = new int[64];
                for (int k = 0; k < 64; k++) {
                    zigzag[k] = coefficients.applyAsInt(seed++ << 6 | k);
                }
                blocks[c][b] = zigzag;
                inverse(zigzag, how.quantizer, planes[c], b / wide * 8 * strides[c] + b % wide * 8, strides[c]);
            }
        }
        if (how.interleaved) {
            writer.scan(0, n, 0, 63, 0);
            writer.interleaved(blocks, how, across, down);
        } else {
            for (int c = 0; c < n; c++) {
                writer.scan(c, 1, 0, 63, 0);
                int wide = (columns * how.sampling[c][0] + mostH - 1) / mostH;
                int high = (rows * how.sampling[c][1] + mostV - 1) / mostV;
                writer.alone(blocks[c], how, (wide + 7) / 8, (high + 7) / 8, across * how.sampling[c][0]);
            }
        }
        writer.marker(0xd9);
        return new Coded(writer.bytes(), planes, strides);
    }

    private void interleaved(int[][][] blocks, Sequential how, int across, int down) {
        int[] last = new int[blocks.length];
        for (int unit = 0; unit < across * down; unit++) {
            restart(unit, how.restartInterval, last);
            for (int c = 0; c < blocks.length; c++) {
                int h = how.sampling[c][0];
                int v = how.sampling[c][1];
                for (int i = 0; i < h * v; i++) {
                    int row = unit / across * v + i / h;
                    int column = unit % across * h + i % h;
                    last[c] = block(blocks[c][row * across * h + column], last[c]);
                }
            }
        }
        flush();
    }

    private void alone(int[][] blocks, Sequential how, int across, int down, int stride) {
        int[] last = new int[1];
        for (int unit = 0; unit < across * down; unit++) {
            restart(unit, how.restartInterval, last);
            last[0] = block(blocks[unit / across * stride + unit % across], last[0]);
        }
        flush();
    }

    private void restart(int unit, int interval, int[] last) {
        if (interval > 0 && unit > 0 && unit % interval == 0) {
            flush();
            marker(0xd0 + (unit / interval - 1) % 8);
            java.util.Arrays.fill(last, 0);
        }
    }

    private int block(int[] zigzag, int last) {
        symbolAndBits(Codes.first(), 0, zigzag[0] - last);
        int run = 0;
        for (int k = 1; k < 64; k++) {
            if (zigzag[k] == 0) {
                run++;
                continue;
            }
            for (; run > 15; run -= 16) {
                code(Codes.others(), 0xf0);
            }
            symbolAndBits(Codes.others(), run << 4, zigzag[k]);
            run = 0;
        }
        if (run > 0) {
            code(Codes.others(), 0);
        }
        return zigzag[0];
    }

    /** A.3.3 as it is written there, and the zigzag of figure A.6 walked step by step. */
    static void inverse(int[] zigzag, int quantizer, double[] plane, int at, int stride) {
        double[] block = new double[64];
        int row = 0;
        int column = 0;
        for (int k = 0; k < 64; k++) {
            block[8 * row + column] = zigzag[k] * (double) quantizer;
            if ((row + column) % 2 == 0) {
                if (column == 7) {
                    row++;
                } else {
                    column++;
                    row = Math.max(0, row - 1);
                }
            } else if (row == 7) {
                column++;
            } else {
                row++;
                column = Math.max(0, column - 1);
            }
        }
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                double sum = 0;
                for (int v = 0; v < 8; v++) {
                    for (int u = 0; u < 8; u++) {
                        double scale = (u == 0 ? Math.sqrt(0.5) : 1) * (v == 0 ? Math.sqrt(0.5) : 1) / 4;
                        sum += scale
                                * block[8 * v + u]
                                * Math.cos((2 * x + 1) * u * Math.PI / 16)
                                * Math.cos((2 * y + 1) * v * Math.PI / 16);
                    }
                }
                plane[at + y * stride + x] = sum;
            }
        }
    }

    private void marker(int code) {
        out.write(0xff);
        out.write(code);
    }

    private void put16(int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private void frame(int process, int precision, int rows, int columns, int[][] sampling) {
        marker(0xc0 + process);
        put16(8 + 3 * sampling.length);
        out.write(precision);
        put16(rows);
        put16(columns);
        out.write(sampling.length);
        for (int i = 0; i < sampling.length; i++) {
            out.write(i + 1);
            out.write(sampling[i][0] << 4 | sampling[i][1]);
            out.write(0);
        }
    }

    private void table(int kind, int place, Codes codes) {
        marker(0xc4);
        put16(19 + codes.symbols.length);
        out.write(kind << 4 | place);
        for (int length = 1; length <= 16; length++) {
            out.write(codes.counts[length]);
        }
        for (int symbol : codes.symbols) {
            out.write(symbol);
        }
    }

    private void quantization(int place, int quantizer) {
        marker(0xdb);
        put16(3 + 64);
        out.write(place);
        for (int i = 0; i < 64; i++) {
            out.write(quantizer);
        }
    }

    private void restartInterval(int units) {
        marker(0xdd);
        put16(4);
        put16(units);
    }

    private void scan(int first, int n, int start, int end, int low) {
        marker(0xda);
        put16(6 + 2 * n);
        out.write(n);
        for (int c = first; c < first + n; c++) {
            out.write(c + 1);
            out.write(0);
        }
        out.write(start);
        out.write(end);
        out.write(low);
    }

    private void symbolAndBits(Codes codes, int run, int value) {
        int category = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
        code(codes, run | category);
        if (category > 0 && category < 16) {
            put(value < 0 ? value - 1 : value, category);
        }
    }

    private void code(Codes codes, int symbol) {
        int code = 0;
        int at = 0;
        for (int length = 1; length <= 16; length++) {
            for (int i = 0; i < codes.counts[length]; i++, code++, at++) {
                if (codes.symbols[at] == symbol) {
                    put(code, length);
                    return;
                }
            }
            code <<= 1;
        }
        throw new IllegalArgumentException("There is no code for symbol " + symbol + ".");
    }

    private void put(int value, int length) {
        pending = pending << length | value & (1L << length) - 1;
        count += length;
        while (count >= 8) {
            count -= 8;
            write((int) (pending >> count) & 0xff);
        }
    }

    private void write(int value) {
        out.write(value);
        if (value == 0xff) {
            out.write(0);
        }
    }

    private void flush() {
        if (count > 0) {
            put(-1, 8 - count);
        }
    }

    private byte[] bytes() {
        return out.toByteArray();
    }
}
