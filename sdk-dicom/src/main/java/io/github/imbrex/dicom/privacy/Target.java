package io.github.imbrex.dicom.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that was looked at, usually a file, and what was found there. Immutable.
 *
 * @since 0.1
 */
public final class Target {

    /**
     * How far a target was checked.
     *
     * @since 0.1
     */
    public enum Outcome {
        /** Read to its end and checked. */
        CHECKED,
        /** Damaged: what could be read was checked, the rest is not known. */
        DAMAGED,
        /** Nothing could be read. */
        UNREADABLE,
        /** Not DICOM by its name and content, met while walking a directory. */
        SKIPPED
    }

    private final String name;
    private final Outcome outcome;
    private final Contract contract;
    private final List<Finding> findings;
    private final long[] omitted;
    private final Scope scope;

    Target(String name, Outcome outcome, Contract contract, FindingList findings, Scope scope) {
        this.name = name;
        this.outcome = outcome;
        this.contract = contract;
        this.findings = findings.listed();
        this.omitted = findings.omitted();
        this.scope = scope;
    }

    /**
     * What a target adds to the scope of a report; the identifiers are only counted.
     *
     * @param unexamined values that may stay if they are cleaned, whose content no rule of this version examines
     */
    record Scope(long bytes, long unexamined, String patient, String study, String series) {
        static final Scope NOTHING = new Scope(0, 0, "", "", "");
    }

    /** {@return the path as it was given, with {@code /} between folders, or the name given to a data set} */
    public String name() {
        return name;
    }

    /** {@return how far it was checked} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return what it was checked against} */
    public Contract contract() {
        return contract;
    }

    /**
     * {@return what was found, in the order of the elements; at most {@value AnonymisationCheck#FINDINGS_PER_TARGET}}
     */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the number of findings beyond those listed} */
    public long omitted() {
        return Arrays.stream(omitted).sum();
    }

    /** Findings of a severity, those not listed included; what is about the input itself is not counted. */
    long findings(Severity severity) {
        return omitted[severity.ordinal()]
                + findings.stream()
                        .filter(finding -> finding.severity() == severity && !RuleBook.isAboutInput(finding.rule()))
                        .count();
    }

    Scope scope() {
        return scope;
    }

    @Override
    public String toString() {
        return name + ": " + outcome + ", " + (findings.size() + omitted()) + " findings";
    }
}
