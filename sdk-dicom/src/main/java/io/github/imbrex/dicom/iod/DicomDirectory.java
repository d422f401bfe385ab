package io.github.imbrex.dicom.iod;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TagPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private final DicomObject dataSet;
    private final Path root;
    private final List<DicomObject> items;
    private final RecordTree tree;
    private final List<Problem> problems;

    private DicomDirectory(DicomFile file, Path root) {
        this.dataSet = file.dataSet();
        this.root = root;
        this.items = dataSet.items(Tag.DirectoryRecordSequence);
        Problems found = new Problems();
        new Attributes(dataSet, found).require(Tag.DirectoryRecordSequence);
        this.tree = tree(new RecordLinks(file, items, found), found);
        IntStream.range(0, items.size())
                .filter(record -> !tree.isReached(record))
                .limit(Problems.MOST)
                .forEach(record -> found.add(Problem.Kind.UNREACHED, path(record)));
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

    private RecordTree tree(RecordLinks links, Problems found) {
        int first = RecordLinks.offset(
                new Attributes(dataSet, found), Tag.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity);
        if (links.size() == 0 || links.at(first) >= 0) {
            return RecordTree.byOffsets(links, links.size() == 0 ? 0 : first, found);
        }
        found.add(Problem.Kind.OFFSETS_UNUSABLE, FIRST_RECORD);
        return RecordTree.byOrder(links, found);
    }

    static TagPath path(int record) {
        return TagPath.ROOT.item(Tag.DirectoryRecordSequence, record);
    }

    /** {@return the folder below which the files are} */
    public Path root() {
        return root;
    }

    /** {@return the name of the file-set, if it has one} */
    public Optional<String> fileSetId() {
        return new Attributes(dataSet, new Problems()).term(Tag.FileSetID);
    }

    /** {@return the records at the top, patients for the most part, in the order the directory gives them} */
    public List<DirectoryRecord> roots() {
        return children(RecordTree.ROOT);
    }

    /** {@return the patients at the top} */
    public List<DirectoryRecord> patients() {
        return roots().stream()
                .filter(record -> record.type().equals(RecordType.PATIENT))
                .toList();
    }

    /** {@return the records in the tree, each before those below it} */
    public Stream<DirectoryRecord> stream() {
        return Arrays.stream(tree.inOrder()).mapToObj(this::record);
    }

    /** {@return the records in the tree that refer to a file, whether it is there or not} */
    public Stream<DirectoryRecord> instances() {
        return stream().filter(record -> record.keys().contains(Tag.ReferencedFileID));
    }

    /** {@return all records as they stand in the file, in the tree or not} */
    public Stream<DirectoryRecord> records() {
        return IntStream.range(0, items.size()).mapToObj(this::record);
    }

    /** {@return the records that no other leads to, in the order of the file; what they lead to may be among them} */
    public Stream<DirectoryRecord> unreached() {
        return IntStream.range(0, items.size())
                .filter(record -> !tree.isReached(record))
                .mapToObj(this::record);
    }

    /** {@return what is wrong with the directory; at most 100} What was wrong with its encoding, the file says. */
    public List<Problem> problems() {
        return problems;
    }

    List<DirectoryRecord> children(int record) {
        return Arrays.stream(tree.children(record)).mapToObj(this::record).toList();
    }

    private DirectoryRecord record(int record) {
        return new DirectoryRecord(this, record, items.get(record));
    }

    /** How many records there are, never what they say. */
    @Override
    public String toString() {
        return "DicomDirectory[" + items.size() + " records, " + problems.size() + " problems]";
    }
}
