package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.charset.CharacterSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Builds a data set, from nothing or from another. Elements taken over are not decoded; they are written byte for byte as
 * they were.
 *
 * <p>Text is encoded in the Specific Character Set of the data set when it is built. If that cannot hold it, the whole data
 * set is re-encoded in Unicode (ISO_IR 192): no character is ever replaced. For one thread.
 *
 * @since 0.1
 */
public final class DicomObjectBuilder {

    private final Map<Integer, Entry> entries = new TreeMap<>(Integer::compareUnsigned);
    private String fallbackCharacterSet = "";
    private boolean keepsCharacterSet;

    /** An element to be: taken over, or given in one of these forms. */
    private sealed interface Entry {}

    private record Taken(DicomObject owner, int row) implements Entry {}

    private record Bytes(Vr vr, byte[] value) implements Entry {}

    private record Words(Vr vr, List<String> values) implements Entry {}

    private record Items(List<DicomObject> items) implements Entry {}

    private record Bulk(Vr vr, BulkData data) implements Entry {}

    private record Encapsulated(Vr vr, List<BulkData> fragments) implements Entry {}

    DicomObjectBuilder() {}

    static DicomObjectBuilder from(DicomObject object) {
        DicomObjectBuilder builder = new DicomObjectBuilder();
        builder.fallbackCharacterSet = object.inheritedCharacterSet();
        builder.setAll(object);
        return builder;
    }

    /**
     * Sets text values, or numbers written as text, in the VR the element has here, else that of the dictionary.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param values in order; none makes the element empty
     * @return this builder
     */
    public DicomObjectBuilder set(int tag, String... values) {
        return set(tag, vr(tag), values);
    }

    /**
     * Sets values given as text in a VR of text, or numbers written as text in a binary one.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param vr how it is encoded, whatever the dictionary says
     * @param values in order; none makes the element empty
     * @return this builder
     * @throws IllegalArgumentException if a value cannot stand in the VR
     */
    public DicomObjectBuilder set(int tag, Vr vr, String... values) {
        if (vr.isText()) {
            for (String value : values) {
                if (vr.isDelimited() && value.indexOf('\\') >= 0) {
                    throw wrong(tag, vr, "a value holds a backslash, which divides values; give the values one by one");
                }
                if (!vr.usesCharacterSet() && !Text.isPlain(value)) {
                    throw wrong(tag, vr, "a value has characters beyond Latin-1, and no character set governs the VR");
                }
            }
            if (!vr.isDelimited() && values.length > 1) {
                throw wrong(tag, vr, "the VR has one value");
            }
            return put(tag, new Words(vr, List.of(values)));
        }
        Assembly assembly = new Assembly(values.length * vr.width());
        for (String value : values) {
            try {
                switch (vr) {
                    case AT -> assembly.putTag(Tag.parse(value));
                    case FL, OF -> assembly.put(Float.floatToIntBits(Float.parseFloat(value)), 4);
                    case FD, OD -> assembly.put(Double.doubleToLongBits(Double.parseDouble(value)), 8);
                    case UV -> assembly.put(Long.parseUnsignedLong(value), 8);
                    case SQ, OB, UN -> throw wrong(tag, vr, "the VR has no text form");
                    default -> assembly.put(inRange(tag, vr, Long.parseLong(value)), vr.width());
                }
            } catch (NumberFormatException e) {
                throw wrong(tag, vr, "a value is no number");
            }
        }
        return put(tag, new Bytes(vr, assembly.bytes()));
    }

    /**
     * Sets whole numbers in the VR the element has here, else that of the dictionary, binary or as text.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param values in order; none makes the element empty
     * @return this builder
     * @throws IllegalArgumentException if a value is beyond the range of the VR
     */
    public DicomObjectBuilder set(int tag, long... values) {
        return set(tag, vr(tag), Arrays.stream(values).mapToObj(Long::toString).toArray(String[]::new));
    }

    /**
     * Sets numbers in the VR the element has here, else that of the dictionary, binary or as text of at most 16 characters.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param values in order; none makes the element empty
     * @return this builder
     * @throws IllegalArgumentException if a value is not finite or the VR holds whole numbers only
     */
    public DicomObjectBuilder set(int tag, double... values) {
        Vr vr = vr(tag);
        return set(
                tag,
                vr,
                Arrays.stream(values).mapToObj(value -> number(tag, vr, value)).toArray(String[]::new));
    }

    private static String number(int tag, Vr vr, double value) {
        if (vr == Vr.FL || vr == Vr.FD || vr == Vr.OF || vr == Vr.OD) {
            return Double.toString(value);
        }
        if (!Double.isFinite(value)) {
            throw wrong(tag, vr, "a value is not finite");
        }
        return DecimalText.of(value);
    }

    /**
     * Sets the bytes of a value as they are, little endian; the array is copied.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param vr how it is encoded, whatever the dictionary says
     * @param value becomes the only value
     * @return this builder
     */
    public DicomObjectBuilder set(int tag, Vr vr, byte[] value) {
        if (vr == Vr.SQ) {
            throw wrong(tag, vr, "a sequence has items, not bytes");
        }
        return put(tag, new Bytes(vr, value.clone()));
    }

    /**
     * Sets the items of a sequence.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param items in order; none makes the sequence empty
     * @return this builder
     */
    public DicomObjectBuilder set(int tag, DicomObject... items) {
        return put(tag, new Items(List.of(items)));
    }

    /**
     * Sets the items of a sequence.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param items in order; none makes the sequence empty
     * @return this builder
     */
    public DicomObjectBuilder set(int tag, List<DicomObject> items) {
        return put(tag, new Items(List.copyOf(items)));
    }

    /**
     * Sets a value that stays where it is until the data set is written.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param vr how it is encoded, whatever the dictionary says
     * @param value becomes the only value
     * @return this builder
     */
    public DicomObjectBuilder set(int tag, Vr vr, BulkData value) {
        return put(tag, new Bulk(vr, value));
    }

    /**
     * Sets the fragments of an encapsulated value, the first being the basic offset table.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @param vr how it is encoded, whatever the dictionary says
     * @param fragments the offset table first, perhaps empty, then the code stream
     * @return this builder
     */
    public DicomObjectBuilder setFragments(int tag, Vr vr, List<? extends BulkData> fragments) {
        return put(tag, new Encapsulated(vr, List.copyOf(fragments)));
    }

    /**
     * Sets an element without a value, in the VR it has here, else that of the dictionary.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return this builder
     */
    public DicomObjectBuilder setEmpty(int tag) {
        Vr vr = vr(tag);
        return put(tag, vr == Vr.SQ ? new Items(List.of()) : new Bytes(vr, new byte[0]));
    }

    /**
     * Sets a private element in the block its creator has reserved, reserving the first free one if there is none.
     *
     * @param creator the name that reserves a block, at most 64 characters
     * @param group an odd number up to FFFF
     * @param element the lower byte of the element number, 0 to FF
     * @param vr how it is encoded, whatever the dictionary says
     * @param value becomes the only value
     * @return this builder
     * @throws IllegalArgumentException if the group is even or the element no byte
     * @throws IllegalStateException if all blocks of the group are taken
     */
    public DicomObjectBuilder setPrivate(String creator, int group, int element, Vr vr, byte[] value) {
        return set(privateTag(creator, group, element), vr, value);
    }

    /**
     * Sets a private element of text in the block its creator has reserved, reserving the first free one if there is none.
     *
     * @param creator the name that reserves a block, at most 64 characters
     * @param group an odd number up to FFFF
     * @param element the lower byte of the element number, 0 to FF
     * @param vr how it is encoded, whatever the dictionary says
     * @param values in order; none makes the element empty
     * @return this builder
     * @throws IllegalArgumentException if the group is even or the element no byte
     * @throws IllegalStateException if all blocks of the group are taken
     */
    public DicomObjectBuilder setPrivate(String creator, int group, int element, Vr vr, String... values) {
        return set(privateTag(creator, group, element), vr, values);
    }

    private int privateTag(String creator, int group, int element) {
        if ((group & 1) == 0 || element < 0 || element > 0xFF) {
            throw new IllegalArgumentException("A private element has an odd group and an element of one byte.");
        }
        for (int block = 0x10; block <= 0xFF; block++) {
            Entry entry = entries.get(Tag.of(group, block));
            if (entry == null) {
                set(Tag.of(group, block), Vr.LO, creator);
            }
            if (entry == null || creator.equals(creator(entry))) {
                return Tag.of(group, block << 8 | element);
            }
        }
        throw new IllegalStateException("Every private block of the group is taken.");
    }

    private static String creator(Entry entry) {
        if (entry instanceof Words words && !words.values().isEmpty()) {
            return words.values().get(0);
        }
        if (entry instanceof Taken taken && taken.owner().vrOf(taken.row()).isText()) {
            return Values.creator(taken.owner(), taken.row());
        }
        return "";
    }

    /**
     * Takes over an element of a data set, in place of what its tag holds here.
     *
     * @param element of any data set; its text is re-encoded if the character sets differ
     * @return this builder
     */
    public DicomObjectBuilder set(DicomElement element) {
        return put(element.tag(), new Taken(element.owner(), element.row()));
    }

    /**
     * Takes over all elements of a data set, in place of what their tags hold here.
     *
     * @param object of any character set; its own declaration, if it has one, becomes that of the whole
     * @return this builder
     */
    public DicomObjectBuilder setAll(DicomObject object) {
        for (int row : object.rows()) {
            put(object.table().tag(row), new Taken(object, row));
        }
        return this;
    }

    /**
     * Removes an element if it is there.
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     * @return this builder
     */
    public DicomObjectBuilder remove(int tag) {
        entries.remove(tag);
        return this;
    }

    /**
     * Removes every element whose tag the condition holds for.
     *
     * @param condition told each element of this level; true removes it
     * @return this builder
     */
    public DicomObjectBuilder removeIf(IntPredicate condition) {
        entries.keySet().removeIf(condition::test);
        return this;
    }

    private DicomObjectBuilder put(int tag, Entry entry) {
        if (Tag.group(tag) == 0xFFFE) {
            throw new IllegalArgumentException("Items and delimiters are no elements of a data set.");
        }
        entries.put(tag, entry);
        return this;
    }

    private Vr vr(int tag) {
        Entry entry = entries.get(tag);
        if (entry instanceof Taken taken && !taken.owner().is(taken.row(), ElementTable.FRAGMENTS)) {
            Vr vr = taken.owner().vrOf(taken.row());
            return vr == Vr.UN ? Dictionary.vr(tag) : vr;
        }
        if (entry instanceof Words words) {
            return words.vr();
        }
        return entry instanceof Bytes bytes ? bytes.vr() : Dictionary.vr(tag);
    }

    private static long inRange(int tag, Vr vr, long value) {
        int bits = vr.width() * 8;
        boolean signed = vr == Vr.SS || vr == Vr.SL || vr == Vr.SV;
        boolean fits = bits == 64
                || (signed ? value >= -(1L << bits - 1) && value < 1L << bits - 1 : value >= 0 && value < 1L << bits);
        if (!fits) {
            throw wrong(tag, vr, "a value is beyond the range of the VR");
        }
        return value;
    }

    private static IllegalArgumentException wrong(int tag, Vr vr, String problem) {
        return new IllegalArgumentException(Tag.toString(tag) + " " + vr + ": " + problem + ".");
    }

    /**
     * Lets {@link #build} fail if the declared character set cannot hold a text, rather than re-encode the whole data set in
     * Unicode: for receivers that cannot read ISO_IR 192.
     *
     * @return this builder
     */
    public DicomObjectBuilder keepCharacterSet() {
        keepsCharacterSet = true;
        return this;
    }

    /**
     * {@return the data set as it is now; the builder can go on}
     *
     * @throws IllegalArgumentException if a text cannot be encoded: in the declared character set after
     *     {@link #keepCharacterSet}, else in Unicode, which holds all but half a surrogate pair
     */
    public DicomObject build() {
        CharacterSet declared = declared();
        Optional<DicomObject> built = build(declared);
        if (built.isPresent()) {
            return built.get();
        }
        if (keepsCharacterSet) {
            throw new IllegalArgumentException("A text cannot be encoded in " + declared
                    + ", the character set of the data set; declare one that holds it, such as ISO_IR 192.");
        }
        set(Tag.SpecificCharacterSet, Vr.CS, "ISO_IR 192");
        return build(CharacterSet.UNICODE)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A text holds half a character of UTF-16, which no character set can hold."));
    }

    private CharacterSet declared() {
        Entry entry = entries.get(Tag.SpecificCharacterSet);
        if (entry instanceof Words words) {
            return CharacterSet.of(words.values());
        }
        if (entry instanceof Taken taken) {
            return taken.owner().characterSet();
        }
        if (entry instanceof Bytes bytes && bytes.value().length > 0) {
            String text = new String(bytes.value(), StandardCharsets.ISO_8859_1);
            return CharacterSet.of(
                    Arrays.stream(text.split("\\\\")).map(String::strip).toList());
        }
        return fallbackCharacterSet.isEmpty() ? CharacterSet.ASCII : CharacterSet.of(List.of(fallbackCharacterSet));
    }

    /** The data set with text in a character set, or nothing if that cannot hold it. */
    private Optional<DicomObject> build(CharacterSet set) {
        Assembly assembly = new Assembly(256);
        Sources sources = new Sources();
        for (Map.Entry<Integer, Entry> entry : entries.entrySet()) {
            if (!add(entry.getKey(), entry.getValue(), set, assembly, sources)) {
                return Optional.empty();
            }
        }
        return Optional.of(DicomObject.root(assembly.build(sources.list), fallbackCharacterSet));
    }

    /** The arrays that rows taken over point into; the first is that of the new values. */
    private static final class Sources {
        final List<byte[]> list = new ArrayList<>();
        final Map<ElementTable, Integer> shifts = new IdentityHashMap<>();

        int shift(ElementTable table) {
            return shifts.computeIfAbsent(table, t -> {
                int shift = list.size() + 1;
                list.addAll(Arrays.asList(t.sources()));
                return shift;
            });
        }
    }

    private static boolean add(int tag, Entry entry, CharacterSet set, Assembly assembly, Sources sources) {
        if (entry instanceof Taken taken) {
            return take(taken, set, assembly, sources);
        }
        if (entry instanceof Words words) {
            return addText(tag, words.vr(), words.values(), set, assembly);
        }
        if (entry instanceof Bytes bytes) {
            int start = assembly.begin();
            assembly.put(bytes.value());
            assembly.end(start, tag, bytes.vr());
        } else if (entry instanceof Bulk bulk) {
            assembly.bulk(tag, bulk.vr(), bulk.data());
        } else if (entry instanceof Encapsulated encapsulated) {
            assembly.fragments(tag, encapsulated.vr(), encapsulated.fragments());
        } else if (entry instanceof Items items) {
            int sequence = assembly.open(tag);
            for (DicomObject item : items.items()) {
                if (!addItem(item, set, assembly, sources)) {
                    return false;
                }
            }
            assembly.close(sequence);
        }
        return true;
    }

    private static boolean addText(int tag, Vr vr, List<String> values, CharacterSet set, Assembly assembly) {
        String text = String.join("\\", values);
        Optional<byte[]> encoded =
                vr.usesCharacterSet() ? set.encode(text) : Optional.of(text.getBytes(StandardCharsets.ISO_8859_1));
        if (encoded.isEmpty()) {
            return false;
        }
        int start = assembly.begin();
        assembly.put(encoded.get());
        assembly.end(start, tag, vr);
        return true;
    }

    private static boolean addItem(DicomObject item, CharacterSet set, Assembly assembly, Sources sources) {
        int row = assembly.open(Tag.Item);
        boolean own = item.presence(Tag.SpecificCharacterSet) == Presence.VALUE && !set.equals(CharacterSet.UNICODE);
        CharacterSet inner = own ? item.characterSet() : set;
        for (int child : item.rows()) {
            if (!take(new Taken(item, child), inner, assembly, sources)) {
                return false;
            }
        }
        assembly.close(row);
        return true;
    }

    /** Takes an element over as it is, or with its text in another character set. */
    private static boolean take(Taken taken, CharacterSet set, Assembly assembly, Sources sources) {
        DicomObject owner = taken.owner();
        ElementTable table = owner.table();
        int row = taken.row();
        CharacterSet before = owner.characterSet();
        int tag = table.tag(row);
        if (tag == Tag.SpecificCharacterSet
                && set.equals(CharacterSet.UNICODE)
                && !before.equals(set)
                && owner.presenceOf(row) == Presence.VALUE) {
            // The text beside it is being re-encoded.
            return addText(tag, Vr.CS, List.of("ISO_IR 192"), set, assembly);
        }
        if (before.equals(set) || !holdsText(table, row)) {
            assembly.rows().copy(table, row, sources.shift(table));
            return true;
        }
        if (table.vrCode(row) == Vr.SQ.ordinal()) {
            int sequence = assembly.open(tag);
            for (DicomObject item : Values.items(owner, row)) {
                if (!addItem(item, set, assembly, sources)) {
                    return false;
                }
            }
            assembly.close(sequence);
            return true;
        }
        Vr vr = owner.vrOf(row);
        List<String> values = Text.decode(owner, row, vr);
        if (values.stream().anyMatch(value -> value.indexOf('\uFFFD') >= 0)) {
            // Not text in the set it was declared in: the bytes are all there is to keep.
            assembly.rows().copy(table, row, sources.shift(table));
            return true;
        }
        return addText(tag, vr, values, set, assembly);
    }

    /** Whether there is text beyond ASCII below a row, or a declaration of how it is encoded. */
    private static boolean holdsText(ElementTable table, int row) {
        for (int i = row; i < row + table.span(row); i++) {
            int code = table.vrCode(i);
            boolean text = code < Dictionary.US_OR_SS && Vr.ofCode(code).usesCharacterSet();
            if (!table.is(i, ElementTable.BULK) && (text && isBeyondAscii(table, i))) {
                return true;
            }
            if (i > row && table.tag(i) == Tag.SpecificCharacterSet) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeyondAscii(ElementTable table, int row) {
        byte[] bytes = table.source(row);
        for (int i = table.offset(row); i < table.offset(row) + table.length(row); i++) {
            if (bytes[i] < 0 || bytes[i] == 0x1B) {
                return true;
            }
        }
        return false;
    }

    /** How many elements have been set, never values. */
    @Override
    public String toString() {
        return "DicomObjectBuilder[" + entries.size() + " elements]";
    }
}
