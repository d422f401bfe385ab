package io.github.imbrex.dicom;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Elements as rows of five numbers over shared byte arrays, in the order in which they are encoded: a sequence is
 * followed by its items, an item by its elements. Immutable once built; nothing is decoded here.
 *
 * <p>A row is the tag, the {@linkplain #meta packed} VR, flags and source, the offset of the value, its length, and the
 * span: how many rows the element takes with all below it. Spans are relative, so that rows can be copied into another
 * table as they are.
 */
final class ElementTable {

    static final int STRIDE = 5;
    private static final int META = 1;
    private static final int OFFSET = 2;
    private static final int LENGTH = 3;
    private static final int SPAN = 4;

    static final int VR_MASK = 0x3F;
    /** The value is not in a source: the offset is an index into the bulk list. */
    static final int BULK = 1 << 6;
    /** Encoded without VR. */
    static final int IMPLICIT = 1 << 7;
    /** Numbers are big endian. */
    static final int BIG_ENDIAN = 1 << 8;
    /** Encoded with undefined length, closed by a delimiter. */
    static final int UNDEFINED = 1 << 9;
    /** The VR was encoded as UN; the row holds what the dictionary says. */
    static final int FROM_UN = 1 << 10;
    /** The encoded bytes cannot be copied as they are: repaired, odd, cut, or there are none. */
    static final int IRREGULAR = 1 << 11;
    /** The rows below are fragments. */
    static final int FRAGMENTS = 1 << 12;

    static final int SOURCE_SHIFT = 16;

    private final int[] rows;
    private final int count;
    private final byte[][] sources;
    private final BulkData[] bulk;

    ElementTable(int[] rows, int count, byte[][] sources, BulkData[] bulk) {
        this.rows = rows;
        this.count = count;
        this.sources = sources;
        this.bulk = bulk;
    }

    /** The same rows over another array with the same bytes at the same places. */
    ElementTable(ElementTable rows, byte[] source) {
        this(rows.rows, rows.count, new byte[][] {source}, rows.bulk);
    }

    int count() {
        return count;
    }

    int tag(int row) {
        return rows[row * STRIDE];
    }

    int meta(int row) {
        return rows[row * STRIDE + META];
    }

    int vrCode(int row) {
        return meta(row) & VR_MASK;
    }

    boolean is(int row, int flag) {
        return (meta(row) & flag) != 0;
    }

    int offset(int row) {
        return rows[row * STRIDE + OFFSET];
    }

    /** Length of a value in memory; of a value elsewhere ask {@link #bulk}. */
    int length(int row) {
        return rows[row * STRIDE + LENGTH];
    }

    int span(int row) {
        return rows[row * STRIDE + SPAN];
    }

    Presence presence(int row) {
        if (is(row, BULK)) {
            return Presence.BULK;
        }
        if (vrCode(row) == Vr.SQ.ordinal() || is(row, FRAGMENTS)) {
            if (span(row) == 1) {
                return Presence.EMPTY;
            }
            boolean elsewhere = is(row, FRAGMENTS) && is(row + span(row) - 1, BULK);
            return elsewhere ? Presence.BULK : Presence.VALUE;
        }
        return length(row) == 0 ? Presence.EMPTY : Presence.VALUE;
    }

    byte[] source(int row) {
        return sources[meta(row) >>> SOURCE_SHIFT];
    }

    byte[][] sources() {
        return sources;
    }

    BulkData bulk(int row) {
        return bulk[offset(row)];
    }

    /** The rows directly below positions {@code from} to {@code to}, in encoded order. */
    int[] children(int from, int to) {
        int size = 0;
        for (int row = from; row < to; row += span(row)) {
            size++;
        }
        int[] children = new int[size];
        int i = 0;
        for (int row = from; row < to; row += span(row)) {
            children[i++] = row;
        }
        return children;
    }

    /** The children in ascending order of unsigned tags; of equal tags the last one encoded. */
    int[] sortedChildren(int from, int to) {
        int[] children = children(from, to);
        for (int i = 1; i < children.length; i++) {
            if (Integer.compareUnsigned(tag(children[i - 1]), tag(children[i])) >= 0) {
                return sorted(children);
            }
        }
        return children;
    }

    private int[] sorted(int[] children) {
        // The tag above the row: a stable order without boxing.
        long[] keys = new long[children.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) (tag(children[i]) ^ Integer.MIN_VALUE) << 32 | children[i];
        }
        Arrays.sort(keys);
        int[] result = new int[keys.length];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i + 1 < keys.length && keys[i] >> 32 == keys[i + 1] >> 32) {
                continue;
            }
            result[size++] = (int) keys[i];
        }
        return Arrays.copyOf(result, size);
    }

    /** Rows as they are written. */
    static final class Builder {

        /** Room for {@link #MOST_SPARE} rows at most that the last builder left for the next one, on whatever thread. */
        private static final AtomicReference<int @Nullable []> SPARE = new AtomicReference<>();

        private static final int MOST_SPARE = 16 << 10;

        private int[] rows = spare();
        private int count;
        private BulkData[] bulk = new BulkData[0];
        private int bulkCount;

        int count() {
            return count;
        }

        /** Adds a row without rows below. */
        int add(int tag, int meta, int offset, int length) {
            int at = count * STRIDE;
            if (at == rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            rows[at] = tag;
            rows[at + META] = meta;
            rows[at + OFFSET] = offset;
            rows[at + LENGTH] = length;
            rows[at + SPAN] = 1;
            return count++;
        }

        int addBulk(int tag, int meta, BulkData data) {
            if (bulkCount == bulk.length) {
                bulk = Arrays.copyOf(bulk, Math.max(4, bulkCount * 2));
            }
            bulk[bulkCount] = data;
            return add(tag, meta | BULK, bulkCount++, 0);
        }

        /** Drops a row and all after it. */
        void forget(int row) {
            count = row;
        }

        int tag(int row) {
            return rows[row * STRIDE];
        }

        int offset(int row) {
            return rows[row * STRIDE + OFFSET];
        }

        void flag(int row, int flags) {
            rows[row * STRIDE + META] |= flags;
        }

        /** Every row added since belongs below this one; its content has this length. */
        void close(int row, int length) {
            rows[row * STRIDE + LENGTH] = length;
            rows[row * STRIDE + SPAN] = count - row;
        }

        /** Opens a row closed before: rows added next go below it. Only for the last row at its level. */
        boolean isLast(int row) {
            return row + rows[row * STRIDE + SPAN] == count;
        }

        /** Copies a row with all below it from another table. */
        void copy(ElementTable from, int row, int sourceShift) {
            int span = from.span(row);
            while ((count + span) * STRIDE > rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            System.arraycopy(from.rows, row * STRIDE, rows, count * STRIDE, span * STRIDE);
            for (int i = count; i < count + span; i++) {
                int at = i * STRIDE;
                rows[at + META] += sourceShift << SOURCE_SHIFT;
                if ((rows[at + META] & BULK) != 0) {
                    if (bulkCount == bulk.length) {
                        bulk = Arrays.copyOf(bulk, Math.max(4, bulkCount * 2));
                    }
                    bulk[bulkCount] = from.bulk[rows[at + OFFSET]];
                    rows[at + OFFSET] = bulkCount++;
                }
            }
            count += span;
        }

        /** The table; this builder is of no use afterwards. */
        ElementTable build(byte[]... sources) {
            int[] exact = Arrays.copyOf(rows, count * STRIDE);
            if (rows.length <= MOST_SPARE * STRIDE) {
                SPARE.set(rows);
            }
            rows = exact;
            return new ElementTable(exact, count, sources, bulk);
        }

        private static int[] spare() {
            int[] left = SPARE.getAndSet(null);
            return left == null ? new int[512 * STRIDE] : left;
        }
    }
}
