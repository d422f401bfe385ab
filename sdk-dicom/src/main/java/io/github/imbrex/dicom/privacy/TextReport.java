package io.github.imbrex.dicom.privacy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report for a terminal: verdict first, then the findings in groups, then what was not looked at. */
final class TextReport {

    private static final int TARGETS_NAMED = 3;

    private final Report report;

    TextReport(Report report) {
        this.report = report;
    }

    void write(Appendable out) throws IOException {
        Summary summary = report.summary();
        line(out, summary.verdict().words().toUpperCase(Locale.ROOT));
        line(out, "");
        field(out, "Contract", summary.contract());
        field(out, "Origin", summary.contractOrigin());
        field(out, "Standard", summary.edition() + ", rule set " + summary.ruleSet());
        field(out, "Tool", summary.tool());
        if (summary.time().isPresent()) {
            field(out, "Time", summary.time().get().toString());
        }
        field(out, "Scope", Wording.scope(summary));
        field(out, "Findings", Wording.counts(summary) + "; fails at " + summary.failAt());
        if (summary.unexamined() > 0) {
            field(out, "Kept", summary.unexamined() + " values may stay if cleaned; not looked into by this version");
        }
        Severity shown = null;
        for (FindingGroup group : FindingGroup.of(report)) {
            Finding finding = group.example();
            if (finding.severity() != shown) {
                shown = finding.severity();
                line(out, "");
                line(out, shown.name());
            }
            line(
                    out,
                    "  " + group.location() + "  " + finding.subject() + "  ["
                            + finding.rule().id() + "]");
            line(
                    out,
                    "      " + finding.reason()
                            + finding.evidence()
                                    .map(evidence -> " Seen: " + evidence + ".")
                                    .orElse(""));
            line(out, "      " + finding.remedy());
            line(out, "      in " + names(group.targets()));
        }
        line(out, "");
        line(
                out,
                "Not looked at by this version: "
                        + summary.coverage().stream()
                                .filter(coverage -> !coverage.run())
                                .map(coverage -> coverage.rule().check())
                                .collect(Collectors.joining(", "))
                        + ".");
        line(out, Wording.DISCLAIMER);
    }

    private static String names(List<String> targets) {
        String first = targets.stream().limit(TARGETS_NAMED).collect(Collectors.joining(", "));
        int more = targets.size() - TARGETS_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static void field(Appendable out, String name, String value) throws IOException {
        line(out, String.format(Locale.ROOT, "%-9s %s", name, value));
    }

    /** One line; control characters of a file name must not move the cursor of whoever reads it. */
    private static void line(Appendable out, String text) throws IOException {
        out.append(text.replaceAll("\\p{Cntrl}", "?")).append('\n');
    }
}
