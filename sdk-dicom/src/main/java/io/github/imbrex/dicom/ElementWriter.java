package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.file.FileOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Encodes data sets, little endian. Rows whose encoded bytes are as they must be are copied with all below them; for the
 * others lengths are computed from the innermost outwards in one pass, and what is open is on a stack of its own.
 */
final class ElementWriter {

    private static final int UNDEFINED_LENGTH = -1;
    private static final int LONGEST_SHORT = 0xFFFE;

    private final OutputStream out;
    private final boolean implicit;
    private final WriteOptions options;
    private final byte[] buffer = new byte[8 << 10];
    private int size;

    // Of the table being written: the encoded length of the content of each sequence and item that is not copied.
    private long[] contents = new long[0];

    ElementWriter(OutputStream out, boolean implicit, WriteOptions options) {
        this.out = out;
        this.implicit = implicit;
        this.options = options;
    }

    /** An item being written, or the data set. */
    private static final class Frame {
        final DicomObject object;
        final List<DicomObject> siblings;
        final int index;
        final boolean undefined;
        int next;

        Frame(DicomObject object, List<DicomObject> siblings, int index, boolean undefined) {
            this.object = object;
            this.siblings = siblings;
            this.index = index;
            this.undefined = undefined;
        }
    }

    void write(DicomObject root) throws IOException {
        measure(root);
        Deque<Frame> stack = new ArrayDeque<>();
        stack.push(new Frame(root, List.of(), 0, false));
        while (!stack.isEmpty()) {
            Frame frame = stack.peek();
            int[] rows = frame.object.rows();
            if (frame.next < rows.length) {
                element(frame.object, rows[frame.next++], stack);
                continue;
            }
            stack.pop();
            if (stack.isEmpty()) {
                break;
            }
            if (frame.undefined) {
                delimiter(Tag.ItemDelimitationItem);
            }
            item(frame.siblings, frame.index + 1, stack);
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private void element(DicomObject object, int row, Deque<Frame> stack) throws IOException {
        ElementTable table = object.table();
        int tag = table.tag(row);
        if (isDropped(tag) || isOffsetTable(tag) && hasMovedFragments(object)) {
            return;
        }
        if (isCopied(table, row)) {
            int start = table.offset(row) - headerLength(table, row);
            put(table.source(row), start, Math.toIntExact(encodedLength(table, row)));
        } else if (object.is(row, ElementTable.FRAGMENTS)) {
            fragments(object, row, tag);
        } else if (table.vrCode(row) == Vr.SQ.ordinal() && !object.is(row, ElementTable.BULK)) {
            List<DicomObject> items = Values.items(object, row);
            boolean undefined = isUndefined(table, row) && !items.isEmpty();
            header(tag, Vr.SQ, undefined ? UNDEFINED_LENGTH : items.isEmpty() ? 0 : (int) contents[row]);
            item(items, 0, stack);
        } else {
            value(object, row, tag);
        }
    }

    /**
     * Whether delimiters end a sequence or item: asked for, as it was read, too long, or its VR could not be known without
     * them.
     */
    private boolean isUndefined(ElementTable table, int row) {
        if (isUndefinedAsRead(table, row)
                || options.lengths() == WriteOptions.Lengths.UNDEFINED
                || contents[row] > 0xFFFFFFF0L) {
            return true;
        }
        int tag = table.tag(row);
        return implicit && tag != Tag.Item && Dictionary.vrCode(tag) != Vr.SQ.ordinal();
    }

    /** Values left in a file keep what encloses them from being copied; it still ends as it did. */
    private boolean isUndefinedAsRead(ElementTable table, int row) {
        int how = ElementTable.UNDEFINED | ElementTable.FROM_UN | ElementTable.BIG_ENDIAN | ElementTable.IMPLICIT;
        return options.copiesUnchanged()
                && (table.meta(row) & how) == (ElementTable.UNDEFINED | (implicit ? ElementTable.IMPLICIT : 0));
    }

    /** Begins an item, or ends the sequence after the last. */
    private void item(List<DicomObject> items, int index, Deque<Frame> stack) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        if (index == items.size()) {
            int sequence = items.get(0).enclosingRow();
            if (isUndefined(items.get(0).table(), sequence)) {
                delimiter(Tag.SequenceDelimitationItem);
            }
            return;
        }
        DicomObject item = items.get(index);
        int row = item.itemRow();
        boolean undefined = isUndefined(item.table(), row);
        tag(Tag.Item);
        int32(undefined ? UNDEFINED_LENGTH : (int) contents[row]);
        stack.push(new Frame(item, items, index, undefined));
    }

    private void value(DicomObject object, int row, int tag) throws IOException {
        Vr vr = object.vrOf(row);
        long length = valueLength(object.table(), row);
        long even = length + (length & 1);
        header(tag, vr, (int) even);
        content(object, row, vr);
        if (even > length) {
            put(vr.padding());
        }
    }

    private void content(DicomObject object, int row, Vr vr) throws IOException {
        int width = object.is(row, ElementTable.BIG_ENDIAN) ? vr == Vr.AT ? 2 : vr.width() : 1;
        if (!object.is(row, ElementTable.BULK)) {
            ElementTable table = object.table();
            if (width == 1) {
                put(table.source(row), table.offset(row), table.length(row));
            } else {
                byte[] bytes = Values.bytes(object, row).orElseGet(() -> new byte[0]);
                put(bytes, 0, bytes.length);
            }
            return;
        }
        bulk(object.table().bulk(row), width);
    }

    private void bulk(BulkData data, int width) throws IOException {
        if (width == 1 && data instanceof FileBulk inFile && out instanceof FileOutput file) {
            flush();
            inFile.appendTo(file);
            return;
        }
        byte[] part = new byte[64 << 10];
        try (InputStream in = data.open()) {
            for (int got = in.readNBytes(part, 0, part.length); got > 0; got = in.readNBytes(part, 0, part.length)) {
                if (width > 1) {
                    Numbers.swap(part, width);
                }
                put(part, 0, got);
            }
        }
    }

    private void fragments(DicomObject object, int row, int tag) throws IOException {
        header(tag, object.vrOf(row), UNDEFINED_LENGTH);
        ElementTable table = object.table();
        int[] fragments = table.children(row + 1, row + table.span(row));
        boolean moved = areMoved(table, fragments);
        for (int i = 0; i < fragments.length; i++) {
            int fragment = fragments[i];
            long length = moved && i == 0 ? 0 : valueLength(table, fragment);
            long even = length + (length & 1);
            tag(Tag.Item);
            int32((int) even);
            if (length > 0 && table.is(fragment, ElementTable.BULK)) {
                bulk(table.bulk(fragment), 1);
            } else if (length > 0) {
                put(table.source(fragment), table.offset(fragment), table.length(fragment));
            }
            if (even > length) {
                put((byte) 0);
            }
        }
        delimiter(Tag.SequenceDelimitationItem);
    }

    private static boolean isOffsetTable(int tag) {
        return tag == Tag.ExtendedOffsetTable || tag == Tag.ExtendedOffsetTableLengths;
    }

    /** Of a data set only: in an item the length of what encloses it has been computed, and no icon has such a table. */
    private static boolean hasMovedFragments(DicomObject dataSet) {
        int pixels = dataSet.find(Tag.PixelData);
        if (dataSet.parent().isPresent() || pixels < 0 || !dataSet.is(pixels, ElementTable.FRAGMENTS)) {
            return false;
        }
        ElementTable table = dataSet.table();
        return areMoved(table, table.children(pixels + 1, pixels + table.span(pixels)));
    }

    /** Whether padding moves fragments, so that the basic offset table before them is wrong and is written empty. */
    private static boolean areMoved(ElementTable table, int[] fragments) {
        for (int fragment : fragments) {
            if ((valueLength(table, fragment) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Fills {@link #contents}: first finds what is not copied, then sums from the last row to the first. */
    private void measure(DicomObject root) {
        ElementTable table = root.table();
        int[] open = new int[16];
        int count = 0;
        for (int top : root.rows()) {
            int end = top + table.span(top);
            for (int row = top; row < end; ) {
                if (table.tag(row) != Tag.Item && isCopied(table, row)) {
                    row += table.span(row);
                    continue;
                }
                if (isContainer(table, row)) {
                    if (count == open.length) {
                        open = Arrays.copyOf(open, count * 2);
                    }
                    open[count++] = row;
                    row++;
                } else {
                    requireReadable(root, table, row);
                    row += table.is(row, ElementTable.FRAGMENTS) ? table.span(row) : 1;
                }
            }
        }
        contents = count == 0 ? new long[0] : new long[table.count()];
        for (int i = count - 1; i >= 0; i--) {
            contents[open[i]] = contentLength(table, open[i]);
        }
    }

    /** Lengths of groups are retired, but for that of the file meta information (PS3.5 section 7.2). */
    private static boolean isDropped(int tag) {
        return Tag.element(tag) == 0 && Tag.group(tag) != 2;
    }

    private static boolean isContainer(ElementTable table, int row) {
        return table.vrCode(row) == Vr.SQ.ordinal()
                && !table.is(row, ElementTable.BULK)
                && !table.is(row, ElementTable.FRAGMENTS);
    }

    /** Fails before anything is written if a value is not there to be written. */
    private static void requireReadable(DicomObject root, ElementTable table, int row) {
        int end = table.is(row, ElementTable.FRAGMENTS) ? row + table.span(row) : row + 1;
        for (int i = row; i < end; i++) {
            if (table.is(i, ElementTable.BULK)) {
                BulkData data = table.bulk(i);
                if (!data.isReadable() || data.length().orElse(-1) < 0) {
                    throw new ValueException(
                            TagPath.of(table.tag(row)),
                            Vr.ofCode(Math.min(table.vrCode(row), Vr.UV.ordinal())),
                            "the value is held elsewhere and cannot be read; set it before writing");
                }
            }
        }
    }

    private long contentLength(ElementTable table, int row) {
        int from = row + 1;
        int to = row + table.span(row);
        long sum = 0;
        if (table.tag(row) != Tag.Item) {
            for (int item : table.children(from, to)) {
                sum += 8 + contents[item] + (isUndefined(table, item) ? 8 : 0);
            }
            return sum;
        }
        for (int child : table.sortedChildren(from, to)) {
            sum += isDropped(table.tag(child)) ? 0 : elementLength(table, child);
        }
        return sum;
    }

    /** Bytes of an element within an item, its header included. */
    private long elementLength(ElementTable table, int row) {
        if (isCopied(table, row)) {
            return encodedLength(table, row);
        }
        if (isContainer(table, row)) {
            boolean empty = table.span(row) == 1;
            return (implicit ? 8 : 12) + (empty ? 0 : contents[row] + (isUndefined(table, row) ? 8 : 0));
        }
        if (table.is(row, ElementTable.FRAGMENTS)) {
            long sum = (implicit ? 8 : 12) + 8;
            int[] fragments = table.children(row + 1, row + table.span(row));
            boolean moved = areMoved(table, fragments);
            for (int i = 0; i < fragments.length; i++) {
                long length = moved && i == 0 ? 0 : valueLength(table, fragments[i]);
                sum += 8 + length + (length & 1);
            }
            return sum;
        }
        long length = valueLength(table, row);
        int code = table.vrCode(row);
        boolean wide = length > LONGEST_SHORT || hasLongLength(code);
        return (implicit || !wide ? 8 : 12) + length + (length & 1);
    }

    private static boolean hasLongLength(int code) {
        return code == Dictionary.OB_OR_OW
                || code == Dictionary.US_OR_OW
                || code < Dictionary.US_OR_SS && Vr.ofCode(code).hasLongLength();
    }

    private static long valueLength(ElementTable table, int row) {
        return table.is(row, ElementTable.BULK) ? table.bulk(row).length().orElse(0) : table.length(row);
    }

    /** Whether the encoded bytes of an element, and of all below it, are those to be written. */
    private boolean isCopied(ElementTable table, int row) {
        int meta = table.meta(row);
        int unfit = ElementTable.IRREGULAR | ElementTable.BULK | ElementTable.BIG_ENDIAN;
        boolean sameEncoding = (meta & ElementTable.IMPLICIT) != 0 == implicit;
        return options.copiesUnchanged() && (meta & unfit) == 0 && sameEncoding;
    }

    private static int headerLength(ElementTable table, int row) {
        boolean wide = table.is(row, ElementTable.FROM_UN) || hasLongLength(table.vrCode(row));
        return table.is(row, ElementTable.IMPLICIT) || !wide ? 8 : 12;
    }

    private static long encodedLength(ElementTable table, int row) {
        int delimiter = table.is(row, ElementTable.UNDEFINED) ? 8 : 0;
        return (long) headerLength(table, row) + table.length(row) + delimiter;
    }

    private void header(int tag, Vr vr, int length) throws IOException {
        tag(tag);
        if (implicit) {
            int32(length);
            return;
        }
        boolean tooLong = !vr.hasLongLength() && (length < 0 || length > LONGEST_SHORT);
        Vr written = tooLong ? Vr.UN : vr;
        put((byte) written.name().charAt(0));
        put((byte) written.name().charAt(1));
        if (written.hasLongLength()) {
            put((byte) 0);
            put((byte) 0);
            int32(length);
        } else {
            put((byte) length);
            put((byte) (length >>> 8));
        }
    }

    private void delimiter(int tag) throws IOException {
        tag(tag);
        int32(0);
    }

    private void tag(int tag) throws IOException {
        int32(Integer.rotateLeft(tag, 16));
    }

    private void int32(int value) throws IOException {
        if (buffer.length - size < 4) {
            flush();
        }
        buffer[size++] = (byte) value;
        buffer[size++] = (byte) (value >>> 8);
        buffer[size++] = (byte) (value >>> 16);
        buffer[size++] = (byte) (value >>> 24);
    }

    private void put(byte value) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = value;
    }

    private void put(byte[] bytes, int from, int count) throws IOException {
        if (count > buffer.length - size) {
            flush();
            if (count >= buffer.length) {
                out.write(bytes, from, count);
                return;
            }
        }
        System.arraycopy(bytes, from, buffer, size, count);
        size += count;
    }
}
