package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.ElementTable.IRREGULAR;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sequences and items open at a point of a parse, innermost last, and the rows of what has been read: which row is
 * below which, how many there may be, and where in the tree a fault is. Containers are used again, so that a sequence
 * costs none.
 */
final class Nesting {

    final ElementTable.Builder rows = new ElementTable.Builder();

    private final Cursor cursor;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private Container[] stack = {new Container()};
    private int depth;

    Nesting(Cursor cursor, Limits limits, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** Opens the data set. */
    void begin() {
        Container root = stack[0];
        root.end = Container.UNKNOWN;
        root.open = true;
        root.lastTag = 0;
        root.closedSequence = -1;
    }

    /** How many containers are open within the data set: odd in a sequence, even in an item. */
    int depth() {
        return depth;
    }

    Container innermost() {
        return stack[depth];
    }

    /** What encloses the innermost container. */
    Container enclosing() {
        return stack[depth - 1];
    }

    /** The container at a depth; at 0 the data set. */
    Container at(int level) {
        return stack[level];
    }

    /** Position of the end of the data set, as far as it is known. */
    long end() {
        return stack[0].end;
    }

    void end(long position) {
        stack[0].end = position;
    }

    /** Lets nothing that is open be copied as it is. */
    void spoil() {
        for (int i = 0; i <= depth; i++) {
            stack[i].irregular = true;
        }
    }

    boolean allUndefined() {
        for (int i = 1; i <= depth; i++) {
            if (!stack[i].undefined) {
                return false;
            }
        }
        return true;
    }

    /** Takes one more row into account. */
    void count() {
        if (rows.count() >= limits.elements()) {
            throw new LimitExceededException(
                    "The data set has more than " + limits.elements()
                            + " elements; if that is intended raise Limits.withElements.",
                    cursor.position(),
                    null);
        }
    }

    /** Adds the row of a sequence or item whose content begins here. */
    int row(int tag, int meta) {
        count();
        return rows.add(tag, meta, cursor.pos, 0);
    }

    void push(int row, boolean sequence, boolean undefined, long end, int tag) {
        if (sequence && depth / 2 >= limits.nesting()) {
            throw new LimitExceededException(
                    "Sequences are nested deeper than " + limits.nesting()
                            + "; if that is intended raise Limits.withNesting.",
                    cursor.position(),
                    path(tag));
        }
        depth++;
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        Container container = stack[depth];
        if (container == null) {
            container = new Container();
            stack[depth] = container;
        }
        container.row = row;
        container.sequence = sequence;
        container.undefined = undefined;
        container.open = undefined && stack[depth - 1].open;
        container.irregular = false;
        container.end = end;
        container.shift = cursor.in.shift;
        container.lastTag = tag;
        container.declaresText = stack[depth - 1].declaresText;
        container.watchedText = stack[depth - 1].watchedText;
        container.items = 0;
        container.outerExplicit = cursor.explicit;
        container.outerBigEndian = cursor.bigEndian;
        container.closedSequence = -1;
    }

    /** Closes the innermost container; what encloses it goes on in its own encoding. */
    void close() {
        Container container = stack[depth--];
        Container outer = stack[depth];
        if (container.shift != cursor.in.shift) {
            container.irregular = true;
        }
        int delimiter = container.undefined && !container.irregular ? 8 : 0;
        rows.close(container.row, cursor.pos - rows.offset(container.row) - delimiter);
        if (container.irregular) {
            rows.flag(container.row, IRREGULAR);
            outer.irregular = true;
        }
        if (container.sequence) {
            outer.closedSequence = container.row;
            outer.closedItems = container.items;
            outer.closedExplicit = cursor.explicit;
            outer.closedBigEndian = cursor.bigEndian;
            cursor.explicit = container.outerExplicit;
            cursor.bigEndian = container.outerBigEndian;
        } else {
            outer.items++;
        }
    }

    /** Whether the sequence closed last in an item is the last thing in it. */
    boolean canReopen(Container item) {
        return item.closedSequence >= 0 && rows.isLast(item.closedSequence);
    }

    /** A sequence turns out to go on after its length. */
    void reopen(Container item) {
        int row = item.closedSequence;
        int tag = rows.tag(row);
        report(Code.CONTAINER_LENGTH, tag);
        push(row, true, false, item.end, tag);
        Container sequence = stack[depth];
        sequence.items = item.closedItems;
        sequence.irregular = true;
        cursor.explicit = item.closedExplicit;
        cursor.bigEndian = item.closedBigEndian;
    }

    void report(Code code, int tag) {
        if (diagnostics.keepsMore()) {
            diagnostics.add(new Diagnostic(code, cursor.position(), path(tag)));
        } else {
            diagnostics.countOnly();
        }
    }

    /** Where a tag stands in what is open. */
    TagPath path(int tag) {
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
