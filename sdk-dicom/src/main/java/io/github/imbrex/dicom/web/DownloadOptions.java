package io.github.imbrex.dicom.web;

import io.github.imbrex.Progress;
import io.github.imbrex.spi.Cancellation;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How to download. Immutable; each change gives new options.
 *
 * @since 0.1
 */
public final class DownloadOptions {

    /** How instances are asked for. */
    public enum Mode {
        /**
         * Everything in one request, the fastest; what did not come is then asked for one by one. A download that is
         * taken up again begins with the latter.
         */
        STUDY,
        /** One request for each instance, several at a time. */
        INSTANCE
    }

    private static final DownloadOptions DEFAULTS = new DownloadOptions(new Draft());

    private final Mode mode;
    private final int parallel;
    private final String transferSyntax;
    private final Layout layout;
    private final boolean verify;
    private final Duration patience;
    private final Screening screening;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Consumer<? super InstanceOutcome> outcomes;

    private DownloadOptions(Draft draft) {
        this.mode = draft.mode;
        this.parallel = draft.parallel;
        this.transferSyntax = draft.transferSyntax;
        this.layout = draft.layout;
        this.verify = draft.verify;
        this.patience = draft.patience;
        this.screening = draft.screening;
        this.progress = draft.progress;
        this.cancellation = draft.cancellation;
        this.outcomes = draft.outcomes;
    }

    /** {@return the default options: whole study first, 4 requests at a time for the rest, bytes as stored} */
    public static DownloadOptions defaults() {
        return DEFAULTS;
    }

    private DownloadOptions with(Consumer<Draft> change) {
        var draft = new Draft();
        draft.mode = mode;
        draft.parallel = parallel;
        draft.transferSyntax = transferSyntax;
        draft.layout = layout;
        draft.verify = verify;
        draft.patience = patience;
        draft.screening = screening;
        draft.progress = progress;
        draft.cancellation = cancellation;
        draft.outcomes = outcomes;
        change.accept(draft);
        return new DownloadOptions(draft);
    }

    /** Options in the making, from the defaults. */
    private static final class Draft {
        private Mode mode = Mode.STUDY;
        private int parallel = 4;
        private String transferSyntax = "*";
        private Layout layout = Layout.UID;
        private boolean verify;
        private Duration patience = Duration.ofSeconds(30);
        private Screening screening = Screening.none();
        private Progress progress = Progress.none();
        private Cancellation cancellation = new Cancellation();
        private Consumer<? super InstanceOutcome> outcomes = outcome -> {};
    }

    /**
     * {@return a copy with another mode}
     *
     * @param newMode how instances are asked for
     */
    public DownloadOptions mode(Mode newMode) {
        return with(draft -> draft.mode = newMode);
    }

    /**
     * {@return a copy with another number of requests at a time for single instances}
     *
     * @param requests 1 to 64
     */
    public DownloadOptions parallel(int requests) {
        if (requests < 1 || requests > 64) {
            throw new IllegalArgumentException("Between 1 and 64 instances can be fetched at a time.");
        }
        return with(draft -> draft.parallel = requests);
    }

    /**
     * {@return a copy that asks for a transfer syntax}
     *
     * @param uid a UID, or {@code *} for as stored, without work for the server
     */
    public DownloadOptions transferSyntax(String uid) {
        if (!uid.equals("*") && !Scope.isUid(uid)) {
            throw new IllegalArgumentException("A transfer syntax is a UID such as 1.2.840.10008.1.2.1, or *.");
        }
        return with(draft -> draft.transferSyntax = uid);
    }

    /**
     * {@return a copy with another way to name files}
     *
     * @param newLayout for files that are not there yet
     */
    public DownloadOptions layout(Layout newLayout) {
        return with(draft -> draft.layout = newLayout);
    }

    /**
     * {@return a copy that waits so long for a server that does not serve, since it is being started again} Counts while
     * instances are asked for one by one and none has an answer: refused and broken connections, and answers such as 503.
     * After a few failures in a row within this time they are given up, and the result says so; the default is 30
     * seconds.
     *
     * @param time zero to give up after those few
     */
    public DownloadOptions patience(Duration time) {
        if (time.isNegative() || time.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("Patience lasts from no time to a year.");
        }
        return with(draft -> draft.patience = time);
    }

    /**
     * {@return a copy that lets an instance get its name only if it passes} What is objected to lies at {@code
     * quarantine/<study>/<series>/<instance>.dcm} in the directory of the download, has failed, and is not fetched again
     * as long as it is there, with or without a screening. Files that are there already are not looked at.
     *
     * @param newScreening called by several threads at a time
     */
    public DownloadOptions screening(Screening newScreening) {
        return with(draft -> draft.screening = newScreening);
    }

    /**
     * {@return a copy that does or does not trust files that are there already}
     *
     * @param reread whether to read every one of them and compare it with the digest in the journal; otherwise its size
     *     and its UIDs must do
     */
    public DownloadOptions verify(boolean reread) {
        return with(draft -> draft.verify = reread);
    }

    /**
     * {@return a copy with a listener}
     *
     * @param listener told one step for each instance and about each megabyte
     */
    public DownloadOptions progress(Progress listener) {
        return with(draft -> draft.progress = listener);
    }

    /**
     * {@return a copy that a switch stops} What has arrived whole is kept, and the result says what is missing.
     *
     * @param newCancellation may stop other calls as well
     */
    public DownloadOptions cancellation(Cancellation newCancellation) {
        return with(draft -> draft.cancellation = newCancellation);
    }

    /**
     * {@return a copy that tells what becomes of each instance} The same outcomes as {@link StudyDownload#outcomes()},
     * each once: an instance whose bytes are on the disk at once, though its name is only certain to be there when the
     * download returns, and one that failed at the latest before that.
     *
     * @param listener called by one thread at a time; must be quick, and what it throws ends the download
     */
    public DownloadOptions onOutcome(Consumer<? super InstanceOutcome> listener) {
        return with(draft -> draft.outcomes = listener);
    }

    Mode mode() {
        return mode;
    }

    int parallel() {
        return parallel;
    }

    String transferSyntax() {
        return transferSyntax;
    }

    Layout layout() {
        return layout;
    }

    Duration patience() {
        return patience;
    }

    Screening screening() {
        return screening;
    }

    boolean verify() {
        return verify;
    }

    Progress progress() {
        return progress;
    }

    Consumer<? super InstanceOutcome> outcomes() {
        return outcomes;
    }

    Cancellation cancellation() {
        return cancellation;
    }
}
