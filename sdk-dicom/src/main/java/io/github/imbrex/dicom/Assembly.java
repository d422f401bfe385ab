package io.github.imbrex.dicom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a table from values: they go one after another into one array, explicit little endian and padded to an even
 * length, without headers between them.
 */
final class Assembly {

    static final int FLAGS = ElementTable.IRREGULAR;

    private static final int LARGEST = Integer.MAX_VALUE - 16;
    /** From this size on an array and its successor would fill a small heap. */
    private static final int QUARTERS = 16 << 20;

    private final ElementTable.Builder rows = new ElementTable.Builder();
    private byte[] bytes;
    private int size;

    Assembly(int expected) {
        this.bytes = new byte[Math.max(16, expected)];
    }

    ElementTable.Builder rows() {
        return rows;
    }

    int size() {
        return size;
    }

    private void reserve(int count) {
        if (count > bytes.length - size) {
            int room = roomFor((long) size + count, bytes.length);
            try {
                bytes = Arrays.copyOf(bytes, room);
            } catch (OutOfMemoryError e) {
                // One array that does not fit does no harm to what is there.
                throw new LimitExceededException(
                        "The values of a data set take more memory than there is; give Java more, or lower Limits.",
                        -1,
                        null);
            }
        }
    }

    /** The length of an array for so many bytes in place of one that is full: twice as long, later a quarter longer. */
    static int roomFor(long bytes, int before) {
        if (bytes > LARGEST) {
            throw new LimitExceededException("The values of a data set take more than 2 GiB of memory.", -1, null);
        }
        long more = before < QUARTERS ? before : before / 4;
        return (int) Math.max(bytes, Math.min(before + more, LARGEST));
    }

    /** Begins a value; what is put follows until {@link #end}. */
    int begin() {
        return size;
    }

    void put(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void put(byte[] value) {
        put(value, 0, value.length);
    }

    void put(byte[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, bytes, size, count);
        size += count;
    }

    /** Puts the lower three bytes of a number, the highest first. */
    void putThree(int value) {
        reserve(3);
        bytes[size] = (byte) (value >> 16);
        bytes[size + 1] = (byte) (value >> 8);
        bytes[size + 2] = (byte) value;
        size += 3;
    }

    /** Takes back what has been put since a value begun at an index, which goes on. */
    void cut(int start) {
        size = start;
    }

    /** Puts text in UTF-8; true if any character is beyond ASCII. */
    boolean put(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        put(encoded);
        return encoded.length != text.length() || !isAscii(encoded);
    }

    /** Whether what has been put since an index has no byte beyond ASCII. */
    boolean isAscii(int start) {
        for (int i = start; i < size; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] encoded) {
        for (byte b : encoded) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts a whole number of so many bytes. */
    void put(long value, int width) {
        reserve(width);
        for (int i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> 8 * i);
        }
    }

    void putTag(int tag) {
        put(Tag.group(tag), 2);
        put(Tag.element(tag), 2);
    }

    /** Ends a value begun at an index and adds its element. */
    int end(int start, int tag, Vr vr) {
        if ((size - start & 1) != 0) {
            put(vr.padding());
        }
        return rows.add(tag, vr.ordinal() | FLAGS, start, size - start);
    }

    /** Opens a sequence or an item; what is added follows below it until {@link #close}. */
    int open(int tag) {
        return rows.add(tag, Vr.SQ.ordinal() | FLAGS, size, 0);
    }

    void close(int row) {
        rows.close(row, size - rows.offset(row));
    }

    void bulk(int tag, Vr vr, BulkData data) {
        rows.addBulk(tag, vr.ordinal() | FLAGS, data);
    }

    /** Adds an encapsulated value. */
    void fragments(int tag, Vr vr, List<BulkData> fragments) {
        int row = rows.add(tag, vr.ordinal() | FLAGS | ElementTable.UNDEFINED | ElementTable.FRAGMENTS, size, 0);
        for (BulkData fragment : fragments) {
            rows.addBulk(Tag.Item, Vr.OB.ordinal() | FLAGS, fragment);
        }
        rows.close(row, 0);
    }

    /** The bytes put so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    ElementTable build() {
        return build(List.of());
    }

    /** The table, with further arrays that rows copied into it point to. */
    ElementTable build(List<byte[]> others) {
        byte[][] sources = new byte[others.size() + 1][];
        sources[0] = bytes.length - size > size / 4 + 256 ? Arrays.copyOf(bytes, size) : bytes;
        for (int i = 0; i < others.size(); i++) {
            sources[i + 1] = others.get(i);
        }
        return rows.build(sources);
    }
}
