package io.github.imbrex.dicom;

import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The fragments of an encapsulated value (PS3.5 Annex A.4). The first is the basic offset table, which may be empty;
 * frames are made of the others. A list whose members read when asked.
 *
 * @since 0.1
 */
public final class Fragments extends AbstractList<BulkData> implements RandomAccess {

    private final ElementTable table;
    private final int[] rows;

    Fragments(ElementTable table, int row) {
        this.table = table;
        this.rows = table.children(row + 1, row + table.span(row));
    }

    @Override
    public BulkData get(int index) {
        int row = rows[index];
        return table.is(row, ElementTable.BULK)
                ? table.bulk(row)
                : new MemoryBulk(table.source(row), table.offset(row), table.length(row));
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** {@return the basic offset table: the first fragment, if there is any} */
    public Optional<BulkData> offsetTable() {
        return isEmpty() ? Optional.empty() : Optional.of(get(0));
    }

    /** How many fragments there are, never their bytes. */
    @Override
    public String toString() {
        return "Fragments[" + rows.length + "]";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
