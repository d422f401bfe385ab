package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What places each directory record, in the order of the file: a few bytes for each, since a medium can hold a million. */
final class RecordLinks {

    private static final int NOWHERE = -1;

    private final int[] offsets;
    private final int[] next;
    private final int[] lower;
    private final byte[] levels;
    private final BitSet inactive = new BitSet();

    RecordLinks(DicomFile file, List<DicomObject> items, Problems problems) {
        offsets = new int[items.size()];
        next = new int[items.size()];
        lower = new int[items.size()];
        levels = new byte[items.size()];
        for (int i = 0; i < items.size(); i++) {
            Attributes record = new Attributes(items.get(i), problems);
            offsets[i] = (int) file.offsetOf(record.object()).orElse(NOWHERE);
            next[i] = offset(record, Tag.OffsetOfTheNextDirectoryRecord);
            lower[i] = offset(record, Tag.OffsetOfReferencedLowerLevelDirectoryEntity);
            levels[i] = (byte) type(record).level();
            // Retired, and left out or set to anything by many: only 0 says that the record is none.
            inactive.set(i, record.integer(Tag.RecordInUseFlag).orElse(0xFFFF) == 0);
            List<String> components = DirectoryRecord.components(record);
            if (!components.isEmpty() && FileId.of(components).isEmpty()) {
                record.problem(Problem.Kind.UNSAFE_FILE_ID, Tag.ReferencedFileID);
            }
        }
    }

    private static RecordType type(Attributes record) {
        RecordType type = DirectoryRecord.type(record);
        if (type.term().isEmpty()) {
            record.problem(Problem.Kind.MISSING, Tag.DirectoryRecordType);
        } else if (!type.isKnown()) {
            record.problem(Problem.Kind.UNKNOWN_TYPE, Tag.DirectoryRecordType);
        }
        return type;
    }

    /** An offset; 0 if there is none. Positions in memory end at 2 GiB, and beyond that no record is. */
    static int offset(Attributes attributes, int tag) {
        long offset = attributes.whole(tag).orElse(0);
        return offset == (int) offset ? (int) offset : NOWHERE;
    }

    int size() {
        return offsets.length;
    }

    /** The record that begins at an offset, or a negative number. */
    int at(int offset) {
        return offset < 0 ? NOWHERE : Arrays.binarySearch(offsets, offset);
    }

    int next(int record) {
        return next[record];
    }

    int lower(int record) {
        return lower[record];
    }

    int level(int record) {
        return levels[record];
    }

    boolean isInactive(int record) {
        return inactive.get(record);
    }
}
