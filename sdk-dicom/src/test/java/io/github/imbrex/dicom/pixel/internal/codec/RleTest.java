package io.github.imbrex.dicom.pixel.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.support.Seed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RleTest {

    private static byte[] stream(int... segmentBytes) {
        return ByteBuffer.allocate(64 + segmentBytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 1)
                .putInt(4, 64)
                .position(64)
                .put(bytes(segmentBytes))
                .array();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void readsLiteralAndReplicateRunsAndSkipsTheNoOperation() {
        assertThat(Rle.decode(stream(2, 10, 11, 12, -128, -3, 7, 0, 9), 8, 1, 1))
                .containsExactly(10, 11, 12, 7, 7, 7, 7, 9);
    }

    @Test
    void putsTheMostSignificantPlaneOnTop() {
        byte[] stream = ByteBuffer.allocate(70)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 2)
                .putInt(4, 64)
                .putInt(8, 67)
                .position(64)
                .put(bytes(1, 0x12, 0x34, 1, 0x56, 0x78))
                .array();
        assertThat(Rle.decode(stream, 2, 1, 2)).containsExactly(0x56, 0x12, 0x78, 0x34);
    }

    @Test
    void refusesRunsThatLeadOutOfTheirSegmentOrOfTheImage() {
        assertThatThrownBy(() -> Rle.decode(stream(5, 1, 2), 6, 1, 1)).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> Rle.decode(stream(-9, 1), 6, 1, 1)).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> Rle.decode(stream(-9), 10, 1, 1)).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> Rle.decode(stream(0, 1), 6, 1, 1)).hasMessageContaining("5 bytes early");
    }

    @Test
    void refusesHeadersThatLie() {
        byte[] offsets = stream(0, 1);
        ByteBuffer.wrap(offsets).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 1 << 30);
        assertThatThrownBy(() -> Rle.decode(offsets, 1, 1, 1)).hasMessageContaining("leads out of it");
        ByteBuffer.wrap(offsets).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -64);
        assertThatThrownBy(() -> Rle.decode(offsets, 1, 1, 1)).hasMessageContaining("leads out of it");
        assertThatThrownBy(() -> Rle.decode(stream(0, 1), 1, 3, 1)).hasMessageContaining("needs 3");
        assertThatThrownBy(() -> Rle.decode(new byte[63], 1, 1, 1)).hasMessageContaining("header");
    }

    @Test
    void randomStreamsEndInPixelsOrInATypedError() {
        Random random = Seed.random("RleTest");
        for (int round = 0; round < Seed.rounds(3000); round++) {
            byte[] stream = new byte[random.nextInt(300)];
            random.nextBytes(stream);
            if (stream.length > 12) {
                ByteBuffer.wrap(stream)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0, 2)
                        .putInt(4, 64)
                        .putInt(8, 64 + random.nextInt(200));
            }
            try {
                assertThat(Rle.decode(stream, 100, 1, 2)).hasSize(200);
            } catch (DataException e) {
                assertThat(e).hasMessageContaining("corrupt");
            }
        }
    }

    /** Annex G as it is written there, byte by byte: what the chunks have to agree with. */
    private static byte[] plainly(byte[] stream, int pixels, int samples, int width) {
        ByteBuffer header = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        byte[] out = new byte[pixels * samples * width];
        for (int segment = 0; segment < samples * width; segment++) {
            int at = header.getInt(4 + 4 * segment);
            int end = segment + 1 < samples * width ? header.getInt(8 + 4 * segment) : stream.length;
            int place = segment / width * width + width - 1 - segment % width;
            for (int pixel = 0; pixel < pixels; ) {
                int control = at < end ? stream[at++] : Integer.MAX_VALUE;
                if (control == -128) {
                    continue;
                }
                int run = control < 0 ? 1 - control : control + 1;
                if (at + (control < 0 ? 1 : run) > end || control == Integer.MAX_VALUE || pixel + run > pixels) {
                    throw new DataException("corrupt", null);
                }
                for (int i = 0; i < run; i++, pixel++) {
                    out[pixel * samples * width + place] = stream[control < 0 ? at : at++];
                }
                at += control < 0 ? 1 : 0;
            }
        }
        return out;
    }

    /** Runs of all lengths and both kinds, with no-operations and padding in between. */
    private static byte[] anyRuns(Random random, int pixels, int segments) {
        ByteBuffer out = ByteBuffer.allocate(64 + segments * (3 * pixels + 20)).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0, segments).position(64);
        for (int segment = 0; segment < segments; segment++) {
            out.putInt(4 + 4 * segment, out.position());
            for (int done = 0; done < pixels; ) {
                int run = Math.min(pixels - done, 1 + random.nextInt(random.nextBoolean() ? 128 : 10));
                if (random.nextInt(10) == 0) {
                    out.put((byte) -128);
                }
                if (run > 1 && random.nextBoolean()) {
                    out.put((byte) (1 - run)).put((byte) random.nextInt());
                } else {
                    byte[] literal = new byte[run];
                    random.nextBytes(literal);
                    out.put((byte) (run - 1)).put(literal);
                }
                done += run;
            }
            out.put(new byte[random.nextInt(3)]);
        }
        byte[] stream = new byte[out.position()];
        out.flip().get(stream);
        return stream;
    }

    @Test
    void chunksGiveWhatSingleBytesGive() {
        Random random = Seed.random("RleTest");
        int[][] kinds = {{1, 1}, {1, 2}, {1, 4}, {3, 1}, {3, 2}, {4, 1}};
        for (int round = 0; round < Seed.rounds(2000); round++) {
            int[] kind = kinds[round % kinds.length];
            int pixels = 1 + random.nextInt(random.nextBoolean() ? 20 : 1500);
            byte[] stream = anyRuns(random, pixels, kind[0] * kind[1]);
            assertThat(Rle.decode(stream, pixels, kind[0], kind[1]))
                    .isEqualTo(plainly(stream, pixels, kind[0], kind[1]));
        }
    }

    @Test
    void damagedStreamsGiveTheSameAsSingleBytesOrAreRefusedByBoth() {
        Random random = Seed.random("RleTest");
        int errors = 0;
        int rounds = Seed.rounds(3000);
        for (int round = 0; round < rounds; round++) {
            int pixels = 1 + random.nextInt(900);
            int samples = random.nextBoolean() ? 1 : 3;
            byte[] whole = anyRuns(random, pixels, samples * 2);
            byte[] stream = Arrays.copyOf(whole, whole.length - random.nextInt(1 + round % 3));
            stream[64 + random.nextInt(stream.length - 64)] = (byte) random.nextInt();
            byte[] expected = null;
            try {
                expected = plainly(stream, pixels, samples, 2);
            } catch (DataException e) {
                errors++;
            }
            if (expected == null) {
                assertThatThrownBy(() -> Rle.decode(stream, pixels, samples, 2)).isInstanceOf(DataException.class);
            } else {
                assertThat(Rle.decode(stream, pixels, samples, 2)).isEqualTo(expected);
            }
        }
        assertThat(errors).isBetween(rounds / 8, rounds - 1);
    }
}
