package io.github.imbrex.dicom.web;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * A DICOMweb archive (DICOM PS3.18): search (QIDO-RS), retrieval (WADO-RS), storage (STOW-RS), work items (UPS-RS).
 *
 * <pre>{@code
 * var archive = DicomWeb.at(imbrex, URI.create("https://node.example.org/dicom-web"));
 * for (var study : archive.search(SearchQuery.studies().where("ModalitiesInStudy", "MR"))) {
 *     var uid = study.string(Tag.StudyInstanceUID).orElseThrow();
 *     archive.download(uid, Path.of("images")).orThrow();
 * }
 * }</pre>
 *
 * <p>Instances are immutable but for what they {@linkplain #capabilities() learn}, cost nothing and are safe for use by many threads. Calls throw {@link
 * io.github.imbrex.ServiceException} if the archive refuses, {@link io.github.imbrex.AuthenticationException} if it asks
 * for a sign-in, {@link io.github.imbrex.ConnectionException} if it does not answer and {@link
 * io.github.imbrex.DataException} if it answers with something else.
 *
 * @since 0.1
 */
public final class DicomWeb {

    private final ArchiveCalls calls;

    private DicomWeb(ArchiveCalls calls) {
        this.calls = calls;
    }

    /**
     * {@return the archive at an address}
     *
     * @param imbrex connections and credentials
     * @param root the address below which {@code /studies} lies, such as {@code https://node.example.org/dicom-web}
     */
    public static DicomWeb at(Imbrex imbrex, URI root) {
        return over(imbrex.connect(root));
    }

    /**
     * {@return the archive at the base address of a connection}
     *
     * @param connection its base address is the one below which {@code /studies} lies
     */
    public static DicomWeb over(Connection connection) {
        return over(ArchiveAddresses.all(connection));
    }

    static DicomWeb over(ArchiveAddresses addresses) {
        return new DicomWeb(new ArchiveCalls(addresses));
    }

    /**
     * {@return a builder of an archive whose services do not all lie below one address}
     *
     * @param imbrex connections and credentials
     * @param root the address below which lies what the builder is not told otherwise
     */
    public static DicomWebBuilder builder(Imbrex imbrex, URI root) {
        return new DicomWebBuilder(imbrex, root);
    }

    /**
     * Searches; nothing is asked before the matches are iterated.
     *
     * @param query what to look for
     * @return the matches, fetched page by page
     */
    public Matches search(SearchQuery query) {
        return search(query, new Cancellation());
    }

    /**
     * Searches, until stopped by a switch.
     *
     * @param query what to look for
     * @param cancellation stops the iteration, also while it waits
     * @return the matches, fetched page by page
     */
    public Matches search(SearchQuery query, Cancellation cancellation) {
        return new Matches(calls, query, cancellation);
    }

    /**
     * Retrieves instances as they arrive, in the transfer syntax they are stored in. Close the stream.
     *
     * @param scope study, series or instance
     * @return the instances, which come from the network as they are consumed
     */
    public InstanceStream retrieve(Scope scope) {
        return retrieve(scope, "*", new Cancellation());
    }

    /**
     * Retrieves instances as they arrive. Close the stream.
     *
     * @param scope study, series or instance
     * @param transferSyntax the UID to ask for, or {@code *} for as stored. The file itself says what it came in
     * @param cancellation stops the transfer, also while it waits
     * @return the instances, which come from the network as they are consumed
     */
    public InstanceStream retrieve(Scope scope, String transferSyntax, Cancellation cancellation) {
        return InstanceStream.of(calls.retrieve(scope, transferSyntax, cancellation), cancellation);
    }

    /**
     * Retrieves instances as they arrive, in the first of several transfer syntaxes that the server can give. Close the
     * stream.
     *
     * @param scope study, series or instance
     * @param wanted the transfer syntaxes to ask for. The file itself says what it came in
     * @param cancellation stops the transfer, also while it waits
     * @return the instances, which come from the network as they are consumed
     */
    public InstanceStream retrieve(Scope scope, TransferSyntaxes wanted, Cancellation cancellation) {
        return InstanceStream.of(calls.retrieve(scope, wanted, cancellation), cancellation);
    }

    /**
     * Retrieves one instance into memory.
     *
     * @param studyUid Study Instance UID
     * @param seriesUid Series Instance UID
     * @param sopInstanceUid SOP Instance UID
     * @return the instance, checked to be the one asked for
     * @throws io.github.imbrex.DataException if the server sends none, more than one, another, or half of it
     */
    public DicomFile instance(String studyUid, String seriesUid, String sopInstanceUid) {
        return SingleInstance.read(
                calls, Scope.study(studyUid).series(seriesUid).instance(sopInstanceUid));
    }

    /**
     * Retrieves the attributes of all instances in a scope without their bulk data.
     *
     * @param scope study, series or instance
     * @param action gets one instance after the other as they arrive, on this thread
     * @return how many came, and whether these are all
     */
    public Delivery metadata(Scope scope, Consumer<? super DicomObject> action) {
        return metadata(scope, new Cancellation(), action);
    }

    /**
     * As {@link #metadata(Scope, Consumer)}, until stopped by a switch.
     *
     * @param scope study, series or instance
     * @param cancellation stops the transfer, also while it waits
     * @param action gets one instance after the other as they arrive, on this thread
     * @return how many came, and whether these are all
     */
    public Delivery metadata(Scope scope, Cancellation cancellation, Consumer<? super DicomObject> action) {
        return MetadataCalls.forEach(calls, scope, cancellation, action);
    }

    /**
     * {@return the attributes of all instances in a scope, all at once, and whether these are all}
     *
     * @param scope study, series or instance
     */
    public Metadata metadata(Scope scope) {
        return MetadataCalls.all(calls, scope, new Cancellation());
    }

    /**
     * Retrieves frames of one instance as they are stored. Close the stream.
     *
     * @param instance which instance
     * @param numbers frame numbers, from 1; one that is named twice comes twice
     * @return the frames, which come from the network as they are consumed
     */
    public FrameStream frames(Scope instance, int... numbers) {
        return frames(instance, TransferSyntaxes.asStored(), new Cancellation(), numbers);
    }

    /**
     * Retrieves frames of one instance. Close the stream.
     *
     * @param instance which instance
     * @param wanted the transfer syntaxes to ask for
     * @param cancellation stops the transfer, also while it waits
     * @param numbers frame numbers, from 1; one that is named twice comes twice
     * @return the frames, which come from the network as they are consumed
     */
    public FrameStream frames(Scope instance, TransferSyntaxes wanted, Cancellation cancellation, int... numbers) {
        if (instance.sopInstanceUid().isEmpty()) {
            throw new IllegalArgumentException("Frames are of one instance; name it in the scope.");
        }
        var checked = FrameNumbers.checked(numbers);
        return FrameStream.of(calls.frames(instance, wanted, checked, cancellation), cancellation, numbers);
    }

    /**
     * Retrieves a bulk value. Credentials go along only if its address is of the archive's own origin. Close the stream.
     *
     * @param metadataOf the scope whose metadata gave the address, to which it may be relative
     * @param address the {@code BulkDataURI}
     * @return the value, as it arrives
     * @throws io.github.imbrex.DataException if the address is none of http or https
     */
    public ContentStream bulkData(Scope metadataOf, String address) {
        return BulkDataCalls.whole(calls, metadataOf, address, new Cancellation());
    }

    /**
     * Retrieves a part of a bulk value: from servers that know ranges only that part, from others everything, of which
     * the rest is not read. Close the stream.
     *
     * @param metadataOf the scope whose metadata gave the address, to which it may be relative
     * @param address the {@code BulkDataURI}
     * @param range which bytes; fewer come if the value ends before
     * @param cancellation stops the transfer, also while it waits
     * @return the bytes, as they arrive
     * @throws io.github.imbrex.DataException if the address is none of http or https, the range begins after the end of
     *     the value, or other bytes come
     */
    public ContentStream bulkData(Scope metadataOf, String address, ByteRange range, Cancellation cancellation) {
        return BulkDataCalls.range(calls, metadataOf, address, range, cancellation);
    }

    /**
     * Retrieves a picture that the server draws; several, in parts, of a study or series. Close the stream.
     *
     * @param scope study, series or instance
     * @param rendering how to draw it
     * @return the picture, as it arrives
     */
    public ContentStream rendered(Scope scope, Rendering rendering) {
        return rendered(scope, rendering, new Cancellation());
    }

    /**
     * As {@link #rendered(Scope, Rendering)}, until stopped by a switch.
     *
     * @param scope study, series or instance
     * @param rendering how to draw it
     * @param cancellation stops the transfer, also while it waits
     * @return the picture, as it arrives
     */
    public ContentStream rendered(Scope scope, Rendering rendering, Cancellation cancellation) {
        return RenderedCalls.rendered(calls, scope, rendering, cancellation);
    }

    /**
     * Retrieves one small picture that stands for a scope. Close the stream.
     *
     * @param scope study, series or instance
     * @return the picture, as it arrives
     */
    public ContentStream thumbnail(Scope scope) {
        return thumbnail(scope, Rendering.jpeg(), new Cancellation());
    }

    /**
     * Retrieves one small picture that stands for a scope, in a size. Close the stream.
     *
     * @param scope study, series or instance
     * @param rendering format, viewport and frames; nothing else can be chosen
     * @param cancellation stops the transfer, also while it waits
     * @return the picture, as it arrives
     */
    public ContentStream thumbnail(Scope scope, Rendering rendering, Cancellation cancellation) {
        return RenderedCalls.thumbnail(calls, scope, rendering, cancellation);
    }

    /**
     * Deletes a study, a series or an instance for good, on a server that does that. Nothing asks whether this is meant.
     *
     * @param scope what is to go
     * @return what became of it. Once a server has said that it does not delete, it is not asked again
     */
    public Deletion delete(Scope scope) {
        return DeleteCalls.delete(calls, scope);
    }

    /** {@return the server's work list (UPS-RS)} */
    public WorkItems workItems() {
        return new WorkItems(calls, null);
    }

    /** {@return what the archive can do, as far as that has been learned} It goes on learning. */
    public Capabilities capabilities() {
        return calls.capabilities();
    }

    /**
     * Downloads a study with the {@linkplain DownloadOptions#defaults() default options}.
     *
     * @param studyUid Study Instance UID
     * @param directory made if need be
     * @return an outcome for each instance; ask {@link StudyDownload#isComplete()}
     */
    public StudyDownload download(String studyUid, Path directory) {
        return download(Scope.study(studyUid), directory, DownloadOptions.defaults());
    }

    /**
     * Downloads a study, a series or an instance into files {@code <study>/<series>/<instance>.dcm} below a directory,
     * which is made if need be. Memory does not grow with the study.
     *
     * <p>A file has its name only once it is whole, checked and flushed to disk; until then it ends in {@code .part}.
     * Run again, it fetches what is missing. An instance that does not come is an outcome, not an exception: ask {@link
     * StudyDownload#isComplete()}.
     *
     * @param scope study, series or instance
     * @param directory made if need be
     * @param options how to ask, and who listens
     * @return an outcome for each instance
     * @throws io.github.imbrex.ImbrexException if nothing can be had at all: the archive is not there, refuses, or does
     *     not know the study
     * @throws java.util.concurrent.CancellationException if cancelled before it is known what there is to download
     * @throws LocalStorageException if the directory cannot be written, or another download of this study into it runs.
     *     A disk that fails later is told by {@link StudyDownload#stopped()} and the outcomes
     */
    public StudyDownload download(Scope scope, Path directory, DownloadOptions options) {
        return new Downloader(calls, scope, directory, options).run();
    }

    /**
     * Stores files with the {@linkplain StoreOptions#defaults() default options}.
     *
     * @param paths files, and folders with all that is below
     * @return an outcome for each file; ask {@link StoreReport#isComplete()}
     */
    public StoreReport store(Collection<Path> paths) {
        return store(paths, StoreOptions.defaults());
    }

    /**
     * Stores files as they are (STOW-RS, DICOM PS3.18 section 10.5), in requests of a few at a time. Memory grows with
     * the number of files, but not with their size.
     *
     * <p>All files are looked at before anything is sent: what is no whole DICOM file fails and is not sent, and of
     * several with one SOP Instance UID the first is. An outcome is what the server says about that instance, never its
     * status alone. Where it does not say, it is asked whether it has the instance, and only what it does not have is
     * sent again, at most three times.
     *
     * @param paths files, and folders with all that is below
     * @param options how to send, and who listens
     * @return an outcome for each file
     * @throws io.github.imbrex.ImbrexException if nothing can be stored at all: the archive is not there, or refuses
     *     the first request whatever it holds
     * @throws java.util.concurrent.CancellationException if cancelled while the files are looked at
     */
    public StoreReport store(Collection<Path> paths, StoreOptions options) {
        return new Storing(calls, paths, options).run();
    }
}
