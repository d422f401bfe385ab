package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.charset.CharacterSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A data set, or an item of a sequence: elements by tag, over the bytes they were read from. Values are decoded when asked
 * for, and asking never changes what is written.
 *
 * <p>Immutable and safe for use by many threads. Accessors return what is there in the form asked for, nothing if the
 * element is absent or empty, and throw {@link ValueException} if the value is there in another form; no sentinel stands for
 * either. A value held {@linkplain Presence#BULK elsewhere} is never fetched by an accessor: {@link #bulk(int)} gives a
 * handle that can be read.
 *
 * @since 0.1
 */
public final class DicomObject {

    private static final DicomObject EMPTY =
            new DicomObject(new ElementTable.Builder().build(new byte[0]), 0, 0, null, 0, 0, "");

    private final ElementTable table;
    private final int first;
    private final int end;
    /** Rows of the elements directly in here, by ascending tag; made at first use, since most items are never looked into. */
    private volatile int @Nullable [] rows;

    private final @Nullable DicomObject parent;
    private final int sequence;
    private final int item;
    private final String fallbackCharacterSet;
    /** Made at first use; immutable, so that a race only makes it twice. */
    private @Nullable CharacterSet characterSet;

    private DicomObject(
            ElementTable table,
            int from,
            int to,
            @Nullable DicomObject parent,
            int sequence,
            int item,
            String fallbackCharacterSet) {
        this.table = table;
        this.first = from;
        this.end = to;
        this.parent = parent;
        this.sequence = sequence;
        this.item = item;
        this.fallbackCharacterSet = fallbackCharacterSet;
    }

    static DicomObject root(ElementTable table, String fallbackCharacterSet) {
        return new DicomObject(table, 0, table.count(), null, 0, 0, fallbackCharacterSet);
    }

    /** An item of a sequence here, by its row and the tag of the sequence. */
    DicomObject item(int row, int sequenceTag, int index) {
        int end = row + table.span(row);
        return new DicomObject(table, row + 1, end, this, sequenceTag, index, fallbackCharacterSet);
    }

    /** {@return the data set without elements} */
    public static DicomObject empty() {
        return EMPTY;
    }

    /**
     * Starts a data set from nothing.
     *
     * @return a builder without elements
     */
    public static DicomObjectBuilder builder() {
        return new DicomObjectBuilder();
    }

    /**
     * Starts a data set from this one, which stays as it is.
     *
     * @return a builder with all elements of this
     */
    public DicomObjectBuilder toBuilder() {
        return DicomObjectBuilder.from(this);
    }

    /** Of an item: its row, that of its elements less one. */
    int itemRow() {
        return first - 1;
    }

    /** Of an item: the row of the sequence it is in. */
    int enclosingRow() {
        return parent == null ? -1 : parent.find(sequence);
    }

    /** The character set for text here where none is declared. */
    String inheritedCharacterSet() {
        return parent == null ? fallbackCharacterSet : "";
    }

    ElementTable table() {
        return table;
    }

    int[] rows() {
        int[] found = rows;
        if (found == null) {
            found = table.sortedChildren(first, end);
            rows = found;
        }
        return found;
    }

    Optional<DicomObject> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return where this item stands; {@link TagPath#ROOT} for a data set} */
    public TagPath path() {
        return parent == null ? TagPath.ROOT : parent.path().item(sequence, item);
    }

    /** {@return how many elements there are, not counting those within sequences} */
    public int size() {
        return rows().length;
    }

    /** {@return whether there are no elements} */
    public boolean isEmpty() {
        return first == end;
    }

    /** {@return the elements by ascending tag; of an element that occurs twice the last} */
    public List<DicomElement> elements() {
        return new ElementList(this);
    }

    /**
     * {@return the elements in the order in which they were read, those included that occur again}
     */
    public List<DicomElement> elementsAsRead() {
        List<DicomElement> all = new ArrayList<>();
        for (int row : table.children(first, end)) {
            all.add(new DicomElement(this, row));
        }
        return List.copyOf(all);
    }

    /**
     * {@return the element of a tag, if it is there}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Optional<DicomElement> element(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Optional.of(new DicomElement(this, row));
    }

    /**
     * {@return what there is of an element}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Presence presence(int tag) {
        int row = find(tag);
        return row < 0 ? Presence.ABSENT : presenceOf(row);
    }

    /**
     * {@return whether the element is there, if only empty}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public boolean contains(int tag) {
        return find(tag) >= 0;
    }

    /**
     * {@return the VR of an element that is there: as encoded, else that of the dictionary, else UN}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Optional<Vr> vr(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Optional.of(vrOf(row));
    }

    /**
     * The first value as text: of LT ST UT UR the whole text, of numbers their decimal form, of AT eight hexadecimal
     * digits. Padding is removed.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return empty if the element is absent or empty, or if its first value is
     * @throws ValueException if the value is no text or number, or is held elsewhere
     */
    public Optional<String> string(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.first(this, row);
    }

    /**
     * All values as text, as {@link #string(int)} gives the first. An empty value between others is an empty string.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return no values if the element is absent or empty
     * @throws ValueException if the value is no text or number, or is held elsewhere
     */
    public List<String> strings(int tag) {
        int row = find(tag);
        return row < 0 ? List.of() : Values.strings(this, row);
    }

    /**
     * {@return the first value as a UID; the same as {@link #string(int)}, for VR UI}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Optional<String> uid(int tag) {
        return string(tag);
    }

    /**
     * {@return the first value as an {@code int}; of US it is 0 to 65535}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is no whole number, or one beyond the range
     */
    public OptionalInt intValue(int tag) {
        OptionalLong value = longValue(tag);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.getAsLong() != (int) value.getAsLong()) {
            throw failure(find(tag), "the value is beyond the range of int");
        }
        return OptionalInt.of((int) value.getAsLong());
    }

    /**
     * {@return the first value as a {@code long}}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is no whole number, or one beyond the range
     */
    public OptionalLong longValue(int tag) {
        int row = find(tag);
        return row < 0 ? OptionalLong.empty() : Numbers.firstLong(this, row);
    }

    /**
     * {@return the first value as a {@code double}}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is no number
     */
    public OptionalDouble doubleValue(int tag) {
        int row = find(tag);
        return row < 0 ? OptionalDouble.empty() : Numbers.firstDouble(this, row);
    }

    /**
     * {@return all values as {@code int}; none if the element is absent or empty}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if a value is empty, no whole number, or beyond the range
     */
    public int[] ints(int tag) {
        int row = find(tag);
        return row < 0 ? new int[0] : Numbers.ints(this, row);
    }

    /**
     * {@return all values as {@code double}; none if the element is absent or empty}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if a value is empty or no number
     */
    public double[] doubles(int tag) {
        int row = find(tag);
        return row < 0 ? new double[0] : Numbers.doubles(this, row);
    }

    /**
     * {@return the first value as a date, of VR DA or the date of a DT with at least a day}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is no date, or a range
     */
    public Optional<LocalDate> date(int tag) {
        Optional<DicomDateTime> value = dateTime(tag);
        if (value.isPresent() && value.get().precision().compareTo(ChronoUnit.DAYS) > 0) {
            throw failure(find(tag), "the value says no day");
        }
        return value.map(dateTime -> dateTime.earliest().toLocalDate());
    }

    /**
     * {@return the first value as a time of day, of VR TM or the time of a DT; what it does not say is 0}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is no time, or a range
     */
    public Optional<LocalTime> time(int tag) {
        int row = find(tag);
        Optional<DicomDateTime> value = row < 0 ? Optional.empty() : Values.temporal(this, row, true);
        return value.map(time -> time.earliest().toLocalTime());
    }

    /**
     * {@return the first value as a date with time as precise as it is given, of VR DT or DA}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is no date, or a range
     */
    public Optional<DicomDateTime> dateTime(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.temporal(this, row, false);
    }

    /**
     * {@return the first value as a range of dates or times, as queries hold it; a single date or time is a range of itself}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @throws ValueException if the value is neither
     */
    public Optional<DateTimeRange> range(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.range(this, row);
    }

    /**
     * {@return the first value as a person name}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Optional<PersonName> personName(int tag) {
        return string(tag).map(PersonName::parse);
    }

    /**
     * A copy of the value as it is encoded, padding included, numbers little endian whatever the source was.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return empty if the element is absent or empty
     * @throws ValueException if the element is a sequence, has fragments, or is held elsewhere
     */
    public Optional<byte[]> bytes(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.bytes(this, row);
    }

    /**
     * A read-only view of the value without a copy, in the byte order it has been encoded in.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return empty if the element is absent or empty
     * @throws ValueException if the element is a sequence, has fragments, or is held elsewhere
     */
    public Optional<ByteBuffer> buffer(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.buffer(this, row);
    }

    /**
     * {@return the items of a sequence, as views over the same bytes; none if the element is absent, empty or no sequence} Items
     * are made when the list is asked for them.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public List<DicomObject> items(int tag) {
        int row = find(tag);
        return row < 0 ? List.of() : Values.items(this, row);
    }

    /**
     * {@return the fragments of an encapsulated value; empty if the element is absent or not encapsulated}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Optional<Fragments> fragments(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.fragments(this, row);
    }

    /**
     * The value wherever it is: in memory, in the file it was left in, or behind a URI. Numbers are in the byte order of
     * the source.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return empty if the element is absent, empty, a sequence or encapsulated
     */
    public Optional<BulkData> bulk(int tag) {
        int row = find(tag);
        return row < 0 ? Optional.empty() : Values.bulk(this, row);
    }

    /**
     * {@return an element of a manufacturer: its place depends on which block of the group the creator has reserved in this very
     * item} If one creator has reserved two blocks, the first that holds the element is taken.
     *
     * @param creator the name in the private creator element
     * @param group an odd group
     * @param element the lower byte of the element number
     */
    public Optional<DicomElement> privateElement(String creator, int group, int element) {
        return PrivateBlocks.element(this, creator, group, element);
    }

    /**
     * {@return the creator of a private element, by the block its tag is in; empty if nobody has reserved the block}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public Optional<String> privateCreator(int tag) {
        return PrivateBlocks.creator(this, tag);
    }

    /** Tags, VRs and lengths of the elements, never a value. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("DicomObject[");
        for (DicomElement element : elements()) {
            out.append(out.length() > 12 ? ", " : "").append(element);
        }
        return out.append(']').toString();
    }

    // What elements and the other parts of the package are made of: access by row.

    /** The row of a tag, or -1. */
    int find(int tag) {
        int[] sorted = rows();
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(table.tag(sorted[middle]), tag);
            if (order == 0) {
                return sorted[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** An object with nothing but the element of a row, its value in memory, decoded as it would be here. */
    DicomObject withValue(int row, byte[] value) {
        ElementTable.Builder single = new ElementTable.Builder();
        int flags = table.meta(row) & (ElementTable.VR_MASK | ElementTable.BIG_ENDIAN) | ElementTable.IRREGULAR;
        single.add(table.tag(row), flags, 0, value.length);
        DicomObject object = new DicomObject(single.build(value), 0, 1, parent, sequence, item, fallbackCharacterSet);
        object.characterSet = characterSet();
        return object;
    }

    boolean is(int row, int flag) {
        return table.is(row, flag);
    }

    ByteOrder order(int row) {
        return is(row, ElementTable.BIG_ENDIAN) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    Presence presenceOf(int row) {
        return table.presence(row);
    }

    /** The VR with the open ones decided by the elements around. */
    Vr vrOf(int row) {
        int code = table.vrCode(row);
        return switch (code) {
            case Dictionary.US_OR_SS -> isSigned() ? Vr.SS : Vr.US;
            case Dictionary.OB_OR_OW -> is(row, ElementTable.FRAGMENTS) ? Vr.OB : Vr.OW;
            case Dictionary.US_OR_OW -> Vr.OW;
            default -> Vr.ofCode(code);
        };
    }

    /** Pixel Representation of the nearest item around that has it. */
    private boolean isSigned() {
        for (DicomObject here = this; here != null; here = here.parent) {
            int row = here.find(Tag.PixelRepresentation);
            if (row >= 0 && here.presenceOf(row) == Presence.VALUE) {
                return Numbers.lenientInt(here, row, 0) == 1;
            }
        }
        return false;
    }

    void requireBytes(int row) {
        if (is(row, ElementTable.FRAGMENTS)) {
            throw failure(row, "the value is in fragments; ask for fragments");
        }
        if (is(row, ElementTable.BULK)) {
            throw failure(
                    row, "the value was left where it is; ask for bulk, or read with ReadOptions.withBulkInMemory");
        }
        if (table.vrCode(row) == Vr.SQ.ordinal()) {
            throw failure(row, "the element is a sequence; ask for items");
        }
    }

    ValueException failure(int row, String problem) {
        return new ValueException(path().then(table.tag(row)), vrOf(row), problem);
    }

    /** The character set that governs text here: that of this item, else of what encloses it. */
    CharacterSet characterSet() {
        CharacterSet known = characterSet;
        if (known == null) {
            known = findCharacterSet();
            characterSet = known;
        }
        return known;
    }

    private CharacterSet findCharacterSet() {
        int row = find(Tag.SpecificCharacterSet);
        if (row >= 0 && presenceOf(row) == Presence.VALUE && table.vrCode(row) != Vr.SQ.ordinal()) {
            return CharacterSet.of(Text.ascii(table.source(row), table.offset(row), table.length(row)));
        }
        if (parent != null) {
            return parent.characterSet();
        }
        return fallbackCharacterSet.isEmpty() ? CharacterSet.ASCII : CharacterSet.of(List.of(fallbackCharacterSet));
    }
}
