package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultipartReaderTest {

    private static final String DICOM = "multipart/related; type=\"application/dicom\"; boundary=";
    private static final String FIELD = "Content-Type: application/dicom\r\n";

    @Test
    void keepsDelimitersInLongPartsWhoseLengthIsDeclared() throws IOException {
        var pixels = new ByteArrayOutputStream();
        for (int i = 0; i < 20; i++) {
            pixels.write(new byte[40_000]);
            pixels.write("\r\n--b\r\nsome text\r\n--b--\r\n".getBytes(ISO_8859_1));
        }
        var body = new ByteArrayOutputStream();
        body.write(("--b\r\nContent-Length: " + pixels.size() + "\r\n\r\n").getBytes(ISO_8859_1));
        pixels.writeTo(body);
        body.write("\r\n--b--\r\n".getBytes(ISO_8859_1));
        var reader = MultipartReader.of(new ByteArrayInputStream(body.toByteArray()), DICOM + "b");
        assertThat(reader.next().orElseThrow().content().readAllBytes()).isEqualTo(pixels.toByteArray());
        assertThat(reader.next()).isEmpty();
        assertThat(reader.deviations()).isEqualTo(Map.of());
    }

    @Test
    void believesALengthAndNotWhatReadsLikeAPartFarBeforeItsEnd() throws IOException {
        String pixels = "x".repeat(50_000) + "\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + "y".repeat(50_000)
                + "\r\n--b--\r\n" + "z".repeat(40_000);
        String body = "--b\r\nContent-Length: " + pixels.length() + "\r\n\r\n" + pixels + "\r\n--b--\r\n";
        var reader = MultipartReader.of(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), DICOM + "b");
        assertThat(reader.next().orElseThrow().content().readAllBytes()).isEqualTo(pixels.getBytes(ISO_8859_1));
        assertThat(reader.next()).isEmpty();
        assertThat(reader.deviations()).isEqualTo(Map.of());
    }

    @Test
    void refusesALengthThatWouldSwallowOtherParts() throws IOException {
        for (int declared : new int[] {900_000_000, 100_000, 50_000}) {
            String body = "--b\r\nContent-Length: " + declared + "\r\n\r\none"
                    + ("\r\n--b\r\n" + FIELD + "\r\n" + "x".repeat(60_000)).repeat(3) + "\r\n--b--\r\n";
            for (int piece : new int[] {100, 8192, body.length()}) {
                var in = new ChunkedInput(body.getBytes(ISO_8859_1), () -> piece);
                var reader = MultipartReader.of(in, DICOM + "b");
                var content = reader.next().orElseThrow().content();
                for (int i = 0; i < 2; i++) {
                    assertThatThrownBy(() -> content.transferTo(OutputStream.nullOutputStream()))
                            .isInstanceOf(DataException.class)
                            .hasMessageContaining("declares a length of " + declared + " bytes");
                }
                assertThat(reader.completeParts()).isZero();
            }
        }
    }

    @Test
    void takesNoDelimiterInTheContentForTheEndWhereTheBodyIsCut() throws IOException {
        String body = "--b\r\nContent-Length: 20000\r\n\r\none\r\n--b--\r\n" + "x".repeat(100);
        var reader = MultipartReader.of(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), DICOM + "b");
        var content = reader.next().orElseThrow().content();
        assertThatThrownBy(content::readAllBytes).isInstanceOf(TruncatedResponseException.class);
    }

    @Test
    void givesHeadersAndReadsByteByByte() throws IOException {
        String body =
                "--b\r\nContent-Type: image/jpeg; transfer-syntax=1.2.3\r\nContent-Location: frames/1\r\n\r\nab\r\n--b--";
        var reader = MultipartReader.of(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), DICOM + "b");
        var part = reader.next().orElseThrow();
        assertThat(part.mediaType()).isEqualTo("image/jpeg");
        assertThat(part.transferSyntax()).contains("1.2.3");
        assertThat(part.location()).contains("frames/1");
        InputStream content = part.content();
        assertThat(List.of(content.read(), content.read(), content.read())).containsExactly((int) 'a', (int) 'b', -1);
        assertThat(reader.next()).isEmpty();
        assertThat(content.read()).isEqualTo(-1);
    }

    @Test
    void skipsWhatWasNotReadAndSaysSoToWhoReadsItLater() throws IOException {
        String body = "--b\r\n\r\n" + "x".repeat(500_000) + "\r\n--b\r\n\r\ntwo\r\n--b--";
        var reader = MultipartReader.of(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), DICOM + "b");
        InputStream first = reader.next().orElseThrow().content();
        assertThat(first.readNBytes(3)).hasSize(3);
        var second = reader.next().orElseThrow();
        assertThatThrownBy(first::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read each part before next()");
        assertThat(second.content().readAllBytes()).isEqualTo("two".getBytes(ISO_8859_1));
        assertThat(reader.completeParts()).isEqualTo(2);
    }

    @Test
    void saysWhenTheConnectionBrokeInAPart() throws IOException {
        byte[] body = ("--b\r\n\r\none\r\n--b\r\n\r\ntw").getBytes(ISO_8859_1);
        var reset = new IOException("Connection reset");
        var reader = MultipartReader.of(new ChunkedInput(body, () -> 5, reset), DICOM + "b");
        assertThat(reader.next().orElseThrow().content().readAllBytes()).hasSize(3);
        var second = reader.next().orElseThrow();
        assertThatThrownBy(() -> second.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(TruncatedResponseException.class, cut -> {
                    assertThat(cut.completeParts()).isEqualTo(1);
                    assertThat(cut.partialBytes()).isEqualTo(2);
                    assertThat(cut).hasCause(reset).hasMessageContaining("the connection broke");
                    assertThat(cut.isRetryable()).isTrue();
                });
        assertThatThrownBy(reader::next).isInstanceOf(TruncatedResponseException.class);
    }

    @Test
    void countsATransferThatBreaksAfterTheEnd() throws IOException {
        byte[] body = "--b\r\n\r\none\r\n--b--\r\n".getBytes(ISO_8859_1);
        var reader = MultipartReader.of(new ChunkedInput(body, () -> 5, new IOException("no last chunk")), DICOM + "b");
        assertThat(reader.next().orElseThrow().content().readAllBytes()).hasSize(3);
        assertThat(reader.next()).isEmpty();
        assertThat(reader.deviations()).containsEntry(Deviation.BROKEN_AFTER_END, 1);
    }

    @Test
    void countsNoPartThatAClosingDelimiterInItCutShort() throws IOException {
        byte[] body = "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\nmore\r\n--b--".getBytes(ISO_8859_1);
        var reader = MultipartReader.of(new ByteArrayInputStream(body), DICOM + "b");
        assertThat(reader.next().orElseThrow().content().readAllBytes()).hasSize(3);
        var second = reader.next().orElseThrow();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> second.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("goes on behind its closing delimiter");
            assertThatThrownBy(reader::next).isInstanceOf(DataException.class);
        }
        assertThat(reader.completeParts()).isEqualTo(1);
    }

    @Test
    void believesNoEndBehindWhichTheConnectionBrokeInTheMidstOfText() throws IOException {
        byte[] body = "--b\r\n\r\none\r\n--b--\r\nmore".getBytes(ISO_8859_1);
        var reader = MultipartReader.of(new ChunkedInput(body, () -> 5, new IOException("reset")), DICOM + "b");
        var part = reader.next().orElseThrow();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> part.content().readAllBytes())
                    .isInstanceOfSatisfying(
                            TruncatedResponseException.class,
                            cut -> assertThat(cut.partialBytes()).isEqualTo(3));
        }
    }
}
