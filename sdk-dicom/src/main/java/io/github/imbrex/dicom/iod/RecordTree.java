package io.github.imbrex.dicom.iod;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which directory record is below which, by their positions in the record sequence. Every record is reached at most once, so
 * that no offset makes this go on for ever; there is no recursion.
 */
final class RecordTree {

    private static final int ROOT = -1;

    private final List<RecordLinks> records;
    private final Problems problems;
    private final List<Integer> roots = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final boolean[] reached;

    private RecordTree(List<RecordLinks> records, Problems problems) {
        this.records = records;
        this.problems = problems;
        this.reached = new boolean[records.size()];
        records.forEach(record -> children.add(new ArrayList<>(0)));
    }

    /** The tree that offsets make, which begins with the record at {@code first}. */
    static RecordTree byOffsets(List<RecordLinks> records, long first, Problems problems) {
        RecordTree tree = new RecordTree(records, problems);
        tree.follow(first);
        return tree;
    }

    /** The tree that types and order make: a record is below the last one before it that stands higher. */
    static RecordTree byOrder(List<RecordLinks> records, Problems problems) {
        RecordTree tree = new RecordTree(records, problems);
        tree.stack();
        return tree;
    }

    List<Integer> roots() {
        return roots;
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    boolean isReached(int index) {
        return reached[index];
    }

    private void follow(long first) {
        Map<Long, Integer> byOffset = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            byOffset.put(records.get(i).offset(), i);
        }
        Deque<Integer> pending = new ArrayDeque<>();
        chain(ROOT, first, byOffset, pending);
        while (!pending.isEmpty()) {
            int parent = pending.pop();
            chain(parent, records.get(parent).lower(), byOffset, pending);
        }
    }

    /** Takes a record and all that follow it at its level. */
    private void chain(int parent, long first, Map<Long, Integer> byOffset, Deque<Integer> pending) {
        int from = parent;
        long offset = first;
        while (offset != 0) {
            Integer index = byOffset.get(offset);
            if (index == null) {
                report(Problem.Kind.NOWHERE, from);
                return;
            }
            if (reached[index]) {
                report(Problem.Kind.CYCLE, from);
                return;
            }
            reached[index] = true;
            RecordLinks record = records.get(index);
            if (record.inUse()) {
                (parent == ROOT ? roots : children.get(parent)).add(index);
                pending.add(index);
            } else {
                report(Problem.Kind.INACTIVE, index);
            }
            from = index;
            offset = record.next();
        }
    }

    private void stack() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < records.size(); i++) {
            RecordLinks record = records.get(i);
            reached[i] = true;
            if (!record.inUse()) {
                report(Problem.Kind.INACTIVE, i);
                continue;
            }
            while (!open.isEmpty() && records.get(open.peek()).level() >= record.level()) {
                open.pop();
            }
            (open.isEmpty() ? roots : children.get(open.peek())).add(i);
            open.push(i);
        }
    }

    private void report(Problem.Kind kind, int record) {
        problems.add(kind, record == ROOT ? DicomDirectory.FIRST_RECORD : DicomDirectory.record(record));
    }

    /**
     * What places a record.
     *
     * @param offset where it is, or -1 if that is not known
     * @param next offset of the next record at its level, or 0
     * @param lower offset of the first record below it, or 0
     */
    record RecordLinks(long offset, long next, long lower, boolean inUse, int level) {}
}
