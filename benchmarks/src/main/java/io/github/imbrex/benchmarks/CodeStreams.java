package io.github.imbrex.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** A gray slice of 16-bit samples, and encoders that are plain rather than good. */
final class CodeStreams {

    static final int SIDE = 512;

    /** Lengths of the codes of categories 0 to 16, as statistics of CT slices give them. */
    private static final int[] LENGTHS = {3, 4, 4, 3, 2, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long pending;
    private int count;

    /** Air around a body: constant outside a circle, gentle with noise inside. */
    static short[] slice() {
        Random random = new Random(1);
        short[] slice = new short[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean body = Math.hypot(x - SIDE / 2, y - SIDE / 2) < SIDE * 0.43;
                double value = 1000 + 60 * Math.sin(x / 30.0) + 40 * Math.cos(y / 17.0) + 12 * random.nextGaussian();
                slice[y * SIDE + x] = (short) (body ? value : 0);
            }
        }
        return slice;
    }

    /** Two planes, each row coded on its own as Annex G of PS3.5 wants it. */
    static byte[] rle(short[] slice) {
        ByteBuffer stream = ByteBuffer.allocate(64 + 5 * slice.length).order(ByteOrder.LITTLE_ENDIAN);
        stream.putInt(0, 2).position(64);
        for (int plane = 0; plane < 2; plane++) {
            stream.putInt(4 + 4 * plane, stream.position());
            for (int from = 0; from < slice.length; from += SIDE) {
                byte[] row = new byte[SIDE];
                for (int i = 0; i < SIDE; i++) {
                    row[i] = (byte) (slice[from + i] >> 8 - 8 * plane);
                }
                packRow(row, stream);
            }
        }
        byte[] bytes = new byte[stream.position() + stream.position() % 2];
        stream.get(0, bytes, 0, stream.position());
        return bytes;
    }

    private static void packRow(byte[] row, ByteBuffer stream) {
        for (int at = 0; at < row.length; ) {
            int same = 1;
            while (at + same < row.length && same < 128 && row[at + same] == row[at]) {
                same++;
            }
            if (same > 2) {
                stream.put((byte) (1 - same)).put(row[at]);
                at += same;
                continue;
            }
            int end = at;
            while (end < row.length && end - at < 128 && !repeats(row, end)) {
                end++;
            }
            stream.put((byte) (end - at - 1)).put(row, at, end - at);
            at = end;
        }
    }

    private static boolean repeats(byte[] row, int at) {
        return at + 2 < row.length && row[at] == row[at + 1] && row[at] == row[at + 2];
    }

    /** Lossless JPEG, process 14, first-order prediction. */
    static byte[] lossless(short[] slice) {
        CodeStreams stream = new CodeStreams();
        stream.words(0xffd8, 0xffc3, 11, 0x1000 | SIDE >> 8, (SIDE & 0xff) << 8 | SIDE >> 8, (SIDE & 0xff) << 8 | 1);
        stream.words(0x0111);
        stream.out.write(0);
        int[] codes = stream.table();
        stream.words(0xffda, 8, 0x0101, 0x0001, 0);
        for (int i = 0; i < slice.length; i++) {
            int prediction = i == 0 ? 1 << 15 : slice[i % SIDE == 0 ? i - SIDE : i - 1];
            stream.difference((short) (slice[i] - prediction), codes);
        }
        stream.put(0x7f, 7);
        stream.out.write(0xff);
        stream.out.write(0xd9);
        return stream.out.toByteArray();
    }

    private int[] table() {
        int[] counts = new int[17];
        int[] codes = new int[17];
        ByteArrayOutputStream symbols = new ByteArrayOutputStream();
        int code = 0;
        for (int length = 1; length <= 16; length++, code <<= 1) {
            for (int category = 0; category <= 16; category++) {
                if (LENGTHS[category] == length) {
                    counts[length]++;
                    codes[category] = code++;
                    symbols.write(category);
                }
            }
        }
        words(0xffc4, 19 + 17);
        out.write(0);
        for (int length = 1; length <= 16; length++) {
            out.write(counts[length]);
        }
        out.writeBytes(symbols.toByteArray());
        return codes;
    }

    private void words(int... values) {
        for (int value : values) {
            out.write(value >> 8);
            out.write(value);
        }
    }

    private void difference(int difference, int[] codes) {
        int category = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(difference));
        put(codes[category], LENGTHS[category]);
        if (category < 16) {
            put(difference < 0 ? difference - 1 : difference, category);
        }
    }

    private void put(int value, int length) {
        pending = pending << length | value & (1L << length) - 1;
        for (count += length; count >= 8; count -= 8) {
            int next = (int) (pending >> count - 8) & 0xff;
            out.write(next);
            if (next == 0xff) {
                out.write(0);
            }
        }
    }
}
