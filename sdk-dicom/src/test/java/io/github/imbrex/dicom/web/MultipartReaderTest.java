package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.imbrex.DataException;
import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MultipartReaderTest {

    private static final String DICOM = "multipart/related; type=\"application/dicom\"; boundary=";
    private static final String FIELD = "Content-Type: application/dicom\r\n";

    /** What reading a body gives. */
    record Reading(List<String> parts, Map<Deviation, Integer> deviations, String end) {}

    /** A body and what reading it must give, however it arrives. */
    record Case(String name, String contentType, String body, Reading expected) {

        static Case of(String name, String contentType, String body, String end, List<String> parts, Object... counts) {
            Map<Deviation, Integer> deviations = new java.util.EnumMap<>(Deviation.class);
            for (int i = 0; i < counts.length; i += 2) {
                deviations.put((Deviation) counts[i], (Integer) counts[i + 1]);
            }
            return new Case(name, contentType, body, new Reading(parts, deviations, end));
        }
    }

    static List<Case> corpus() {
        String part10 = "\0".repeat(128) + "DICM" + "\2\0\0\0UL\4\0";
        return List.of(
                Case.of(
                        "plain",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b\r\n" + FIELD + "\r\ntwo\r\n--b--\r\n",
                        "ok",
                        List.of("one", "two")),
                Case.of(
                        "line break first, nothing after the end",
                        DICOM + "b",
                        "\r\n--b\r\n" + FIELD + "\r\none\r\n--b--",
                        "ok",
                        List.of("one")),
                Case.of(
                        "epilogue",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b--\r\nmore\r\n--b\r\n",
                        "ok",
                        List.of("one")),
                Case.of(
                        "preamble",
                        DICOM + "b",
                        "mime says\r\n--b\r\n" + FIELD + "\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.PREAMBLE,
                        1),
                Case.of(
                        "no line break before the first delimiter",
                        DICOM + "b",
                        "junk--b\r\n" + FIELD + "\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.FIRST_DELIMITER_INSIDE_LINE,
                        1),
                Case.of(
                        "quoted boundary with a semicolon, other parameters and cases",
                        "Multipart/Related; START=x; Boundary=\"a;b\\\"c\"; Type=\"application/dicom\"",
                        "--a;b\"c\r\n" + FIELD + "\r\none\r\n--a;b\"c--",
                        "ok",
                        List.of("one")),
                Case.of(
                        "line feeds only",
                        DICOM + "b",
                        "--b\nContent-Type: application/dicom\n\none\r\n--b\n"
                                + "Content-Type: application/dicom\n\ntwo\n--b--\n",
                        "ok",
                        List.of("one\r", "two"),
                        Deviation.BARE_LINE_FEED,
                        7),
                Case.of(
                        "line feed before a delimiter, else both",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\n--b\r\n" + FIELD + "\r\ntwo\n--b--\r\n",
                        "ok",
                        List.of("one", "two"),
                        Deviation.BARE_LINE_FEED,
                        2),
                Case.of(
                        "blanks after delimiters",
                        DICOM + "b",
                        "--b \t\r\n" + FIELD + "\r\none\r\n--b--  \r\n",
                        "ok",
                        List.of("one"),
                        Deviation.BLANKS_AFTER_DELIMITER,
                        2),
                Case.of(
                        "headers on the first part only",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b\r\n\r\ntwo\r\n--b--",
                        "ok",
                        List.of("one", "two"),
                        Deviation.NO_PART_HEADERS,
                        1),
                Case.of(
                        "no headers and no empty line",
                        DICOM + "b",
                        "--b\r\n\0\1\2\r\n--b--",
                        "ok",
                        List.of("\0\1\2"),
                        Deviation.NO_PART_HEADERS,
                        1),
                Case.of(
                        "headers run into the content",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\0\1\2\r\n--b--",
                        "ok",
                        List.of("\0\1\2"),
                        Deviation.NO_EMPTY_LINE,
                        1),
                Case.of(
                        "line break too much before the content",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\n\r\n" + part10 + "\r\n--b--",
                        "ok",
                        List.of(part10),
                        Deviation.EXTRA_LINE_BREAK,
                        1),
                Case.of(
                        "preamble of a file that begins with a line break",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\n\r\n" + part10.substring(2) + "\r\n--b--",
                        "ok",
                        List.of("\r\n" + part10.substring(2))),
                Case.of(
                        "no boundary announced",
                        "multipart/related; type=\"application/dicom\"",
                        "--xyz\r\n" + FIELD + "\r\none\r\n--xyz--",
                        "ok",
                        List.of("one"),
                        Deviation.NO_BOUNDARY,
                        1),
                Case.of(
                        "empty boundary announced",
                        "multipart/related; boundary=\"\"",
                        "\r\n--xyz\r\n" + FIELD + "\r\none\r\n--xyz--",
                        "ok",
                        List.of("one"),
                        Deviation.NO_BOUNDARY,
                        1),
                Case.of(
                        "no boundary and one raw body",
                        "multipart/related; type=\"application/dicom\"",
                        part10,
                        "ok",
                        List.of(part10),
                        Deviation.NO_BOUNDARY,
                        1,
                        Deviation.SINGLE_PART,
                        1),
                Case.of("single part", "application/dicom", part10, "ok", List.of(part10), Deviation.SINGLE_PART, 1),
                Case.of(
                        "type without quotes",
                        "multipart/related; type=application/dicom; boundary=b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.UNQUOTED_TYPE,
                        1),
                Case.of(
                        "transfer syntax inside the type",
                        "multipart/related; type=\"application/octet-stream; transfer-syntax=1.2\"; boundary=b",
                        "--b\r\nContent-Type: application/octet-stream\r\n\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.NESTED_TRANSFER_SYNTAX,
                        1),
                Case.of(
                        "part of another type",
                        DICOM + "b",
                        "--b\r\nContent-Type: image/jpeg\r\n\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.OTHER_PART_TYPE,
                        1),
                Case.of(
                        "empty parts, three ways",
                        DICOM + "b",
                        "--b\r\n--b\r\n" + FIELD + "\r\n--b\r\n" + FIELD + "\r\n\r\n--b\r\n" + FIELD
                                + "\r\none\r\n--b--",
                        "ok",
                        List.of("", "", "", "one"),
                        Deviation.EMPTY_PART,
                        3,
                        Deviation.NO_PART_HEADERS,
                        1),
                Case.of("no part at all", DICOM + "b", "--b--\r\n", "ok", List.of()),
                Case.of(
                        "malformed and folded headers",
                        DICOM + "b",
                        "--b\r\nX Y: 1\r\nContent-Type: application/dicom;\r\n transfer-syntax=1.2\r\n\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.MALFORMED_HEADER,
                        1),
                Case.of(
                        "boundary text in pixels",
                        DICOM + "boundary",
                        "--boundary\r\n" + FIELD + "\r\n--boundary-- --boundary\r\n\r\n--boundaryX\r\n--boundary--X\n\r"
                                + "\n--boundar\n--boundary\r\n\r\n--boundary--\r\n",
                        "ok",
                        List.of("--boundary-- --boundary\r\n\r\n--boundaryX\r\n--boundary--X\n\r"
                                + "\n--boundar\n--boundary\r\n")),
                Case.of(
                        "whole delimiters in pixels, length declared",
                        DICOM + "b",
                        "--b\r\nContent-Length: 17\r\n" + FIELD + "\r\none\r\n--b\r\n--b--\r\n\r\n--b\r\n" + FIELD
                                + "\r\ntwo\r\n--b--\r\n",
                        "ok",
                        List.of("one\r\n--b\r\n--b--\r\n", "two")),
                Case.of(
                        "declared length too small",
                        DICOM + "b",
                        "--b\r\nContent-Length: 2\r\n\r\none\r\n--b--",
                        "ok",
                        List.of("one"),
                        Deviation.WRONG_PART_LENGTH,
                        1),
                Case.of(
                        "declared length too large",
                        DICOM + "b",
                        "--b\r\nContent-Length: 5\r\n\r\none\r\n--b\r\n"
                                + "Content-Length: 900\r\n\r\ntwo\r\n--b\r\nContent-Length: 99999999999\r\n\r\nthree\r\n--b--\r\n",
                        "ok",
                        List.of("one", "two", "three"),
                        Deviation.WRONG_PART_LENGTH,
                        3),
                Case.of(
                        "declared length no number",
                        DICOM + "b",
                        "--b\r\nContent-Length: -7x\r\n\r\none\r\n--b--",
                        "ok",
                        List.of("one")),
                Case.of(
                        "closing delimiter missing",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b\r\n" + FIELD + "\r\ntwo",
                        "truncated after 1 and 3 bytes",
                        List.of("one", "two")),
                Case.of(
                        "closing delimiter missing, line break there",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n",
                        "truncated after 0 and 5 bytes",
                        List.of("one\r\n")),
                Case.of(
                        "delimiter cut",
                        DICOM + "long",
                        "--long\r\n" + FIELD + "\r\none\r\n--lon",
                        "truncated after 0 and 10 bytes",
                        List.of("one\r\n--lon")),
                Case.of(
                        "closing mark cut",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b-",
                        "truncated after 0 and 9 bytes",
                        List.of("one\r\n--b-")),
                Case.of(
                        "ends after a delimiter",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b\r\n",
                        "truncated after 1 and 0 bytes",
                        List.of("one")),
                Case.of(
                        "ends in a header",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b\r\nContent-Ty",
                        "truncated after 1 and 10 bytes",
                        List.of("one", "Content-Ty"),
                        Deviation.NO_PART_HEADERS,
                        1),
                Case.of(
                        "ends in a header's value",
                        DICOM + "b",
                        "--b\r\n" + FIELD + "\r\none\r\n--b\r\n" + "Content-Type: appl",
                        "truncated after 1 and 0 bytes",
                        List.of("one")),
                Case.of("nothing at all", DICOM + "b", "", "truncated after 0 and 0 bytes", List.of()),
                Case.of(
                        "seventy characters and hyphens",
                        DICOM + "-".repeat(70),
                        "--" + "-".repeat(70) + "\r\n" + FIELD + "\r\n" + "-".repeat(71) + "\r\n" + "-".repeat(71)
                                + "\r\n--" + "-".repeat(70) + "--\r\n",
                        "ok",
                        List.of("-".repeat(71) + "\r\n" + "-".repeat(71))));
    }

    @TestFactory
    List<DynamicTest> readsEveryBodyAlikeHoweverItArrives() {
        Random random = Seed.random("chunks");
        List<DynamicTest> tests = new ArrayList<>();
        for (Case example : corpus()) {
            tests.add(DynamicTest.dynamicTest(example.name(), () -> {
                byte[] body = example.body().getBytes(ISO_8859_1);
                for (int size = 1; size <= body.length + 1; size++) {
                    int fixed = size;
                    assertThat(read(example, body, () -> fixed))
                            .as("pieces of %d", size)
                            .isEqualTo(example.expected());
                }
                for (int round = 0; round < Seed.rounds(50); round++) {
                    IntSupplier sizes = () -> 1 + random.nextInt(1 + random.nextInt(40));
                    assertThat(read(example, body, sizes)).isEqualTo(example.expected());
                }
            }));
        }
        return tests;
    }

    private static Reading read(Case example, byte[] body, IntSupplier sizes) {
        List<String> parts = new ArrayList<>();
        var reader = MultipartReader.of(new ChunkedInput(body, sizes), example.contentType());
        String end = "ok";
        try {
            for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                read(part.get(), parts);
            }
        } catch (TruncatedResponseException cut) {
            end = "truncated after " + cut.completeParts() + " and " + cut.partialBytes() + " bytes";
        }
        return new Reading(parts, reader.deviations(), end);
    }

    private static void read(MultipartReader.Part part, List<String> parts) {
        var content = new ByteArrayOutputStream();
        try {
            part.transferTo(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        } finally {
            parts.add(content.toString(ISO_8859_1));
        }
    }

    @Test
    void findsDelimitersAtEveryPlaceOfTheBuffer() throws IOException {
        byte[] pixels = new byte[300_000];
        new Random(7).nextBytes(pixels);
        for (int length = 131_072 - 240; length <= 131_072 + 10; length++) {
            var body = new ByteArrayOutputStream();
            body.write(("--sep\r\n" + FIELD + "\r\n").getBytes(ISO_8859_1));
            body.write(pixels, 0, length);
            body.write(("\r\n--sep\r\n" + FIELD + "\r\n").getBytes(ISO_8859_1));
            body.write(pixels, length, 70_000);
            body.write("\r\n--sep--".getBytes(ISO_8859_1));
            int piece = 50_000 + length % 7;
            var reader = MultipartReader.of(new ChunkedInput(body.toByteArray(), () -> piece), DICOM + "sep");
            assertThat(reader.next().orElseThrow().content().readAllBytes()).isEqualTo(Arrays.copyOf(pixels, length));
            assertThat(reader.next().orElseThrow().content().readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(pixels, length, length + 70_000));
            assertThat(reader.next()).isEmpty();
        }
    }

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
    void believesTheDelimiterAndNotALengthFarTooLarge() throws IOException {
        byte[] pixels = new byte[500_000];
        var body = new ByteArrayOutputStream();
        body.write("--b\r\nContent-Length: 900000000\r\n\r\n".getBytes(ISO_8859_1));
        body.write(pixels);
        body.write(("\r\n--b\r\n" + FIELD + "\r\n").getBytes(ISO_8859_1));
        body.write(pixels);
        body.write("\r\n--b--\r\n".getBytes(ISO_8859_1));
        var reader = MultipartReader.of(new ByteArrayInputStream(body.toByteArray()), DICOM + "b");
        assertThat(reader.next().orElseThrow().content().readAllBytes()).hasSize(500_000);
        assertThat(reader.next().orElseThrow().content().readAllBytes()).hasSize(500_000);
        assertThat(reader.next()).isEmpty();
        assertThat(reader.deviations()).isEqualTo(Map.of(Deviation.WRONG_PART_LENGTH, 1));
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
    void skipsWhatWasNotReadAndEndsTheOldStream() throws IOException {
        String body = "--b\r\n\r\n" + "x".repeat(500_000) + "\r\n--b\r\n\r\ntwo\r\n--b--";
        var reader = MultipartReader.of(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), DICOM + "b");
        InputStream first = reader.next().orElseThrow().content();
        assertThat(first.readNBytes(3)).hasSize(3);
        var second = reader.next().orElseThrow();
        assertThat(first.read()).isEqualTo(-1);
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
    void refusesABodyWithoutTheAnnouncedBoundary() {
        byte[] body = new byte[200_000];
        var reader = MultipartReader.of(new ByteArrayInputStream(body), DICOM + "b");
        assertThatThrownBy(reader::next)
                .isInstanceOf(DataException.class)
                .isNotInstanceOf(TruncatedResponseException.class)
                .hasMessageContaining("does not contain the boundary");
    }

    @Test
    void holdsItsLimits() {
        String body = "--b\r\nContent-Type: a/b\r\n\r\n12345\r\n--b\r\n\r\n12345\r\n--b--";
        assertThatThrownBy(() -> drain(body, new MultipartReader.Limits(10, 9, 9, 99)))
                .hasMessageContaining("headers");
        assertThatThrownBy(() -> drain(body, new MultipartReader.Limits(99, 1, 9, 99)))
                .hasMessageContaining("more parts");
        assertThatThrownBy(() -> drain(body, new MultipartReader.Limits(99, 9, 4, 99)))
                .hasMessageContaining("part is longer");
        assertThatThrownBy(() -> drain(body, new MultipartReader.Limits(99, 9, 9, 9)))
                .hasMessageContaining("answer is longer");
        drain(body, new MultipartReader.Limits(99, 2, 5, 99));
        String endless = "--b\r\nX: " + "y".repeat(70_000);
        assertThatThrownBy(() -> drain(endless, MultipartReader.Limits.defaults()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("headers");
        assertThatThrownBy(() -> MultipartReader.of(InputStream.nullInputStream(), DICOM + "x".repeat(5000)))
                .isInstanceOf(DataException.class);
        assertThatThrownBy(() -> new MultipartReader.Limits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void drain(String body, MultipartReader.Limits limits) {
        var reader = MultipartReader.of(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), DICOM + "b", limits);
        Optional<MultipartReader.Part> part;
        do {
            part = reader.next();
        } while (part.isPresent());
    }

    @Test
    void holdsNoPartHoweverLong() throws IOException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long megabytes = 300;
        var reader = MultipartReader.of(new VirtualStudy(3, megabytes << 20), DICOM + "b");
        long before = threads.getCurrentThreadAllocatedBytes();
        long moved = 0;
        for (var part = reader.next(); part.isPresent(); part = reader.next()) {
            moved += part.get().transferTo(OutputStream.nullOutputStream());
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(moved).isEqualTo(3 * (megabytes << 20));
        assertThat(allocated).isLessThan(1 << 20);
    }

    /** Parts of any length that exist nowhere. */
    private static final class VirtualStudy extends InputStream {

        private static final byte[] BETWEEN = ("\r\n--b\r\n" + FIELD + "\r\n").getBytes(ISO_8859_1);

        private final long length;
        private int parts;
        private byte[] text = BETWEEN;
        private int textAt;
        private long left;

        VirtualStudy(int parts, long length) {
            this.parts = parts;
            this.length = length;
            this.left = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Read in blocks.");
        }

        @Override
        public int read(byte[] target, int from, int count) {
            if (textAt < text.length) {
                int n = Math.min(count, text.length - textAt);
                System.arraycopy(text, textAt, target, from, n);
                textAt += n;
                return n;
            }
            if (left > 0) {
                int n = (int) Math.min(count, left);
                Arrays.fill(target, from, from + n, (byte) left);
                left -= n;
                return n;
            }
            if (parts == 0) {
                return -1;
            }
            parts--;
            text = parts == 0 ? "\r\n--b--\r\n".getBytes(ISO_8859_1) : BETWEEN;
            textAt = 0;
            left = parts == 0 ? 0 : length;
            return read(target, from, count);
        }
    }
}
