package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("1994-11-06T08:49:07Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30",
                " 30 ",
                "0030",
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994"
            })
    void bothFormsAndAllDatesAreRead(String value) {
        Instant now = value.startsWith("Sunday") ? Instant.parse("2094-11-06T08:49:07Z") : NOW;
        String text = value.startsWith("Sunday") ? value.replace("Sunday", "Saturday") : value;
        assertThat(RetryAfter.parse(text, now)).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void aDateThatHasPassedMeansNow() {
        assertThat(RetryAfter.parse("Sat, 05 Nov 1994 08:49:37 GMT", NOW)).hasValue(Duration.ZERO);
    }

    @Test
    void moreDigitsThanAnyNumberMeanVeryLong() {
        assertThat(RetryAfter.parse("9".repeat(400), NOW).orElseThrow()).isGreaterThan(Duration.ofDays(10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "١٢", "Mon, 06 Nov 1994 08:49:37 GMT", "6 Nov 1994"})
    void anythingElseSaysNothing(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
