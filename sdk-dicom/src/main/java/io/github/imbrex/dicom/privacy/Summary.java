package io.github.imbrex.dicom.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a check: who checked what against what, how much, and with which result. Immutable.
 *
 * @since 0.1
 */
public final class Summary {

    /**
     * One rule and whether it was applied.
     *
     * @param rule one of the rule book
     * @param run false when this version does not apply it, so that nothing is known about what it looks at
     * @param findings how many findings it made
     * @since 0.1
     */
    public record Coverage(Rule rule, boolean run, long findings) {}

    private final String contract;
    private final String contractOrigin;
    private final Severity failAt;
    private final @Nullable Instant time;
    private final Map<Target.Outcome, Long> targets;
    private final Map<Severity, Long> findings;
    private final List<Coverage> coverage;
    private final long bytes;
    private final long unexamined;
    private final int patients;
    private final int studies;
    private final int series;

    private Summary(Counter counter) {
        contract = counter.contract;
        contractOrigin = counter.contractOrigin;
        failAt = counter.failAt;
        time = counter.time == null ? null : counter.time.truncatedTo(ChronoUnit.SECONDS);
        targets = Collections.unmodifiableMap(new EnumMap<>(counter.targets));
        findings = Collections.unmodifiableMap(new EnumMap<>(counter.findings));
        coverage = RuleBook.all().stream()
                .map(rule ->
                        new Coverage(rule, RuleBook.isRun(rule), counter.rules.getOrDefault(rule.id(), new long[1])[0]))
                .toList();
        bytes = counter.bytes;
        unexamined = counter.unexamined;
        patients = counter.patients.size();
        studies = counter.studies.size();
        series = counter.series.size();
    }

    /** {@return the name and version of what checked} */
    public String tool() {
        return "Imbrex anonymisation check " + AnonymisationCheck.version();
    }

    /** {@return the version of the set of rules} */
    public String ruleSet() {
        return RuleBook.VERSION;
    }

    /** {@return the edition of the standard whose tables were applied} */
    public String edition() {
        return "DICOM PS3.15 " + ProfileTable.EDITION;
    }

    /** {@return the contract in words; where each object's own declaration counts, that is said instead} */
    public String contract() {
        return contract;
    }

    /** {@return where the contract came from, in words} */
    public String contractOrigin() {
        return contractOrigin;
    }

    /** {@return the lightest severity that makes the verdict {@link Verdict#DEVIATIONS}} */
    public Severity failAt() {
        return failAt;
    }

    /** {@return the time at which the check began, to the second; empty when the time stamp is switched off} */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /**
     * {@return the number of targets of an outcome}
     *
     * @param outcome how far they were checked
     */
    public long targets(Target.Outcome outcome) {
        return targets.getOrDefault(outcome, 0L);
    }

    /**
     * {@return the number of findings of a severity}
     *
     * @param severity exactly this one
     */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** {@return every rule known, in the order of the catalogue, and whether it was run} */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** {@return the size of the files read or tried, in bytes, pixel data included} */
    public long bytes() {
        return bytes;
    }

    /**
     * {@return the number of values that the contract lets stay if they are cleaned, whose content no rule of this
     * version examines}
     */
    public long unexamined() {
        return unexamined;
    }

    /** {@return the number of distinct Patient IDs} */
    public int patients() {
        return patients;
    }

    /** {@return the number of distinct Study Instance UIDs} */
    public int studies() {
        return studies;
    }

    /** {@return the number of distinct Series Instance UIDs} */
    public int series() {
        return series;
    }

    /** {@return the result in one word} */
    public Verdict verdict() {
        for (Severity severity : Severity.values()) {
            if (severity.isAtLeast(failAt) && findings(severity) > 0) {
                return Verdict.DEVIATIONS;
            }
        }
        if (targets(Target.Outcome.UNREADABLE) + targets(Target.Outcome.DAMAGED) > 0) {
            return Verdict.INCOMPLETE;
        }
        return targets(Target.Outcome.CHECKED) == 0 ? Verdict.NOTHING_CHECKED : Verdict.NO_DEVIATION;
    }

    /**
     * {@return the exit code of a program that reports this: 4 when some input could not be read, also beside findings,
     * because then not everything was checked; else 1 with findings at or above the threshold; else 0} Nothing to check
     * is 4.
     */
    public int exitCode() {
        Verdict verdict = verdict();
        if (verdict == Verdict.NOTHING_CHECKED
                || targets(Target.Outcome.UNREADABLE) + targets(Target.Outcome.DAMAGED) > 0) {
            return 4;
        }
        return verdict == Verdict.DEVIATIONS ? 1 : 0;
    }

    @Override
    public String toString() {
        return verdict() + ", " + targets + ", " + findings;
    }

    /** Adds up targets, one at a time and in any order; not safe for use by several threads. */
    static final class Counter {

        private final String contract;
        private final String contractOrigin;
        private final Severity failAt;
        private final @Nullable Instant time;
        private final Map<Target.Outcome, Long> targets = new EnumMap<>(Target.Outcome.class);
        private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        private final Map<String, long[]> rules = new HashMap<>();
        private final Set<String> patients = new HashSet<>();
        private final Set<String> studies = new HashSet<>();
        private final Set<String> series = new HashSet<>();
        private long bytes;
        private long unexamined;

        Counter(String contract, String contractOrigin, Severity failAt, @Nullable Instant time) {
            this.contract = contract;
            this.contractOrigin = contractOrigin;
            this.failAt = failAt;
            this.time = time;
        }

        void add(Target target) {
            targets.merge(target.outcome(), 1L, Long::sum);
            for (Finding finding : target.findings()) {
                rules.computeIfAbsent(finding.rule().id(), id -> new long[1])[0]++;
            }
            // What could not be read speaks through the outcome; it is no deviation of the data.
            for (Severity severity : Severity.values()) {
                findings.merge(severity, target.findings(severity), Long::sum);
            }
            unexamined += target.scope().unexamined();
            bytes += target.scope().bytes();
            count(patients, target.scope().patient());
            count(studies, target.scope().study());
            count(series, target.scope().series());
        }

        private static void count(Set<String> seen, String value) {
            if (!value.isEmpty()) {
                seen.add(value);
            }
        }

        Summary summary() {
            return new Summary(this);
        }
    }
}
