package io.github.imbrex.dicom.web;

import io.github.imbrex.Progress;
import io.github.imbrex.spi.Cancellation;
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

    private static final DownloadOptions DEFAULTS =
            new DownloadOptions(Mode.STUDY, 4, "*", false, Progress.none(), new Cancellation(), outcome -> {});

    private final Mode mode;
    private final int parallel;
    private final String transferSyntax;
    private final boolean verify;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Consumer<? super InstanceOutcome> outcomes;

    private DownloadOptions(
            Mode mode,
            int parallel,
            String transferSyntax,
            boolean verify,
            Progress progress,
            Cancellation cancellation,
            Consumer<? super InstanceOutcome> outcomes) {
        this.mode = mode;
        this.parallel = parallel;
        this.transferSyntax = transferSyntax;
        this.verify = verify;
        this.progress = progress;
        this.cancellation = cancellation;
        this.outcomes = outcomes;
    }

    /** {@return the default options: whole study first, 4 requests at a time for the rest, bytes as stored} */
    public static DownloadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with another mode}
     *
     * @param newMode how instances are asked for
     */
    public DownloadOptions mode(Mode newMode) {
        return new DownloadOptions(newMode, parallel, transferSyntax, verify, progress, cancellation, outcomes);
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
        return new DownloadOptions(mode, requests, transferSyntax, verify, progress, cancellation, outcomes);
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
        return new DownloadOptions(mode, parallel, uid, verify, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy that does or does not trust files that are there already}
     *
     * @param reread whether to read every one of them and compare it with the digest in the journal; otherwise its size
     *     and its UIDs must do
     */
    public DownloadOptions verify(boolean reread) {
        return new DownloadOptions(mode, parallel, transferSyntax, reread, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy with a listener}
     *
     * @param listener told one step for each instance and about each megabyte
     */
    public DownloadOptions progress(Progress listener) {
        return new DownloadOptions(mode, parallel, transferSyntax, verify, listener, cancellation, outcomes);
    }

    /**
     * {@return a copy that a switch stops} What has arrived whole is kept, and the result says what is missing.
     *
     * @param newCancellation may stop other calls as well
     */
    public DownloadOptions cancellation(Cancellation newCancellation) {
        return new DownloadOptions(mode, parallel, transferSyntax, verify, progress, newCancellation, outcomes);
    }

    /**
     * {@return a copy that tells what becomes of each instance} The same outcomes as {@link StudyDownload#outcomes()},
     * each once: an instance whose file is safe at once, one that failed at the latest before the download returns.
     *
     * @param listener called by one thread at a time; must be quick, and what it throws ends the download
     */
    public DownloadOptions onOutcome(Consumer<? super InstanceOutcome> listener) {
        return new DownloadOptions(mode, parallel, transferSyntax, verify, progress, cancellation, listener);
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
