package io.github.imbrex.dicom.iod;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which directory record is below which, by their places in the record sequence. Every record is reached at most once, so
 * that no offset makes this go on for ever; there is no recursion.
 */
final class RecordTree {

    /** The place of what is above the topmost records, and of no record. */
    static final int ROOT = -1;

    private final RecordLinks links;
    private final Problems problems;
    /** Of each record, and last of the root: the first and the last record below it. */
    private final int[] firstChild;

    private final int[] lastChild;
    private final int[] sibling;
    private final BitSet reached = new BitSet();

    private RecordTree(RecordLinks links, Problems problems) {
        this.links = links;
        this.problems = problems;
        this.firstChild = filled(links.size() + 1);
        this.lastChild = filled(links.size() + 1);
        this.sibling = filled(links.size());
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, ROOT);
        return none;
    }

    /** The tree that offsets make, which begins with the record at {@code first}. */
    static RecordTree byOffsets(RecordLinks links, int first, Problems problems) {
        RecordTree tree = new RecordTree(links, problems);
        tree.follow(first);
        return tree;
    }

    /** The tree that types and order make: a record is below the last one before it that stands higher. */
    static RecordTree byOrder(RecordLinks links, Problems problems) {
        RecordTree tree = new RecordTree(links, problems);
        tree.stack();
        return tree;
    }

    int size() {
        return links.size();
    }

    boolean isReached(int record) {
        return reached.get(record);
    }

    /** The records below one, or below {@link #ROOT}. */
    int[] children(int record) {
        int[] children = new int[8];
        int size = 0;
        for (int child = firstChild[slot(record)]; child != ROOT; child = sibling[child]) {
            if (size == children.length) {
                children = Arrays.copyOf(children, size * 2);
            }
            children[size++] = child;
        }
        return Arrays.copyOf(children, size);
    }

    /** All records in the tree, each before those below it. */
    int[] inOrder() {
        int[] order = new int[size()];
        int[] parents = filled(size());
        int size = 0;
        int here = firstChild[slot(ROOT)];
        int parent = ROOT;
        while (here != ROOT) {
            order[size++] = here;
            parents[here] = parent;
            if (firstChild[here] != ROOT) {
                parent = here;
                here = firstChild[here];
                continue;
            }
            while (here != ROOT && sibling[here] == ROOT) {
                here = parents[here];
            }
            if (here != ROOT) {
                parent = parents[here];
                here = sibling[here];
            }
        }
        return Arrays.copyOf(order, size);
    }

    private int slot(int record) {
        return record == ROOT ? links.size() : record;
    }

    private void add(int parent, int child) {
        int slot = slot(parent);
        if (lastChild[slot] == ROOT) {
            firstChild[slot] = child;
        } else {
            sibling[lastChild[slot]] = child;
        }
        lastChild[slot] = child;
    }

    private void follow(int first) {
        int[] pending = new int[links.size()];
        int size = chain(ROOT, first, pending, 0);
        for (int i = 0; i < size; i++) {
            size = chain(pending[i], links.lower(pending[i]), pending, size);
        }
    }

    /** Takes a record and all that follow it at its level; those below it are pending. */
    private int chain(int parent, int first, int[] pending, int pendingSize) {
        int size = pendingSize;
        int from = parent;
        int offset = first;
        while (offset != 0) {
            int record = links.at(offset);
            if (record < 0) {
                report(Problem.Kind.NOWHERE, from);
                return size;
            }
            if (reached.get(record)) {
                report(Problem.Kind.CYCLE, from);
                return size;
            }
            reached.set(record);
            if (links.isInactive(record)) {
                report(Problem.Kind.INACTIVE, record);
            } else {
                add(parent, record);
                pending[size++] = record;
            }
            from = record;
            offset = links.next(record);
        }
        return size;
    }

    private void stack() {
        int[] open = new int[links.size()];
        int depth = 0;
        for (int record = 0; record < links.size(); record++) {
            reached.set(record);
            if (links.isInactive(record)) {
                report(Problem.Kind.INACTIVE, record);
                continue;
            }
            while (depth > 0 && links.level(open[depth - 1]) >= links.level(record)) {
                depth--;
            }
            add(depth == 0 ? ROOT : open[depth - 1], record);
            open[depth++] = record;
        }
    }

    private void report(Problem.Kind kind, int record) {
        problems.add(kind, record == ROOT ? DicomDirectory.FIRST_RECORD : DicomDirectory.path(record));
    }
}
