package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.Cursor.UNDEFINED_LENGTH;
import static io.github.imbrex.dicom.ElementTable.FROM_UN;
import static io.github.imbrex.dicom.ElementTable.IRREGULAR;
import static io.github.imbrex.dicom.ElementTable.UNDEFINED;

import io.github.imbrex.dicom.Diagnostic.Code;
import io.github.imbrex.dicom.ElementHeader.Found;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns encoded elements into rows: one loop over an explicit {@linkplain Nesting stack} of open sequences and items. A
 * length is a claim that is checked against what encloses it.
 */
final class ElementParser {

    private static final int UN = Vr.UN.ordinal();
    private static final int SQ = Vr.SQ.ordinal();
    private static final int AFTER_META = 0x00030000;
    private static final int NONE = -1;
    private static final int TRAILING_PADDING = 0xFFFCFFFC;

    private final Input in;
    private final boolean stops;
    private final int stopTag;
    private final String fallbackCharacterSet;
    private final Cursor cursor;
    private final Nesting nesting;
    private final Resynchronisation resynchronisation;
    private final ElementHeader header;
    private final ValueReader values;
    private final @Nullable WellFormedRun run;
    private boolean nativePixels;
    private boolean metaOnly;

    ElementParser(Input in, int pos, ReadOptions options, Diagnostics diagnostics, boolean withRuns) {
        this.in = in;
        this.stops = options.stopTag().isPresent();
        this.stopTag = options.stopTag().orElse(0);
        this.fallbackCharacterSet = options.fallbackCharacterSet();
        this.cursor = new Cursor(in, pos);
        this.nesting = new Nesting(cursor, options.limits(), diagnostics);
        this.resynchronisation = new Resynchronisation(cursor, nesting);
        this.header = new ElementHeader(cursor, nesting, resynchronisation);
        this.values = new ValueReader(cursor, nesting, options);
        this.run = withRuns ? new WellFormedRun(cursor, nesting, options) : null;
    }

    int pos() {
        return cursor.pos;
    }

    /** Where the input ended too early, or -1. */
    long truncatedAt() {
        return cursor.truncatedAt;
    }

    ElementTable.Builder rows() {
        return nesting.rows;
    }

    /** Parses explicit little endian elements of group 0002 for as long as they last. */
    void parseFileMeta(boolean explicitVr) throws IOException {
        metaOnly = true;
        parse(explicitVr, false, true);
    }

    void parse(boolean explicitVr, boolean bigEndianNumbers, boolean nativePixelData) throws IOException {
        cursor.explicit = explicitVr;
        cursor.bigEndian = bigEndianNumbers;
        nativePixels = nativePixelData;
        nesting.begin();
        TextCheck.begin(nesting.innermost(), fallbackCharacterSet);
        while (step()) {}
        while (nesting.depth() > 0) {
            nesting.close();
        }
    }

    /** Takes one element, item or delimiter; false at the end. */
    private boolean step() throws IOException {
        Container container = nesting.innermost();
        if (run != null && nesting.depth() == 0 && !cursor.bigEndian) {
            boolean reached = run.take(container, metaOnly ? AFTER_META : stops ? stopTag : NONE);
            if (reached && (metaOnly || stops)) {
                return false;
            }
        }
        if (nesting.end() == Container.UNKNOWN) {
            nesting.end(cursor.position() + in.atMost(cursor.pos));
        }
        if (nesting.depth() > 0 && cursor.position() >= container.end) {
            closeAtEnd(container);
            return true;
        }
        if (!in.has(cursor.pos, 8)) {
            atEndOfInput(container);
            return false;
        }
        int tag = cursor.tagAt(cursor.pos, cursor.bigEndian);
        if (container.sequence) {
            inSequence(container, tag);
            return true;
        }
        return inItem(container, tag);
    }

    private void closeAtEnd(Container container) {
        if (container.undefined) {
            container.irregular = true;
            nesting.report(container.sequence ? Code.NO_SEQUENCE_DELIMITER : Code.NO_ITEM_DELIMITER, container.lastTag);
        }
        if (cursor.position() > container.end) {
            container.irregular = true;
        }
        if (container.open && cursor.truncatedAt < 0) {
            cursor.truncatedAt = nesting.end();
        }
        nesting.close();
    }

    private void atEndOfInput(Container container) {
        int left = in.limit - cursor.pos;
        // What follows group 0002 may be a deflated data set of any length.
        boolean afterMeta = metaOnly && (left < 2 || cursor.shortAt(cursor.pos, false) != 2);
        if (nesting.depth() == 0 && (left == 0 || afterMeta)) {
            return;
        }
        boolean zeros = true;
        for (int i = cursor.pos; i < in.limit; i++) {
            zeros &= in.bytes[i] == 0;
        }
        if (nesting.depth() == 0 && zeros) {
            nesting.report(Code.TRAILING_BYTES, container.lastTag);
            return;
        }
        cursor.truncate();
        nesting.spoil();
        boolean onlyDelimitersMissing = left == 0 && nesting.allUndefined();
        nesting.report(onlyDelimitersMissing ? Code.NO_SEQUENCE_DELIMITER : Code.TRUNCATED, container.lastTag);
        cursor.pos = in.limit;
    }

    private void inSequence(Container container, int tag) throws IOException {
        if (tag == Tag.Item) {
            openItem(container);
        } else if (tag == Tag.SequenceDelimitationItem && container.undefined) {
            cursor.pos += 8;
            nesting.close();
        } else if (tag == Tag.SequenceDelimitationItem || tag == Tag.ItemDelimitationItem) {
            nesting.report(Code.STRAY_DELIMITER, container.lastTag);
            container.irregular = true;
            cursor.pos += 8;
        } else if (cursor.tagAt(cursor.pos, !cursor.bigEndian) == Tag.Item
                || cursor.tagAt(cursor.pos, !cursor.bigEndian) == Tag.SequenceDelimitationItem) {
            nesting.report(Code.SWAPPED_ITEM_TAGS, container.lastTag);
            container.irregular = true;
            cursor.bigEndian = !cursor.bigEndian;
        } else {
            container.irregular = true;
            nesting.report(container.undefined ? Code.NO_SEQUENCE_DELIMITER : Code.CONTAINER_LENGTH, container.lastTag);
            boolean follows = resynchronisation.plausible(
                    cursor.position(),
                    nesting.enclosing().end,
                    container.lastTag,
                    container.outerExplicit,
                    container.outerBigEndian);
            if (!follows && !container.undefined) {
                cursor.advance(container.end);
            }
            nesting.close();
        }
    }

    private void openItem(Container container) throws IOException {
        long length = cursor.lengthAt(cursor.pos + 4, cursor.bigEndian);
        int flags = cursor.flags();
        if (length == UNDEFINED_LENGTH) {
            cursor.pos += 8;
            int row = nesting.row(Tag.Item, SQ | flags | UNDEFINED);
            nesting.push(row, false, true, container.end, 0);
            return;
        }
        long end = cursor.position() + 8 + length;
        boolean fits = end <= container.end || resynchronisation.stretch(end, container.lastTag);
        cursor.pos += 8;
        int row = nesting.row(Tag.Item, SQ | flags);
        if (!fits) {
            nesting.report(Code.CONTAINER_LENGTH, container.lastTag);
        }
        nesting.push(row, false, false, fits ? end : container.end, 0);
        nesting.innermost().open = !fits && container.open;
        nesting.innermost().irregular = !fits;
    }

    private boolean inItem(Container container, int tag) throws IOException {
        if (tag >>> 16 == 0xFFFE) {
            return delimiter(container, tag);
        }
        if (nesting.depth() == 0) {
            if (metaOnly && tag >>> 16 != 2) {
                return false;
            }
            if (stops && !metaOnly && Integer.compareUnsigned(tag, stopTag) >= 0) {
                return false;
            }
        }
        if (tag == TRAILING_PADDING) {
            int header = cursor.explicit ? 12 : 8;
            long length = in.has(cursor.pos, header) ? cursor.lengthAt(cursor.pos + header - 4, cursor.bigEndian) : 0;
            cursor.advance(Math.min(container.end, cursor.position() + header + length));
            container.irregular = true;
            return true;
        }
        return element(container, tag);
    }

    /** An item tag or delimiter where an element was expected. */
    private boolean delimiter(Container container, int tag) {
        if (tag == Tag.ItemDelimitationItem) {
            cursor.pos += 8;
            if (container.undefined && nesting.depth() > 0) {
                nesting.close();
            } else {
                nesting.report(Code.STRAY_DELIMITER, container.lastTag);
                container.irregular = true;
            }
            return true;
        }
        if (tag == Tag.SequenceDelimitationItem) {
            if (nesting.depth() > 0 && (container.undefined || nesting.enclosing().undefined)) {
                nesting.report(container.undefined ? Code.NO_ITEM_DELIMITER : Code.CONTAINER_LENGTH, container.lastTag);
                container.irregular = true;
                nesting.close();
            } else {
                nesting.report(Code.STRAY_DELIMITER, container.lastTag);
                container.irregular = true;
                cursor.pos += 8;
            }
            return true;
        }
        if (tag == Tag.Item && nesting.canReopen(container)) {
            nesting.reopen(container);
            return true;
        }
        if (tag == Tag.Item && nesting.depth() > 0) {
            nesting.report(container.undefined ? Code.NO_ITEM_DELIMITER : Code.CONTAINER_LENGTH, container.lastTag);
            container.irregular = true;
            nesting.close();
            return true;
        }
        nesting.report(Code.TRAILING_BYTES, tag);
        if (nesting.depth() == 0) {
            return false;
        }
        container.irregular = true;
        nesting.close();
        return true;
    }

    private boolean element(Container container, int tag) throws IOException {
        Found found = header.read(tag);
        if (found != Found.ELEMENT) {
            if (found == Found.NOTHING) {
                return endBefore(container, tag);
            }
            atEndOfInput(container);
            return false;
        }
        if (nesting.depth() == 0 && endsBefore(container, tag)) {
            return endBefore(container, tag);
        }
        if (header.unknownVr) {
            nesting.report(Code.UNKNOWN_VR, tag);
        }
        order(container, tag);
        container.closedSequence = -1;
        cursor.pos += header.size;
        if (header.length == UNDEFINED_LENGTH) {
            openUndefined(container, tag);
            return true;
        }
        long end = cursor.position() + header.length;
        if (end > container.end && !resynchronisation.stretch(end, tag)) {
            cut(container, tag);
        } else if (header.code == SQ) {
            openDefined(tag, header.flags, end, false);
        } else {
            values.value(tag, header.code | header.flags, header.length);
        }
        return true;
    }

    /** An element that ends after what encloses it: what is there of it is taken. */
    private void cut(Container container, int tag) throws IOException {
        container.irregular = true;
        if (cursor.position() > container.end) {
            // Not even the header fits: what is left of the item is no element.
            nesting.report(Code.CONTAINER_LENGTH, tag);
            cursor.pos -= (int) (cursor.position() - container.end);
            return;
        }
        nesting.report(container.open ? Code.VALUE_TRUNCATED : Code.VALUE_BEYOND_ITEM, tag);
        if (container.open) {
            cursor.truncatedAt = nesting.end();
        }
        int flags = header.flags | IRREGULAR;
        if (header.code == SQ) {
            openDefined(tag, flags, container.end, true);
        } else {
            values.value(tag, header.code | flags, container.end - cursor.position());
        }
    }

    /** Whether what stands here is no element but bytes after the data set. */
    private boolean endsBefore(Container container, int tag) {
        if (tag >>> 16 == 0) {
            return true;
        }
        if (Integer.compareUnsigned(container.lastTag, Tag.PixelData) < 0) {
            return false;
        }
        boolean descends = Integer.compareUnsigned(tag, container.lastTag) <= 0;
        long end = cursor.position() + header.size + header.length;
        return descends || header.length != UNDEFINED_LENGTH && end > nesting.end();
    }

    private boolean endBefore(Container container, int tag) throws IOException {
        nesting.report(Code.TRAILING_BYTES, tag);
        container.irregular = true;
        if (nesting.depth() == 0) {
            return false;
        }
        if (container.undefined) {
            // Nothing tells where the item goes on.
            cursor.truncatedAt = cursor.position();
            nesting.spoil();
            return false;
        }
        cursor.advance(container.end);
        return true;
    }

    private void order(Container container, int tag) {
        if (Integer.compareUnsigned(tag, container.lastTag) <= 0 && container.lastTag != 0) {
            nesting.report(tag == container.lastTag ? Code.DUPLICATE_TAG : Code.TAG_ORDER, tag);
            container.irregular = true;
        } else {
            container.lastTag = tag;
        }
    }

    private void openDefined(int tag, int flags, long end, boolean cut) throws IOException {
        int row = nesting.row(tag, SQ | flags);
        if (end == cursor.position()) {
            nesting.rows.close(row, 0);
            return;
        }
        nesting.push(row, true, false, end, tag);
        nesting.innermost().open = cut && nesting.enclosing().open;
        nesting.innermost().irregular = cut;
        if ((flags & FROM_UN) != 0) {
            header.enterUn();
        }
    }

    private void openUndefined(Container container, int tag) throws IOException {
        int code = header.code;
        int flags = header.flags;
        int next = in.has(cursor.pos, 4) ? cursor.tagAt(cursor.pos, cursor.bigEndian) : 0;
        boolean item = next == Tag.Item || next == Tag.SequenceDelimitationItem;
        boolean un = code == UN || (flags & FROM_UN) != 0;
        if (code == SQ || un) {
            int row = nesting.row(tag, SQ | flags | UNDEFINED | (un && cursor.explicit ? FROM_UN : 0));
            nesting.push(row, true, true, container.end, tag);
            if (un && cursor.explicit) {
                header.enterUn();
            }
            return;
        }
        boolean bytes = code >= Dictionary.US_OR_SS || Vr.ofCode(code).isBytes();
        if (bytes && (item || tag == Tag.PixelData)) {
            if (nativePixels && tag == Tag.PixelData && nesting.depth() == 0) {
                nesting.report(Code.FRAGMENTS_IN_NATIVE, tag);
            }
            values.fragments(tag, code >= Dictionary.US_OR_SS ? Vr.OB.ordinal() : code, flags);
        } else if (item) {
            nesting.report(Code.UNDEFINED_LENGTH, tag);
            nesting.push(nesting.row(tag, SQ | flags | UNDEFINED | IRREGULAR), true, true, container.end, tag);
        } else {
            nesting.report(Code.UNDEFINED_LENGTH, tag);
            container.irregular = true;
            values.value(tag, code | flags | IRREGULAR, 0);
        }
    }
}
