package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.privacy.internal.FileWalk;
import io.github.imbrex.dicom.privacy.internal.OrderedWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks data sets that are said to be de-identified against a contract. It changes nothing; it reports.
 *
 * <pre>{@code
 * var report = AnonymisationCheck.against(Contract.basic()).check(Path.of("study"));
 * report.writeHtml(Path.of("report.html"));
 * }</pre>
 *
 * <p>Bad data are findings, never exceptions: a file that cannot be read gets rule {@code IO-01} or {@code IO-02} and
 * makes the verdict {@link Verdict#INCOMPLETE} at best. Only headers are read, long values stay in their files. Files are
 * checked in parallel and reported in order.
 *
 * <p>Immutable and safe for use by many threads; each method that changes a setting gives a changed copy.
 *
 * @since 0.1
 */
public final class AnonymisationCheck {

    /** Findings listed per target; further ones are counted. */
    static final int FINDINGS_PER_TARGET = 1000;

    /** The name of a target that is no file. */
    private static final String OBJECT = "object";

    private final @Nullable Contract contract;
    private final Severity failAt;
    private final int parallelism;
    private final @Nullable Clock clock;
    private final @Nullable Path base;

    private AnonymisationCheck(
            @Nullable Contract contract, Severity failAt, int parallelism, @Nullable Clock clock, @Nullable Path base) {
        this.contract = contract;
        this.failAt = failAt;
        this.parallelism = parallelism;
        this.clock = clock;
        this.base = base;
    }

    /**
     * {@return a check against one contract, whatever the objects declare; what they declare otherwise is a finding}
     *
     * @param contract what every object must keep
     */
    public static AnonymisationCheck against(Contract contract) {
        return new AnonymisationCheck(
                Objects.requireNonNull(contract, "contract"), Severity.MEDIUM, processors(), Clock.systemUTC(), null);
    }

    /**
     * {@return a check of each object against what it declares, and against the Basic profile where it declares
     * nothing}
     */
    public static AnonymisationCheck asDeclared() {
        return new AnonymisationCheck(null, Severity.MEDIUM, processors(), Clock.systemUTC(), null);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * {@return a copy with another threshold}
     *
     * @param severity the lightest that is a deviation; {@link Severity#MEDIUM} unless set
     */
    public AnonymisationCheck failAt(Severity severity) {
        return new AnonymisationCheck(contract, severity, parallelism, clock, base);
    }

    /**
     * {@return a copy with another number of threads that check files}
     *
     * @param threads 1 or more; as many as there are processors unless set
     */
    public AnonymisationCheck parallelism(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A check needs at least one thread.");
        }
        return new AnonymisationCheck(contract, failAt, threads, clock, base);
    }

    /** {@return a copy that leaves the time out of reports, so that the same input gives the same bytes} */
    public AnonymisationCheck withoutTimestamp() {
        return new AnonymisationCheck(contract, failAt, parallelism, null, base);
    }

    /**
     * {@return a copy with another clock}
     *
     * @param source the time of reports
     */
    public AnonymisationCheck clock(Clock source) {
        return new AnonymisationCheck(contract, failAt, parallelism, source, base);
    }

    /**
     * {@return a copy that names targets relative to a folder instead of as they were given}
     *
     * @param folder one above the files that are checked
     */
    public AnonymisationCheck relativeTo(Path folder) {
        return new AnonymisationCheck(contract, failAt, parallelism, clock, folder);
    }

    /**
     * Checks files and all files below folders.
     *
     * @param paths in the order in which to report them
     * @return what was found, all of it in memory
     */
    public Report check(Path... paths) {
        List<Target> targets = new ArrayList<>();
        Summary summary = check(targets::add, paths);
        return new Report(summary, targets);
    }

    /**
     * Checks files and all files below folders without holding what was found. Memory does not grow with the number of
     * files, but for one identifier per patient, study and series.
     *
     * @param sink gets each target, in order, on the calling thread
     * @param paths in the order in which to report them
     * @return the figures
     */
    public Summary check(Consumer<? super Target> sink, Path... paths) {
        Summary.Counter counter = counter();
        OrderedWork.run(new FileWalk(Arrays.asList(paths)), parallelism, this::checkFile, target -> {
            counter.add(target);
            sink.accept(target);
        });
        return counter.summary();
    }

    /**
     * Checks one object that has been read, of which damage its reader noticed counts.
     *
     * @param file an object from any source
     * @return what was found in its only target
     */
    public Report check(DicomFile file) {
        ObjectCheck check = new ObjectCheck(contract);
        Optional<String> damage = FileCheck.damage(file);
        damage.ifPresent(reason -> check.add(FileCheck.inputFault(RuleBook.DAMAGED, Severity.HIGH, reason)));
        check.check(file);
        return report(check.target(OBJECT, damage.isPresent() ? Target.Outcome.DAMAGED : Target.Outcome.CHECKED, 0));
    }

    /**
     * Checks one data set, such as one from a DICOMweb answer.
     *
     * @param dataSet attributes without file meta information
     * @return what was found in its only target
     */
    public Report check(DicomObject dataSet) {
        ObjectCheck check = new ObjectCheck(contract);
        check.check(DicomObject.empty(), dataSet);
        return report(check.target(OBJECT, Target.Outcome.CHECKED, 0));
    }

    private Report report(Target target) {
        Summary.Counter counter = counter();
        counter.add(target);
        return new Report(counter.summary(), List.of(target));
    }

    private Target checkFile(FileWalk.Entry entry) {
        return new FileCheck(contract, entry, name(entry.file())).check();
    }

    private Summary.Counter counter() {
        Instant time = clock == null ? null : clock.instant();
        return contract == null
                ? new Summary.Counter(
                        "As each object declares, else the Basic profile",
                        "De-identification Method Code Sequence (0012,0064) of each object",
                        failAt,
                        time)
                : new Summary.Counter(contract.title(), "Given by the caller", failAt, time);
    }

    private String name(Path file) {
        Path shown = file;
        if (base != null) {
            Path absolute = file.toAbsolutePath().normalize();
            Path folder = base.toAbsolutePath().normalize();
            shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        }
        shown = shown.normalize();
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    static String version() {
        String version = AnonymisationCheck.class.getPackage().getImplementationVersion();
        return version == null ? "0.1" : version;
    }
}
