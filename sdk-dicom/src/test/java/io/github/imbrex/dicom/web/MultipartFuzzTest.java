package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imbrex.dicom.web.MultipartCorpus.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * Whatever the bytes and the content type, reading ends in parts or a typed error, and the same ones for two ways of
 * arriving. An input is a content type, a line feed, and the body.
 */
class MultipartFuzzTest {

    private static final MultipartReader.Limits LIMITS = new MultipartReader.Limits(4096, 1000, 100_000, 1 << 20);

    @FuzzTest(maxDuration = "10m")
    void anyBody(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String type = new String(input, 0, end, StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        Reading whole = MultipartCorpus.read(new ByteArrayInputStream(body), type, LIMITS);
        var random = new Random(Arrays.hashCode(input));
        assertThat(MultipartCorpus.read(new ChunkedInput(body, () -> 1 + random.nextInt(20)), type, LIMITS))
                .isEqualTo(whole);
        assertThat(MultipartCorpus.read(new ChunkedInput(body, () -> 1), type, LIMITS))
                .isEqualTo(whole);
        int given = whole.parts().stream().mapToInt(String::length).sum();
        assertThat(given).isLessThanOrEqualTo(body.length);
        if (whole.end().equals("whole") && !whole.deviations().containsKey(Deviation.SINGLE_PART)) {
            assertThat(new String(body, StandardCharsets.ISO_8859_1)).contains("--");
        }
    }
}
