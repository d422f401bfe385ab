package io.github.imbrex.dicom;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Values of elements by row, in the forms they are asked for; {@link Text} and {@link Numbers} decode them. */
final class Values {

    private Values() {}

    /** Of the first value of an element: its text, unless that is empty. */
    static Optional<String> first(DicomObject object, int row) {
        List<String> values = strings(object, row);
        return values.isEmpty() || values.get(0).isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    static List<String> strings(DicomObject object, int row) {
        Vr vr = object.vrOf(row);
        if (object.presenceOf(row) == Presence.EMPTY) {
            return List.of();
        }
        object.requireBytes(row);
        if (vr.isText()) {
            return Text.decode(object, row, vr);
        }
        if (vr.isNumbers()) {
            return Numbers.strings(object, row, vr);
        }
        throw object.failure(row, "the value is bytes, not text; ask for bytes");
    }

    /** A date with or without time, or a time alone if that is asked for and the VR is not DT. */
    static Optional<DicomDateTime> temporal(DicomObject object, int row, boolean time) {
        Optional<String> text = first(object, row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean timeOnly = time && object.vrOf(row) != Vr.DT;
        Optional<DicomDateTime> value =
                timeOnly ? DicomDateTime.ofTime(text.get()) : DicomDateTime.ofDateTime(text.get());
        if (value.isEmpty()) {
            throw object.failure(row, timeOnly ? "the value is no time of day" : "the value is no date");
        }
        return value;
    }

    static Optional<DateTimeRange> range(DicomObject object, int row) {
        Optional<String> text = first(object, row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateTimeRange> range = DateTimeRange.of(text.get(), object.vrOf(row) == Vr.TM);
        if (range.isEmpty()) {
            throw object.failure(row, "the value is no date or time, and no range of them");
        }
        return range;
    }

    /** A copy in little endian. */
    static Optional<byte[]> bytes(DicomObject object, int row) {
        if (object.presenceOf(row) == Presence.EMPTY) {
            return Optional.empty();
        }
        object.requireBytes(row);
        ElementTable table = object.table();
        int from = table.offset(row);
        byte[] copy = Arrays.copyOfRange(table.source(row), from, from + table.length(row));
        if (object.is(row, ElementTable.BIG_ENDIAN)) {
            Vr vr = object.vrOf(row);
            Numbers.swap(copy, vr == Vr.AT ? 2 : vr.width());
        }
        return Optional.of(copy);
    }

    /** A read-only view in the byte order of the source. */
    static Optional<ByteBuffer> buffer(DicomObject object, int row) {
        if (object.presenceOf(row) == Presence.EMPTY) {
            return Optional.empty();
        }
        object.requireBytes(row);
        ElementTable table = object.table();
        ByteBuffer whole = ByteBuffer.wrap(table.source(row), table.offset(row), table.length(row));
        return Optional.of(whole.slice().asReadOnlyBuffer().order(object.order(row)));
    }

    static Optional<BulkData> bulk(DicomObject object, int row) {
        ElementTable table = object.table();
        if (object.is(row, ElementTable.BULK)) {
            return Optional.of(table.bulk(row));
        }
        if (object.is(row, ElementTable.FRAGMENTS) || object.vrOf(row) == Vr.SQ || table.length(row) == 0) {
            return Optional.empty();
        }
        return Optional.of(new MemoryBulk(table.source(row), table.offset(row), table.length(row)));
    }

    static Optional<Fragments> fragments(DicomObject object, int row) {
        return object.is(row, ElementTable.FRAGMENTS)
                ? Optional.of(new Fragments(object.table(), row))
                : Optional.empty();
    }

    static List<DicomObject> items(DicomObject object, int row) {
        ElementTable table = object.table();
        boolean sequence = table.vrCode(row) == Vr.SQ.ordinal() && !table.is(row, ElementTable.BULK);
        return sequence && table.span(row) > 1 ? new ItemList(object, row) : List.of();
    }

    static OptionalLong length(DicomObject object, int row) {
        ElementTable table = object.table();
        if (table.is(row, ElementTable.BULK)) {
            return table.bulk(row).length();
        }
        boolean composed = table.span(row) > 1 && table.is(row, ElementTable.IRREGULAR);
        return composed ? OptionalLong.empty() : OptionalLong.of(table.length(row));
    }

    /** The name in a private creator element, whatever VR it was given; empty if there is none. */
    static String creator(DicomObject object, int row) {
        boolean text = object.presenceOf(row) == Presence.VALUE
                && !object.is(row, ElementTable.FRAGMENTS)
                && object.vrOf(row) != Vr.SQ;
        List<String> values = text ? Text.decode(object, row, Vr.LO) : List.of();
        return values.isEmpty() ? "" : values.get(0);
    }
}
