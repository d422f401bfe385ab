package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.ElementTable.BIG_ENDIAN;
import static io.github.imbrex.dicom.ElementTable.FRAGMENTS;
import static io.github.imbrex.dicom.ElementTable.FROM_UN;
import static io.github.imbrex.dicom.ElementTable.IMPLICIT;
import static io.github.imbrex.dicom.ElementTable.IRREGULAR;
import static io.github.imbrex.dicom.ElementTable.UNDEFINED;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns encoded elements into rows: one loop over an explicit stack of open sequences and items. A length is a claim
 * that is checked against what encloses it; where two claims contradict each other, the one after which a plausible
 * element follows wins.
 */
final class ElementParser {

    private static final VarHandle LE_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BE_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LE_SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BE_SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private static final int UN = Vr.UN.ordinal();
    private static final int SQ = Vr.SQ.ordinal();
    private static final int TRAILING_PADDING = 0xFFFCFFFC;
    private static final long UNDEFINED_LENGTH = 0xFFFFFFFFL;
    /** How far ahead of what was read a claimed end is looked at before it is believed. */
    private static final int LOOK_AHEAD = 1 << 20;

    private final Input in;
    private final ReadOptions options;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final ElementTable.Builder rows = new ElementTable.Builder();

    private boolean explicit;
    private boolean bigEndian;
    private boolean nativePixels;
    private int pos;
    private Frame[] stack = {new Frame()};
    private int depth;
    private long truncatedAt = -1;
    private boolean metaOnly;

    /** An open sequence or item; at the bottom of the stack the data set. */
    private static final class Frame {
        int row;
        boolean sequence;
        boolean undefined;
        /** Nothing but the end of the input, as far as it is known, says where this ends. */
        boolean open;

        boolean irregular;
        /** Position in the input; of an undefined length the end of what encloses it. */
        long end;
        /** Position of the content in the input, to see whether a value in it was left in the file. */
        long shift;
        /** Of an item: the tag before, for order. Of a sequence: its own. */
        int lastTag;

        int items;
        boolean outerExplicit;
        boolean outerBigEndian;
        /** Of an item: the sequence closed last, which may turn out to go on. */
        int closedSequence;

        int closedItems;
        boolean closedExplicit;
        boolean closedBigEndian;
    }

    ElementParser(Input in, int pos, ReadOptions options, Diagnostics diagnostics) {
        this.in = in;
        this.pos = pos;
        this.options = options;
        this.limits = options.limits();
        this.diagnostics = diagnostics;
    }

    int pos() {
        return pos;
    }

    /** Where the input ended too early, or -1. */
    long truncatedAt() {
        return truncatedAt;
    }

    ElementTable.Builder rows() {
        return rows;
    }

    /** Parses explicit little endian elements of group 0002 for as long as they last. */
    void parseFileMeta(boolean explicitVr) throws IOException {
        metaOnly = true;
        parse(explicitVr, false, true);
    }

    void parse(boolean explicitVr, boolean bigEndianNumbers, boolean nativePixelData) throws IOException {
        explicit = explicitVr;
        bigEndian = bigEndianNumbers;
        nativePixels = nativePixelData;
        Frame root = stack[0];
        root.end = in.shift + pos + in.atMost(pos);
        root.open = true;
        root.lastTag = 0;
        root.closedSequence = -1;
        while (step()) {}
        while (depth > 0) {
            close();
        }
    }

    private long position() {
        return pos + in.shift;
    }

    static int tagAt(byte[] bytes, int at, boolean big) {
        return big ? (int) BE_INT.get(bytes, at) : Integer.rotateLeft((int) LE_INT.get(bytes, at), 16);
    }

    static int intAt(byte[] bytes, int at, boolean big) {
        return big ? (int) BE_INT.get(bytes, at) : (int) LE_INT.get(bytes, at);
    }

    static int shortAt(byte[] bytes, int at, boolean big) {
        return (big ? (short) BE_SHORT.get(bytes, at) : (short) LE_SHORT.get(bytes, at)) & 0xFFFF;
    }

    private int tagAt(int at, boolean big) {
        return tagAt(in.bytes, at, big);
    }

    private long lengthAt(int at, boolean big) {
        return intAt(in.bytes, at, big) & 0xFFFFFFFFL;
    }

    private int shortAt(int at, boolean big) {
        return shortAt(in.bytes, at, big);
    }

    /** Takes one element, item or delimiter; false at the end. */
    private boolean step() throws IOException {
        Frame frame = stack[depth];
        if (depth > 0 && position() >= frame.end) {
            closeAtEnd(frame);
            return true;
        }
        if (!in.has(pos, 8)) {
            atEndOfInput(frame);
            return false;
        }
        int tag = tagAt(pos, bigEndian);
        if (frame.sequence) {
            inSequence(frame, tag);
            return true;
        }
        return inItem(frame, tag);
    }

    private void closeAtEnd(Frame frame) {
        if (frame.undefined) {
            frame.irregular = true;
            report(frame.sequence ? Code.NO_SEQUENCE_DELIMITER : Code.NO_ITEM_DELIMITER, frame.lastTag);
        }
        if (position() > frame.end) {
            frame.irregular = true;
        }
        if (frame.open && truncatedAt < 0) {
            truncatedAt = stack[0].end;
        }
        close();
    }

    private void atEndOfInput(Frame frame) {
        int left = in.limit - pos;
        if (depth == 0 && left == 0) {
            return;
        }
        boolean zeros = true;
        for (int i = pos; i < in.limit; i++) {
            zeros &= in.bytes[i] == 0;
        }
        if (depth == 0 && zeros) {
            report(Code.TRAILING_BYTES, frame.lastTag);
            return;
        }
        truncatedAt = in.limit + in.shift;
        boolean onlyDelimitersMissing = left == 0;
        for (int i = 1; i <= depth; i++) {
            onlyDelimitersMissing &= stack[i].undefined;
            stack[i].irregular = true;
        }
        report(onlyDelimitersMissing ? Code.NO_SEQUENCE_DELIMITER : Code.TRUNCATED, frame.lastTag);
        pos = in.limit;
    }

    private void inSequence(Frame frame, int tag) throws IOException {
        if (tag == Tag.Item) {
            openItem(frame);
        } else if (tag == Tag.SequenceDelimitationItem && frame.undefined) {
            pos += 8;
            close();
        } else if (tag == Tag.SequenceDelimitationItem || tag == Tag.ItemDelimitationItem) {
            report(Code.STRAY_DELIMITER, frame.lastTag);
            frame.irregular = true;
            pos += 8;
        } else if (tagAt(pos, !bigEndian) == Tag.Item || tagAt(pos, !bigEndian) == Tag.SequenceDelimitationItem) {
            report(Code.SWAPPED_ITEM_TAGS, frame.lastTag);
            frame.irregular = true;
            bigEndian = !bigEndian;
        } else {
            frame.irregular = true;
            report(frame.undefined ? Code.NO_SEQUENCE_DELIMITER : Code.CONTAINER_LENGTH, frame.lastTag);
            boolean follows = plausible(
                    position(), stack[depth - 1].end, frame.lastTag, frame.outerExplicit, frame.outerBigEndian);
            if (!follows && !frame.undefined) {
                advance(frame.end);
            }
            close();
        }
    }

    private void openItem(Frame frame) throws IOException {
        long length = lengthAt(pos + 4, bigEndian);
        int flags = flags();
        if (length == UNDEFINED_LENGTH) {
            pos += 8;
            int row = row(Tag.Item, SQ | flags | UNDEFINED);
            push(row, false, true, frame.end, 0);
            return;
        }
        long end = position() + 8 + length;
        boolean fits = end <= frame.end || stretch(end, frame.lastTag);
        pos += 8;
        int row = row(Tag.Item, SQ | flags);
        if (!fits) {
            report(Code.CONTAINER_LENGTH, frame.lastTag);
        }
        push(row, false, false, fits ? end : frame.end, 0);
        stack[depth].open = !fits && frame.open;
        stack[depth].irregular = !fits;
    }

    private boolean inItem(Frame frame, int tag) throws IOException {
        if (tag >>> 16 == 0xFFFE) {
            return delimiter(frame, tag);
        }
        if (depth == 0) {
            if (metaOnly && tag >>> 16 != 2) {
                return false;
            }
            if (options.stopTag().isPresent()
                    && !metaOnly
                    && Integer.compareUnsigned(tag, options.stopTag().getAsInt()) >= 0) {
                return false;
            }
        }
        if (tag == TRAILING_PADDING) {
            long length = lengthAt(pos + (explicit ? 8 : 4), bigEndian);
            advance(Math.min(frame.end, position() + (explicit ? 12 : 8) + length));
            frame.irregular = true;
            return true;
        }
        return element(frame, tag);
    }

    /** An item tag or delimiter where an element was expected. */
    private boolean delimiter(Frame frame, int tag) {
        if (tag == Tag.ItemDelimitationItem) {
            pos += 8;
            if (frame.undefined && depth > 0) {
                close();
            } else {
                report(Code.STRAY_DELIMITER, frame.lastTag);
                frame.irregular = true;
            }
            return true;
        }
        if (tag == Tag.SequenceDelimitationItem) {
            if (depth > 0 && (frame.undefined || stack[depth - 1].undefined)) {
                report(frame.undefined ? Code.NO_ITEM_DELIMITER : Code.CONTAINER_LENGTH, frame.lastTag);
                frame.irregular = true;
                close();
            } else {
                report(Code.STRAY_DELIMITER, frame.lastTag);
                frame.irregular = true;
                pos += 8;
            }
            return true;
        }
        if (tag == Tag.Item && frame.closedSequence >= 0 && rows.isLast(frame.closedSequence)) {
            reopen(frame);
            return true;
        }
        if (tag == Tag.Item && depth > 0) {
            report(frame.undefined ? Code.NO_ITEM_DELIMITER : Code.CONTAINER_LENGTH, frame.lastTag);
            frame.irregular = true;
            close();
            return true;
        }
        report(Code.TRAILING_BYTES, tag);
        if (depth == 0) {
            return false;
        }
        frame.irregular = true;
        close();
        return true;
    }

    /** A sequence turns out to go on after its length. */
    private void reopen(Frame frame) {
        int row = frame.closedSequence;
        int tag = rows.tag(row);
        report(Code.CONTAINER_LENGTH, tag);
        push(row, true, false, frame.end, tag);
        Frame sequence = stack[depth];
        sequence.items = frame.closedItems;
        sequence.irregular = true;
        explicit = frame.closedExplicit;
        bigEndian = frame.closedBigEndian;
    }

    private boolean element(Frame frame, int tag) throws IOException {
        int code;
        int header = 8;
        long length;
        int flags = flags();
        boolean unknown = false;
        if (explicit) {
            Vr vr = Vr.ofLetters(in.bytes[pos + 4], in.bytes[pos + 5]);
            if (vr == null) {
                header = headerOfUnknownVr(frame, tag);
                if (header == 0) {
                    return endBefore(frame, tag);
                }
                unknown = true;
                code = Dictionary.vrCode(tag);
                code = code == Dictionary.UNKNOWN || code == SQ ? UN : code;
                flags |= IRREGULAR;
                length = header == 12 ? lengthAt(pos + 8, bigEndian) : shortAt(pos + 6, bigEndian);
            } else {
                code = vr.ordinal();
                if (vr.hasLongLength()) {
                    header = 12;
                    if (!in.has(pos, 12)) {
                        atEndOfInput(frame);
                        return false;
                    }
                    length = lengthAt(pos + 8, bigEndian);
                    if (code == UN) {
                        code = knownCode(tag, length);
                        flags |= code == UN ? 0 : FROM_UN;
                    }
                } else {
                    length = shortAt(pos + 6, bigEndian);
                }
            }
        } else {
            code = Dictionary.vrCode(tag);
            length = lengthAt(pos + 4, bigEndian);
            code = code == Dictionary.UNKNOWN || code == SQ && !holdsItems(length) ? UN : code;
        }
        if (depth == 0 && endsBefore(frame, tag, header, length)) {
            return endBefore(frame, tag);
        }
        if (unknown) {
            report(Code.UNKNOWN_VR, tag);
        }
        order(frame, tag);
        frame.closedSequence = -1;
        pos += header;
        if (length == UNDEFINED_LENGTH) {
            openUndefined(frame, tag, code, flags);
            return true;
        }
        long end = position() + length;
        boolean cut = end > frame.end && !stretch(end, tag);
        if (cut) {
            report(frame.open ? Code.VALUE_TRUNCATED : Code.VALUE_BEYOND_ITEM, tag);
            if (frame.open) {
                truncatedAt = stack[0].end;
            }
            frame.irregular = true;
            flags |= IRREGULAR;
            end = frame.end;
        }
        if (code == SQ) {
            openDefined(tag, flags, end, cut);
        } else {
            value(tag, code | flags, end - position());
        }
        return true;
    }

    /** Whether what the dictionary calls a sequence can be one; tags have had other meanings. */
    private boolean holdsItems(long length) throws IOException {
        if (length < 8 || length == UNDEFINED_LENGTH || !in.has(pos, 12)) {
            return true;
        }
        return tagAt(pos + 8, false) == Tag.Item || tagAt(pos + 8, true) == Tag.Item;
    }

    /** The VR of a value that was encoded as UN: that of the dictionary, if the length allows it. */
    private int knownCode(int tag, long length) throws IOException {
        int code = Dictionary.vrCode(tag);
        if (code == SQ) {
            boolean items = length == 0 || in.has(pos + 12, 4) && tagAt(pos + 12, false) == Tag.Item;
            return items ? SQ : UN;
        }
        if (code == Dictionary.UNKNOWN || length == UNDEFINED_LENGTH) {
            return UN;
        }
        int width = code < Dictionary.US_OR_SS ? Vr.ofCode(code).width() : 2;
        return length % width == 0 ? code : UN;
    }

    /** Length of the header of an element whose VR is none: 8 or 12, or 0 if neither leads to a plausible element. */
    private int headerOfUnknownVr(Frame frame, int tag) throws IOException {
        long end = stack[0].end;
        long shortEnd = position() + 8 + shortAt(pos + 6, bigEndian);
        if (shortEnd <= end && plausible(shortEnd, frame.end, tag, true, bigEndian)) {
            return 8;
        }
        if (in.has(pos, 12)) {
            long longEnd = position() + 12 + lengthAt(pos + 8, bigEndian);
            if (longEnd <= end && plausible(longEnd, frame.end, tag, true, bigEndian)) {
                return 12;
            }
        }
        return 0;
    }

    /** Whether what stands here is no element but bytes after the data set. */
    private boolean endsBefore(Frame frame, int tag, int header, long length) {
        if (tag >>> 16 == 0) {
            return true;
        }
        boolean afterPixels = Integer.compareUnsigned(frame.lastTag, Tag.PixelData) >= 0;
        boolean descends = Integer.compareUnsigned(tag, frame.lastTag) <= 0;
        boolean beyond = length != UNDEFINED_LENGTH && position() + header + length > stack[0].end;
        return afterPixels && (descends || beyond);
    }

    private boolean endBefore(Frame frame, int tag) throws IOException {
        report(Code.TRAILING_BYTES, tag);
        frame.irregular = true;
        if (depth == 0) {
            return false;
        }
        if (frame.undefined) {
            // Nothing tells where the item goes on.
            truncatedAt = position();
            for (int i = 1; i <= depth; i++) {
                stack[i].irregular = true;
            }
            return false;
        }
        advance(frame.end);
        return true;
    }

    private void order(Frame frame, int tag) {
        if (Integer.compareUnsigned(tag, frame.lastTag) <= 0 && frame.lastTag != 0) {
            report(tag == frame.lastTag ? Code.DUPLICATE_TAG : Code.TAG_ORDER, tag);
            frame.irregular = true;
        } else {
            frame.lastTag = tag;
        }
    }

    private void openDefined(int tag, int flags, long end, boolean cut) throws IOException {
        int row = row(tag, SQ | flags);
        if (end == position()) {
            rows.close(row, 0);
            return;
        }
        push(row, true, false, end, tag);
        stack[depth].open = cut && stack[depth - 1].open;
        stack[depth].irregular = cut;
        if ((flags & FROM_UN) != 0) {
            encodingInUn();
        }
    }

    private void openUndefined(Frame frame, int tag, int code, int flags) throws IOException {
        boolean item = in.has(pos, 4)
                && (tagAt(pos, bigEndian) == Tag.Item || tagAt(pos, bigEndian) == Tag.SequenceDelimitationItem);
        boolean un = code == UN || (flags & FROM_UN) != 0;
        if (code == SQ || un) {
            int row = row(tag, SQ | flags | UNDEFINED | (un && explicit ? FROM_UN : 0));
            push(row, true, true, frame.end, tag);
            if (un && explicit) {
                encodingInUn();
            }
            return;
        }
        boolean bytes = code >= Dictionary.US_OR_SS || Vr.ofCode(code).isBytes();
        if (bytes && (item || tag == Tag.PixelData)) {
            fragments(frame, tag, code, flags);
        } else if (item) {
            report(Code.UNDEFINED_LENGTH, tag);
            push(row(tag, SQ | flags | UNDEFINED | IRREGULAR), true, true, frame.end, tag);
        } else {
            report(Code.UNDEFINED_LENGTH, tag);
            frame.irregular = true;
            value(tag, code | flags | IRREGULAR, 0);
        }
    }

    /** Sequences within UN are implicit little endian (PS3.5 section 6.2.2 note 2), except where they are not. */
    private void encodingInUn() throws IOException {
        bigEndian = false;
        explicit = false;
        if (in.has(pos, 16) && tagAt(pos, false) == Tag.Item) {
            Vr vr = Vr.ofLetters(in.bytes[pos + 12], in.bytes[pos + 13]);
            long asLength = lengthAt(pos + 12, false);
            explicit = vr != null && position() + 16 + asLength > stack[depth].end;
            if (vr != null && !explicit) {
                int known = Dictionary.vrCode(tagAt(pos + 8, false));
                explicit = known == vr.ordinal();
            }
        }
    }

    private void fragments(Frame frame, int tag, int code, int flags) throws IOException {
        if (nativePixels && tag == Tag.PixelData && depth == 0) {
            report(Code.FRAGMENTS_IN_NATIVE, tag);
        }
        int vr = code >= Dictionary.US_OR_SS ? Vr.OB.ordinal() : code;
        int row = row(tag, vr | flags | UNDEFINED | FRAGMENTS);
        int start = pos;
        long shiftBefore = in.shift;
        long kept = 0;
        boolean irregular = false;
        while (true) {
            if (!in.has(pos, 8)) {
                report(Code.NO_SEQUENCE_DELIMITER, tag);
                truncatedAt = in.limit + in.shift;
                pos = in.limit;
                irregular = true;
                break;
            }
            int next = tagAt(pos, bigEndian);
            if (next == Tag.SequenceDelimitationItem) {
                pos += 8;
                break;
            }
            if (next != Tag.Item) {
                report(Code.NO_SEQUENCE_DELIMITER, tag);
                irregular = true;
                break;
            }
            long length = lengthAt(pos + 4, bigEndian);
            pos += 8;
            long left = frame.end - position();
            if (length > left) {
                report(Code.FRAGMENT_LENGTH, tag);
                irregular = true;
                length = left;
                truncatedAt = frame.open ? stack[0].end : truncatedAt;
            }
            kept += length;
            irregular |= (length & 1) != 0;
            fragment(length, kept, flags);
        }
        irregular |= in.shift != shiftBefore;
        int delimiter = irregular ? 0 : 8;
        rows.close(row, pos - start - delimiter);
        if (irregular) {
            rows.flag(row, IRREGULAR);
            frame.irregular = true;
        }
    }

    private void fragment(long length, long kept, int flags) throws IOException {
        count();
        if (isBulk(kept) && length > 0) {
            leave(Tag.Item, Vr.OB.ordinal() | flags, length);
            return;
        }
        keep(Tag.Item, Vr.OB.ordinal() | flags, length);
    }

    private void value(int tag, int meta, long length) throws IOException {
        count();
        if (isBulk(length)) {
            stack[depth].irregular = true;
            leave(tag, meta | odd(tag, meta, length), length);
        } else {
            keep(tag, meta, length);
        }
    }

    /** What an odd length makes of an element: it cannot be copied as it is. */
    private int odd(int tag, int meta, long length) {
        if ((length & 1) == 0) {
            return 0;
        }
        if ((meta & IRREGULAR) == 0) {
            report(Code.ODD_LENGTH, tag);
        }
        stack[depth].irregular = true;
        return IRREGULAR;
    }

    private boolean isBulk(long length) {
        return length > options.bulkThreshold()
                && (options.bulk() == ReadOptions.Bulk.SKIP
                        || options.bulk() == ReadOptions.Bulk.REFERENCE && in.path() != null);
    }

    private void leave(int tag, int meta, long length) throws IOException {
        Path path = in.path();
        BulkData data = path == null || options.bulk() == ReadOptions.Bulk.SKIP
                ? new AbsentBulk(null, length)
                : new FileBulk(path, position(), length);
        rows.addBulk(tag, meta, data);
        if (in.isMemory()) {
            pos += (int) length;
        } else {
            in.skip(pos, length);
        }
    }

    private void keep(int tag, int meta, long length) throws IOException {
        if (length > limits.valueBytes() && !in.isMemory() && in.atMost(pos) > limits.valueBytes()) {
            if (in.isSeekable()
                    || in.has(pos, (int) Math.min(limits.valueBytes() + 1, Integer.MAX_VALUE - 16L - pos))) {
                throw new LimitExceededException(
                        "A value of " + length + " bytes is longer than the limit of " + limits.valueBytes()
                                + "; read it by reference or raise Limits.withValueBytes.",
                        position(),
                        path(tag));
            }
        }
        int size = (int) Math.min(length, Integer.MAX_VALUE - 16L - pos);
        int flags = meta;
        if (!in.has(pos, size)) {
            size = in.limit - pos;
            report(Code.VALUE_TRUNCATED, tag);
            truncatedAt = in.limit + in.shift;
            flags |= IRREGULAR;
            for (int i = 0; i <= depth; i++) {
                stack[i].irregular = true;
            }
        }
        flags |= odd(tag, flags, size);
        rows.add(tag, flags, pos, size);
        pos += size;
    }

    /** Moves to a position in the input. */
    private void advance(long position) throws IOException {
        long count = position - position();
        if (count <= in.limit - pos) {
            pos += (int) count;
        } else if (in.isMemory()) {
            pos = in.limit;
        } else {
            in.skip(pos, count);
        }
    }

    /** Lets what is open reach a later end, if all that encloses it can and a plausible element follows there. */
    private boolean stretch(long end, int tag) throws IOException {
        int outermost = depth;
        while (outermost > 0 && stack[outermost].end < end) {
            outermost--;
        }
        // Of undefined lengths the end is that of what encloses them: only defined ones are wrong.
        if (stack[outermost].end < end || depth == 0) {
            return false;
        }
        boolean item = stack[outermost].sequence;
        if (!plausible(end, stack[outermost].end, item ? 0 : tag, explicit, bigEndian)) {
            return false;
        }
        for (int i = outermost + 1; i <= depth; i++) {
            stack[i].end = stack[i].undefined ? stack[outermost].end : end;
            stack[i].irregular = true;
        }
        report(Code.CONTAINER_LENGTH, tag);
        return true;
    }

    /** Whether an element, an item tag or a delimiter could stand at a position, or everything ends there. */
    private boolean plausible(long at, long bound, int after, boolean explicitVr, boolean big) throws IOException {
        if (at == bound || at == stack[0].end) {
            return true;
        }
        long index = at - in.shift;
        if (at > stack[0].end || index > Integer.MAX_VALUE - 32 || !in.isMemory() && index - in.limit > LOOK_AHEAD) {
            return false;
        }
        int i = (int) index;
        if (!in.has(i, 8)) {
            // The end of a stream is known only when it is there.
            return in.limit == i;
        }
        int tag = tagAt(i, big);
        if (tag >>> 16 == 0xFFFE) {
            return tag == Tag.Item || tag == Tag.ItemDelimitationItem || tag == Tag.SequenceDelimitationItem;
        }
        if (Integer.compareUnsigned(tag, after) <= 0 || tag >>> 16 == 0) {
            return false;
        }
        if (!explicitVr) {
            long length = lengthAt(i + 4, big);
            boolean known = Tag.isPrivate(tag) || Dictionary.vrCode(tag) != Dictionary.UNKNOWN;
            return known && (length == UNDEFINED_LENGTH || at + 8 + length <= stack[0].end);
        }
        Vr vr = Vr.ofLetters(in.bytes[i + 4], in.bytes[i + 5]);
        return vr != null && (vr.hasLongLength() || at + 8 + shortAt(i + 6, big) <= stack[0].end);
    }

    private int flags() {
        return (explicit ? 0 : IMPLICIT) | (bigEndian ? BIG_ENDIAN : 0);
    }

    private void count() {
        if (rows.count() >= limits.elements()) {
            throw new LimitExceededException(
                    "The data set has more than " + limits.elements()
                            + " elements; if that is intended raise Limits.withElements.",
                    position(),
                    null);
        }
    }

    private int row(int tag, int meta) {
        count();
        return rows.add(tag, meta, pos, 0);
    }

    private void push(int row, boolean sequence, boolean undefined, long end, int tag) {
        if (sequence && depth / 2 >= limits.nesting()) {
            throw new LimitExceededException(
                    "Sequences are nested deeper than " + limits.nesting()
                            + "; if that is intended raise Limits.withNesting.",
                    position(),
                    path(tag));
        }
        depth++;
        if (depth == stack.length) {
            stack = java.util.Arrays.copyOf(stack, depth * 2);
        }
        Frame frame = stack[depth];
        if (frame == null) {
            frame = new Frame();
            stack[depth] = frame;
        }
        frame.row = row;
        frame.sequence = sequence;
        frame.undefined = undefined;
        frame.open = undefined && stack[depth - 1].open;
        frame.irregular = false;
        frame.end = end;
        frame.shift = in.shift;
        frame.lastTag = tag;
        frame.items = 0;
        frame.outerExplicit = explicit;
        frame.outerBigEndian = bigEndian;
        frame.closedSequence = -1;
    }

    private void close() {
        Frame frame = stack[depth--];
        Frame outer = stack[depth];
        if (frame.shift != in.shift) {
            frame.irregular = true;
        }
        int delimiter = frame.undefined && !frame.irregular ? 8 : 0;
        rows.close(frame.row, pos - start(frame.row) - delimiter);
        if (frame.irregular) {
            rows.flag(frame.row, IRREGULAR);
            outer.irregular = true;
        }
        if (frame.sequence) {
            outer.closedSequence = frame.row;
            outer.closedItems = frame.items;
            outer.closedExplicit = explicit;
            outer.closedBigEndian = bigEndian;
            explicit = frame.outerExplicit;
            bigEndian = frame.outerBigEndian;
        } else {
            outer.items++;
        }
    }

    private int start(int row) {
        return rows.offset(row);
    }

    private void report(Code code, int tag) {
        if (diagnostics.keepsMore()) {
            diagnostics.add(new Diagnostic(code, position(), path(tag)));
        } else {
            diagnostics.countOnly();
        }
    }

    private TagPath path(int tag) {
        List<TagPath.Step> steps = new ArrayList<>();
        for (int i = 1; i <= depth; i++) {
            if (stack[i].sequence && i < depth) {
                steps.add(new TagPath.Step(stack[i].lastTag, stack[i].items));
            }
        }
        if (tag != 0 && tag != Tag.Item) {
            steps.add(new TagPath.Step(tag, -1));
        }
        return new TagPath(steps);
    }
}
