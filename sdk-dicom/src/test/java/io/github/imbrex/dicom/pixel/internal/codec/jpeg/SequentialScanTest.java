package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.pixel.internal.codec.BaselineJpeg;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Coded;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Sequential;
import io.github.imbrex.support.Seed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SequentialScanTest {

    private static final int[][] GRAY = {{1, 1}};
    private static final int[][] COLOUR = {{1, 1}, {1, 1}, {1, 1}};
    private static final int ROWS = 37;
    private static final int COLUMNS = 43;

    private final Random random = Seed.random("SequentialScanTest");

    /** Coefficients of a picture: large ones first, zeros towards the end. */
    private IntUnaryOperator coefficients(int scale) {
        return seed -> {
            int k = seed & 63;
            if (k == 0) {
                return random.nextInt(2 * scale) - scale;
            }
            return random.nextInt(64) < 40 - k || k == 63 ? (int) (random.nextGaussian() * scale / (k + 2)) : 0;
        };
    }

    private static byte[] decode(byte[] stream, int components, int width) {
        return HuffmanJpeg.decode(stream, ROWS, COLUMNS, components, width);
    }

    private static int sample(byte[] bytes, int at, int width) {
        return width == 1 ? bytes[at] & 0xff : bytes[2 * at] & 0xff | (bytes[2 * at + 1] & 0xff) << 8;
    }

    private static void requireWithinOne(Coded coded, Sequential how, int width) {
        int n = how.sampling().length;
        byte[] bytes = decode(coded.stream(), n, width);
        int mostH = Arrays.stream(how.sampling()).mapToInt(f -> f[0]).max().orElseThrow();
        int mostV = Arrays.stream(how.sampling()).mapToInt(f -> f[1]).max().orElseThrow();
        int middle = 1 << how.precision() - 1;
        int equal = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < COLUMNS; x++) {
                for (int c = 0; c < n; c++) {
                    int across = x * how.sampling()[c][0] / mostH;
                    int down = y * how.sampling()[c][1] / mostV;
                    double real = coded.planes()[c][down * coded.strides()[c] + across] + middle;
                    double expected = Math.max(0, Math.min(2 * middle - 1, real));
                    int actual = sample(bytes, (y * COLUMNS + x) * n + c, width);
                    assertThat((double) actual)
                            .as("row %d, column %d, component %d", y, x, c)
                            .isCloseTo(expected, within(0.51));
                    equal += actual == Math.round(expected) ? 1 : 0;
                }
            }
        }
        assertThat(equal).isGreaterThan(ROWS * COLUMNS * n * 99 / 100);
    }

    @Test
    void twelveBitsAreWhatRealNumbersMakeOfTheCoefficients() {
        for (int process = 0; process <= 1; process++) {
            Sequential how = new Sequential(12, GRAY, 4, 0, true);
            requireWithinOne(JpegWriter.sequential(process, ROWS, COLUMNS, how, coefficients(2000)), how, 2);
        }
        Sequential colour = new Sequential(12, COLOUR, 1, 0, true);
        requireWithinOne(JpegWriter.sequential(1, ROWS, COLUMNS, colour, coefficients(8000)), colour, 2);
    }

    @Test
    void coarserComponentsAreRepeated() {
        int[][][] all = {
            {{2, 1}, {1, 1}, {1, 1}},
            {{2, 2}, {1, 1}, {1, 1}},
            {{1, 2}, {1, 1}, {1, 2}},
            {{4, 1}, {2, 1}, {1, 1}},
            {{2, 2}}
        };
        for (int[][] sampling : all) {
            for (boolean interleaved : new boolean[] {true, false}) {
                Sequential how = new Sequential(12, sampling, 2, 0, interleaved && sampling.length > 1);
                requireWithinOne(JpegWriter.sequential(1, ROWS, COLUMNS, how, coefficients(900)), how, 2);
            }
        }
    }

    @Test
    void restartsBeginAnewAnywhere() {
        for (int interval = 1; interval <= 7; interval += 3) {
            Sequential how = new Sequential(12, COLOUR, 2, interval, true);
            requireWithinOne(JpegWriter.sequential(1, ROWS, COLUMNS, how, coefficients(900)), how, 2);
            Sequential alone = new Sequential(8, COLOUR, 2, interval, false);
            requireWithinOne(JpegWriter.sequential(1, ROWS, COLUMNS, alone, coefficients(200)), alone, 1);
        }
    }

    @Test
    void eightBitsAreWhatTheJavaRuntimeMakesOfThem() throws IOException {
        Sequential how = new Sequential(8, COLOUR, 3, 5, true);
        compareWithTheRuntime(JpegWriter.sequential(0, ROWS, COLUMNS, how, coefficients(60)).stream());

        BufferedImage image = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            image.getRaster().setSample(i % COLUMNS, i / COLUMNS, 0, (i * 5 + random.nextInt(30)) & 0xff);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        compareWithTheRuntime(out.toByteArray());
    }

    private static void compareWithTheRuntime(byte[] stream) {
        BaselineJpeg.Header header = BaselineJpeg.header(stream);
        byte[] theirs = BaselineJpeg.decode(stream, header);
        byte[] ours = decode(stream, header.components(), 1);
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i] & 0xff).isCloseTo(theirs[i] & 0xff, within(1));
        }
    }

    @Test
    void aStreamCutShortAnywhereIsRefused() {
        Sequential how = new Sequential(12, GRAY, 4, 0, true);
        byte[] stream = JpegWriter.sequential(1, ROWS, COLUMNS, how, coefficients(500)).stream();
        for (int length = 0; length < stream.length - 4; length += 1 + length / 100) {
            byte[] cut = Arrays.copyOf(stream, length);
            assertThatThrownBy(() -> decode(cut, 1, 2)).isInstanceOf(DataException.class);
        }
    }

    @Test
    void processesThatAreNotDecodedHereAreNamed() {
        Sequential how = new Sequential(12, GRAY, 4, 0, true);
        byte[] stream = JpegWriter.sequential(2, ROWS, COLUMNS, how, coefficients(500)).stream();
        assertThatThrownBy(() -> decode(stream, 1, 2))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("SOF2");
    }

    @Test
    void mutatedStreamsEndInSamplesOrInATypedError() {
        byte[][] streams = {
            JpegWriter.sequential(1, ROWS, COLUMNS, new Sequential(12, GRAY, 4, 3, true), coefficients(500)).stream(),
            JpegWriter.sequential(
                    1,
                    ROWS,
                    COLUMNS,
                    new Sequential(12, new int[][] {{2, 2}, {1, 1}, {1, 1}}, 4, 0, false),
                    coefficients(500))
                    .stream()
        };
        int errors = 0;
        int rounds = Seed.rounds(3000);
        for (int round = 0; round < rounds; round++) {
            byte[] stream = streams[round % 2].clone();
            int reach = random.nextBoolean() ? 400 : stream.length;
            for (int i = random.nextInt(4); i >= 0; i--) {
                stream[random.nextInt(reach)] = (byte) (random.nextInt(3) == 0 ? 0xff : random.nextInt());
            }
            try {
                decode(stream, 1 + round % 2 * 2, 2);
            } catch (DataException e) {
                errors++;
            }
        }
        assertThat(errors).isBetween(rounds / 8, rounds - 1);
    }
}
