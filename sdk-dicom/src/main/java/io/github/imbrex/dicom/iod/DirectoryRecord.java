package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One record of a {@link DicomDirectory}: a patient, a study, a series, or an instance with the file it is in (PS3.3 F.3.2.2).
 * What a record says of its subject, such as Patient ID or Modality, is in {@link #keys()}. Immutable.
 *
 * @since 0.1
 */
public final class DirectoryRecord {

    private final DicomDirectory directory;
    private final int index;
    private final DicomObject item;
    private final Attributes attributes;
    private final RecordType type;

    DirectoryRecord(DicomDirectory directory, int index, DicomObject item) {
        this.directory = directory;
        this.index = index;
        this.item = item;
        // What is wrong here was found when the directory was read.
        this.attributes = new Attributes(item, new Problems());
        this.type = type(attributes);
    }

    static RecordType type(Attributes attributes) {
        return new RecordType(attributes.term(Tag.DirectoryRecordType).orElse(""));
    }

    static List<String> components(Attributes attributes) {
        return attributes.texts(Tag.ReferencedFileID);
    }

    /** {@return what the record is about} */
    public RecordType type() {
        return type;
    }

    /** {@return the record itself, its keys among its elements} */
    public DicomObject keys() {
        return item;
    }

    /** {@return the records below this one, in the order the directory gives them} */
    public List<DirectoryRecord> children() {
        return directory.children(index);
    }

    /**
     * {@return the records below this one of a type}
     *
     * @param wanted their type
     */
    public List<DirectoryRecord> children(RecordType wanted) {
        return children().stream().filter(child -> child.type.equals(wanted)).toList();
    }

    /** {@return SOP Class UID of the instance this refers to} */
    public Optional<String> sopClassUid() {
        return attributes.uid(Tag.ReferencedSOPClassUIDInFile);
    }

    /** {@return SOP Instance UID of the instance this refers to} */
    public Optional<String> sopInstanceUid() {
        return attributes.uid(Tag.ReferencedSOPInstanceUIDInFile);
    }

    /** {@return the transfer syntax of the file this refers to} */
    public Optional<String> transferSyntaxUid() {
        return attributes.uid(Tag.ReferencedTransferSyntaxUIDInFile);
    }

    /** {@return the name of the file this refers to; empty if it refers to none, or by a name that is not safe} */
    public Optional<FileId> fileId() {
        return FileId.of(components(attributes));
    }

    /**
     * The file this refers to, found below the root of the file-set at each call as {@link FileId#under} says.
     *
     * @return empty if the record refers to no file, its name is not safe, or there is no such file below the root
     */
    public Optional<Path> file() {
        return fileId().flatMap(id -> id.under(directory.root()));
    }

    /** The type, never a key. */
    @Override
    public String toString() {
        return "DirectoryRecord[" + type + ", " + children().size() + " below]";
    }
}
