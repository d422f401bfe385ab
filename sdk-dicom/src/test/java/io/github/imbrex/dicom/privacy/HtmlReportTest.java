package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"quoted\"\u0007";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};

    private static Report report() {
        return AnonymisationCheck.against(Contract.basic())
                .clock(Clock.fixed(Instant.parse("2026-11-24T09:05:00Z"), ZoneOffset.UTC))
                .check(TestObject.clean()
                        .put(Tag.PatientName, Vr.PN, "Doe^Jane")
                        .dataSet());
    }

    private static String html(HtmlReport page) throws IOException {
        StringBuilder out = new StringBuilder();
        page.write(out);
        return out.toString();
    }

    @Test
    void needsNothingFromOutsideAndRunsNoScript() throws IOException {
        String page = html(report().html().picture("Slice", "A slice", PNG));

        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<script", "<link", "http://", "https://", "@import", "url(");
        assertThat(Pattern.compile("src=\"(?!data:image/png;base64,)")
                        .matcher(page)
                        .find())
                .isFalse();
        assertThat(page).contains("prefers-color-scheme: dark", "@media print");
    }

    @Test
    void escapesEveryTextItIsGiven() throws IOException {
        String page = html(report().html()
                .title(HOSTILE)
                .table(HOSTILE, HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)))
                .ranges(HOSTILE, HOSTILE, HOSTILE, List.of(new HtmlReport.Range(HOSTILE, HOSTILE, 1L, 2L, HOSTILE)))
                .picture(HOSTILE, HOSTILE, PNG));

        assertThat(page).doesNotContain("<script", "alert('x')", "\u0007");
        assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;?");
        assertThat(page).contains("alt=\"&lt;script&gt;");
    }

    @Test
    void showsVerdictFindingRemedyAndTime() throws IOException {
        assertThat(html(report().html()))
                .contains(
                        "Deviations found",
                        "Patient&#39;s Name",
                        "(0010,0010)",
                        "D******e (person name, 8 characters)",
                        "24 November 2026, 09:05 UTC",
                        "Not run by this version");
    }

    @Test
    void drawsRangesWithTheirBounds() throws IOException {
        String page = html(report().html()
                .ranges(
                        "Answers",
                        "",
                        "Site",
                        List.of(
                                new HtmlReport.Range("a", "answered", 30L, 40L, ""),
                                new HtmlReport.Range("b", "answered", 12L, 12L, ""),
                                new HtmlReport.Range("c", "answered", 5L, null, ""),
                                new HtmlReport.Range("d", "failed", null, null, "closed"))));

        assertThat(page).contains("30 to 40", ">12<", "at least 5", ">\u2013<", "closed");
        assertThat(page).contains("left:75.0%;width:25.0%", "width:30.0%");
    }

    @Test
    void refusesWhatItCannotShow() {
        HtmlReport page = report().html();

        assertThatThrownBy(() -> page.picture("p", "p", new byte[] {'G', 'I', 'F'}))
                .hasMessageContaining("no PNG");
        assertThatThrownBy(() -> page.table("t", "", List.of("one", "two"), List.of(List.of("1"))))
                .hasMessageContaining("1 cells for 2 columns");
        assertThatThrownBy(() -> new HtmlReport.Range("a", "", 5L, 4L, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingASectionLeavesTheFirstPageAsItWas() throws IOException {
        HtmlReport first = report().html();
        first.title("Other").table("Table", "", List.of("a"), List.of());

        assertThat(html(first)).contains("<h1>Anonymisation check</h1>").doesNotContain("<h2>Table</h2>");
    }
}
