package io.github.imbrex.dicom.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check found: its figures and every target in order. Immutable and safe for use by many threads; holds no clear
 * value of a data set. The same input, contract and version give the same bytes in every format, but for the time stamp,
 * which {@link AnonymisationCheck#withoutTimestamp()} leaves out.
 *
 * <p>The {@code write} methods replace an existing file only when all of the new one is written.
 *
 * @since 0.1
 */
public final class Report {

    private final Summary summary;
    private final List<Target> targets;

    Report(Summary summary, List<Target> targets) {
        this.summary = summary;
        this.targets = List.copyOf(targets);
    }

    /** The figures. */
    public Summary summary() {
        return summary;
    }

    /** Everything that was looked at, in the order it was given; directories in the order of their names. */
    public List<Target> targets() {
        return targets;
    }

    /** The findings of all targets, in order. */
    public List<Finding> findings() {
        return targets.stream().flatMap(target -> target.findings().stream()).toList();
    }

    /** The result in one word. */
    public Verdict verdict() {
        return summary.verdict();
    }

    /** Writes plain text to {@code out}. */
    public void writeText(Appendable out) throws IOException {
        new TextReport(this).write(out);
    }

    /** Writes plain text, UTF-8. */
    public void writeText(Path file) throws IOException {
        WholeFile.write(file, this::writeText);
    }

    /**
     * Writes JSON Lines to {@code out}: one object per target,
     * {@code {"target":..,"findings":[{"location":..,"severity":..,"rule":..,"check":..}]}}.
     */
    public void writeJsonLines(Appendable out) throws IOException {
        JsonLines lines = new JsonLines(out);
        for (Target target : targets) {
            lines.accept(target);
        }
    }

    /** Writes JSON Lines, UTF-8. */
    public void writeJsonLines(Path file) throws IOException {
        WholeFile.write(file, this::writeJsonLines);
    }

    /** Writes everything the report holds as one JSON document to {@code out}; member {@code schema} names its shape. */
    public void writeJson(Appendable out) throws IOException {
        new JsonReport(this).write(out);
    }

    /** Writes everything the report holds as one JSON document, UTF-8. */
    public void writeJson(Path file) throws IOException {
        WholeFile.write(file, this::writeJson);
    }

    /** Writes one self-contained page for a browser or a printer. */
    public void writeHtml(Path file) throws IOException {
        html().write(file);
    }

    /** The page before it is written, to which a program can add sections of its own. */
    public HtmlReport html() {
        return new HtmlReport(this);
    }

    @Override
    public String toString() {
        return summary.toString();
    }
}
