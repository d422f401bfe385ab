package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.web.MultipartCorpus.Case;
import io.github.imbrex.dicom.web.MultipartCorpus.Reading;
import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every body gives what is written down for it, whatever the pieces in which it arrives. */
class MultipartChunkingTest {

    /** From this length on not every split is tried. */
    private static final int SHORT = 2000;

    @TestFactory
    List<DynamicTest> readsEveryBodyAsWrittenDownHoweverItArrives() {
        Random random = Seed.random("chunks");
        List<DynamicTest> tests = new ArrayList<>();
        for (Case example : MultipartCorpus.all()) {
            tests.add(DynamicTest.dynamicTest(example.name(), () -> {
                byte[] body = example.bytes();
                assertThat(example.read(new ByteArrayInputStream(body))).isEqualTo(example.expected());
                for (int size : new int[] {1, 2, 3, 7, 64, 1000, 8192, 65_537}) {
                    assertGives(example, body, "pieces of " + size, () -> size);
                }
                int splits = body.length < SHORT ? body.length + 1 : 50;
                for (int i = 0; i < splits; i++) {
                    int split = body.length < SHORT ? i : random.nextInt(body.length);
                    assertGives(example, body, "split at " + split, twoPieces(split));
                }
                for (int round = 0; round < Seed.rounds(30); round++) {
                    assertGives(example, body, "random pieces", () -> 1 + random.nextInt(1 + random.nextInt(40)));
                }
            }));
        }
        return tests;
    }

    private static void assertGives(Case example, byte[] body, String how, IntSupplier sizes) {
        assertThat(example.read(new ChunkedInput(body, sizes))).as(how).isEqualTo(example.expected());
    }

    private static IntSupplier twoPieces(int split) {
        Iterator<Integer> sizes = Stream.of(split, Integer.MAX_VALUE).iterator();
        return () -> sizes.hasNext() ? sizes.next() : Integer.MAX_VALUE;
    }

    @Test
    void readsAnyMixtureOfItsWordsAlikeHoweverItArrives() {
        Random random = Seed.random("mixtures");
        List<String> words = List.of(
                "\r\n",
                "\n",
                "\r",
                "--b",
                "--",
                "-",
                "b",
                " ",
                "x",
                "\0",
                ":",
                "\r\n--b\r\n",
                "\r\n--b--\r\n",
                "\n--b\n",
                "Content-Length: 3\r\n",
                "Content-Length: 20\r\n",
                "Content-Type: application/dicom\r\n",
                "\r\n\r\n");
        for (int round = 0; round < Seed.rounds(3000); round++) {
            var text = new StringBuilder(random.nextBoolean() ? "--b\r\n" : "");
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            byte[] body = text.toString().getBytes(ISO_8859_1);
            Reading whole = read(body, () -> body.length);
            assertThat(read(body, () -> 1)).as(text.toString()).isEqualTo(whole);
            assertThat(read(body, () -> 1 + random.nextInt(9)))
                    .as(text.toString())
                    .isEqualTo(whole);
        }
    }

    /** What decides about a find may lie as far behind it as the reader looks, and a little farther. */
    @Test
    void looksAheadEquallyFarHoweverTheBodyArrives() throws IOException {
        for (int gap = 32_768 - 20; gap < 32_768 + 20; gap += 1 + gap % 4) {
            String filling = "x".repeat(gap);
            for (String body : List.of(
                    "--b\r\n\r\none\n--b--\n" + filling + "\r\n--b--\r\n",
                    "--b\r\n\r\none\n--b--\n" + filling,
                    "--b\r\nContent-Length: " + (gap + 9) + "\r\n\r\none\r\n--b\r\n" + filling + "\r\n--b--\r\n",
                    "--b\r\nContent-Length: " + (gap + 9) + "\r\n\r\none\r\n--b\r\n" + filling + "x\r\n--b--\r\n",
                    "--b\r\n\r\none\r\n--b--\r\n" + filling + filling + "\r\n--b--\r\n")) {
                byte[] bytes = body.getBytes(ISO_8859_1);
                Reading whole = read(bytes, () -> bytes.length);
                assertThat(read(bytes, () -> 103)).as("gap %d", gap).isEqualTo(whole);
                assertThat(read(bytes, () -> 8192)).as("gap %d", gap).isEqualTo(whole);
                assertThat(read(bytes, () -> 40_000)).as("gap %d", gap).isEqualTo(whole);
            }
        }
    }

    private static Reading read(byte[] body, IntSupplier sizes) {
        return MultipartCorpus.read(
                new ChunkedInput(body, sizes), MultipartCorpus.DICOM + "b", MultipartReader.Limits.defaults());
    }

    @Test
    void findsTheEndOfAPartAtEveryPlaceOfTheBuffer() throws IOException {
        byte[] pixels = new byte[300_000];
        new Random(7).nextBytes(pixels);
        String part = "\r\n--sep\r\nContent-Type: application/dicom\r\n\r\n";
        for (int size = Window.CAPACITY - 240; size <= Window.CAPACITY + 10; size += 1 + size % 2) {
            var body = new ByteArrayOutputStream();
            body.write(part.getBytes(ISO_8859_1));
            body.write(pixels, 0, size);
            body.write(part.getBytes(ISO_8859_1));
            body.write(pixels, size, 70_000);
            body.write("\r\n--sep--".getBytes(ISO_8859_1));
            int piece = 50_000 + size % 7;
            var reader = MultipartReader.of(
                    new ChunkedInput(body.toByteArray(), () -> piece), MultipartCorpus.DICOM + "sep");
            assertThat(reader.next().orElseThrow().content().readAllBytes()).isEqualTo(Arrays.copyOf(pixels, size));
            assertThat(reader.next().orElseThrow().content().readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(pixels, size, size + 70_000));
            assertThat(reader.next()).isEmpty();
        }
    }

    /** By single bytes, in blocks, not at all: the reader comes to the same end. */
    @TestFactory
    List<DynamicTest> comesToTheSameEndHoweverItsPartsAreTaken() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Case example : MultipartCorpus.all()) {
            tests.add(DynamicTest.dynamicTest(example.name(), () -> {
                for (Taking taking : Taking.values()) {
                    assertThat(take(example, taking)).as(taking.name()).isEqualTo(end(example.expected()));
                }
            }));
        }
        return tests;
    }

    private static Reading end(Reading reading) {
        return new Reading(List.of(), reading.deviations(), reading.end());
    }

    private static Reading take(Case example, Taking taking) throws IOException {
        var body = new ByteArrayInputStream(example.bytes());
        MultipartReader reader;
        try {
            reader = MultipartReader.of(body, example.contentType(), example.limits());
        } catch (DataException refused) {
            return end(example.read(body));
        }
        String end = "whole";
        try {
            for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                taking.take(part.get());
            }
        } catch (TruncatedResponseException cut) {
            end = "cut after " + cut.completeParts() + " parts and " + cut.partialBytes() + " bytes";
        } catch (DataException refused) {
            end = refused.getMessage();
        }
        return new Reading(List.of(), reader.deviations(), end);
    }

    private enum Taking {
        NOTHING,
        ONE_BYTE,
        BYTE_BY_BYTE,
        BLOCKS,
        AGAIN_AT_THE_END;

        void take(MultipartReader.Part part) throws IOException {
            var content = part.content();
            switch (this) {
                case NOTHING -> {}
                case ONE_BYTE -> content.read();
                case BYTE_BY_BYTE -> {
                    while (content.read() >= 0) {
                        // Until its end.
                    }
                }
                case BLOCKS -> content.readAllBytes();
                case AGAIN_AT_THE_END -> {
                    content.readAllBytes();
                    assertThat(content.read()).isEqualTo(-1);
                    assertThat(content.available()).isZero();
                    assertThat(part.transferTo(OutputStream.nullOutputStream())).isZero();
                }
            }
        }
    }
}
