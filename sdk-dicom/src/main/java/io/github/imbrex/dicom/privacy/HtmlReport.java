package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.internal.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report as one page for a browser or a printer, to which a program can add sections of its own. The page needs
 * nothing from outside, runs no script, follows the light or dark setting of the reader, and escapes every text given
 * here. Immutable: each method gives a new page.
 *
 * <pre>{@code
 * report.html()
 *         .title("Lung cohort, first delivery")
 *         .ranges("Answers per site", "Patients who match.", "Site", ranges)
 *         .picture("Middle slice", "Series 2, slice 40 of 80", png)
 *         .write(Path.of("report.html"));
 * }</pre>
 *
 * @since 0.1
 */
public final class HtmlReport {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Report report;
    private final String title;
    private final List<Section> sections;

    HtmlReport(Report report) {
        this(report, "Anonymisation check", List.of());
    }

    private HtmlReport(Report report, String title, List<Section> sections) {
        this.report = report;
        this.title = title;
        this.sections = sections;
    }

    /** A section between the summary and the findings. */
    sealed interface Section {
        String title();
    }

    record Table(String title, String intro, List<String> columns, List<List<String>> rows) implements Section {}

    record Ranges(String title, String intro, String subject, List<Range> rows) implements Section {}

    record Picture(String title, String caption, byte[] png) implements Section {}

    /**
     * A number known between bounds, one row of {@link HtmlReport#ranges}.
     *
     * @param label what was counted or asked, such as the name of a site
     * @param state how it went, in a word or two
     * @param lower the number is at least this; null when nothing is known
     * @param upper the number is at most this; null when there is no upper bound
     * @param note a remark, may be empty
     * @since 0.1
     */
    public record Range(
            String label,
            String state,
            @Nullable Long lower,
            @Nullable Long upper,
            String note) {

        /** Refuses negative numbers and bounds the wrong way round. */
        public Range {
            if ((lower != null && lower < 0) || (upper != null && upper < (lower == null ? 0 : lower))) {
                throw new IllegalArgumentException("A range goes from a lower to an upper number, both 0 or more.");
            }
        }
    }

    /**
     * {@return a copy with another heading}
     *
     * @param heading of the page and its title in the browser
     */
    public HtmlReport title(String heading) {
        return new HtmlReport(report, heading, sections);
    }

    /**
     * {@return a copy with a table as its last section}
     *
     * @param heading of the section
     * @param intro a sentence above the table, may be empty
     * @param columns headings of the columns
     * @param rows cells, as many in each row as there are columns
     */
    public HtmlReport table(String heading, String intro, List<String> columns, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of the table \"" + heading + "\" has " + row.size()
                        + " cells for " + columns.size() + " columns.");
            }
        }
        return and(new Table(
                heading,
                intro,
                List.copyOf(columns),
                rows.stream().map(List::copyOf).toList()));
    }

    /**
     * {@return a copy with numbers known between bounds, drawn to one scale, as its last section}
     *
     * @param heading of the section
     * @param intro a sentence above them, may be empty
     * @param subject what the labels are, such as {@code Site}
     * @param rows in the order to show
     */
    public HtmlReport ranges(String heading, String intro, String subject, List<Range> rows) {
        return and(new Ranges(heading, intro, subject, List.copyOf(rows)));
    }

    /**
     * {@return a copy with a picture as its last section}
     *
     * @param heading of the section
     * @param caption what it shows, also read out in its place
     * @param png the picture, embedded in the page
     */
    public HtmlReport picture(String heading, String caption, byte[] png) {
        if (png.length < PNG.length || !Arrays.equals(PNG, 0, PNG.length, png, 0, PNG.length)) {
            throw new IllegalArgumentException("The picture \"" + heading + "\" is no PNG.");
        }
        return and(new Picture(heading, caption, png.clone()));
    }

    private HtmlReport and(Section section) {
        List<Section> more = new ArrayList<>(sections);
        more.add(section);
        return new HtmlReport(report, title, List.copyOf(more));
    }

    /**
     * Writes the page.
     *
     * @param out left open
     * @throws IOException if {@code out} fails
     */
    public void write(Appendable out) throws IOException {
        new HtmlPage(report, title, sections).write(out);
    }

    /**
     * Writes the page in UTF-8.
     *
     * @param file replaced, if it is there, only when all of the new one is written
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        WholeFile.writeText(file, this::write);
    }
}
