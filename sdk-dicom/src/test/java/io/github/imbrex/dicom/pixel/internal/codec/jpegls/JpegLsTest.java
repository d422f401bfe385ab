package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JpegLsTest {

    /** The samples of every component one behind the other, as they come out colour by pixel in containers. */
    static byte[] containers(int[][] planes, int bytes) {
        int pixels = planes[0].length;
        byte[] out = new byte[pixels * planes.length * bytes];
        for (int pixel = 0, to = 0; pixel < pixels; pixel++) {
            for (int[] plane : planes) {
                for (int i = 0; i < bytes; i++) {
                    out[to++] = (byte) (plane[pixel] >> 8 * i);
                }
            }
        }
        return out;
    }

    /** Noise, a ramp with a little noise, flat areas, one value, or extremes side by side. */
    static int[][] image(Random random, int components, int width, int height, int maximum) {
        int kind = random.nextInt(5);
        int noise = 1 + random.nextInt(Math.max(1, maximum / 20));
        int[][] planes = new int[components][width * height];
        for (int[] plane : planes) {
            int offset = random.nextInt(maximum + 1);
            for (int i = 0; i < plane.length; i++) {
                int x = i % width;
                int y = i / width;
                int value = switch (kind) {
                    case 0 -> random.nextInt(maximum + 1);
                    case 1 -> offset + x * maximum / (2 * width) + y * 3 + random.nextInt(noise);
                    case 2 -> offset + (x / 7 + y / 5) % 3 * maximum / 4;
                    case 3 -> offset;
                    default -> random.nextInt(20) == 0 ? maximum - offset : random.nextBoolean() ? 0 : maximum;
                };
                plane[i] = Math.min(maximum, value);
            }
        }
        return planes;
    }

    @Test
    void decodesTheExampleOfTheStandard() {
        byte[] stream = HexFormat.of()
                .parseHex("ffd8fff7000b080004000401011100ffda0008010100000000"
                        + "c000006c80208e01c0000057400000"
                        + "6ee6000001bc18000005d800009160ffd9");
        assertThat(JpegLs.decode(stream, 4, 4, 1, 8))
                .containsExactly(0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145);
    }

    @Test
    void takesTheDefaultThresholdsOfTheStandard() {
        assertThat(Presets.DEFAULT.coding(8, 0)).isEqualTo(new Coding(255, 0, 3, 7, 21, 64));
        assertThat(Presets.DEFAULT.coding(8, 3)).isEqualTo(new Coding(255, 3, 12, 22, 42, 64));
        assertThat(Presets.DEFAULT.coding(12, 0)).isEqualTo(new Coding(4095, 0, 18, 67, 276, 64));
        assertThat(Presets.DEFAULT.coding(16, 0)).isEqualTo(new Coding(65535, 0, 18, 67, 276, 64));
        assertThat(Presets.DEFAULT.coding(16, 4)).isEqualTo(new Coding(65535, 4, 30, 87, 304, 64));
        assertThat(Presets.DEFAULT.coding(2, 0)).isEqualTo(new Coding(3, 0, 2, 3, 3, 64));
    }

    @Test
    void derivesTheParametersOfTheStandard() {
        Coding lossless = Presets.DEFAULT.coding(8, 0);
        assertThat(lossless.range()).isEqualTo(256);
        assertThat(lossless.errorBits()).isEqualTo(8);
        assertThat(lossless.limit()).isEqualTo(32);
        assertThat(lossless.isPlainLossless()).isTrue();
        Coding near = Presets.DEFAULT.coding(16, 3);
        assertThat(near.range()).isEqualTo(9364);
        assertThat(near.errorBits()).isEqualTo(14);
        assertThat(near.limit()).isEqualTo(64);
        assertThat(near.isPlainLossless()).isFalse();
        assertThat(Presets.DEFAULT.coding(2, 0).limit()).isEqualTo(20);
    }

    @Test
    void sortsGradientsIntoNineRegions() {
        byte[] regions = new Coding(9, 1, 3, 5, 7, 64).quantiser();
        assertThat(regions).containsExactly(-4, -4, -4, -3, -3, -2, -2, -1, 0, 0, 0, 1, 2, 2, 3, 3, 4, 4, 4);
    }

    /** A code that is not written out fits one peek, unless its error is out of range. */
    @Test
    void neverNeedsMoreBitsOfACodeThanOnePeekHas() {
        for (int maximum = 1; maximum <= 65_535; maximum = maximum < 600 ? maximum + 1 : maximum + 97) {
            for (int near = 0; near <= Math.min(255, maximum / 2); near = near < 8 ? near + 1 : near * 2 + 1) {
                Coding coding = new Coding(maximum, near, 1, 1, 1, 64);
                int limit = coding.limit() - coding.errorBits() - 1;
                assertThat(limit + 1).isLessThanOrEqualTo(EntropyBits.PEEKED);
                for (int zeros = 1; zeros < limit; zeros++) {
                    int k = 0;
                    while ((long) zeros << k + 1 <= coding.range()) {
                        k++;
                    }
                    if (zeros <= coding.range() && zeros + 1 + k > EntropyBits.PEEKED) {
                        throw new AssertionError("MAXVAL " + maximum + " NEAR " + near + " zeros " + zeros);
                    }
                }
            }
        }
    }

    @Test
    void readsBackWhatAPlainEncoderWrote() {
        Random random = Seed.random("JpegLsTest");
        for (int round = 0; round < Seed.rounds(1200); round++) {
            int precision = 2 + random.nextInt(15);
            int components = random.nextInt(3) == 0 ? 2 + random.nextInt(3) : 1;
            int interleave = components == 1 ? 0 : random.nextInt(3);
            int near = random.nextInt(3) == 0 ? random.nextInt(Math.min(255, (1 << precision) - 1 >> 1) + 1) : 0;
            JpegLsEncoder encoder = new JpegLsEncoder(precision, near, interleave);
            if (random.nextInt(3) == 0) {
                presets(random, encoder, precision, near);
            }
            int width = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1 + random.nextInt(60);
            int height = 1 + random.nextInt(30);
            if (random.nextInt(4) == 0) {
                encoder.restart(1 + random.nextInt(height + 3), 2 + random.nextInt(3));
            }
            int[][] planes = image(random, components, width, height, encoder.maximum());
            byte[] stream = encoder.encode(planes, width, height);
            int bits = precision > 8 || random.nextInt(5) == 0 ? 16 : 8;
            assertThat(JpegLs.decode(stream, height, width, components, bits))
                    .as(
                            "round %d: %d bits, NEAR %d, ILV %d, %d components",
                            round, precision, near, interleave, components)
                    .isEqualTo(containers(encoder.reconstructed(), bits / 8));
            for (int i = 0; i < components; i++) {
                for (int at = 0; at < planes[i].length; at++) {
                    assertThat(Math.abs(planes[i][at] - encoder.reconstructed()[i][at]))
                            .isLessThanOrEqualTo(near);
                }
            }
        }
    }

    private static void presets(Random random, JpegLsEncoder encoder, int precision, int near) {
        int least = Math.max(1, 2 * near);
        int maximum = random.nextBoolean() ? (1 << precision) - 1 : least + random.nextInt((1 << precision) - least);
        int[] thresholds = new int[3];
        for (int i = 0; i < 3; i++) {
            thresholds[i] = near + 1 + (maximum > near + 1 ? random.nextInt(maximum - near) : 0);
        }
        Arrays.sort(thresholds);
        int reset = 3 + random.nextInt(random.nextBoolean() ? 20 : Math.max(255, maximum) - 2);
        encoder.presets(maximum, thresholds[0], thresholds[1], thresholds[2], reset);
    }

    @Test
    void readsLongRunsAndTheOnesThatEndWithTheLine() {
        int width = 5000;
        int[] plane = new int[width * 4];
        plane[width] = 7;
        plane[3 * width - 1] = 9;
        plane[3 * width + 2600] = 4000;
        for (int interleave : new int[] {0, 1, 2}) {
            JpegLsEncoder encoder = new JpegLsEncoder(12, 0, interleave);
            int[][] planes = {plane, plane.clone(), new int[plane.length]};
            byte[] stream = encoder.encode(planes, width, 4);
            assertThat(stream.length).isLessThan(500);
            assertThat(JpegLs.decode(stream, 4, width, 3, 16)).isEqualTo(containers(planes, 2));
        }
    }

    @Test
    void takesTheHeightBehindTheFirstScan() {
        int[][] planes = image(new Random(5), 2, 9, 11, 255);
        byte[] stream = new JpegLsEncoder(8, 0, 0).heightBehindScan().encode(planes, 9, 11);
        assertThat(JpegLs.decode(stream, 11, 9, 2, 8)).isEqualTo(containers(planes, 1));
    }

    @Test
    void undoesTheColourTransformsOfHp() {
        Random random = Seed.random("JpegLsTest.hp");
        for (int precision : new int[] {8, 16}) {
            int half = 1 << precision - 1;
            int mask = 2 * half - 1;
            int[][] rgb = image(random, 3, 20, 10, mask);
            for (int kind = 1; kind <= 3; kind++) {
                int[][] coded = new int[3][200];
                for (int i = 0; i < 200; i++) {
                    int red = rgb[0][i];
                    int green = rgb[1][i];
                    int blue = rgb[2][i];
                    coded[0][i] = red - green + half & mask;
                    coded[1][i] = green;
                    coded[2][i] = blue - (kind == 1 ? green : red + green >> 1) + half & mask;
                    if (kind == 3) {
                        coded[1][i] = blue - green + half & mask;
                        coded[2][i] = red - green + half & mask;
                        coded[0][i] = green + (coded[1][i] + coded[2][i] >> 2) - half / 2 & mask;
                    }
                }
                byte[] stream =
                        new JpegLsEncoder(precision, 0, 2).hpTransform(kind).encode(coded, 20, 10);
                assertThat(JpegLs.decode(stream, 10, 20, 3, precision)).isEqualTo(containers(rgb, precision / 8));
            }
        }
    }
}
