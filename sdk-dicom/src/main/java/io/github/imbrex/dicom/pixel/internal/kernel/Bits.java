package io.github.imbrex.dicom.pixel.internal.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Containers, byte order, packed bits (PS3.5 8.1.1 and 8.2). */
public final class Bits {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /** Eight packed bits as eight bytes of 0 or 1, the least significant first. */
    private static final long[] SPREAD = spread();

    private Bits() {}

    private static long[] spread() {
        long[] table = new long[256];
        for (int packed = 0; packed < 256; packed++) {
            for (int bit = 0; bit < 8; bit++) {
                table[packed] |= (long) (packed >> bit & 1) << 8 * bit;
            }
        }
        return table;
    }

    /** Takes the sample out of its container: the stored bits below the high bit, sign extended if signed. */
    public static int extract(int raw, int stored, int high, boolean signed) {
        int sign = signed ? 1 << (stored - 1) : 0;
        return ((raw >>> (high + 1 - stored) & mask(stored)) ^ sign) - sign;
    }

    private static int mask(int bits) {
        return (int) ((1L << bits) - 1);
    }

    /** Samples of 8-bit containers. */
    public static void extract8(
            byte[] src, int from, short[] dst, int to, int count, int stored, int high, boolean signed) {
        int shift = high + 1 - stored;
        int mask = mask(stored);
        int sign = signed ? 1 << (stored - 1) : 0;
        for (int i = 0; i < count; i++) {
            dst[to + i] = (short) (((src[from + i] >>> shift & mask) ^ sign) - sign);
        }
    }

    /**
     * Samples of 16-bit little-endian containers; {@code from} counts bytes. First a copy, then in place: of two arrays the
     * compiler cannot tell whether they overlap, and makes no vectors of the loop.
     */
    public static void extract16(
            byte[] src, int from, short[] dst, int to, int count, int stored, int high, boolean signed) {
        ByteBuffer.wrap(src, from, 2 * count)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(dst, to, count);
        Extraction extraction = Extraction.of(stored, high, signed);
        int mask = extraction.mask();
        int sign = extraction.sign();
        if (extraction.shift() > 0) {
            for (int i = to; i < to + count; i++) {
                dst[i] = (short) (extraction.index(dst[i]) - sign);
            }
        } else if (mask != 0xffff) {
            for (int i = to; i < to + count; i++) {
                dst[i] = (short) (((dst[i] & mask) ^ sign) - sign);
            }
        }
    }

    /** Samples of 32-bit little-endian containers; {@code from} counts bytes; unsigned ones keep their 32 bits. */
    public static void extract32(
            byte[] src, int from, int[] dst, int to, int count, int stored, int high, boolean signed) {
        int shift = high + 1 - stored;
        int mask = mask(stored);
        int sign = signed ? 1 << (stored - 1) : 0;
        for (int i = 0; i < count; i++) {
            int raw = (int) INTS.get(src, from + 4 * i);
            dst[to + i] = ((raw >>> shift & mask) ^ sign) - sign;
        }
    }

    /** Unpacks bits that start anywhere in a byte, the least significant first, to bytes of 0 or 1. */
    public static void unpack(byte[] src, long firstBit, byte[] dst, int to, int count) {
        int at = (int) (firstBit >>> 3);
        int shift = (int) (firstBit & 7);
        int i = 0;
        // Every round reads two bytes, so the last one may be out of reach and is left to the loop below.
        for (; i + 8 <= count && at + 1 < src.length; i += 8, at++) {
            int packed = (src[at] & 0xff | (src[at + 1] & 0xff) << 8) >>> shift & 0xff;
            LONGS.set(dst, to + i, SPREAD[packed]);
        }
        for (; i < count; i++) {
            long bit = firstBit + i;
            dst[to + i] = (byte) (src[(int) (bit >>> 3)] >>> (int) (bit & 7) & 1);
        }
    }

    /** Packs bytes of 0 or 1 from a bit position on, the least significant first; other bits of {@code dst} stay. */
    public static void pack(byte[] src, int from, byte[] dst, long firstBit, int count) {
        int i = 0;
        for (; i < count && (firstBit + i & 7) != 0; i++) {
            set(dst, firstBit + i, src[from + i]);
        }
        for (; i + 8 <= count; i += 8) {
            dst[(int) (firstBit + i >>> 3)] = (byte) packEight(src, from + i);
        }
        for (; i < count; i++) {
            set(dst, firstBit + i, src[from + i]);
        }
    }

    /** Eight bytes of 0 or 1 as the eight bits of a byte. */
    static long packEight(byte[] src, int from) {
        return (long) LONGS.get(src, from) * 0x0102_0408_1020_4080L >>> 56;
    }

    /** The eight bits of a byte as eight bytes of 0 or 1. */
    static void spreadEight(int packed, byte[] dst, int to) {
        LONGS.set(dst, to, SPREAD[packed]);
    }

    /** The highest bit of each of eight bytes that is not 0. */
    static long nonZeroBytes(byte[] bytes, int from) {
        long eight = (long) LONGS.get(bytes, from);
        return ((eight & 0x7f7f_7f7f_7f7f_7f7fL) + 0x7f7f_7f7f_7f7f_7f7fL | eight) & 0x8080_8080_8080_8080L;
    }

    /** Position of the first byte that is not 0, or {@code end}. */
    static int firstNonZero(byte[] bytes, int from, int end) {
        int i = from;
        while (i + 8 <= end && (long) LONGS.get(bytes, i) == 0) {
            i += 8;
        }
        while (i < end && bytes[i] == 0) {
            i++;
        }
        return i;
    }

    private static void set(byte[] dst, long bit, byte value) {
        dst[(int) (bit >>> 3)] |= (byte) ((value & 1) << (int) (bit & 7));
    }

    /** Turns every 16-bit word around, in place; a last odd byte stays. */
    public static void swap16(byte[] bytes, int from, int count) {
        int i = 0;
        for (; i + 8 <= count; i += 8) {
            long words = (long) LONGS.get(bytes, from + i);
            LONGS.set(bytes, from + i, (words & 0x00ff_00ff_00ff_00ffL) << 8 | words >>> 8 & 0x00ff_00ff_00ff_00ffL);
        }
        for (; i + 2 <= count; i += 2) {
            byte first = bytes[from + i];
            bytes[from + i] = bytes[from + i + 1];
            bytes[from + i + 1] = first;
        }
    }

    /** Turns every word of {@code width} bytes around, in place; a last incomplete word stays. */
    public static void swap(byte[] bytes, int from, int count, int width) {
        if (width == 2) {
            swap16(bytes, from, count);
            return;
        }
        for (int word = from; word + width <= from + count; word += width) {
            for (int a = word, b = word + width - 1; a < b; a++, b--) {
                byte first = bytes[a];
                bytes[a] = bytes[b];
                bytes[b] = first;
            }
        }
    }

    /** Colour by plane to colour by pixel: {@code samples} planes of {@code pixels} containers of {@code width} bytes. */
    public static byte[] interleave(byte[] planes, int pixels, int samples, int width) {
        byte[] out = new byte[planes.length];
        if (samples == 3 && width == 1) {
            interleave3(planes, out, pixels);
            return out;
        }
        for (int plane = 0; plane < samples; plane++) {
            int at = plane * pixels * width;
            for (int pixel = 0; pixel < pixels; pixel++) {
                int to = (pixel * samples + plane) * width;
                for (int b = 0; b < width; b++) {
                    out[to + b] = planes[at++];
                }
            }
        }
        return out;
    }

    /** Three planes of bytes to bytes by pixel. */
    public static void interleave3(byte[] planes, byte[] dst, int pixels) {
        int third = 2 * pixels;
        for (int i = 0, to = 0; i < pixels; i++, to += 3) {
            dst[to] = planes[i];
            dst[to + 1] = planes[pixels + i];
            dst[to + 2] = planes[third + i];
        }
    }

    /** A 16-bit little-endian container, its sign extended. */
    static int container16(byte[] src, int at) {
        return (short) SHORTS.get(src, at);
    }

    /** Looks 8-bit containers up in a table of as many entries as the sample has values. */
    public static void look8(byte[] src, int from, Extraction extraction, byte[] table, byte[] dst, int to, int count) {
        for (int i = 0; i < count; i++) {
            dst[to + i] = table[extraction.index(src[from + i])];
        }
    }

    /** Looks 16-bit little-endian containers up in a table of as many entries as the sample has values. */
    public static void look16(
            byte[] src, int from, Extraction extraction, byte[] table, byte[] dst, int to, int count) {
        int shift = extraction.shift();
        int mask = extraction.mask();
        int sign = extraction.sign();
        for (int i = 0; i < count; i++) {
            dst[to + i] = table[(container16(src, from + 2 * i) >>> shift & mask) ^ sign];
        }
    }
}
