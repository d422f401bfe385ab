package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.Cursor.UNDEFINED_LENGTH;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.io.IOException;

/** Judges lengths that contradict each other: the one after which a plausible element follows is believed. */
final class Resynchronisation {

    /** How far ahead of what was read a claimed end is looked at before it is believed. */
    private static final int LOOK_AHEAD = 1 << 20;

    private final Cursor cursor;
    private final Nesting nesting;

    Resynchronisation(Cursor cursor, Nesting nesting) {
        this.cursor = cursor;
        this.nesting = nesting;
    }

    /** Lets what is open reach a later end, if all that encloses it can and a plausible element follows there. */
    boolean stretch(long end, int tag) throws IOException {
        int depth = nesting.depth();
        int outermost = depth;
        while (outermost > 0 && nesting.at(outermost).end < end) {
            outermost--;
        }
        // Of undefined lengths the end is that of what encloses them: only defined ones are wrong.
        Container enclosing = nesting.at(outermost);
        if (enclosing.end < end || depth == 0) {
            return false;
        }
        int after = enclosing.sequence ? 0 : tag;
        if (!plausible(end, enclosing.end, after, cursor.explicit, cursor.bigEndian)) {
            return false;
        }
        for (int i = outermost + 1; i <= depth; i++) {
            Container stretched = nesting.at(i);
            stretched.end = stretched.undefined ? enclosing.end : end;
            stretched.irregular = true;
        }
        nesting.report(Code.CONTAINER_LENGTH, tag);
        return true;
    }

    /** Whether an element, an item tag or a delimiter could stand at a position, or everything ends there. */
    boolean plausible(long at, long bound, int after, boolean explicit, boolean big) throws IOException {
        Input in = cursor.in;
        long last = nesting.end();
        if (at == bound || at == last) {
            return true;
        }
        long index = at - in.shift;
        if (at > last || index > Integer.MAX_VALUE - 32 || !in.isMemory() && index - in.limit > LOOK_AHEAD) {
            return false;
        }
        int i = (int) index;
        if (!in.has(i, 8)) {
            // The end of a stream is known only when it is there.
            return in.limit == i;
        }
        int tag = cursor.tagAt(i, big);
        if (tag >>> 16 == 0xFFFE) {
            return tag == Tag.Item || tag == Tag.ItemDelimitationItem || tag == Tag.SequenceDelimitationItem;
        }
        if (Integer.compareUnsigned(tag, after) <= 0 || tag >>> 16 == 0) {
            return false;
        }
        if (!explicit) {
            long length = cursor.lengthAt(i + 4, big);
            boolean known = Tag.isPrivate(tag) || Dictionary.vrCode(tag) != Dictionary.UNKNOWN;
            return known && (length == UNDEFINED_LENGTH || at + 8 + length <= last);
        }
        Vr vr = Vr.ofLetters(in.bytes[i + 4], in.bytes[i + 5]);
        return vr != null && (vr.hasLongLength() || at + 8 + cursor.shortAt(i + 6, big) <= last);
    }
}
