package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerWarningTest {

    @Test
    void readsTheNumberHoweverItIsWritten() {
        for (String value : List.of(
                "299 {service}: There are 17 additional results that can be requested",
                "299 dcm4chee:8443 \"There are 17 additional results that can be requested\"",
                "Warning: 299 https://host:8080/rs: \"There are 17 additional results\"",
                "299 - \"There are 17 additional results that can be requested\" \"Tue, 24 Nov 2026 06:00:00 GMT\"")) {
            ServerWarning warning = ServerWarning.parse(value).orElseThrow();
            assertThat(warning.moreResults()).as(value).isTrue();
            assertThat(warning.additionalResults()).as(value).hasValue(17);
        }
    }

    @Test
    void readsAWarningWithoutANumber() {
        ServerWarning warning = ServerWarning.parse("299 \"There are additional results that can be requested\"")
                .orElseThrow();
        assertThat(warning.moreResults()).isTrue();
        assertThat(warning.additionalResults()).isEmpty();
        assertThat(ServerWarning.parse("299 x \"There are 0 additional results\"")
                        .orElseThrow()
                        .moreResults())
                .isFalse();
    }

    @Test
    void keepsOtherRemarks() {
        ServerWarning warning = ServerWarning.parse(
                        "299 node \"The fuzzymatching parameter is not supported. Only literal matching has been"
                                + " performed.\"")
                .orElseThrow();
        assertThat(warning.moreResults()).isFalse();
        assertThat(warning.text()).startsWith("The fuzzymatching").endsWith("performed.");
        assertThat(ServerWarning.parse("299 node: open text").orElseThrow().text())
                .isEqualTo("open text");
        assertThat(ServerWarning.parse("299").orElseThrow().text()).isEmpty();
    }

    @Test
    void leavesOutOtherCodes() {
        assertThat(ServerWarning.parse("110 x \"stale\"")).isEmpty();
        assertThat(ServerWarning.parse("2990 x")).isEmpty();
        assertThat(ServerWarning.parse("")).isEmpty();
    }

    @Test
    void readsAllThatWereJoinedInOneField() {
        assertThat(ServerWarning.all(
                        "299 a \"No fuzzy, 299 matching\", 110 b \"stale\",299 c \"There are 5 more results\""))
                .extracting(ServerWarning::text)
                .containsExactly("No fuzzy, 299 matching", "There are 5 more results");
    }
}
