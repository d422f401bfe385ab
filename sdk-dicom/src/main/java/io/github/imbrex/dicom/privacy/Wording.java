package io.github.imbrex.dicom.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences that several formats of the report share, so that none of them promises more than was seen. */
final class Wording {

    static final String DISCLAIMER = "A report without findings means that these rules found no deviation from the"
            + " contract. It does not say that nobody can be singled out, linked or inferred: data that are"
            + " pseudonymised, and data claimed to be anonymised, keep residual risks that need a human judgement.";

    private Wording() {}

    static String scope(Summary summary) {
        List<String> parts = new ArrayList<>();
        parts.add(count(summary.targets(Target.Outcome.CHECKED), "file", "files") + " checked");
        add(parts, summary.targets(Target.Outcome.DAMAGED), "damaged, checked in part");
        add(parts, summary.targets(Target.Outcome.UNREADABLE), "unreadable, not checked");
        add(parts, summary.targets(Target.Outcome.SKIPPED), "skipped, not DICOM");
        parts.add(count(summary.patients(), "patient", "patients"));
        parts.add(count(summary.studies(), "study", "studies"));
        parts.add(count(summary.series(), "series", "series"));
        parts.add(size(summary.bytes()));
        return String.join(", ", parts);
    }

    static String counts(Summary summary) {
        List<String> parts = new ArrayList<>();
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            Severity severity = Severity.values()[i];
            if (summary.findings(severity) > 0) {
                parts.add(summary.findings(severity) + " " + severity.name().toLowerCase(Locale.ROOT));
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        String units = "kMGTPE";
        double value = bytes;
        int unit = -1;
        while (value >= 999.5 && unit < units.length() - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 10 ? "%.1f %cB" : "%.0f %cB", value, units.charAt(unit));
    }

    private static void add(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
