package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads Huffman codes from one restart interval. The next bits stand at the top of a long that one load fills up to at least
 * 56, as many as a code with its additional bits never has. Whoever reads asks {@link #requireNotPastEnd} every now and
 * then: until it fails, bits from behind the end are whatever is there.
 *
 * <p>The loops here keep the state in local variables; that is worth a third of the time.
 */
final class BitReader {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    static final int LOOKUP_SHIFT = 64 - HuffmanTable.LOOKUP_BITS;

    /** So many codes that are found with their additional bits by one lookup are there after one load. */
    private static final int SHORT_CODES = 56 / HuffmanTable.LOOKUP_BITS;

    private final byte[] data;
    private final int end;
    private final int lastLoad;
    private long bits;
    private int count;
    private int at;

    BitReader(byte[] data, int from, int end) {
        this.data = data;
        this.at = from;
        this.end = end;
        this.lastLoad = data.length - EntropyCodedData.SLACK;
    }

    /**
     * Fails if more bits were read than there are.
     *
     * @throws io.github.imbrex.DataException if so
     */
    void requireNotPastEnd() {
        if (8L * at - count > 8L * end) {
            throw Corrupt.because("its data ends early");
        }
    }

    private long load(int from) {
        return from <= lastLoad ? (long) LONGS.get(data, from) : 0;
    }

    /** Reads differences of lossless JPEG (H.1.2.2), all by one table: four with one load as long as they are short. */
    void differences(HuffmanTable table, int[] out) {
        int[] finished = table.differences();
        long bits = this.bits;
        int count = this.count;
        int at = this.at;
        for (int i = 0; i < out.length; ) {
            bits |= load(at) >>> count;
            at += 63 - count >>> 3;
            count |= 56;
            int end = Math.min(i + SHORT_CODES, out.length);
            for (; i < end; i++) {
                int entry = finished[(int) (bits >>> LOOKUP_SHIFT)];
                if (entry == 0) {
                    break;
                }
                out[i] = entry >> 8;
                bits <<= entry;
                count -= entry & 63;
            }
            if (i < end) {
                bits |= load(at) >>> count;
                at += 63 - count >>> 3;
                count |= 56;
                int entry = table.lookup[(int) (bits >>> LOOKUP_SHIFT)];
                if (entry == 0) {
                    int found = table.find((int) (bits >>> 48));
                    out[i++] = difference(bits, found);
                    entry = length(found);
                } else {
                    out[i++] = value(bits, entry);
                }
                bits <<= entry;
                count -= entry & 63;
            }
        }
        this.bits = bits;
        this.count = count;
        this.at = at;
    }

    /** Reads differences of lossless JPEG, by the tables in turn. */
    void differences(HuffmanTable[] tables, int[] out) {
        long bits = this.bits;
        int count = this.count;
        int at = this.at;
        for (int i = 0; i < out.length; ) {
            for (HuffmanTable table : tables) {
                bits |= load(at) >>> count;
                at += 63 - count >>> 3;
                count |= 56;
                int entry = table.lookup[(int) (bits >>> LOOKUP_SHIFT)];
                if (entry == 0) {
                    int found = table.find((int) (bits >>> 48));
                    out[i++] = difference(bits, found);
                    entry = length(found);
                } else {
                    out[i++] = value(bits, entry);
                }
                bits <<= entry;
                count -= entry & 63;
            }
        }
        this.bits = bits;
        this.count = count;
        this.at = at;
    }

    /** The additional bits of an entry as a number of either sign (F.2.2.1): a first bit of 0 makes it negative. */
    static int value(long bits, int entry) {
        long additional = bits << (entry >> 8);
        long flip = ~(additional >> 63);
        long magnitude = (additional ^ flip) >>> 1 >>> (entry >> 16);
        return (int) ((magnitude ^ flip) - flip);
    }

    private static int difference(long bits, int found) {
        return (found & 0xff) == HuffmanTable.WHOLE_CATEGORY ? 1 << 15 : value(bits, entry(found));
    }

    private static int length(int found) {
        return (found & 0xff) == HuffmanTable.WHOLE_CATEGORY ? found >> 8 : entry(found) & 63;
    }

    /** What the lookup of a Huffman table would hold for a code that is too long for it. */
    private static int entry(int found) {
        int length = found >> 8;
        int additional = found & 15;
        return length + additional | length << 8 | 63 - additional << 16 | (found & 0xf0) >> 4 << 24;
    }

    /**
     * Reads the coefficients of one block (F.2.2), multiplied by their quantizers, into a block of zeros.
     *
     * @param quantizers in zigzag order
     * @param places where each in zigzag order belongs
     * @return the difference of its first coefficient to that of the block before, not multiplied
     */
    int block(HuffmanTable first, HuffmanTable others, int[] quantizers, int[] places, int[] block) {
        long bits = this.bits;
        int count = this.count;
        int at = this.at;
        int difference = 0;
        int[] lookup = first.lookup;
        for (int k = 0; k < 64; k++) {
            bits |= load(at) >>> count;
            at += 63 - count >>> 3;
            count |= 56;
            int entry = lookup[(int) (bits >>> LOOKUP_SHIFT)];
            if (entry == 0) {
                entry = entry((k == 0 ? first : others).find((int) (bits >>> 48)));
            }
            int value = value(bits, entry);
            bits <<= entry;
            count -= entry & 63;
            if (k == 0) {
                difference = value;
                lookup = others.lookup;
                continue;
            }
            int run = entry >>> 24;
            boolean zero = (entry >> 16 & 63) == 63;
            if (zero && run == 0) {
                break;
            }
            k += run;
            if (k > 63 || zero && run != 15) {
                throw Corrupt.because("a block has coefficients that it has no place for");
            }
            block[places[k]] = value * quantizers[k];
        }
        this.bits = bits;
        this.count = count;
        this.at = at;
        return difference;
    }
}
