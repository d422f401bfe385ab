package io.github.imbrex.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A DICOM object as it is kept in a file (PS3.10): file meta information and data set. Bare data sets without preamble or
 * file meta information are read as well.
 *
 * <p>Reading is lenient unless {@link ReadOptions#withStrict()} says otherwise: what can be had of a damaged file is
 * there, {@link #diagnostics()} say what was wrong, {@link #isComplete()} whether the input ended too early. Immutable and
 * safe for use by many threads.
 *
 * <pre>{@code
 * var file = DicomFile.read(Path.of("slice.dcm"));
 * file.dataSet().string(Tag.Modality);
 * }</pre>
 *
 * @since 0.1
 */
public final class DicomFile {

    private final DicomObject fileMeta;
    private final DicomObject dataSet;
    private final TransferSyntax transferSyntax;
    private final List<Diagnostic> diagnostics;
    private final int diagnosticCount;
    private final long truncatedAt;
    /** Offsets of rows are positions in the input. */
    private final boolean positioned;
    /** 128 bytes, or none if all of them are zero. */
    private final byte[] preamble;

    DicomFile(
            DicomObject fileMeta,
            DicomObject dataSet,
            TransferSyntax transferSyntax,
            Diagnostics diagnostics,
            long truncatedAt) {
        this(fileMeta, dataSet, transferSyntax, diagnostics, truncatedAt, false, Part10Reader.ZEROS);
    }

    DicomFile(
            DicomObject fileMeta,
            DicomObject dataSet,
            TransferSyntax transferSyntax,
            Diagnostics diagnostics,
            long truncatedAt,
            boolean positioned,
            byte[] preamble) {
        this.fileMeta = fileMeta;
        this.dataSet = dataSet;
        this.transferSyntax = transferSyntax;
        this.diagnostics = diagnostics.kept();
        this.diagnosticCount = diagnostics.count();
        this.truncatedAt = truncatedAt;
        this.positioned = positioned;
        this.preamble = preamble;
    }

    /**
     * Reads the header of a file; values over 64 KiB stay in it and are referred to.
     *
     * @param file a file of Part 10, or a bare data set
     * @return the file
     * @throws NotDicomException if the file is no DICOM file
     * @throws LimitExceededException if it goes beyond {@link Limits#standard()}
     * @throws IOException if it cannot be read
     */
    public static DicomFile read(Path file) throws IOException {
        return read(file, ReadOptions.standard());
    }

    /**
     * Reads a file as the options say.
     *
     * @param file a file of Part 10, or a bare data set
     * @param options how to read or write, and how far to go
     * @return the file
     * @throws NotDicomException if the file is no DICOM file
     * @throws LimitExceededException if it goes beyond a limit
     * @throws MalformedDicomException if reading is strict and the file has a fault
     * @throws IOException if it cannot be read
     */
    public static DicomFile read(Path file, ReadOptions options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Part10Reader.read(Input.of(channel, file), options);
        }
    }

    /**
     * Reads a file in memory. The array is not copied: it must not be changed afterwards.
     *
     * @param bytes with or without preamble and file meta information
     * @return the file
     * @throws NotDicomException if the bytes are no DICOM file
     * @throws LimitExceededException if they go beyond {@link Limits#standard()}
     */
    public static DicomFile read(byte[] bytes) {
        return read(bytes, ReadOptions.standard());
    }

    /**
     * Reads a file in memory as the options say. The array is not copied: it must not be changed afterwards.
     *
     * @param bytes with or without preamble and file meta information
     * @param options how to read or write, and how far to go
     * @return the file
     * @throws NotDicomException if the bytes are no DICOM file
     * @throws LimitExceededException if they go beyond a limit
     * @throws MalformedDicomException if reading is strict and they have a fault
     */
    public static DicomFile read(byte[] bytes, ReadOptions options) {
        try {
            return Part10Reader.read(Input.of(bytes), options);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail to be read.", e);
        }
    }

    /**
     * Reads a stream to the end of the data set; all values are kept in memory. The stream stays the caller's to close.
     *
     * @param in where it is read from
     * @return the file
     * @throws NotDicomException if the stream holds no DICOM file
     * @throws LimitExceededException if it goes beyond {@link Limits#standard()}
     * @throws IOException if it cannot be read
     */
    public static DicomFile read(InputStream in) throws IOException {
        return read(in, ReadOptions.standard());
    }

    /**
     * Reads a stream as the options say; the stream stays the caller's to close.
     *
     * @param in where it is read from
     * @param options how to read or write, and how far to go
     * @return the file
     * @throws NotDicomException if the stream holds no DICOM file
     * @throws LimitExceededException if it goes beyond a limit
     * @throws MalformedDicomException if reading is strict and the stream has a fault
     * @throws IOException if it cannot be read
     */
    public static DicomFile read(InputStream in, ReadOptions options) throws IOException {
        return Part10Reader.read(Input.of(in), options);
    }

    /**
     * Reads a channel as the options say, from its position; it stays the caller's to close. A channel that can seek is
     * not read where values are skipped; nothing can be referred to in it, so long values are kept.
     *
     * @param channel read from its position on; left open
     * @param options how to read or write, and how far to go
     * @return the file
     * @throws NotDicomException if the channel holds no DICOM file
     * @throws LimitExceededException if it goes beyond a limit
     * @throws MalformedDicomException if reading is strict and the channel has a fault
     * @throws IOException if it cannot be read
     */
    public static DicomFile read(ReadableByteChannel channel, ReadOptions options) throws IOException {
        Input in = channel instanceof SeekableByteChannel seekable ? Input.of(seekable, null) : Input.of(channel);
        return Part10Reader.read(in, options);
    }

    /**
     * {@return a file of a data set, to be written in explicit little endian; its file meta information is made when it is}
     *
     * @param dataSet the data set
     */
    public static DicomFile of(DicomObject dataSet) {
        return of(dataSet, TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    /**
     * {@return a file of a data set whose pixels are encoded for a transfer syntax}
     *
     * @param dataSet the data set
     * @param transferSyntax the transfer syntax
     */
    public static DicomFile of(DicomObject dataSet, TransferSyntax transferSyntax) {
        return new DicomFile(DicomObject.empty(), dataSet, transferSyntax, new Diagnostics(1, false), -1);
    }

    /**
     * {@return this file with another data set, whose pixels are encoded for the same transfer syntax}
     *
     * @param changed takes the place of the data set
     */
    public DicomFile withDataSet(DicomObject changed) {
        return new DicomFile(fileMeta, changed, transferSyntax, new Diagnostics(1, false), -1, false, preamble);
    }

    /**
     * Writes the file as {@link WriteOptions#standard()} says; see {@link #write(Path, WriteOptions)}.
     *
     * @param target the file to write
     * @throws IOException if it cannot be written
     */
    public void write(Path target) throws IOException {
        write(target, WriteOptions.standard());
    }

    /**
     * Writes the file: first beside the target, then into its place in one step, so that there is never part of a file under
     * its name. A file there is replaced, also if values of this one are still in it.
     *
     * @param target the file to write
     * @param options how to read or write, and how far to go
     * @throws ValueException if a value is held elsewhere and cannot be read
     * @throws IllegalArgumentException if pixels would have to be decoded or encoded
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public void write(Path target, WriteOptions options) throws IOException {
        Part10Writer.write(this, target, options);
    }

    /**
     * Writes the file to a stream, which is neither flushed nor closed.
     *
     * @param out where it is written
     * @param options how to read or write, and how far to go
     * @throws ValueException if a value is held elsewhere and cannot be read
     * @throws IllegalArgumentException if pixels would have to be decoded or encoded
     * @throws IOException if the stream fails, or a file that holds a value
     */
    public void write(OutputStream out, WriteOptions options) throws IOException {
        Part10Writer.write(this, out, options);
    }

    /**
     * {@return the file as {@link WriteOptions#standard()} says, in memory}
     *
     * @throws ValueException if a value is held elsewhere and cannot be read
     * @throws UncheckedIOException if a file that holds a value cannot be read
     */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        try {
            write(out, WriteOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * {@return the 128 bytes before the prefix, zeros if the input had none} They are not written unless {@link
     * WriteOptions#withPreambleAsRead()} says so.
     */
    public byte[] preamble() {
        return Arrays.copyOf(preamble, Part10Reader.PREAMBLE);
    }

    /**
     * Group 0002; empty if the input had none.
     *
     * @return the data set
     */
    public DicomObject fileMeta() {
        return fileMeta;
    }

    /** {@return the data set} */
    public DicomObject dataSet() {
        return dataSet;
    }

    /** {@return how the data set was encoded: as file meta information says, unless that was seen to be wrong} */
    public TransferSyntax transferSyntax() {
        return transferSyntax;
    }

    /** {@return what was wrong with the input, in the order it was met; at most {@link Limits#diagnostics()}} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return how many diagnostics there were, those not kept included} */
    public int diagnosticCount() {
        return diagnosticCount;
    }

    /** {@return whether the input went on to the end of the data set} */
    public boolean isComplete() {
        return truncatedAt < 0;
    }

    /** {@return the position at which the input ended too early, if it did} */
    public OptionalLong truncatedAt() {
        return truncatedAt < 0 ? OptionalLong.empty() : OptionalLong.of(truncatedAt);
    }

    /**
     * The position in the input at which an item of a sequence begins with its item tag, as the offsets of a DICOMDIR count
     * it (PS3.3 F.3.2.2). It is known of what was read without leaving long values in the input
     * ({@link ReadOptions#withBulkInMemory()}), and not of a deflated data set.
     *
     * @param item an item of this file's data set, at any depth
     * @return empty if the item is none of this file's data set, or if its position is not known
     */
    public OptionalLong offsetOf(DicomObject item) {
        boolean within = item.table() == dataSet.table() && item.parent().isPresent();
        return positioned && within ? OptionalLong.of(item.table().offset(item.itemRow()) - 8L) : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return "DicomFile[" + transferSyntax + ", " + dataSet.size() + " elements"
                + (isComplete() ? "" : ", truncated at " + truncatedAt) + "]";
    }
}
