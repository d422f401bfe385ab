package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.internal.file.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** {@return the figures} */
    public Summary summary() {
        return summary;
    }

    /** {@return everything that was looked at, in the order it was given; directories in the order of their names} */
    public List<Target> targets() {
        return targets;
    }

    /** {@return the findings of all targets, in order} */
    public List<Finding> findings() {
        return targets.stream().flatMap(target -> target.findings().stream()).toList();
    }

    /** {@return the result in one word} */
    public Verdict verdict() {
        return summary.verdict();
    }

    /**
     * Writes plain text.
     *
     * @param out left open
     * @throws IOException if {@code out} fails
     */
    public void writeText(Appendable out) throws IOException {
        new TextReport(this).write(out);
    }

    /**
     * Writes plain text in UTF-8.
     *
     * @param file replaced, if it is there, only when all of the new one is written
     * @throws IOException if the file cannot be written
     */
    public void writeText(Path file) throws IOException {
        WholeFile.writeText(file, this::writeText);
    }

    /**
     * Writes JSON Lines: one object per target, {@code
     * {"target":..,"findings":[{"location":..,"severity":..,"rule":..,"check":..}]}}.
     *
     * @param out left open
     * @throws IOException if {@code out} fails
     */
    public void writeJsonLines(Appendable out) throws IOException {
        try {
            targets.forEach(new JsonLines(out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /**
     * Writes JSON Lines in UTF-8.
     *
     * @param file replaced, if it is there, only when all of the new one is written
     * @throws IOException if the file cannot be made, written or replaced
     */
    public void writeJsonLines(Path file) throws IOException {
        WholeFile.writeText(file, this::writeJsonLines);
    }

    /**
     * Writes everything the report holds as one JSON document; member {@code schema} names its shape.
     *
     * @param out left open
     * @throws IOException if {@code out} fails
     */
    public void writeJson(Appendable out) throws IOException {
        new JsonReport(this).write(out);
    }

    /**
     * Writes everything the report holds as one JSON document in UTF-8.
     *
     * @param file replaced, if it is there, only when all of the new one is written
     * @throws IOException if the file cannot be written
     */
    public void writeJson(Path file) throws IOException {
        WholeFile.writeText(file, this::writeJson);
    }

    /**
     * Writes one self-contained page for a browser or a printer.
     *
     * @param file replaced, if it is there, only when all of the new one is written
     * @throws IOException if the file cannot be written
     */
    public void writeHtml(Path file) throws IOException {
        html().write(file);
    }

    /** {@return the page before it is written, to which a program can add sections of its own} */
    public HtmlReport html() {
        return new HtmlReport(this);
    }

    @Override
    public String toString() {
        return summary.toString();
    }
}
