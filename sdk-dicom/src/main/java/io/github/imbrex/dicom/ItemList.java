package io.github.imbrex.dicom;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The items of a sequence, made when asked for. */
final class ItemList extends AbstractList<DicomObject> implements RandomAccess {

    private final DicomObject owner;
    private final int tag;
    private final int[] rows;

    ItemList(DicomObject owner, int row) {
        ElementTable table = owner.table();
        this.owner = owner;
        this.tag = table.tag(row);
        this.rows = table.children(row + 1, row + table.span(row));
    }

    @Override
    public DicomObject get(int index) {
        return owner.item(rows[index], tag, index);
    }

    @Override
    public int size() {
        return rows.length;
    }
}
