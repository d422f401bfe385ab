package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimiterSearchTest {

    private static final PartHead NO_HEAD = PartHead.none(Optional.empty());

    /** The search anyone would write first. */
    private static int plain(byte[] pattern, byte[] bytes, int from, int to) {
        for (int at = from; at + pattern.length <= to; at++) {
            int same = 0;
            while (same < pattern.length && bytes[at + same] == pattern[same]) {
                same++;
            }
            if (same == pattern.length) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void findsWhatThePlainSearchFinds() {
        Random random = Seed.random("search");
        for (int round = 0; round < Seed.rounds(20_000); round++) {
            int letters = 1 + random.nextInt(4);
            byte[] pattern = new byte[2 + random.nextInt(random.nextInt(8) == 0 ? 100 : 12)];
            byte[] content = new byte[random.nextInt(random.nextInt(8) == 0 ? 3000 : 150)];
            for (byte[] text : new byte[][] {pattern, content}) {
                for (int i = 0; i < text.length; i++) {
                    text[i] = (byte) (0xff - random.nextInt(letters));
                }
            }
            if (random.nextBoolean() && content.length > pattern.length) {
                int place = random.nextInt(content.length - pattern.length + 1);
                System.arraycopy(pattern, 0, content, place, pattern.length);
            }
            int from = random.nextInt(content.length + 1);
            int to = from + random.nextInt(content.length - from + 1);
            assertThat(new DelimiterSearch(pattern).find(content, from, to))
                    .isEqualTo(plain(pattern, content, from, to));
        }
    }

    @Test
    void findsThePatternAtEveryPlaceNextToBytesOfEveryValue() {
        for (String boundary : new String[] {"x", "boundary", "-".repeat(70), "0123456789".repeat(7)}) {
            byte[] pattern = bytes("\n--" + boundary);
            var search = new DelimiterSearch(pattern);
            for (int value = 0; value < 256; value += value == '\n' || value == '-' - 1 ? 1 : 7) {
                byte[] content = new byte[pattern.length + 80];
                for (int place = 0; place <= 80; place++) {
                    Arrays.fill(content, (byte) value);
                    System.arraycopy(pattern, 0, content, place, pattern.length);
                    assertThat(search.find(content, 0, content.length)).isEqualTo(place);
                    assertThat(search.find(content, 0, place + pattern.length - 1))
                            .isEqualTo(-1);
                }
            }
        }
    }

    /** Contents that make one or the other simple search look at a byte again and again. */
    private static Map<String, byte[]> hostile(String boundary, int length) {
        String mark = "\n--" + boundary;
        Map<String, String> units = new LinkedHashMap<>();
        units.put("all but the last character", mark.substring(0, mark.length() - 1));
        units.put("all but the last character, behind line breaks", "\r" + mark.substring(0, mark.length() - 1));
        units.put("all but the first character", mark.substring(1));
        units.put("hyphens", "-");
        units.put("line feeds", "\n");
        units.put("line feeds and hyphens", "\n-");
        units.put("line breaks and hyphens", "\r\n--");
        units.put("its last character", boundary.substring(boundary.length() - 1));
        units.put("its last two characters", mark.substring(mark.length() - 2));
        units.put("zeros", "\0");
        units.put("delimiters that are none", "\r" + mark + "x");
        units.put("closing delimiters that are none", "\r" + mark + "--x");
        Map<String, byte[]> contents = new LinkedHashMap<>();
        units.forEach((name, unit) ->
                contents.put(name, bytes(unit.repeat(length / unit.length() + 1).substring(0, length))));
        return contents;
    }

    private static final String[] BOUNDARIES = {
        "x", "0", "-", "boundary", "a".repeat(20), "-".repeat(70), "a".repeat(200), "0123456789".repeat(7)
    };

    @Test
    void looksAtNoByteAgainAndAgainWhateverTheContent() {
        int length = 100_000;
        for (String boundary : BOUNDARIES) {
            hostile(boundary, length).forEach((name, content) -> {
                var search = new DelimiterSearch(bytes("\n--" + boundary));
                for (int at = search.find(content, 0, length); at >= 0; at = search.find(content, at + 1, length)) {
                    // On to the next.
                }
                assertThat(search.steps()).as("%s in %s", boundary, name).isLessThan(3L * length);
            });
        }
    }

    @Test
    void looksAtNoByteAgainAndAgainHoweverTheContentArrives() {
        int length = 40_000;
        for (String boundary : BOUNDARIES) {
            hostile(boundary, length).forEach((name, content) -> {
                for (int piece : new int[] {1, 100, 8192}) {
                    InputStream in = new ChunkedInput(content, () -> piece);
                    var window = new Window(in);
                    var delimiter = new Delimiter(window, boundary, deviation -> {});
                    delimiter.beginPart();
                    long taken = 0;
                    for (int until = delimiter.contentUntil(taken, NO_HEAD);
                            until > window.pos;
                            until = delimiter.contentUntil(taken, NO_HEAD)) {
                        int count = until - window.pos;
                        window.pos = until;
                        taken += count;
                        delimiter.moved(count);
                    }
                    assertThat(taken).isEqualTo(length);
                    assertThat(delimiter.steps())
                            .as("%s in %s, %d at once", boundary, name, piece)
                            .isLessThan(4L * length);
                }
            });
        }
    }

    /** Each of these closes behind a line feed alone, so that what follows has to tell whether it does. */
    @Test
    void looksAheadOnceForManyDoubtfulEnds() {
        byte[] body = bytes("--b\r\n\r\n" + ("\n--b--\n" + "x".repeat(3000)).repeat(100) + "\r\n--b--\r\n");
        for (int piece : new int[] {1, 8192}) {
            var window = new Window(new ChunkedInput(body, () -> piece));
            var delimiter = new Delimiter(window, "b", deviation -> {});
            assertThat(delimiter.findFirst(100)).isTrue();
            delimiter.consume();
            window.has(2);
            window.pos += 2;
            delimiter.beginPart();
            for (int until = delimiter.contentUntil(0, NO_HEAD);
                    until > window.pos;
                    until = delimiter.contentUntil(0, NO_HEAD)) {
                int count = until - window.pos;
                window.pos = until;
                delimiter.moved(count);
            }
            assertThat(delimiter.isClosing()).isTrue();
            assertThat(delimiter.steps()).isLessThan(4L * body.length);
        }
    }

    @Test
    void needsAFewStepsForImageData() {
        byte[] pixels = new byte[1 << 20];
        new Random(1).nextBytes(pixels);
        var shortOne = new DelimiterSearch(bytes("\n--b"));
        var longOne = new DelimiterSearch(bytes("\n--" + "0123456789".repeat(7)));
        assertThat(shortOne.find(pixels, 0, pixels.length)).isEqualTo(-1);
        assertThat(longOne.find(pixels, 0, pixels.length)).isEqualTo(-1);
        assertThat(shortOne.steps()).isLessThan(pixels.length / 7);
        assertThat(longOne.steps()).isLessThan(pixels.length / 40);
    }

    @Test
    void growsItsWindowOnlyForAStreamThatFillsIt() {
        byte[] body = new byte[1 << 20];
        var slow = new Window(new ChunkedInput(body, () -> 8192));
        var fast = new Window(new ByteArrayInputStream(body));
        for (Window window : new Window[] {slow, fast}) {
            while (window.fill()) {
                window.pos = window.limit;
            }
            assertThat(window.read()).isEqualTo(body.length);
        }
        assertThat(slow.bytes).hasSizeLessThanOrEqualTo(16 * 1024);
        assertThat(fast.bytes).hasSize(Window.CAPACITY);
        var asked = new Window(new ChunkedInput(body, () -> 1000));
        assertThat(asked.has(100_000)).isTrue();
        assertThat(asked.bytes).hasSize(Window.CAPACITY);
    }
}
