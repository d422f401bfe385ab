package io.github.imbrex.dicom.web;

import io.github.imbrex.Progress;
import io.github.imbrex.spi.Cancellation;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to store. Immutable; each change gives new options.
 *
 * @since 0.1
 */
public final class StoreOptions {

    private static final StoreOptions DEFAULTS = new StoreOptions(
            32L << 20, 100, 2, null, Screening.none(), Progress.none(), new Cancellation(), outcome -> {});

    private final long batchBytes;
    private final int batchCount;
    private final int parallel;
    private final @Nullable String study;
    private final Screening screening;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Consumer<? super StoreOutcome> outcomes;

    private StoreOptions(
            long batchBytes,
            int batchCount,
            int parallel,
            @Nullable String study,
            Screening screening,
            Progress progress,
            Cancellation cancellation,
            Consumer<? super StoreOutcome> outcomes) {
        this.batchBytes = batchBytes;
        this.batchCount = batchCount;
        this.parallel = parallel;
        this.study = study;
        this.screening = screening;
        this.progress = progress;
        this.cancellation = cancellation;
        this.outcomes = outcomes;
    }

    /** {@return the default options: requests of at most 32 MiB or 100 instances, 2 at a time, nothing screened} */
    public static StoreOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with another size of requests} A larger instance goes in a request of its own. Should the server
     * refuse a size (status 413), less is sent at once from then on.
     *
     * @param most bytes of one request, 1 or more
     */
    public StoreOptions batchBytes(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("A request holds at least 1 byte.");
        }
        return new StoreOptions(most, batchCount, parallel, study, screening, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy with another number of instances in one request}
     *
     * @param most 1 to 10,000
     */
    public StoreOptions batchCount(int most) {
        if (most < 1 || most > 10_000) {
            throw new IllegalArgumentException("A request holds between 1 and 10,000 instances.");
        }
        return new StoreOptions(batchBytes, most, parallel, study, screening, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy with another number of requests at a time}
     *
     * @param requests 1 to 8
     */
    public StoreOptions parallel(int requests) {
        if (requests < 1 || requests > 8) {
            throw new IllegalArgumentException("Between 1 and 8 requests can be sent at a time.");
        }
        return new StoreOptions(batchBytes, batchCount, requests, study, screening, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy that stores into one study, so that the server refuses instances of any other (DICOM PS3.18
     * section 10.5.1)}
     *
     * @param studyUid Study Instance UID
     */
    public StoreOptions into(String studyUid) {
        String checked = Scope.study(studyUid).studyUid();
        return new StoreOptions(batchBytes, batchCount, parallel, checked, screening, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy that sends only what passes a screening; the rest fails with the objection as its reason}
     *
     * @param gate asked about each DICOM file before anything is sent
     */
    public StoreOptions screening(Screening gate) {
        return new StoreOptions(batchBytes, batchCount, parallel, study, gate, progress, cancellation, outcomes);
    }

    /**
     * {@return a copy with a listener}
     *
     * @param listener told one step for each file and about each megabyte sent, also of what had to be sent again
     */
    public StoreOptions progress(Progress listener) {
        return new StoreOptions(batchBytes, batchCount, parallel, study, screening, listener, cancellation, outcomes);
    }

    /**
     * {@return a copy that a switch stops} What the server confirmed stays confirmed; what was on its way is looked up
     * once; the rest fails as not sent.
     *
     * @param newCancellation may stop other calls as well
     */
    public StoreOptions cancellation(Cancellation newCancellation) {
        return new StoreOptions(
                batchBytes, batchCount, parallel, study, screening, progress, newCancellation, outcomes);
    }

    /**
     * {@return a copy that tells what becomes of each file as soon as it is known, each once}
     *
     * @param listener called by one thread at a time; must be quick, and what it throws ends the store
     */
    public StoreOptions onOutcome(Consumer<? super StoreOutcome> listener) {
        return new StoreOptions(batchBytes, batchCount, parallel, study, screening, progress, cancellation, listener);
    }

    long batchBytes() {
        return batchBytes;
    }

    int batchCount() {
        return batchCount;
    }

    int parallel() {
        return parallel;
    }

    Optional<String> study() {
        return Optional.ofNullable(study);
    }

    Screening screening() {
        return screening;
    }

    Progress progress() {
        return progress;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    Consumer<? super StoreOutcome> outcomes() {
        return outcomes;
    }
}
