package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.Cursor.UNDEFINED_LENGTH;
import static io.github.imbrex.dicom.ElementTable.FROM_UN;
import static io.github.imbrex.dicom.ElementTable.IRREGULAR;

import java.io.IOException;

/**
 * The header of the element at the cursor: how long it is, its VR as encoded or as the dictionary has it, and the length
 * it states. One instance serves all elements of a parse; what it says holds until the next is read.
 */
final class ElementHeader {

    /** What stands at the cursor. */
    enum Found {
        ELEMENT,
        /** The input ends within the header. */
        CUT,
        /** No VR, and no way of reading it that leads to another element. */
        NOTHING
    }

    private static final int UN = Vr.UN.ordinal();
    private static final int SQ = Vr.SQ.ordinal();

    private final Cursor cursor;
    private final Nesting nesting;
    private final Resynchronisation resynchronisation;

    /** Bytes of the header itself. */
    int size;
    /** {@linkplain Dictionary VR code}, possibly one that other elements decide. */
    int code;
    /** Length of the value as stated. */
    long length;
    /** How it is encoded, as {@linkplain ElementTable flags of rows}. */
    int flags;
    /** The two letters are no VR. */
    boolean unknownVr;

    ElementHeader(Cursor cursor, Nesting nesting, Resynchronisation resynchronisation) {
        this.cursor = cursor;
        this.nesting = nesting;
        this.resynchronisation = resynchronisation;
    }

    /** Reads a header of at least 8 bytes, which are there. */
    Found read(int tag) throws IOException {
        Input in = cursor.in;
        int pos = cursor.pos;
        boolean big = cursor.bigEndian;
        size = 8;
        flags = cursor.flags();
        unknownVr = false;
        if (!cursor.explicit) {
            length = cursor.lengthAt(pos + 4, big);
            int known = Dictionary.vrCode(tag);
            code = known == Dictionary.UNKNOWN || known == SQ && !holdsItems() ? UN : known;
            return Found.ELEMENT;
        }
        Vr vr = Vr.ofLetters(in.bytes[pos + 4], in.bytes[pos + 5]);
        if (vr == null) {
            return readWithoutVr(tag);
        }
        code = vr.ordinal();
        if (!vr.hasLongLength()) {
            length = cursor.shortAt(pos + 6, big);
            return Found.ELEMENT;
        }
        size = 12;
        if (!in.has(pos, 12)) {
            return Found.CUT;
        }
        length = cursor.lengthAt(pos + 8, big);
        if (code == UN) {
            code = knownCode(tag);
            flags |= code == UN ? 0 : FROM_UN;
        }
        return Found.ELEMENT;
    }

    private Found readWithoutVr(int tag) throws IOException {
        size = sizeWithoutVr(tag);
        if (size == 0) {
            return Found.NOTHING;
        }
        unknownVr = true;
        code = Dictionary.vrCode(tag);
        code = code == Dictionary.UNKNOWN || code == SQ ? UN : code;
        flags |= IRREGULAR;
        length = size == 12
                ? cursor.lengthAt(cursor.pos + 8, cursor.bigEndian)
                : cursor.shortAt(cursor.pos + 6, cursor.bigEndian);
        return Found.ELEMENT;
    }

    /** Size of the header of an element whose VR is none: 8 or 12, or 0 if neither leads to a plausible element. */
    private int sizeWithoutVr(int tag) throws IOException {
        long bound = nesting.innermost().end;
        long end = nesting.end();
        boolean big = cursor.bigEndian;
        long shortEnd = cursor.position() + 8 + cursor.shortAt(cursor.pos + 6, big);
        if (shortEnd <= end && resynchronisation.plausible(shortEnd, bound, tag, true, big)) {
            return 8;
        }
        if (cursor.in.has(cursor.pos, 12)) {
            long longEnd = cursor.position() + 12 + cursor.lengthAt(cursor.pos + 8, big);
            if (longEnd <= end && resynchronisation.plausible(longEnd, bound, tag, true, big)) {
                return 12;
            }
        }
        return 0;
    }

    /** Whether what the dictionary calls a sequence can be one; tags have had other meanings. */
    private boolean holdsItems() throws IOException {
        if (length < 8 || length == UNDEFINED_LENGTH || !cursor.in.has(cursor.pos, 12)) {
            return true;
        }
        return cursor.tagAt(cursor.pos + 8, false) == Tag.Item || cursor.tagAt(cursor.pos + 8, true) == Tag.Item;
    }

    /** The VR of a value that was encoded as UN: that of the dictionary, if the length allows it. */
    private int knownCode(int tag) throws IOException {
        int known = Dictionary.vrCode(tag);
        if (known == SQ) {
            int content = cursor.pos + 12;
            boolean items = length == 0 || cursor.in.has(content, 4) && cursor.tagAt(content, false) == Tag.Item;
            return items ? SQ : UN;
        }
        if (known == Dictionary.UNKNOWN || length == UNDEFINED_LENGTH) {
            return UN;
        }
        int width = known < Dictionary.US_OR_SS ? Vr.ofCode(known).width() : 2;
        return length % width == 0 ? known : UN;
    }

    /** Sequences within UN are implicit little endian (PS3.5 section 6.2.2 note 2), except where they are not. */
    void enterUn() throws IOException {
        cursor.bigEndian = false;
        cursor.explicit = false;
        int pos = cursor.pos;
        if (cursor.in.has(pos, 16) && cursor.tagAt(pos, false) == Tag.Item) {
            Vr vr = Vr.ofLetters(cursor.in.bytes[pos + 12], cursor.in.bytes[pos + 13]);
            long asLength = cursor.lengthAt(pos + 12, false);
            cursor.explicit = vr != null && cursor.position() + 16 + asLength > nesting.innermost().end;
            if (vr != null && !cursor.explicit) {
                cursor.explicit = Dictionary.vrCode(cursor.tagAt(pos + 8, false)) == vr.ordinal();
            }
        }
    }
}
