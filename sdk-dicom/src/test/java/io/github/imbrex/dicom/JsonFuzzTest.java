package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imbrex.DataException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Any JSON, and what is none, ends in data sets or a typed error; data sets go to JSON and back without loss. */
class JsonFuzzTest {

    private static final JsonOptions OPTIONS = JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.STRING);

    @FuzzTest(maxDuration = "10m")
    void anyText(byte[] text) {
        FuzzLimit limit = FuzzLimit.of(text);
        try {
            List<DicomObject> objects = DicomJson.parseAll(text);
            List<String> streamed = new ArrayList<>();
            try (JsonDataSets sets = DicomJson.read(new ByteArrayInputStream(text))) {
                sets.forEachRemaining(object -> streamed.add(DicomJson.toJson(object, OPTIONS)));
            }
            List<String> written = new ArrayList<>();
            for (DicomObject object : objects) {
                String json = DicomJson.toJson(object, OPTIONS);
                written.add(json);
                // Text whose bytes were no characters comes back as U+FFFD, in a character set that has it.
                String again = DicomJson.toJson(DicomJson.parse(json), OPTIONS);
                if (json.indexOf('\uFFFD') < 0) {
                    assertThat(again).isEqualTo(json);
                }
                assertThat(DicomJson.toJson(DicomJson.parse(again), OPTIONS)).isEqualTo(again);
            }
            assertThat(streamed).isEqualTo(written);
        } catch (DataException e) {
            limit.requireNoneOf(text, e);
        }
        limit.requireInTime(Duration.ofSeconds(2));
    }
}
