package io.github.imbrex.dicom.pixel.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.support.Seed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
}
