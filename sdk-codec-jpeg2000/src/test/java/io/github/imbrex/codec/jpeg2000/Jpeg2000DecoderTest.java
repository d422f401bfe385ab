package io.github.imbrex.codec.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.DecodedFrame;
import io.github.imbrex.dicom.pixel.FrameDecoder;
import io.github.imbrex.dicom.pixel.ImageDescription;
import io.github.imbrex.dicom.pixel.Photometric;
import io.github.imbrex.dicom.pixel.SampleType;
import io.github.imbrex.support.Seed;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a small encoder of the tests wrote comes back as it was; what is wrong ends in the one error. */
class Jpeg2000DecoderTest {

    private static final TransferSyntax LOSSLESS = new TransferSyntax(Uid.JPEG2000ImageCompressionLosslessOnly);

    private static ImageDescription gray(int width, int height, int bits, boolean signed) {
        int allocated = bits <= 8 ? 8 : bits <= 16 ? 16 : 32;
        return new ImageDescription(
                height,
                width,
                1,
                1,
                allocated,
                bits,
                bits - 1,
                signed ? SampleType.SIGNED : SampleType.UNSIGNED,
                Photometric.MONOCHROME2,
                false);
    }

    private static ImageDescription colour(int width, int height, String photometric) {
        return new ImageDescription(
                height, width, 1, 3, 8, 8, 7, SampleType.UNSIGNED, new Photometric(photometric), false);
    }

    /** Hills, noise on them, and a hole: all contexts, runs and signs come up. */
    private static int[] samples(Random random, int width, int height, int bits, boolean signed) {
        int[] samples = new int[width * height];
        int most = (1 << bits) - 1;
        int noise = random.nextInt(bits + 1);
        for (int i = 0; i < samples.length; i++) {
            int x = i % width;
            int y = i / width;
            double hill = (Math.sin(x / 5.0) * Math.cos(y / 7.0) + 1) / 2 * most;
            int value = (int) hill + random.nextInt(1 << noise) - (1 << noise) / 2;
            boolean hole = x > width / 3 && x < width / 2 && y > height / 2;
            samples[i] = hole ? 0 : Math.max(0, Math.min(most, value));
            if (signed) {
                samples[i] -= 1 << bits - 1;
            }
        }
        return samples;
    }

    private static byte[] littleEndian(int allocated, int[]... components) {
        ByteBuffer bytes = ByteBuffer.allocate(components.length * components[0].length * allocated / 8);
        for (int i = 0; i < components[0].length; i++) {
            for (int[] component : components) {
                for (int shift = 0; shift < allocated; shift += 8) {
                    bytes.put((byte) (component[i] >> shift));
                }
            }
        }
        return bytes.array();
    }

    private static DecodedFrame decode(byte[] stream, ImageDescription image) {
        return new Jpeg2000Decoder().decode(stream, image, LOSSLESS);
    }

    private static byte[] small() {
        return new TestEncoder(13, 11, 12, false)
                .component(samples(new Random(7), 13, 11, 12, false))
                .encode();
    }

    @Test
    void graysOfAnySizeAndDepthComeBackExactly() {
        Random random = Seed.random("Jpeg2000DecoderTest.grays");
        int rounds = Seed.rounds(120);
        for (int round = 0; round < rounds; round++) {
            int width = 1 + random.nextInt(70);
            int height = 1 + random.nextInt(70);
            int bits = 1 + random.nextInt(round % 10 == 0 ? 24 : 16);
            boolean signed = random.nextBoolean();
            int[] samples = samples(random, width, height, bits, signed);
            byte[] stream = new TestEncoder(width, height, bits, signed)
                    .component(samples)
                    .levels(random.nextInt(6))
                    .blockExponent(2 + random.nextInt(5))
                    .encode();
            ImageDescription image = gray(width, height, bits, signed);
            assertThat(decode(stream, image).samples())
                    .as("%s x %s of %s bits, signed %s, round %s", width, height, bits, signed, round)
                    .isEqualTo(littleEndian(image.bitsAllocated(), samples));
        }
    }

    @Test
    void highThroughputBlocksComeBackExactly() {
        Random random = Seed.random("Jpeg2000DecoderTest.highThroughput");
        int rounds = Seed.rounds(120);
        for (int round = 0; round < rounds; round++) {
            int width = 1 + random.nextInt(70);
            int height = 1 + random.nextInt(70);
            int bits = 1 + random.nextInt(16);
            boolean signed = random.nextBoolean();
            int[] samples = samples(random, width, height, bits, signed);
            TestEncoder encoder = new TestEncoder(width, height, bits, signed)
                    .component(samples)
                    .levels(random.nextInt(4))
                    .blockExponent(2 + random.nextInt(5));
            byte[] stream = (round % 2 == 0 ? encoder.highThroughput() : encoder.refined()).encode();
            ImageDescription image = gray(width, height, bits, signed);
            assertThat(decode(stream, image).samples())
                    .as("%s x %s of %s bits, signed %s, round %s", width, height, bits, signed, round)
                    .isEqualTo(littleEndian(image.bitsAllocated(), samples));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x02, 0x04, 0x06, 0x08, 0x20, 0x2e})
    void codeBlockStylesComeBackExactly(int style) {
        int[] samples = samples(new Random(style), 50, 41, 14, true);
        byte[] stream = new TestEncoder(50, 41, 14, true)
                .component(samples)
                .blockExponent(5)
                .style(style)
                .markers()
                .encode();
        assertThat(decode(stream, gray(50, 41, 14, true)).samples()).isEqualTo(littleEndian(16, samples));
    }

    @ParameterizedTest
    @EnumSource(TestEncoder.Headers.class)
    void packetHeadersAreFoundWhereverTheyAre(TestEncoder.Headers where) {
        int[] samples = samples(new Random(5), 45, 38, 12, false);
        byte[] stream = new TestEncoder(45, 38, 12, false)
                .component(samples)
                .component(samples)
                .component(samples)
                .markers()
                .headers(where)
                .encode();
        ImageDescription image =
                new ImageDescription(38, 45, 1, 3, 16, 12, 11, SampleType.UNSIGNED, Photometric.RGB, false);
        assertThat(decode(stream, image).samples()).isEqualTo(littleEndian(16, samples, samples, samples));
    }

    @Test
    void theColourTransformIsUndone() {
        Random random = new Random(3);
        int[] red = samples(random, 31, 22, 8, false);
        int[] green = samples(random, 31, 22, 8, false);
        int[] blue = samples(random, 31, 22, 8, false);
        byte[] stream = new TestEncoder(31, 22, 8, false)
                .component(red)
                .component(green)
                .component(blue)
                .colourTransform()
                .encode();
        DecodedFrame frame = decode(stream, colour(31, 22, "YBR_RCT"));
        assertThat(frame.samples()).isEqualTo(littleEndian(8, red, green, blue));
        assertThat(frame.description().photometric()).isEqualTo(Photometric.RGB);
        assertThat(decode(stream, colour(31, 22, "RGB")).description().photometric())
                .isEqualTo(Photometric.RGB);
    }

    @Test
    void colourThatIsSaidToBeSubsampledComesAtFullResolution() {
        int[] samples = samples(new Random(4), 8, 8, 8, false);
        byte[] stream = new TestEncoder(8, 8, 8, false)
                .component(samples)
                .component(samples)
                .component(samples)
                .encode();
        DecodedFrame frame = decode(stream, colour(8, 8, "YBR_FULL_422"));
        assertThat(frame.description().photometric()).isEqualTo(Photometric.YBR_FULL);
        assertThat(frame.samples()).isEqualTo(littleEndian(8, samples, samples, samples));
        assertThat(decode(stream, colour(8, 8, "YBR_PARTIAL_422"))
                        .description()
                        .photometric()
                        .code())
                .isEqualTo("YBR_PARTIAL");
    }

    private static ImageDescription stored(int bits, boolean signed) {
        return new ImageDescription(
                1,
                3,
                1,
                1,
                16,
                bits,
                bits - 1,
                signed ? SampleType.SIGNED : SampleType.UNSIGNED,
                Photometric.MONOCHROME2,
                false);
    }

    private static byte[] threeSamples(boolean signed, int... samples) {
        return new TestEncoder(3, 1, 10, signed).component(samples).levels(0).encode();
    }

    @Test
    void aSignThatOnlyOneOfCodeStreamAndDataSetHasIsRefusedWhereItMatters() {
        byte[] signed = threeSamples(true, 0, -1, 511);
        byte[] unsigned = threeSamples(false, 0, 1023, 511);
        // The same bits, and all that is stored.
        assertThat(decode(signed, stored(10, false)).samples()).isEqualTo(littleEndian(16, new int[] {0, -1, 511}));
        assertThat(decode(unsigned, stored(10, true)).samples()).isEqualTo(littleEndian(16, new int[] {0, 1023, 511}));
        assertThat(decode(signed, stored(12, true)).samples()).isEqualTo(littleEndian(16, new int[] {0, -1, 511}));
        assertThat(decode(threeSamples(true, 0, 1, 511), stored(12, false)).samples())
                .isEqualTo(
                        decode(threeSamples(false, 0, 1, 511), stored(12, true)).samples());
        for (boolean sign : new boolean[] {true, false}) {
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> decode(sign ? signed : unsigned, stored(12, !sign)))
                    .withMessageContaining("Pixel Representation");
        }
    }

    @Test
    void memoryThatDecodingWouldTakeIsBounded() {
        byte[] stream = small();
        ImageDescription image = gray(13, 11, 12, false);
        // Two bytes of the frame and eight of the tile for each sample.
        long needed = 13 * 11 * 10;
        assertThat(new Jpeg2000Decoder(needed).decode(stream, image, LOSSLESS).samples())
                .hasSize(286);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new Jpeg2000Decoder(needed - 1).decode(stream, image, LOSSLESS))
                .withMessageContaining("takes 1430 bytes of memory")
                .withMessageContaining("-Xmx");
    }

    @Test
    void aJp2FileAroundTheCodeStreamIsTakenOff() {
        byte[] stream = small();
        var file = new ByteArrayOutputStream();
        file.writeBytes(box("jP  ", new byte[] {0x0d, 0x0a, (byte) 0x87, 0x0a}));
        file.writeBytes(box("ftyp", new byte[12]));
        file.writeBytes(box("jp2c", stream));
        ImageDescription image = gray(13, 11, 12, false);
        assertThat(decode(file.toByteArray(), image).samples())
                .isEqualTo(decode(stream, image).samples());
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    @Test
    void theDecoderIsFoundByItsService() {
        assertThat(ServiceLoader.load(FrameDecoder.class))
                .anySatisfy(decoder -> assertThat(decoder).isInstanceOf(Jpeg2000Decoder.class));
    }

    @Test
    void anotherSizeThanTheDataSetSaysIsRefused() {
        byte[] stream = small();
        for (ImageDescription image : new ImageDescription[] {
            gray(11, 13, 12, false), gray(13, 12, 12, false), gray(13, 11, 8, false), colour(13, 11, "RGB")
        }) {
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> decode(stream, image))
                    .withMessageContaining("damaged");
        }
    }

    @Test
    void aCodeStreamCutAnywhereIsRefusedUnlessOnlyItsEndMarkerIsMissing() {
        byte[] stream = small();
        ImageDescription image = gray(13, 11, 12, false);
        byte[] whole = decode(stream, image).samples();
        for (int length = 0; length < stream.length - 2; length++) {
            byte[] cut = Arrays.copyOf(stream, length);
            assertThatExceptionOfType(DataException.class)
                    .as("of %s bytes", length)
                    .isThrownBy(() -> decode(cut, image));
        }
        assertThat(decode(Arrays.copyOf(stream, stream.length - 2), image).samples())
                .isEqualTo(whole);
    }

    @Test
    void sizesThatLieCostNothing() {
        byte[] stream = small();
        ImageDescription image = gray(13, 11, 12, false);
        // One tile a pixel; then 65535 layers; then 32 levels.
        assertRefused(image, with(stream, 4 + 2 + 18, 0, 0, 0, 1, 0, 0, 0, 1));
        int cod = indexOf(stream, 0xff52);
        assertRefused(image, with(stream, cod + 6, 0xff, 0xff));
        assertRefused(image, with(stream, cod + 9, 32));
        assertRefused(image, with(stream, cod + 9, 33));
    }

    @Test
    void whatIsNotDecodedHereIsNamed() {
        byte[] stream = small();
        ImageDescription image = gray(13, 11, 12, false);
        int cod = indexOf(stream, 0xff52);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> decode(with(stream, cod + 8, 2), image))
                .withMessageContaining("15444-2");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> decode(with(stream, cod + 12, 0xc0), image))
                .withMessageContaining("both kinds");
    }

    private static void assertRefused(ImageDescription image, byte[] stream) {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> decode(stream, image));
    }

    private static byte[] with(byte[] stream, int at, int... bytes) {
        byte[] changed = stream.clone();
        for (int i = 0; i < bytes.length; i++) {
            changed[at + i] = (byte) bytes[i];
        }
        return changed;
    }

    private static int indexOf(byte[] stream, int marker) {
        for (int i = 0; i + 1 < stream.length; i++) {
            if ((stream[i] & 0xff) == marker >> 8 && (stream[i + 1] & 0xff) == (marker & 0xff)) {
                return i;
            }
        }
        throw new AssertionError("There is no marker " + Integer.toHexString(marker) + ".");
    }

    @Test
    void mutatedCodeStreamsEndInAFrameOrInATypedError() {
        Random random = Seed.random("Jpeg2000DecoderTest.mutated");
        int[] samples = samples(random, 40, 33, 8, false);
        byte[] stream = new TestEncoder(40, 33, 8, false)
                .component(samples)
                .component(samples)
                .component(samples)
                .colourTransform()
                .encode();
        byte[] highThroughput = new TestEncoder(40, 33, 8, false)
                .component(samples)
                .component(samples)
                .component(samples)
                .refined()
                .encode();
        int errors = 0;
        int rounds = Seed.rounds(4000);
        for (int round = 0; round < rounds; round++) {
            byte[] changed = (random.nextInt(4) == 0 ? highThroughput : stream).clone();
            int header = indexOf(changed, 0xff93);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int reach = random.nextBoolean() ? header : random.nextBoolean() ? header + 60 : stream.length;
                changed[random.nextInt(reach)] = (byte) (random.nextBoolean() ? random.nextInt() : 0xff);
            }
            try {
                decode(changed, colour(40, 33, "RGB"));
            } catch (DataException e) {
                errors++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Round " + round + " ended in " + e, e);
            }
        }
        System.out.println("Jpeg2000DecoderTest: " + errors + " of " + rounds + " mutations ended in a typed error");
        assertThat(errors).isBetween(1, rounds - 1);
    }
}
