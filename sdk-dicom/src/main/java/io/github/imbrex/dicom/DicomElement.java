package io.github.imbrex.dicom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One element of a data set: a light view that reads its values from the data set when asked.
 *
 * @since 0.1
 */
public final class DicomElement {

    private final DicomObject owner;
    private final int row;

    DicomElement(DicomObject owner, int row) {
        this.owner = owner;
        this.row = row;
    }

    int row() {
        return row;
    }

    /** {@return the data set or item it is in} */
    public DicomObject owner() {
        return owner;
    }

    /** {@return its tag} */
    public int tag() {
        return owner.table().tag(row);
    }

    /** {@return where it stands, from the outermost data set} */
    public TagPath path() {
        return owner.path().then(tag());
    }

    /** {@return its VR: as encoded, else that of the dictionary, else UN} */
    public Vr vr() {
        return owner.vrOf(row);
    }

    /** {@return what there is of it: EMPTY, VALUE or BULK} */
    public Presence presence() {
        return owner.presenceOf(row);
    }

    /**
     * {@return length of the value in bytes; of fragments and sequences that of their encoding, if they have one already} Unknown
     * behind a URI.
     */
    public OptionalLong length() {
        return Values.length(owner, row);
    }

    /** {@return the items of a sequence; none for other elements} */
    public List<DicomObject> items() {
        return Values.items(owner, row);
    }

    /** {@return the values as text; see {@link DicomObject#strings(int)}} */
    public List<String> strings() {
        return Values.strings(owner, row);
    }

    /** {@return a copy of the value; see {@link DicomObject#bytes(int)}} */
    public Optional<byte[]> bytes() {
        return Values.bytes(owner, row);
    }

    /** {@return the value wherever it is; see {@link DicomObject#bulk(int)}} */
    public Optional<BulkData> bulk() {
        return Values.bulk(owner, row);
    }

    /** {@return the fragments of an encapsulated value; see {@link DicomObject#fragments(int)}} */
    public Optional<Fragments> fragments() {
        return Values.fragments(owner, row);
    }

    /** Tag, VR and length, never the value. */
    @Override
    public String toString() {
        OptionalLong length = length();
        return Tag.toString(tag()) + " " + vr() + " #" + (length.isPresent() ? length.getAsLong() : "?");
    }
}
