package io.github.imbrex.cli;

import io.github.imbrex.dicom.privacy.AnonymisationCheck;
import io.github.imbrex.dicom.privacy.Report;
import io.github.imbrex.dicom.privacy.Verdict;
import io.github.imbrex.dicom.web.Screening;
import java.util.Optional;
import java.util.stream.Collectors;

/** The anonymisation check of the command {@code check}, as a screening of what is fetched or stored. */
final class CheckScreening {

    private CheckScreening() {}

    /** Objects to what the check finds a deviation in, and to what it cannot judge. */
    static Screening asDeclared() {
        AnonymisationCheck check = AnonymisationCheck.asDeclared().parallelism(1);
        return file -> {
            Report report = check.check(file);
            return report.verdict() == Verdict.NO_DEVIATION ? Optional.empty() : Optional.of(objection(report));
        };
    }

    /** Which rules, and no value of the data. */
    private static String objection(Report report) {
        String rules = report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(report.summary().failAt()))
                .map(finding -> finding.rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
        return "it does not pass the anonymisation check: " + report.verdict().words()
                + (rules.isEmpty() ? "" : " (" + rules + ")");
    }
}
