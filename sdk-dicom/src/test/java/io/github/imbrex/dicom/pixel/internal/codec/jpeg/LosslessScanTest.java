package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Codes;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Lossless;
import io.github.imbrex.support.Seed;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LosslessScanTest {

    private static final int ROWS = 9;
    private static final int COLUMNS = 13;

    private final Random random = Seed.random("LosslessScanTest");

    /** Samples that mostly rise gently, with some from anywhere. */
    private int[] samples(int components, int precision) {
        int most = (1 << precision) - 1;
        int[] samples = new int[ROWS * COLUMNS * components];
        for (int i = 0; i < samples.length; i++) {
            int gentle = most / 3 + i % COLUMNS + random.nextInt(4);
            samples[i] = random.nextInt(5) == 0 ? random.nextInt(most + 1) : Math.min(most, gentle);
        }
        return samples;
    }

    private static byte[] contained(int[] samples, int width) {
        byte[] bytes = new byte[samples.length * width];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (samples[i / width] >> 8 * (i % width));
        }
        return bytes;
    }

    private static byte[] decode(byte[] stream, int components, int width) {
        return HuffmanJpeg.decode(stream, ROWS, COLUMNS, components, width);
    }

    private static byte[] written(int[] samples, int components, Lossless how) {
        return JpegWriter.lossless(samples, ROWS, COLUMNS, components, how);
    }

    @Test
    void everyPredictorWithEveryPrecisionComesBackExactly() {
        for (int predictor = 1; predictor <= 7; predictor++) {
            for (int precision = 2; precision <= 16; precision++) {
                for (int components = 1; components <= 4; components++) {
                    int[] samples = samples(components, precision);
                    Lossless how = Lossless.of(precision, predictor);
                    int width = precision > 8 ? 2 : 1;
                    assertThat(decode(written(samples, components, how), components, width))
                            .as("predictor %d, %d bits, %d components", predictor, precision, components)
                            .isEqualTo(contained(samples, width));
                }
            }
        }
    }

    @Test
    void widerContainersAreFilledWithZeros() {
        int[] samples = samples(1, 12);
        byte[] stream = written(samples, 1, Lossless.of(12, 1));
        assertThat(decode(stream, 1, 4)).isEqualTo(contained(samples, 4));
        int[] bytes = samples(3, 8);
        assertThat(decode(written(bytes, 3, Lossless.of(8, 1)), 3, 2)).isEqualTo(contained(bytes, 2));
    }

    @Test
    void scansOfOneComponentRedefineTheirTable() {
        for (int predictor = 1; predictor <= 7; predictor++) {
            int[] samples = samples(3, 10);
            byte[] stream = written(samples, 3, Lossless.of(10, predictor).oneScanEach());
            assertThat(decode(stream, 3, 2)).isEqualTo(contained(samples, 2));
        }
    }

    @Test
    void differencesWrapAroundAndOneOf32768HasNoAdditionalBits() {
        int[] samples = new int[ROWS * COLUMNS];
        int[] extremes = {0, 65_535, 0, 32_768, 0, 1, 32_769, 65_535, 32_767};
        for (int i = 0; i < samples.length; i++) {
            samples[i] = extremes[i % extremes.length];
        }
        for (int predictor = 1; predictor <= 7; predictor++) {
            byte[] steep = written(samples, 1, Lossless.of(16, predictor));
            byte[] flat = written(samples, 1, Lossless.of(16, predictor).codes(Codes.flat()));
            assertThat(decode(steep, 1, 2)).isEqualTo(contained(samples, 2));
            assertThat(decode(flat, 1, 2)).isEqualTo(contained(samples, 2));
        }
    }

    @Test
    void aPointTransformLeavesTheLowBitsZero() {
        int[] samples = samples(1, 12);
        byte[] stream = written(samples, 1, Lossless.of(12, 4).pointTransform(3));
        int[] expected = Arrays.stream(samples).map(sample -> sample & ~7).toArray();
        assertThat(decode(stream, 1, 2)).isEqualTo(contained(expected, 2));
    }

    @Test
    void restartsBeginAnew() {
        for (int rows = 1; rows <= 4; rows++) {
            for (int components : new int[] {1, 3}) {
                int[] samples = samples(components, 16);
                byte[] stream = written(samples, components, Lossless.of(16, 7).restartRows(rows));
                assertThat(decode(stream, components, 2)).isEqualTo(contained(samples, 2));
            }
        }
    }

    @Test
    void aRestartThatIsMissingOrOutOfTurnIsRefused() {
        byte[] stream = written(samples(1, 8), 1, Lossless.of(8, 1).restartRows(2));
        int second = find(stream, 0xd1);
        byte[] without = new byte[stream.length - 2];
        System.arraycopy(stream, 0, without, 0, second);
        System.arraycopy(stream, second + 2, without, second, without.length - second);
        assertThatThrownBy(() -> decode(without, 1, 1))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a restart marker is missing");
        stream[second + 1] = (byte) 0xd3;
        assertThatThrownBy(() -> decode(stream, 1, 1)).hasMessageContaining("a restart marker is missing");

        byte[] unannounced = written(samples(1, 8), 1, Lossless.of(8, 1).restartRows(2));
        unannounced[find(unannounced, 0xdd) + 5] = 0;
        assertThatThrownBy(() -> decode(unannounced, 1, 1)).hasMessageContaining("without a restart interval");
        unannounced[find(unannounced, 0xdd) + 5] = 5;
        assertThatThrownBy(() -> decode(unannounced, 1, 1)).hasMessageContaining("no number of rows");
    }

    private static int find(byte[] stream, int marker) {
        for (int i = 0; i + 1 < stream.length; i++) {
            if (stream[i] == -1 && (stream[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new AssertionError("There is no marker " + marker);
    }

    @Test
    void fillBytesGarbageBehindTheEndAndAMissingEndDoNoHarm() {
        int[] samples = samples(1, 16);
        byte[] stream = written(samples, 1, Lossless.of(16, 1).restartRows(3));
        byte[] expected = contained(samples, 2);
        assertThat(decode(Arrays.copyOf(stream, stream.length - 2), 1, 2)).isEqualTo(expected);
        assertThat(decode(Arrays.copyOf(stream, stream.length + 100), 1, 2)).isEqualTo(expected);

        var filled = new ByteArrayOutputStream();
        for (int i = 0; i < stream.length; i++) {
            if (i > 1 && i + 1 < stream.length && stream[i] == -1 && stream[i + 1] != 0) {
                filled.write(0xff);
                filled.write(0xff);
            }
            filled.write(stream[i]);
        }
        assertThat(decode(filled.toByteArray(), 1, 2)).isEqualTo(expected);
    }

    @Test
    void aStreamCutShortAnywhereIsRefused() {
        byte[] stream = written(samples(3, 12), 3, Lossless.of(12, 1));
        // The last byte of the data may hold nothing but padding.
        for (int length = 0; length < stream.length - 4; length++) {
            byte[] cut = Arrays.copyOf(stream, length);
            assertThatThrownBy(() -> decode(cut, 3, 2))
                    .as("%d of %d bytes", length, stream.length)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("Fetch the file again");
        }
    }

    @Test
    void anotherSizeThanDemandedIsRefused() {
        byte[] stream = written(samples(1, 12), 1, Lossless.of(12, 1));
        assertThatThrownBy(() -> HuffmanJpeg.decode(stream, ROWS + 1, COLUMNS, 1, 2))
                .hasMessageContaining("another size");
        assertThatThrownBy(() -> HuffmanJpeg.decode(stream, ROWS, COLUMNS - 1, 1, 2))
                .hasMessageContaining("another size");
        assertThatThrownBy(() -> decode(stream, 3, 2)).hasMessageContaining("another size");
        assertThatThrownBy(() -> decode(stream, 1, 1)).hasMessageContaining("Bits Allocated");
    }

    @Test
    void samplingAndPredictorsThatAreNotDecodedHereAreRefused() {
        byte[] gray = written(samples(1, 8), 1, Lossless.of(8, 1));
        byte[] coarse = gray.clone();
        coarse[find(coarse, 0xc3) + 11] = 0x22; // of no effect where there is but one component
        assertThat(decode(coarse, 1, 1)).isEqualTo(decode(gray, 1, 1));
        gray[find(gray, 0xda) + 7] = 0;
        assertThatThrownBy(() -> decode(gray, 1, 1)).hasMessageContaining("predictor");

        byte[] colour = written(samples(3, 8), 3, Lossless.of(8, 1));
        int factors = find(colour, 0xc3) + 11;
        colour[factors] = 0x22;
        assertThatThrownBy(() -> decode(colour, 3, 1)).hasMessageContaining("different sampling factors");
        colour[factors + 3] = 0x22;
        colour[factors + 6] = 0x22;
        assertThatThrownBy(() -> decode(colour, 3, 1)).hasMessageContaining("interleaves");
        colour[factors] = 0x50;
        assertThatThrownBy(() -> decode(colour, 3, 1)).hasMessageContaining("impossible sampling factors");
    }

    @Test
    void tablesThatCannotBeAreRefused() {
        int[] counts = new int[17];
        counts[2] = 5;
        assertRefused(new Codes(counts, new int[] {0, 1, 2, 3, 4}), "more codes than there can be");
        int[] tooMany = new int[17];
        tooMany[12] = 255;
        tooMany[13] = 2;
        assertRefused(new Codes(tooMany, new int[257]), "more codes than there can be");
        int[] foreign = new int[17];
        foreign[5] = 18;
        int[] symbols = new int[18];
        Arrays.setAll(symbols, i -> i);
        assertRefused(new Codes(foreign, symbols), "symbols that its process does not");
        // A table without codes, and one that lacks a code the data has.
        byte[] stream = written(new int[ROWS * COLUMNS], 1, Lossless.of(8, 1).codes(Codes.flat()));
        int table = find(stream, 0xc4);
        stream[table + 9] = 1;
        stream[table + 10] = 16;
        assertThatThrownBy(() -> decode(stream, 1, 1)).isInstanceOf(DataException.class);
    }

    private void assertRefused(Codes codes, String why) {
        int[] samples = new int[ROWS * COLUMNS];
        Arrays.fill(samples, 128);
        byte[] stream = written(samples, 1, Lossless.of(8, 1).codes(codes));
        assertThatThrownBy(() -> decode(stream, 1, 1))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(why);
    }

    @Test
    void mutatedStreamsEndInSamplesOrInATypedError() {
        byte[][] streams = {
            written(samples(1, 16), 1, Lossless.of(16, 1)),
            written(samples(3, 8), 3, Lossless.of(8, 6).restartRows(2)),
            written(samples(3, 12), 3, Lossless.of(12, 7).oneScanEach())
        };
        int[] components = {1, 3, 3};
        int errors = 0;
        int rounds = Seed.rounds(6000);
        for (int round = 0; round < rounds; round++) {
            int which = round % streams.length;
            byte[] stream = streams[which].clone();
            int reach = random.nextBoolean() ? 100 : stream.length;
            for (int i = random.nextInt(4); i >= 0; i--) {
                stream[random.nextInt(reach)] = (byte) (random.nextInt(3) == 0 ? 0xff : random.nextInt());
            }
            try {
                assertThat(decode(stream, components[which], 2)).hasSize(ROWS * COLUMNS * components[which] * 2);
            } catch (DataException e) {
                errors++;
            }
        }
        assertThat(errors).isBetween(rounds / 4, rounds - 1);
    }
}
