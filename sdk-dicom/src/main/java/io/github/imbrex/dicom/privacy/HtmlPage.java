package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.privacy.HtmlReport.Picture;
import io.github.imbrex.dicom.privacy.HtmlReport.Range;
import io.github.imbrex.dicom.privacy.HtmlReport.Ranges;
import io.github.imbrex.dicom.privacy.HtmlReport.Section;
import io.github.imbrex.dicom.privacy.HtmlReport.Table;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the page. Every text passes through {@link #text}; everything else is a constant of this class. */
final class HtmlPage {

    private static final int TARGETS_NAMED = 200;
    private static final int TARGETS_INLINE = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Report report;
    private final Summary summary;
    private final String title;
    private final List<Section> sections;

    HtmlPage(Report report, String title, List<Section> sections) {
        this.report = report;
        this.summary = report.summary();
        this.title = title;
        this.sections = sections;
    }

    void write(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " img-src data:; style-src 'unsafe-inline'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(out, title).append("</title>\n<style>\n").append(Resources.text("report.css"));
        out.append("</style>\n</head>\n<body>\n");
        header(out);
        verdict(out);
        for (Section section : sections) {
            section(out, section);
        }
        findings(out);
        unchecked(out);
        coverage(out);
        reading(out);
        out.append("<footer>");
        text(
                out,
                summary.tool() + ", rule set " + summary.ruleSet() + ", tables of " + summary.edition()
                        + " (\u00a9 NEMA). Values are shown masked; the data were not changed.");
        out.append("</footer>\n</body>\n</html>\n");
    }

    private void header(Appendable out) throws IOException {
        // Two roof tiles and the one that joins them.
        out.append(
                "<header><svg viewBox=\"0 0 40 40\" aria-hidden=\"true\"><path d=\"M4 33V19a8 8 0 0 1 16 0v14M20 33V19a8 8"
                        + " 0 0 1 16 0v14M12 11a8 8 0 0 1 16 0\"/></svg>\n<div><h1>");
        text(out, title).append("</h1><p>");
        text(
                out,
                "Checked against " + summary.edition()
                        + summary.time()
                                .map(time -> " \u00b7 " + TIME.format(time))
                                .orElse(""));
        out.append("</p></div></header>\n");
    }

    private void verdict(Appendable out) throws IOException {
        Verdict verdict = summary.verdict();
        String tone = switch (verdict) {
            case NO_DEVIATION -> "good";
            case DEVIATIONS -> "bad";
            case INCOMPLETE, NOTHING_CHECKED -> "open";
        };
        out.append("<section class=\"card verdict ").append(tone).append("\"><strong>");
        text(out, verdict.words()).append("</strong><p>");
        text(out, explanation(verdict)).append("</p></section>\n<dl class=\"tiles\">");
        long checked = summary.targets(Target.Outcome.CHECKED);
        tile(out, Long.toString(checked), checked == 1 ? "file checked" : "files checked");
        long unread = summary.targets(Target.Outcome.UNREADABLE) + summary.targets(Target.Outcome.DAMAGED);
        if (unread > 0) {
            tile(out, Long.toString(unread), "unreadable or damaged");
        }
        tile(out, Integer.toString(summary.patients()), summary.patients() == 1 ? "patient" : "patients");
        tile(out, Integer.toString(summary.studies()), summary.studies() == 1 ? "study" : "studies");
        tile(out, Integer.toString(summary.series()), "series");
        tile(out, Wording.size(summary.bytes()), "on disk");
        out.append("</dl>\n<dl class=\"facts\">");
        fact(out, "Contract", summary.contract());
        fact(out, "Its origin", summary.contractOrigin());
        fact(out, "Standard", summary.edition() + ", Annex E, Table E.1-1");
        if (summary.unexamined() > 0) {
            fact(
                    out,
                    "Kept content",
                    Wording.count(summary.unexamined(), "value", "values")
                            + " may stay if cleaned; this version does not look into them");
        }
        fact(out, "Threshold", summary.failAt() + " and graver findings are deviations");
        out.append("</dl>\n");
    }

    private String explanation(Verdict verdict) {
        long unread = summary.targets(Target.Outcome.UNREADABLE) + summary.targets(Target.Outcome.DAMAGED);
        String missing = unread == 0
                ? ""
                : " " + Wording.count(unread, "file", "files")
                        + " could not be read, or not to the end: what is there is not known, and did not pass.";
        return switch (verdict) {
            case NO_DEVIATION ->
                "Every file was read to its end, and the rules listed below found nothing at " + summary.failAt()
                        + " or above.";
            case DEVIATIONS ->
                Wording.counts(summary)
                        + ". The data do not keep the contract they were checked against; each finding says where, why and"
                        + " what would end it." + missing;
            case INCOMPLETE ->
                "Nothing was found at " + summary.failAt() + " or above in what could be read." + missing;
            case NOTHING_CHECKED -> "No DICOM file was found.";
        };
    }

    private void section(Appendable out, Section section) throws IOException {
        heading(out, section.title());
        if (section instanceof Table table) {
            table(out, table);
        } else if (section instanceof Ranges ranges) {
            ranges(out, ranges);
        } else if (section instanceof Picture picture) {
            out.append("<figure class=\"card\"><img alt=\"");
            text(out, picture.caption()).append("\" src=\"data:image/png;base64,");
            out.append(Base64.getEncoder().encodeToString(picture.png())).append("\"><figcaption>");
            text(out, picture.caption()).append("</figcaption></figure>\n");
        }
    }

    private static void table(Appendable out, Table table) throws IOException {
        lead(out, table.intro());
        out.append("<div class=\"card scroll\"><table><thead><tr>");
        for (String column : table.columns()) {
            out.append("<th scope=\"col\">");
            text(out, column).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (String cell : row) {
                out.append("<td>");
                text(out, cell).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private static void ranges(Appendable out, Ranges ranges) throws IOException {
        lead(out, ranges.intro());
        long scale = 1;
        for (Range row : ranges.rows()) {
            scale = Math.max(scale, Math.max(orZero(row.lower()), orZero(row.upper())));
        }
        boolean notes = ranges.rows().stream().anyMatch(row -> !row.note().isEmpty());
        out.append("<div class=\"card scroll\"><table><thead><tr><th scope=\"col\">");
        text(out, ranges.subject()).append("</th><th scope=\"col\">State</th>");
        out.append("<th scope=\"col\" class=\"number\">Count</th><th></th>");
        out.append(notes ? "<th scope=\"col\">Note</th>" : "").append("</tr></thead><tbody>\n");
        for (Range row : ranges.rows()) {
            out.append("<tr><td class=\"id\">");
            text(out, row.label()).append("</td><td class=\"id\">");
            text(out, row.state()).append("</td><td class=\"number\">");
            text(out, number(row)).append("</td><td class=\"range\">");
            track(out, row, scale);
            out.append("</td>");
            if (notes) {
                out.append("<td class=\"quiet\">");
                text(out, row.note()).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private static String number(Range row) {
        if (row.lower() == null && row.upper() == null) {
            return "\u2013";
        }
        if (row.upper() == null) {
            return "at least " + row.lower();
        }
        return Objects.equals(row.lower(), row.upper())
                ? row.upper().toString()
                : orZero(row.lower()) + " to " + row.upper();
    }

    private static void track(Appendable out, Range row, long scale) throws IOException {
        if (row.lower() == null && row.upper() == null) {
            return;
        }
        double sure = 100.0 * orZero(row.lower()) / scale;
        double most = row.upper() == null ? 100 : 100.0 * row.upper() / scale;
        out.append("<div class=\"track\" aria-hidden=\"true\"><i class=\"maybe\" style=\"left:");
        out.append(percent(sure)).append(";width:").append(percent(most - sure)).append("\"></i><i style=\"width:");
        out.append(percent(sure)).append("\"></i></div>");
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private void findings(Appendable out) throws IOException {
        heading(out, "Findings");
        List<FindingGroup> groups = FindingGroup.of(report).stream()
                .filter(group -> !RuleBook.isAboutInput(group.example().rule()))
                .toList();
        long total = 0;
        for (Severity severity : Severity.values()) {
            total += summary.findings(severity);
        }
        if (total == 0) {
            lead(out, "None.");
            return;
        }
        lead(
                out,
                Wording.count(total, "finding", "findings") + " in "
                        + Wording.count(groups.size(), "group", "groups")
                        + ". A group is one rule at one place, in any number of files.");
        out.append("<div class=\"bar\" aria-hidden=\"true\">");
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            Severity severity = Severity.values()[i];
            if (summary.findings(severity) > 0) {
                out.append("<i class=\"").append(severity.name()).append("\" style=\"flex:");
                out.append(Long.toString(summary.findings(severity))).append("\"></i>");
            }
        }
        out.append("</div>\n<ul class=\"legend\">");
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            Severity severity = Severity.values()[i];
            out.append("<li class=\"").append(severity.name()).append("\"><b>");
            out.append(Long.toString(summary.findings(severity))).append("</b> ");
            out.append(severity.name().toLowerCase(Locale.ROOT)).append("</li>");
        }
        out.append("</ul>\n");
        for (FindingGroup group : groups) {
            finding(out, group);
        }
    }

    private static void finding(Appendable out, FindingGroup group) throws IOException {
        Finding finding = group.example();
        String severity = finding.severity().name();
        out.append("<article class=\"card finding ")
                .append(severity)
                .append("\"><div class=\"top\"><span class=\"chip\">");
        out.append(severity).append("</span><h3>");
        text(out, finding.subject()).append("</h3><code>");
        text(out, group.location()).append("</code><span class=\"rule\">");
        text(out, finding.rule().id() + " \u00b7 " + finding.rule().source()).append("</span></div><p>");
        text(out, finding.reason()).append("</p><dl>");
        if (finding.evidence().isPresent()) {
            out.append("<dt>Seen</dt><dd>");
            text(out, finding.evidence().get().toString() + (group.findings() > 1 ? ", for example" : ""));
            out.append("</dd>");
        }
        out.append("<dt>Remedy</dt><dd>");
        text(out, finding.remedy().toString()).append("</dd><dt>Where</dt><dd>");
        names(out, group.targets(), "file", "files");
        out.append("</dd></dl></article>\n");
    }

    private void unchecked(Appendable out) throws IOException {
        names(
                out,
                Target.Outcome.UNREADABLE,
                "Not checked: unreadable",
                "Nothing is known about these; they did not pass.");
        names(
                out,
                Target.Outcome.DAMAGED,
                "Checked in part: damaged",
                "What could be read was checked. The rest is not known; they did not pass.");
        names(out, Target.Outcome.SKIPPED, "Skipped", "Not DICOM by name and content; not checked.");
    }

    private void names(Appendable out, Target.Outcome outcome, String heading, String lead) throws IOException {
        List<Target> targets = report.targets().stream()
                .filter(target -> target.outcome() == outcome)
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        heading(out, heading);
        lead(out, lead);
        out.append("<div class=\"card scroll\"><table><tbody>\n");
        for (Target target : targets.subList(0, Math.min(targets.size(), TARGETS_NAMED))) {
            out.append("<tr><td><code>");
            text(out, target.name()).append("</code></td><td class=\"quiet\">");
            text(
                    out,
                    target.findings().stream()
                            .filter(finding -> RuleBook.isAboutInput(finding.rule()))
                            .map(Finding::reason)
                            .findFirst()
                            .orElse(""));
            out.append("</td></tr>\n");
        }
        out.append("</tbody></table></div>\n");
        if (targets.size() > TARGETS_NAMED) {
            lead(out, "and " + (targets.size() - TARGETS_NAMED) + " more.");
        }
    }

    private static void names(Appendable out, List<String> names, String one, String many) throws IOException {
        if (names.size() <= TARGETS_INLINE) {
            String separator = "";
            for (String name : names) {
                out.append(separator).append("<code>");
                text(out, name).append("</code>");
                separator = "<br>";
            }
            return;
        }
        out.append("<details><summary>");
        text(out, Wording.count(names.size(), one, many)).append("</summary><ul>");
        for (String name : names.subList(0, Math.min(names.size(), TARGETS_NAMED))) {
            out.append("<li><code>");
            text(out, name).append("</code></li>");
        }
        if (names.size() > TARGETS_NAMED) {
            out.append("<li>and ")
                    .append(Integer.toString(names.size() - TARGETS_NAMED))
                    .append(" more</li>");
        }
        out.append("</ul></details>");
    }

    private void coverage(Appendable out) throws IOException {
        heading(out, "What was looked at, and what was not");
        lead(out, "A rule that was not run says nothing about the data, neither good nor bad.");
        out.append("<div class=\"two\">");
        rules(out, true, "run", "Run");
        rules(out, false, "later", "Not run by this version");
        out.append("</div>\n");
    }

    private void rules(Appendable out, boolean run, String style, String heading) throws IOException {
        out.append("<div class=\"card ").append(style).append("\"><h3>");
        text(out, heading).append("</h3><ul>");
        for (Summary.Coverage coverage : summary.coverage()) {
            if (coverage.run() == run) {
                out.append("<li>");
                text(out, coverage.rule().title()).append(" <span class=\"quiet id\">");
                text(out, coverage.rule().id()).append("</span></li>");
            }
        }
        out.append("</ul></div>");
    }

    private static void reading(Appendable out) throws IOException {
        heading(out, "How to read this");
        out.append("<p>");
        text(out, Wording.DISCLAIMER).append("</p><ul class=\"plain\"><li>");
        text(out, "Singling out: rare combinations of what is kept may point to one person.")
                .append("</li><li>");
        text(out, "Linkage: what is kept may match records that somebody else holds.")
                .append("</li><li>");
        text(out, "Inference: what is kept may let one conclude what was removed.")
                .append("</li></ul><p>");
        text(
                out,
                "Whether data are personal depends on the means reasonably likely to be used by those who receive them"
                        + " (Regulation (EU) 2016/679, recital 26). This check assumed a reader without the original"
                        + " archive and without a list of known identifiers.");
        out.append("</p>\n");
    }

    private static void heading(Appendable out, String heading) throws IOException {
        out.append("<h2 id=\"").append(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        out.append("\">");
        text(out, heading).append("</h2>\n");
    }

    private static void lead(Appendable out, String sentence) throws IOException {
        if (!sentence.isEmpty()) {
            out.append("<p class=\"lead\">");
            text(out, sentence).append("</p>\n");
        }
    }

    private static void tile(Appendable out, String value, String label) throws IOException {
        out.append("<div class=\"card\"><dt>");
        text(out, label).append("</dt><dd>");
        text(out, value).append("</dd></div>");
    }

    private static void fact(Appendable out, String name, String value) throws IOException {
        out.append("<dt>");
        text(out, name).append("</dt><dd>");
        text(out, value).append("</dd>");
    }

    /** Escapes for element content and for attributes in double quotes; control characters show as a question mark. */
    static Appendable text(Appendable out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && c != '\n' ? '?' : c);
            }
        }
        return out;
    }
}
