package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.ElementTable.FRAGMENTS;
import static io.github.imbrex.dicom.ElementTable.IRREGULAR;
import static io.github.imbrex.dicom.ElementTable.UNDEFINED;
import static io.github.imbrex.dicom.ElementTable.VR_MASK;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.io.IOException;
import java.nio.file.Path;

/** Takes values and fragments: into memory as far as they are there, or by reference past them. */
final class ValueReader {

    private final Cursor cursor;
    private final Input in;
    private final Nesting nesting;
    private final ReadOptions options;

    ValueReader(Cursor cursor, Nesting nesting, ReadOptions options) {
        this.cursor = cursor;
        this.in = cursor.in;
        this.nesting = nesting;
        this.options = options;
    }

    /** Takes a value that ends within what encloses it. */
    void value(int tag, int meta, long length) throws IOException {
        nesting.count();
        if (isBulk(length)) {
            nesting.innermost().irregular = true;
            leave(tag, meta | odd(tag, meta, length), length);
        } else {
            keep(tag, meta, length);
        }
    }

    /** Takes the fragments of an encapsulated value, up to their delimiter. */
    void fragments(int tag, int code, int flags) throws IOException {
        Container container = nesting.innermost();
        int row = nesting.row(tag, code | flags | UNDEFINED | FRAGMENTS);
        int start = cursor.pos;
        long shiftBefore = in.shift;
        long kept = 0;
        boolean irregular = false;
        while (true) {
            if (!in.has(cursor.pos, 8)) {
                nesting.report(Code.NO_SEQUENCE_DELIMITER, tag);
                cursor.truncate();
                cursor.pos = in.limit;
                irregular = true;
                break;
            }
            int next = cursor.tagAt(cursor.pos, cursor.bigEndian);
            if (next == Tag.SequenceDelimitationItem) {
                cursor.pos += 8;
                break;
            }
            if (next != Tag.Item) {
                nesting.report(Code.NO_SEQUENCE_DELIMITER, tag);
                irregular = true;
                break;
            }
            long length = cursor.lengthAt(cursor.pos + 4, cursor.bigEndian);
            cursor.pos += 8;
            long left = Math.max(0, container.end - cursor.position());
            if (length > left) {
                nesting.report(Code.FRAGMENT_LENGTH, tag);
                irregular = true;
                length = left;
                cursor.truncatedAt = container.open ? nesting.end() : cursor.truncatedAt;
            }
            kept += length;
            irregular |= (length & 1) != 0;
            fragment(length, kept, flags);
        }
        irregular |= in.shift != shiftBefore;
        int delimiter = irregular ? 0 : 8;
        nesting.rows.close(row, cursor.pos - start - delimiter);
        if (irregular) {
            nesting.rows.flag(row, IRREGULAR);
            container.irregular = true;
        }
    }

    private void fragment(long length, long kept, int flags) throws IOException {
        nesting.count();
        int meta = Vr.OB.ordinal() | flags;
        if (isBulk(kept) && length > 0) {
            leave(Tag.Item, meta, length);
        } else {
            keep(Tag.Item, meta, length);
        }
    }

    /** What an odd length makes of an element: it cannot be copied as it is. */
    private int odd(int tag, int meta, long length) {
        if ((length & 1) == 0) {
            return 0;
        }
        if ((meta & IRREGULAR) == 0) {
            nesting.report(Code.ODD_LENGTH, tag);
        }
        nesting.innermost().irregular = true;
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
                : new FileBulk(path, cursor.position(), length);
        nesting.rows.addBulk(tag, meta, data);
        if (in.isMemory()) {
            cursor.pos += (int) length;
        } else {
            in.skip(cursor.pos, length);
        }
    }

    private void keep(int tag, int meta, long length) throws IOException {
        requireWithinLimit(tag, length);
        int pos = cursor.pos;
        int size = (int) Math.min(length, Integer.MAX_VALUE - 16L - pos);
        int flags = meta;
        if (!in.has(pos, size)) {
            size = in.limit - pos;
            nesting.report(Code.VALUE_TRUNCATED, tag);
            cursor.truncate();
            flags |= IRREGULAR;
            nesting.spoil();
        }
        if (tag == Tag.SpecificCharacterSet || nesting.innermost().watchedText != null) {
            TextCheck.check(nesting, tag, meta & VR_MASK, in.bytes, pos, size);
        }
        flags |= odd(tag, flags, size);
        nesting.rows.add(tag, flags, pos, size);
        cursor.pos += size;
    }

    /** Memory is taken for what is there: a forged length is no reason to fail, a long value is. */
    private void requireWithinLimit(int tag, long length) throws IOException {
        int pos = cursor.pos;
        long most = options.limits().valueBytes();
        if (length <= most || in.isMemory() || in.atMost(pos) <= most) {
            return;
        }
        if (in.isSeekable() || in.has(pos, (int) Math.min(most + 1, Integer.MAX_VALUE - 16L - pos))) {
            throw new LimitExceededException(
                    "A value of " + length + " bytes is longer than the limit of " + most
                            + "; read it by reference or raise Limits.withValueBytes.",
                    cursor.position(),
                    nesting.path(tag));
        }
    }
}
