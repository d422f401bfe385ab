package io.github.imbrex.dicom.web;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A DICOMweb archive: search (QIDO-RS), retrieval (WADO-RS) and storage (STOW-RS), DICOM PS3.18.
 *
 * <pre>{@code
 * var archive = DicomWeb.at(imbrex, URI.create("https://node.example.org/dicom-web"));
 * for (var study : archive.search(SearchQuery.studies().where("ModalitiesInStudy", "MR"))) {
 *     var uid = study.string(Tag.StudyInstanceUID).orElseThrow();
 *     archive.download(uid, Path.of("images")).orThrow();
 * }
 * }</pre>
 *
 * <p>Instances are immutable, cost nothing and are safe for use by many threads. Calls throw {@link
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
        return new DicomWeb(new ArchiveCalls(connection));
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
     * Retrieves one instance into memory.
     *
     * @param studyUid Study Instance UID
     * @param seriesUid Series Instance UID
     * @param sopInstanceUid SOP Instance UID
     * @return the instance, checked to be the one asked for
     * @throws io.github.imbrex.DataException if the server sends none, more than one, or another
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
     */
    public void metadata(Scope scope, Consumer<? super DicomObject> action) {
        metadata(scope, new Cancellation(), action);
    }

    /**
     * As {@link #metadata(Scope, Consumer)}, until stopped by a switch.
     *
     * @param scope study, series or instance
     * @param cancellation stops the transfer, also while it waits
     * @param action gets one instance after the other as they arrive, on this thread
     */
    public void metadata(Scope scope, Cancellation cancellation, Consumer<? super DicomObject> action) {
        try (Response response = calls.metadata(scope, cancellation)) {
            DicomJsonBody.forEach(response, cancellation, DicomJsonBody.METADATA_LIMIT, action);
        }
    }

    /**
     * {@return the attributes of all instances in a scope, all at once}
     *
     * @param scope study, series or instance
     */
    public List<DicomObject> metadata(Scope scope) {
        List<DicomObject> all = new ArrayList<>();
        metadata(scope, all::add);
        return List.copyOf(all);
    }

    /**
     * Retrieves frames of one instance as they are stored, a part for each in the order asked for. Close the reader.
     *
     * @param instance which instance
     * @param numbers frame numbers, from 1
     * @return the parts, one for each frame
     */
    public MultipartReader frames(Scope instance, int... numbers) {
        if (instance.sopInstanceUid().isEmpty()
                || numbers.length == 0
                || Arrays.stream(numbers).anyMatch(n -> n < 1)) {
            throw new IllegalArgumentException("Frames are of one instance, at least one, and count from 1.");
        }
        String list = Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return parts(calls.frames(instance, list, new Cancellation()), "frames");
    }

    /**
     * Retrieves a bulk value, as the only part or the first of several. Credentials go along only if its address is of
     * the archive's own origin. Close the reader.
     *
     * @param metadataOf the scope whose metadata gave the address, to which it may be relative
     * @param address the {@code BulkDataURI}
     * @return the parts, of which the first is the value
     * @throws io.github.imbrex.DataException if the address is none of http or https
     */
    public MultipartReader bulkData(Scope metadataOf, String address) {
        return parts(calls.bulkData(metadataOf, address, new Cancellation()), "bulk data");
    }

    private static MultipartReader parts(Response response, String wanted) {
        if (response.mediaType().equals("text/html")) {
            try (response) {
                throw UnexpectedContent.in(response, wanted);
            }
        }
        return MultipartReader.of(response.body(), response.contentType().orElse(""));
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
     *     A disk that fails later is told by {@link StudyDownload#remarks()} and the outcomes
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
