package io.github.imbrex.query.internal.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {

    /** Everything that a stream may hold, and what a reader must make of it. */
    private static final String HOSTILE = "\ufeff: a comment\n"
            + "event: new_result\ndata: {\"name\":\"Z\u00fcrich \ud83d\ude00\"}\n\n"
            + "data\n\n"
            + "data: one\ndata:two\ndata:  three\n\n"
            + "event: forgotten\n\n"
            + "id: 7\nretry: 1\nunknown: x\nevent:named\ndata:x\n\n"
            + "\n\n\n:\n:::\n"
            + "data: colon: in: data\n\n"
            + " data: no field\ndatafoo: none\n\n"
            + "event: new_result\ndata: never finished\n";

    private static final List<String> READ = List.of(
            "new_result|{\"name\":\"Z\u00fcrich \ud83d\ude00\"}",
            "message|",
            "message|one\ntwo\n three",
            "named|x",
            "message|colon: in: data");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyCutOfTheBytesGivesTheSameEvents(String lineEnd) throws IOException {
        byte[] bytes = HOSTILE.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
        for (int piece = 1; piece <= bytes.length; piece++) {
            assertThat(read(new Pieces(bytes, piece), 10_000))
                    .as("pieces of " + piece)
                    .isEqualTo(READ);
        }
        for (int cut = 0; cut <= bytes.length; cut++) {
            InputStream two = new SequenceInputStream(
                    new ByteArrayInputStream(bytes, 0, cut), new ByteArrayInputStream(bytes, cut, bytes.length - cut));
            assertThat(read(two, 10_000)).as("cut at " + cut).isEqualTo(READ);
        }
    }

    @Test
    void anEventIsThereBeforeTheNextByte() throws IOException {
        byte[] bytes = "data: a\r\r".getBytes(StandardCharsets.UTF_8);
        InputStream thenSilent = new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read on although an event was complete");
            }
        });
        assertThat(new EventStream(thenSilent, 100).next())
                .map(EventStream.Event::text)
                .contains("a");
    }

    @Test
    void aBrokenTransferIsNoEnd() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("data: a\n\ndata: b\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                });
        var stream = new EventStream(broken, 100);
        assertThat(stream.next()).isPresent();
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::next).withMessage("reset");
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void anEventMayBeAsLongAsTheLimit(int length, boolean cut) throws IOException {
        String text = "data: " + "x".repeat(length) + "\n\n";
        var event = new EventStream(stream(text), 10).next().orElseThrow();
        assertThat(event.cut()).isEqualTo(cut);
        assertThat(event.data()).hasSize(10);
    }

    @Test
    void aHugeEventCostsItsLimitAndTheNextOneIsWhole() throws IOException {
        long size = 300L << 20;
        InputStream endless = new SequenceInputStream(
                new SequenceInputStream(
                        stream("event: new_result\ndata: {\"from\":\"focus.alpha.b\","), new Zeros(size)),
                stream("\n\ndata: small\n\n"));
        var stream = new EventStream(endless, 1 << 20);
        EventStream.Event huge = stream.next().orElseThrow();
        assertThat(huge.cut()).isTrue();
        assertThat(huge.data()).hasSize(1 << 20);
        assertThat(SpotMessage.of(huge).site()).isEqualTo("alpha");
        assertThat(stream.next().orElseThrow().text()).isEqualTo("small");
        assertThat(stream.next()).isEmpty();
    }

    @Test
    void manyShortLinesOfOneEventAreBoundedToo() throws IOException {
        var stream = new EventStream(
                new Pieces("data: 0123456789\n".repeat(200_000).concat("\n").getBytes(StandardCharsets.UTF_8), 8192),
                1000);
        assertThat(stream.next().orElseThrow()).satisfies(event -> {
            assertThat(event.cut()).isTrue();
            assertThat(event.data()).hasSize(1000);
        });
    }

    @Test
    void anyBytesAtAllAreReadToTheirEnd() throws IOException {
        Random random = Seed.random("EventStreamTest.anyBytesAtAllAreReadToTheirEnd");
        for (int round = 0; round < Seed.rounds(500); round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            for (int i = random.nextInt(200); i >= 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) "\n\r:data event".charAt(random.nextInt(13));
            }
            List<String> whole = read(new ByteArrayInputStream(bytes), 500);
            assertThat(read(new Pieces(bytes, 1 + random.nextInt(50)), 500)).isEqualTo(whole);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(InputStream in, int limit) throws IOException {
        var stream = new EventStream(in, limit);
        List<String> events = new ArrayList<>();
        for (Optional<EventStream.Event> event = stream.next(); event.isPresent(); event = stream.next()) {
            events.add(event.get().name() + "|" + event.get().text());
        }
        return events;
    }

    /** Gives no more than so many bytes at once. */
    private static final class Pieces extends InputStream {
        private final ByteArrayInputStream bytes;
        private final int piece;

        Pieces(byte[] bytes, int piece) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.piece = piece;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, Math.min(piece, length));
        }
    }

    /** A very long line. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int count = (int) Math.min(left, length);
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(target, from, from + count, (byte) '0');
            left -= count;
            return count;
        }
    }
}
