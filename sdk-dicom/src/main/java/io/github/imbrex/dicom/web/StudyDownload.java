package io.github.imbrex.dicom.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What became of a download: an outcome for every instance that the server lists or sent. A download that broke is a
 * value like any other; ask {@link #isComplete()}, or let {@link #orThrow()} ask. Immutable.
 *
 * <p>A file has its name only once its bytes are on the disk, and when the download returns, the names are there too.
 * Whatever stops a download, a later one into the same directory fetches again at most what was on its way: one instance
 * for each request at that moment. After a power failure it may also be what came in the seconds before.
 *
 * @since 0.1
 */
public final class StudyDownload {

    private final Scope scope;
    private final Path directory;
    private final List<InstanceOutcome> outcomes;
    private final OptionalInt expected;
    private final OptionalInt announced;
    private final List<String> duplicates;
    private final List<String> extras;
    private final List<String> remarks;
    private final @Nullable String stopped;
    private final boolean complete;

    StudyDownload(
            Scope scope,
            Path directory,
            List<InstanceOutcome> outcomes,
            OptionalInt expected,
            OptionalInt announced,
            List<String> duplicates,
            List<String> extras,
            List<String> remarks,
            @Nullable String stopped,
            boolean complete) {
        this.scope = scope;
        this.directory = directory;
        this.outcomes = List.copyOf(outcomes);
        this.expected = expected;
        this.announced = announced;
        this.duplicates = List.copyOf(duplicates);
        this.extras = List.copyOf(extras);
        this.remarks = List.copyOf(remarks);
        this.stopped = stopped;
        this.complete = complete;
    }

    /** {@return what was asked for} */
    public Scope scope() {
        return scope;
    }

    /**
     * {@return the folder of the study, which has a folder for each series} By {@link Layout#DESCRIPTION} the first
     * instance names it; without any, this is the directory of the download.
     */
    public Path directory() {
        return directory;
    }

    /**
     * {@return one outcome for each instance, in the order the server lists them, extras after these, then what came but
     * is no file to keep}
     */
    public List<InstanceOutcome> outcomes() {
        return outcomes;
    }

    /** {@return the files that are there, in the order of {@link #outcomes()}} */
    public List<Path> files() {
        return outcomes.stream()
                .map(InstanceOutcome::file)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the number of instances that the server's search lists, if it can search} */
    public OptionalInt expected() {
        return expected;
    }

    /**
     * {@return the number of instances that the server counts in the study, NumberOfStudyRelatedInstances (0020,1208), if
     * it says so} A second opinion, asked for whole studies only: numbers may be older than the list, and may count what
     * this user must not see. A difference is a {@linkplain #remarks() remark}; {@link #isComplete()} says what it means.
     */
    public OptionalInt announced() {
        return announced;
    }

    /**
     * {@return whether everything is there: every instance the search lists, and nothing that came had to be thrown away
     * as damaged} Where the server cannot search, or its own {@linkplain #announced() count} or an instance that it does
     * not list shows that the list is short, an answer with everything must have come to a proper end in this run, too;
     * without a list, the files must not be fewer than the count.
     */
    public boolean isComplete() {
        return complete;
    }

    /** {@return the outcomes of what is not there} */
    public List<InstanceOutcome> missing() {
        return outcomes.stream().filter(InstanceOutcome::isFailed).toList();
    }

    /** {@return the SOP Instance UIDs that the server sent or listed more than once; one file is kept} */
    public List<String> duplicates() {
        return duplicates;
    }

    /** {@return the SOP Instance UIDs that the server sent but does not list; kept if they belong to the study} */
    public List<String> extras() {
        return extras;
    }

    /**
     * {@return what else a person may want to know: status 206, deviations from the standard, an interrupted transfer}
     */
    public List<String> remarks() {
        return remarks;
    }

    /** {@return why not everything was tried, such as a full disk or a refused sign-in, if so} */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    /** {@return the size of all files that are there, in bytes} */
    public long bytes() {
        return outcomes.stream().mapToLong(InstanceOutcome::bytes).sum();
    }

    /**
     * {@return this download if complete}
     *
     * @throws IncompleteDownloadException if not; what did arrive stays where it is
     */
    public StudyDownload orThrow() {
        if (!complete) {
            throw new IncompleteDownloadException(this);
        }
        return this;
    }

    /** Counts, without patient data. */
    @Override
    public String toString() {
        int missing = missing().size();
        return (complete ? "complete: " : "INCOMPLETE: ") + (outcomes.size() - missing) + " of "
                + (expected.isPresent() ? expected.getAsInt() : "an unknown number of") + " instances in " + directory
                + (missing == 0 ? "" : ", " + missing + " failed");
    }
}
