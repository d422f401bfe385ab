package io.github.imbrex.dicom.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Table E.1-1 of DICOM PS3.15: what the Basic profile and its options ask for each attribute. Read once from a compact
 * resource, immutable after. Exact rows lie in one array sorted by unsigned tag; the three groups of elements and the row
 * of private attributes stand apart.
 */
final class ProfileTable {

    static final String EDITION = "2026c";

    private static final ProfileTable STANDARD = load("profile." + EDITION + ".tsv");

    private final int[] tags;
    private final Row[] rows;
    private final List<Group> groups;
    private final Row privateRow;

    /**
     * One row.
     *
     * @param name of the attribute in the standard
     * @param identity what a leftover tells
     * @param added whether edition 2024e had no such row
     * @param basic action of the Basic profile
     * @param options actions of the options that name one
     */
    record Row(String name, IdentityClass identity, boolean added, Action basic, Map<Option, Action> options) {}

    private record Group(int mask, int value, Row row) {}

    private ProfileTable(int[] tags, Row[] rows, List<Group> groups, Row privateRow) {
        this.tags = tags;
        this.rows = rows;
        this.groups = groups;
        this.privateRow = privateRow;
    }

    static ProfileTable standard() {
        return STANDARD;
    }

    /** The row that applies to a tag, if the table lists it; an odd group is a private attribute. */
    Optional<Row> row(int tag) {
        if ((tag >>> 16 & 1) == 1) {
            return Optional.of(privateRow);
        }
        int index = find(tag);
        if (index >= 0) {
            return Optional.of(rows[index]);
        }
        for (Group group : groups) {
            if ((tag & group.mask) == group.value) {
                return Optional.of(group.row);
            }
        }
        return Optional.empty();
    }

    /** Number of rows, for the coverage of a report. */
    int size() {
        return rows.length + groups.size() + 1;
    }

    private int find(int tag) {
        int low = 0;
        int high = tags.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(tags[middle], tag);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static ProfileTable load(String resource) {
        List<Integer> tags = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        Row privateRow = null;
        for (String[] cells : Resources.table(resource)) {
            Row row = new Row(
                    cells[5],
                    IdentityClass.valueOf(cells[1]),
                    cells[2].equals("new"),
                    Action.of(cells[3]),
                    options(cells[4]));
            if (cells[0].equals("PRIVATE")) {
                privateRow = row;
            } else if (cells[0].indexOf('X') >= 0) {
                int mask = Integer.parseUnsignedInt(
                        cells[0].replaceAll("[0-9A-F]", "F").replace('X', '0'), 16);
                groups.add(new Group(mask, Integer.parseUnsignedInt(cells[0].replace('X', '0'), 16), row));
            } else {
                tags.add(Integer.parseUnsignedInt(cells[0], 16));
                rows.add(row);
            }
        }
        if (privateRow == null) {
            throw new IllegalStateException("The resource " + resource + " has no row for private attributes.");
        }
        // The resource is sorted by text of eight hexadecimal digits, which is the order of unsigned tags.
        return new ProfileTable(
                tags.stream().mapToInt(Integer::intValue).toArray(),
                rows.toArray(Row[]::new),
                List.copyOf(groups),
                privateRow);
    }

    private static Map<Option, Action> options(String cell) {
        Map<Option, Action> options = new EnumMap<>(Option.class);
        if (!cell.equals("-")) {
            for (String entry : cell.split(",")) {
                options.put(Option.of(entry.substring(0, 6)), Action.of(entry.substring(6)));
            }
        }
        return Map.copyOf(options);
    }
}
