package io.github.imbrex.dicom;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The elements of a data set or item, made when asked for. */
final class ElementList extends AbstractList<DicomElement> implements RandomAccess {

    private final DicomObject owner;

    ElementList(DicomObject owner) {
        this.owner = owner;
    }

    @Override
    public DicomElement get(int index) {
        return new DicomElement(owner, owner.rows()[index]);
    }

    @Override
    public int size() {
        return owner.rows().length;
    }
}
