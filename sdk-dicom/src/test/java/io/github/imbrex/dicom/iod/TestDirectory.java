package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a DICOMDIR: records are added with the index of the next and the lower one, which become offsets. */
final class TestDirectory {

    static final int NONE = -1;

    private record Entry(DicomObjectBuilder keys, long next, long lower) {}

    private final List<Entry> entries = new ArrayList<>();
    private long first;

    /** Patient, study, series and one image in the named file. */
    static TestDirectory ofOneImage(String... fileId) {
        return new TestDirectory()
                .record("PATIENT", NONE, 1)
                .record("STUDY", NONE, 2)
                .record("SERIES", NONE, 3)
                .image(NONE, fileId);
    }

    TestDirectory first(long index) {
        first = index;
        return this;
    }

    TestDirectory record(String type, long next, long lower) {
        return add(DicomObject.builder().set(Tag.DirectoryRecordType, type), next, lower);
    }

    TestDirectory image(long next, String... fileId) {
        return add(
                DicomObject.builder()
                        .set(Tag.DirectoryRecordType, "IMAGE")
                        .set(Tag.ReferencedFileID, fileId)
                        .set(Tag.ReferencedSOPClassUIDInFile, "1.2.840.10008.5.1.4.1.1.2")
                        .set(Tag.ReferencedSOPInstanceUIDInFile, "1.2.3." + entries.size())
                        .set(Tag.ReferencedTransferSyntaxUIDInFile, "1.2.840.10008.1.2.1"),
                next,
                NONE);
    }

    TestDirectory add(DicomObjectBuilder keys, long next, long lower) {
        entries.add(new Entry(keys, next, lower));
        return this;
    }

    byte[] bytes() {
        List<Long> offsets = new ArrayList<>();
        DicomFile draft = DicomFile.read(encode(offsets));
        for (DicomObject item : draft.dataSet().items(Tag.DirectoryRecordSequence)) {
            offsets.add(draft.offsetOf(item).orElseThrow());
        }
        return encode(offsets);
    }

    private byte[] encode(List<Long> offsets) {
        List<DicomObject> items = new ArrayList<>();
        for (Entry entry : entries) {
            entry.keys.set(Tag.OffsetOfTheNextDirectoryRecord, offset(entry.next, offsets));
            entry.keys.set(Tag.OffsetOfReferencedLowerLevelDirectoryEntity, offset(entry.lower, offsets));
            items.add(entry.keys.build());
        }
        DicomObject dataSet = DicomObject.builder()
                .set(Tag.FileSetID, "SET")
                .set(Tag.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, offset(first, offsets))
                .set(Tag.FileSetConsistencyFlag, Vr.US, new byte[2])
                .set(Tag.DirectoryRecordSequence, items)
                .build();
        return DicomFile.of(dataSet).toBytes();
    }

    /** An index becomes the offset of that record; a number that is none stays as it is. */
    private static long offset(long index, List<Long> offsets) {
        if (index == NONE || offsets.isEmpty()) {
            return 0;
        }
        return index < offsets.size() ? offsets.get((int) index) : index;
    }

    DicomDirectory at(Path root) {
        return DicomDirectory.of(DicomFile.read(bytes()), root);
    }

    DicomDirectory in(Path root) throws IOException {
        return DicomDirectory.read(Files.write(root.resolve("DICOMDIR"), bytes()));
    }
}
