package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.Container.UNKNOWN;
import static io.github.imbrex.dicom.Cursor.UNDEFINED_LENGTH;
import static io.github.imbrex.dicom.ElementTable.UNDEFINED;

import io.github.imbrex.dicom.internal.charset.CharacterSet;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fast way through little endian data: takes elements of the data set one after the other, each with all below it, for
 * as long as nothing about them needs judgement. An element in which something does is left as a whole to {@link
 * ElementParser}, which knows every case; what is taken here would have given the same rows there.
 */
final class WellFormedRun {

    private static final int SQ = Vr.SQ.ordinal();
    private static final int UN = Vr.UN.ordinal();
    private static final int TRAILING_PADDING = 0xFFFCFFFC;
    private static final int COMMAND_GROUP = 0xFFFF;

    /** What {@link #toNextElement} found. */
    private enum Next {
        ELEMENT,
        /** All below the element of the data set has been taken. */
        DONE,
        DOUBT
    }

    private final Cursor cursor;
    private final Input in;
    private final ElementTable.Builder rows;
    private final int mostRows;
    private final int mostSequences;
    private final long longestValue;

    private boolean explicit;
    /** What text must be of to raise no doubt, as {@link Container#watchedText}. */
    private @Nullable CharacterSet watchedText;

    private int flags;
    private byte[] bytes;
    private int pos;
    /** The first eight bytes of the element being taken. */
    private long head;

    // What is open below the element being taken: sequences at odd levels, items at even ones. An end below zero is
    // that
    // of what encloses a sequence or item of undefined length, as its complement.
    private int level;
    private int[] opened = {};
    private long[] ends = {};
    private int[] lastTags = {};

    WellFormedRun(Cursor cursor, Nesting nesting, ReadOptions options) {
        this.cursor = cursor;
        this.in = cursor.in;
        this.bytes = in.bytes;
        this.rows = nesting.rows;
        this.mostRows = options.limits().elements();
        this.mostSequences = options.limits().nesting();
        boolean leaves = options.bulk() == ReadOptions.Bulk.SKIP
                || options.bulk() == ReadOptions.Bulk.REFERENCE && in.path() != null;
        long most = Math.min(options.limits().valueBytes(), Integer.MAX_VALUE - 16);
        this.longestValue = leaves ? Math.min(most, options.bulkThreshold()) : most;
    }

    /**
     * Takes elements of the data set below a tag and moves the cursor past them. As long as the end of the data set is not
     * known, what has been read of it will do.
     *
     * @return whether the tag, or one above it, is next
     */
    boolean take(Container dataSet, int stopTag) throws IOException {
        explicit = cursor.explicit;
        watchedText = dataSet.watchedText;
        flags = cursor.flags();
        pos = cursor.pos;
        bytes = in.bytes;
        int bound = Integer.compareUnsigned(stopTag, Tag.PixelData) < 0 ? stopTag : Tag.PixelData;
        while (true) {
            long end = dataSet.end == UNKNOWN ? in.limit : dataSet.end - in.shift;
            if (explicit) {
                takeShort(dataSet, end, bound);
            }
            if (!has(8)) {
                return false;
            }
            head = Binary.longAt(bytes, pos);
            int tag = Binary.tagIn(head);
            if (Integer.compareUnsigned(tag, stopTag) >= 0) {
                return tag >>> 16 != 0xFFFE;
            }
            if (!follows(tag, dataSet.lastTag)) {
                return false;
            }
            int row = rows.count();
            if (takeWhole(end)) {
                cursor.pos = pos;
                dataSet.lastTag = tag;
                dataSet.closedSequence = -1;
                continue;
            }
            rows.forget(row);
            if (dataSet.end != UNKNOWN) {
                return false;
            }
            dataSet.end = cursor.position() + in.atMost(cursor.pos);
            pos = cursor.pos;
        }
    }

    /**
     * Takes explicit elements with a length of 16 bits, which is what most are: the loop that the speed of reading hangs on,
     * so everything it needs is at hand.
     *
     * @param bound the tag to stop before, at most that of Pixel Data, so that no tag below it has a sign
     */
    private void takeShort(Container dataSet, long end, int bound) {
        if (Integer.compareUnsigned(dataSet.lastTag, bound) >= 0) {
            return;
        }
        byte[] bytes = this.bytes;
        int limit = (int) Math.min(in.limit, end);
        int most = (int) Math.min(longestValue, 0xFFFE);
        int flags = this.flags;
        long governed = watchedText == null ? 0 : TextCheck.GOVERNED;
        CharacterSet text = watchedText == null ? CharacterSet.ASCII : watchedText;
        int room = mostRows - rows.count();
        int last = Math.max(dataSet.lastTag, COMMAND_GROUP);
        int pos = this.pos;
        while (limit - pos >= 8 && room-- > 0) {
            long head = Binary.longAt(bytes, pos);
            int tag = Binary.tagIn(head);
            int code = Vr.codeOfLetters((int) (head >>> 32));
            int length = (int) (head >>> 48);
            if (tag <= last
                    || tag >= bound
                    || code < 0
                    || code >= Vr.LONG_LENGTH
                    || (length & 1) != 0
                    || length > most
                    || length > limit - pos - 8
                    || tag == Tag.SpecificCharacterSet
                    || (governed >>> code & 1) != 0 && !TextCheck.holds(text, bytes, pos + 8, length)) {
                break;
            }
            rows.add(tag, code | flags, pos + 8, length);
            last = tag;
            pos += 8 + length;
        }
        if (pos != this.pos) {
            this.pos = pos;
            cursor.pos = pos;
            dataSet.lastTag = last;
            dataSet.closedSequence = -1;
        }
    }

    private boolean has(int count) throws IOException {
        if (in.limit - pos >= count) {
            return true;
        }
        boolean there = in.has(pos, count);
        bytes = in.bytes;
        return there;
    }

    /** Whether an element of the data set comes in order; what comes after Pixel Data may be anything. */
    private static boolean follows(int tag, int last) {
        return Integer.compareUnsigned(tag, last) > 0
                && tag >>> 16 != 0
                && tag >>> 16 != 0xFFFE
                && Integer.compareUnsigned(last, Tag.PixelData) < 0;
    }

    private boolean takeWhole(long dataSetEnd) throws IOException {
        level = 0;
        long end = dataSetEnd;
        while (explicit ? explicitElement(end) : implicitElement(end)) {
            Next next = toNextElement();
            if (next != Next.ELEMENT) {
                return next == Next.DONE;
            }
            end = end(level);
        }
        return false;
    }

    private boolean explicitElement(long end) throws IOException {
        int tag = Binary.tagIn(head);
        int code = Vr.codeOfLetters((int) (head >>> 32));
        if ((code & Vr.LONG_LENGTH) == 0) {
            pos += 8;
            return value(tag, code, head >>> 48, end);
        }
        if (code < 0 || !has(12)) {
            return false;
        }
        code &= Vr.CODE;
        long length = Binary.intAt(bytes, pos + 8, false) & UNDEFINED_LENGTH;
        pos += 12;
        if (code == SQ) {
            return openSequence(tag, length, end);
        }
        // Elsewhere UN stands for a VR that the dictionary knows.
        boolean unknown = code != UN || Tag.isPrivate(tag) && (tag & 0xFFFF) > 0xFF;
        return unknown && value(tag, code, length, end);
    }

    private boolean implicitElement(long end) throws IOException {
        int tag = Binary.tagIn(head);
        int known = Dictionary.vrCode(tag);
        long length = head >>> 32;
        pos += 8;
        if (known == SQ) {
            return (length == 0 || isItemNext()) && openSequence(tag, length, end);
        }
        return value(tag, known == Dictionary.UNKNOWN ? UN : known, length, end);
    }

    /** Takes a value of even length that stays in memory; undefined lengths are odd. */
    private boolean value(int tag, int code, long length, long end) throws IOException {
        boolean fits = (length & 1) == 0 && length <= longestValue && length <= end - pos && has((int) length);
        boolean plain = tag != Tag.SpecificCharacterSet && tag != TRAILING_PADDING && rows.count() < mostRows;
        if (!fits || !plain) {
            return false;
        }
        if (watchedText != null && !TextCheck.holds(watchedText, code, bytes, pos, (int) length)) {
            return false;
        }
        rows.add(tag, code | flags, pos, (int) length);
        pos += (int) length;
        return true;
    }

    private boolean openSequence(int tag, long length, long end) {
        if (level / 2 >= mostSequences) {
            return false;
        }
        return length == 0 ? addEmptySequence(tag) : open(tag, length, end, tag);
    }

    private boolean addEmptySequence(int tag) {
        if (rows.count() >= mostRows) {
            return false;
        }
        rows.add(tag, SQ | flags, pos, 0);
        return true;
    }

    private boolean open(int tag, long length, long end, int lastTag) {
        boolean undefined = length == UNDEFINED_LENGTH;
        if (!undefined && length > end - pos || rows.count() >= mostRows) {
            return false;
        }
        level++;
        if (level >= opened.length) {
            int room = Math.max(8, level * 2);
            opened = Arrays.copyOf(opened, room);
            ends = Arrays.copyOf(ends, room);
            lastTags = Arrays.copyOf(lastTags, room);
        }
        opened[level] = rows.add(tag, undefined ? SQ | flags | UNDEFINED : SQ | flags, pos, 0);
        ends[level] = undefined ? ~end : pos + length;
        lastTags[level] = lastTag;
        return true;
    }

    private long end(int open) {
        return ends[open] < 0 ? ~ends[open] : ends[open];
    }

    private void close() {
        int row = opened[level--];
        rows.close(row, pos - rows.offset(row));
    }

    /** Closes and opens whatever stands before the next element. */
    private Next toNextElement() throws IOException {
        while (level > 0) {
            long end = ends[level];
            if (pos == end) {
                close();
                continue;
            }
            boolean undefined = end < 0;
            end = undefined ? ~end : end;
            if (end - pos < 8 || !has(8)) {
                return Next.DOUBT;
            }
            head = Binary.longAt(bytes, pos);
            int tag = Binary.tagIn(head);
            boolean inSequence = (level & 1) != 0;
            if (tag >>> 16 != 0xFFFE) {
                if (inSequence || Integer.compareUnsigned(tag, lastTags[level]) <= 0) {
                    return Next.DOUBT;
                }
                lastTags[level] = tag;
                return Next.ELEMENT;
            }
            if (inSequence && tag == Tag.Item) {
                pos += 8;
                if (!open(tag, head >>> 32, end, 0)) {
                    return Next.DOUBT;
                }
            } else if (undefined && tag == (inSequence ? Tag.SequenceDelimitationItem : Tag.ItemDelimitationItem)) {
                close();
                pos += 8;
            } else {
                return Next.DOUBT;
            }
        }
        return isOutOfPlaceNext() ? Next.DOUBT : Next.DONE;
    }

    /**
     * An item behind a sequence belongs to it, whose end is wrong then; delimiters and padding may stand between the two.
     */
    private boolean isOutOfPlaceNext() throws IOException {
        if (!has(8)) {
            return false;
        }
        int tag = Binary.tagIn(Binary.longAt(bytes, pos));
        return tag >>> 16 == 0xFFFE || tag == TRAILING_PADDING;
    }

    private boolean isItemNext() throws IOException {
        return has(8) && Binary.tagIn(Binary.longAt(bytes, pos)) == Tag.Item;
    }
}
