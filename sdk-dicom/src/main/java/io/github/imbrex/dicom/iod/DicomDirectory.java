package io.github.imbrex.dicom.iod;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TagPath;
import io.github.imbrex.dicom.iod.RecordTree.RecordLinks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of a file-set on a medium (DICOMDIR; PS3.3 Annex F, PS3.10 section 8): patients, their studies, series and
 * instances, as the offsets of its records link them.
 *
 * <p>Offsets are not believed. One that leads nowhere or back ends its chain; a record nobody leads to is
 * {@linkplain #unreached() kept apart}; where not even the first record can be found, the order of the records stands in for
 * the offsets. Each of these is among the {@link #problems()}. Names of files are followed only as {@link FileId} allows, and
 * never out of the root. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * var directory = DicomDirectory.read(Path.of("/media/cdrom/DICOMDIR"));
 * directory.instances().forEach(instance -> instance.file().ifPresent(System.out::println));
 * }</pre>
 *
 * @since 0.1
 */
public final class DicomDirectory {

    static final TagPath FIRST_RECORD = TagPath.of(Tag.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity);

    private final DicomFile file;
    private final Path root;
    private final List<DirectoryRecord> records;
    private final RecordTree tree;
    private final List<Problem> problems;

    private DicomDirectory(DicomFile file, Path root) {
        this.file = file;
        this.root = root;
        Problems found = new Problems();
        List<DicomObject> items = file.dataSet().items(Tag.DirectoryRecordSequence);
        List<DirectoryRecord> all = new ArrayList<>(items.size());
        List<RecordLinks> links = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            DicomObject item = items.get(i);
            all.add(new DirectoryRecord(this, i, item));
            links.add(links(new Attributes(item, found)));
        }
        new Attributes(file.dataSet(), found).require(Tag.DirectoryRecordSequence);
        this.records = List.copyOf(all);
        this.tree = tree(links, found);
        for (int i = 0; i < records.size(); i++) {
            if (!tree.isReached(i)) {
                found.add(Problem.Kind.UNREACHED, record(i));
            }
        }
        this.problems = found.toList();
    }

    /**
     * Reads a DICOMDIR; the folder it is in is the root of the file-set.
     *
     * @param file the file, whatever its name
     * @return the directory
     * @throws DataException if the file is no DICOM file, or goes beyond a limit
     * @throws IOException if it cannot be read
     */
    public static DicomDirectory read(Path file) throws IOException {
        DicomFile read = DicomFile.read(file, ReadOptions.standard().withBulkInMemory());
        Path folder = file.toAbsolutePath().normalize().getParent();
        return of(read, folder == null ? file.toAbsolutePath() : folder);
    }

    /**
     * The directory in a file that was read before. Offsets can be followed if it was read with
     * {@link ReadOptions#withBulkInMemory()}, or has no value longer than 64 KiB.
     *
     * @param file the file
     * @param root the folder below which the files are
     * @return the directory; it has no records if the file is something else
     */
    public static DicomDirectory of(DicomFile file, Path root) {
        return new DicomDirectory(file, root);
    }

    private RecordLinks links(Attributes record) {
        RecordType type = DirectoryRecord.type(record);
        if (type.term().isEmpty()) {
            record.problem(Problem.Kind.MISSING, Tag.DirectoryRecordType);
        } else if (!type.isKnown()) {
            record.problem(Problem.Kind.UNKNOWN_TYPE, Tag.DirectoryRecordType);
        }
        List<String> components = DirectoryRecord.components(record);
        if (!components.isEmpty() && FileId.of(components).isEmpty()) {
            record.problem(Problem.Kind.UNSAFE_FILE_ID, Tag.ReferencedFileID);
        }
        // Retired, and left out or put to any other value by many: only 0 says that the record is none.
        boolean inUse = record.integer(Tag.RecordInUseFlag).orElse(0xFFFF) != 0;
        return new RecordLinks(
                file.offsetOf(record.object()).orElse(-1),
                offset(record, Tag.OffsetOfTheNextDirectoryRecord),
                offset(record, Tag.OffsetOfReferencedLowerLevelDirectoryEntity),
                inUse,
                type.level());
    }

    private static long offset(Attributes attributes, int tag) {
        return attributes
                .read(tag, () -> {
                    var value = attributes.object().longValue(tag);
                    return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
                })
                .orElse(0L);
    }

    private RecordTree tree(List<RecordLinks> links, Problems found) {
        long first = offset(
                new Attributes(file.dataSet(), found), Tag.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity);
        boolean usable = links.isEmpty() || links.stream().anyMatch(record -> record.offset() == first);
        if (usable) {
            return RecordTree.byOffsets(links, links.isEmpty() ? 0 : first, found);
        }
        found.add(Problem.Kind.OFFSETS_UNUSABLE, FIRST_RECORD);
        return RecordTree.byOrder(links, found);
    }

    static TagPath record(int index) {
        return TagPath.ROOT.item(Tag.DirectoryRecordSequence, index);
    }

    /** {@return the folder below which the files are} */
    public Path root() {
        return root;
    }

    /** {@return the name of the file-set, if it has one} */
    public Optional<String> fileSetId() {
        return new Attributes(file.dataSet(), new Problems()).term(Tag.FileSetID);
    }

    /** {@return the records at the top, patients for the most part, in the order the directory gives them} */
    public List<DirectoryRecord> roots() {
        return records(tree.roots());
    }

    /** {@return the patients at the top} */
    public List<DirectoryRecord> patients() {
        return roots().stream()
                .filter(record -> record.type().equals(RecordType.PATIENT))
                .toList();
    }

    /** {@return the records in the tree, each before those below it} */
    public Stream<DirectoryRecord> stream() {
        List<DirectoryRecord> ordered = new ArrayList<>();
        Deque<Integer> pending = new ArrayDeque<>();
        push(pending, tree.roots());
        while (!pending.isEmpty()) {
            int index = pending.pop();
            ordered.add(records.get(index));
            push(pending, tree.children(index));
        }
        return ordered.stream();
    }

    private static void push(Deque<Integer> pending, List<Integer> indices) {
        for (int i = indices.size() - 1; i >= 0; i--) {
            pending.push(indices.get(i));
        }
    }

    /** {@return the records in the tree that refer to a file, whether it is there or not} */
    public Stream<DirectoryRecord> instances() {
        return stream().filter(record -> record.keys().contains(Tag.ReferencedFileID));
    }

    /** {@return all records as they stand in the file, in the tree or not} */
    public List<DirectoryRecord> records() {
        return records;
    }

    /** {@return the records that no other leads to, in the order of the file; what they lead to may be among them} */
    public List<DirectoryRecord> unreached() {
        return Stream.iterate(0, i -> i + 1)
                .limit(records.size())
                .filter(i -> !tree.isReached(i))
                .map(records::get)
                .toList();
    }

    /** {@return what is wrong with the directory; at most 100} What was wrong with its encoding, the file says. */
    public List<Problem> problems() {
        return problems;
    }

    List<DirectoryRecord> children(int index) {
        return records(tree.children(index));
    }

    private List<DirectoryRecord> records(List<Integer> indices) {
        return indices.stream().map(records::get).toList();
    }

    /** How many records there are, never what they say. */
    @Override
    public String toString() {
        return "DicomDirectory[" + records.size() + " records, " + problems.size() + " problems]";
    }
}
