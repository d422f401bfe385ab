package io.github.imbrex.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    @Test
    void readsTextBytesAndStreams() {
        String text = "{\"a\":[1,\"ü\",null]}";
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Json.parse(text)).isEqualTo(Json.parse(utf8));
        assertThat(Json.parse(new ByteArrayInputStream(utf8))).isEqualTo(Json.parse(utf8));
        assertThat(Json.parse("").isMissingNode()).isTrue();
    }

    @Test
    void depthIsBounded() {
        assertThat(Json.parse("[".repeat(128) + "]".repeat(128)).isArray()).isTrue();
        assertRefused("[".repeat(129) + "]".repeat(129));
        assertRefused("[".repeat(5_000_000));
        assertRefused("{\"a\":".repeat(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"b\":{\"a\":1,\"\\u0061\":2}}",
                "{\"a\":1} {\"a\":2}",
                "[1] trailing",
                "{\"a\":",
                "{'a':1}",
                "[1,]",
                "[01]",
                "[NaN]",
                "// comment\n[1]",
                "\u0000"
            })
    void whatIsNotExactlyOneDocumentIsRefused(String text) {
        assertRefused(text);
    }

    @Test
    void namesAndNumbersAreBounded() {
        assertRefused("{\"" + "n".repeat(100_000) + "\":1}");
        assertRefused("[" + "9".repeat(100_000) + "]");
    }

    @Test
    void aStringWithoutEndIsRefusedBeforeItFillsTheHeap() {
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        InputStream endless = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("\"".getBytes(StandardCharsets.US_ASCII)), new InputStream() {
                    private int blocks;

                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        assertThat(blocks++).as("kept reading").isLessThan(1 << 16);
                        int count = Math.min(length, block.length);
                        System.arraycopy(block, 0, buffer, offset, count);
                        return count;
                    }
                })));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.parse(endless));
    }

    @Test
    void aBrokenStreamIsAFaultWithItsCause() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broke off");
            }
        };
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Json.parse(broken))
                .withRootCauseInstanceOf(IOException.class);
    }

    @Test
    void thePlaceOfAFaultIsSaidWithoutItsContent() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Json.parse("{\n  \"PatientName\": Nobody\n}"))
                .satisfies(fault -> assertThat(Json.place(fault))
                        .startsWith("line 2, column")
                        .doesNotContain("Nobody"));
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.parse(text));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Json.parse(text.getBytes(StandardCharsets.UTF_8)));
    }
}
