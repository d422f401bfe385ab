package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.support.Seed;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Code streams that lie, stop early or make no sense. */
class JpegLsBadInputTest {

    private static final int WIDTH = 23;
    private static final int HEIGHT = 17;
    private static final int[][] GRAY = JpegLsTest.image(new Random(2), 1, WIDTH, HEIGHT, 4095);

    /** Where the frame header, the LSE segment and the scan header of {@link #gray} have their first value. */
    private static final int FRAME = 6;

    private static final int LSE = 19;
    private static final int SCAN = 34;

    private static byte[] gray() {
        return new JpegLsEncoder(12, 0, 0).presets(4095, 18, 67, 276, 64).encode(GRAY, WIDTH, HEIGHT);
    }

    private static byte[] with(byte[] stream, int at, int... values) {
        byte[] changed = stream.clone();
        for (int i = 0; i < values.length; i++) {
            changed[at + i] = (byte) values[i];
        }
        return changed;
    }

    private static byte[] inserted(byte[] stream, int at, int... values) {
        byte[] longer = new byte[stream.length + values.length];
        System.arraycopy(stream, 0, longer, 0, at);
        System.arraycopy(stream, at, longer, at + values.length, stream.length - at);
        return with(longer, at, values);
    }

    private static byte[] decode(byte[] stream) {
        return JpegLs.decode(stream, HEIGHT, WIDTH, 1, 16);
    }

    private static void refused(byte[] stream, String why) {
        refused(() -> decode(stream), why);
    }

    private static void refused(ThrowingCallable decoding, String why) {
        assertThatThrownBy(decoding).isInstanceOf(DataException.class).hasMessageContaining(why);
    }

    @Test
    void needsNothingBehindTheLastSample() {
        byte[] expected = JpegLsTest.containers(GRAY, 2);
        byte[] stream = gray();
        assertThat(decode(stream)).isEqualTo(expected);
        assertThat(decode(Arrays.copyOf(stream, stream.length - 2))).isEqualTo(expected);
        assertThat(decode(Arrays.copyOf(stream, stream.length - 1))).isEqualTo(expected);
        assertThat(decode(Arrays.copyOf(stream, stream.length + 300))).isEqualTo(expected);
        assertThat(decode(inserted(stream, stream.length - 2, 0xff))).isEqualTo(expected);
        assertThat(decode(new JpegLsEncoder(12, 0, 0).withoutEndMarker().encode(GRAY, WIDTH, HEIGHT)))
                .isEqualTo(expected);
    }

    @Test
    void refusesStreamsThatStopEarly() {
        byte[] stream = gray();
        for (int length = 0; length < stream.length - 3; length++) {
            byte[] cut = Arrays.copyOf(stream, length);
            refused(() -> decode(cut), "The JPEG-LS code stream is corrupt: ");
        }
        byte[] cutWithEnd = Arrays.copyOf(stream, stream.length - 6);
        cutWithEnd[cutWithEnd.length - 2] = (byte) 0xff;
        cutWithEnd[cutWithEnd.length - 1] = (byte) 0xd9;
        refused(cutWithEnd, "ends before the last sample");
    }

    @Test
    void refusesStreamsOfAnotherImage() {
        byte[] stream = gray();
        refused(() -> JpegLs.decode(stream, HEIGHT + 1, WIDTH, 1, 16), "17 rows, the data set says 18");
        refused(() -> JpegLs.decode(stream, HEIGHT, WIDTH - 1, 1, 16), "23 columns, the data set says 22");
        refused(() -> JpegLs.decode(stream, HEIGHT, WIDTH, 3, 16), "1 samples per pixel, the data set says 3");
        refused(() -> JpegLs.decode(stream, HEIGHT, WIDTH, 1, 8), "12 bits, the data set says containers of 8");
        refused(() -> JpegLs.decode(stream, HEIGHT, WIDTH, 1, 32), "Bits Allocated these have 32");
        refused(() -> JpegLs.decode(stream, 65_535, 65_535, 1, 8), "more than a Java array holds");
        refused(with(stream, FRAME + 1, 0xff, 0xff, 0xff, 0xff), "65535 rows");
        refused(inserted(stream, LSE - 4, 0xff, 0xf8, 0, 10, 4, 3, 0, 0, 17, 1, 0, 0), "65536 columns");
    }

    @Test
    void takesOversizeDimensionsThatFit() {
        byte[] stream = with(gray(), FRAME + 1, 0, 0, 0, 0);
        byte[] extended = inserted(stream, LSE - 4, 0xff, 0xf8, 0, 12, 4, 4, 0, 0, 0, 17, 0, 0, 0, 23);
        assertThat(decode(extended)).isEqualTo(JpegLsTest.containers(GRAY, 2));
        refused(inserted(stream, LSE - 4, 0xff, 0xf8, 0, 4, 4, 9), "no width");
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        byte[] stream = gray();
        refused(with(stream, LSE + 1, 0x10, 0), "MAXVAL");
        refused(with(stream, LSE + 3, 0xff, 0xff), "thresholds");
        refused(with(stream, LSE + 3, 0, 68), "thresholds");
        refused(with(stream, LSE + 5, 0, 17), "thresholds");
        refused(with(stream, LSE + 7, 0, 3), "thresholds");
        refused(with(stream, LSE + 9, 0, 2), "RESET");
        refused(with(stream, LSE + 9, 0x20, 0), "RESET");
        refused(with(stream, LSE, 9), "extension");
        refused(with(stream, LSE - 1, 12), "shorter than what it has to say");
        refused(with(stream, FRAME, 1), "precision");
        refused(with(stream, FRAME, 17), "precision");
        refused(with(stream, SCAN + 3, 255), "thresholds");
        refused(with(with(stream, LSE + 1, 0, 9), SCAN + 3, 5), "NEAR");
        refused(with(stream, SCAN, 0), "more components than the frame, or none");
        refused(with(stream, SCAN, 2), "more components than the frame, or none");
        refused(with(stream, SCAN + 1, 2), "a component that is not in the frame");
        refused(with(stream, SCAN + 4, 3), "interleave");
    }

    @Test
    void namesWhatItDoesNotDo() {
        byte[] stream = gray();
        refused(with(stream, SCAN + 2, 1), "a mapping table");
        refused(with(stream, SCAN + 5, 1), "a point transform");
        refused(with(stream, 3, 0xc3), "SOF3");
        byte[] colour = new JpegLsEncoder(8, 0, 1).encode(new int[3][4], 2, 2);
        refused(() -> JpegLs.decode(with(colour, FRAME + 7, 0x22), 2, 2, 3, 8), "different resolution");
        byte[] transformed = new JpegLsEncoder(8, 0, 1).hpTransform(4).encode(new int[3][4], 2, 2);
        refused(() -> JpegLs.decode(transformed, 2, 2, 3, 8), "colour transform 4");
        byte[] tooNarrow = new JpegLsEncoder(7, 0, 1).hpTransform(1).encode(new int[3][4], 2, 2);
        refused(() -> JpegLs.decode(tooNarrow, 2, 2, 3, 8), "colour transform 1");
        byte[] apart = new JpegLsEncoder(8, 0, 0).hpTransform(1).encode(new int[3][4], 2, 2);
        refused(() -> JpegLs.decode(apart, 2, 2, 3, 8), "a colour transform of components in different scans");
    }

    @Test
    void passesOverWhatDoesNotMatter() {
        byte[] stream = gray();
        byte[] expected = JpegLsTest.containers(GRAY, 2);
        assertThat(decode(inserted(stream, 2, 0xff, 0xe8, 0, 8, 'S', 'P', 'I', 'F', 'F', 0)))
                .isEqualTo(expected);
        assertThat(decode(inserted(stream, 2, 0xff, 0xfe, 0, 4, 'h', 'i'))).isEqualTo(expected);
        assertThat(decode(inserted(stream, 2, 0xff, 0xff))).isEqualTo(expected);
        assertThat(decode(inserted(stream, LSE - 4, 0xff, 0xf8, 0, 7, 2, 1, 1, 5, 6)))
                .isEqualTo(expected);
    }

    @Test
    void refusesMarkersThatAreOutOfPlace() {
        byte[] stream = gray();
        refused(with(stream, 0, 0), "marker");
        refused(with(stream, 1, 0xd9), "start of image");
        refused(inserted(stream, 2, 0xff, 0xd9), "before all components");
        refused(inserted(stream, 2, 0, 0), "no marker");
        refused(inserted(stream, 2, 0xff, 0xd3, 0, 2), "does not belong");
        refused(inserted(stream, 2, 0xff, 0xfe, 0, 1), "longer than the stream");
        refused(inserted(stream, 2, Arrays.copyOfRange(ints(stream), 2, 15)), "second frame header");
        refused(inserted(stream, 2, Arrays.copyOfRange(ints(stream), SCAN - 4, SCAN + 6)), "before the frame header");
    }

    @Test
    void refusesComponentsThatComeTwiceOrNotAtAll() {
        byte[] colour = new JpegLsEncoder(8, 0, 0).encode(JpegLsTest.image(new Random(3), 2, 4, 4, 255), 4, 4);
        int second = 0;
        for (int at = 0; at < colour.length - 1; at++) {
            second = colour[at] == -1 && (colour[at + 1] & 0xff) == 0xda ? at : second;
        }
        byte[] twice = with(colour, second + 5, 1);
        refused(() -> JpegLs.decode(twice, 4, 4, 2, 8), "comes twice");
        byte[] once = with(Arrays.copyOf(colour, second + 2), second + 1, 0xd9);
        refused(() -> JpegLs.decode(once, 4, 4, 2, 8), "before all components");
    }

    @Test
    void refusesRestartMarkersThatAreNotThereOrNotInOrder() {
        byte[] stream = new JpegLsEncoder(12, 0, 0).restart(5, 2).encode(GRAY, WIDTH, HEIGHT);
        assertThat(decode(stream)).isEqualTo(JpegLsTest.containers(GRAY, 2));
        for (int at = 0; at < stream.length - 1; at++) {
            if (stream[at] == -1 && (stream[at + 1] & 0xf8) == 0xd0) {
                refused(with(stream, at + 1, stream[at + 1] ^ 1), "restart marker");
            }
        }
    }

    private static int[] ints(byte[] bytes) {
        int[] values = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = bytes[i];
        }
        return values;
    }

    @Test
    void mutatedStreamsEndInPixelsOrInATypedError() {
        Random random = Seed.random("JpegLsBadInputTest");
        int errors = 0;
        int rounds = Seed.rounds(8000);
        for (int round = 0; round < rounds; round++) {
            int precision = 2 + random.nextInt(15);
            int components = random.nextBoolean() ? 1 : 3;
            JpegLsEncoder encoder = new JpegLsEncoder(precision, random.nextInt(2), random.nextInt(3));
            if (random.nextInt(4) == 0) {
                encoder.presets(0, 0, 0, 0, 64);
            }
            if (random.nextInt(4) == 0) {
                encoder.restart(1 + random.nextInt(4), 2);
            }
            byte[] stream = encoder.encode(JpegLsTest.image(random, components, 12, 8, encoder.maximum()), 12, 8);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int reach = random.nextBoolean() ? Math.min(60, stream.length) : stream.length;
                stream[random.nextInt(reach)] = (byte) (random.nextBoolean() ? random.nextInt() : 0xff);
            }
            if (random.nextInt(5) == 0) {
                stream = Arrays.copyOf(stream, random.nextInt(stream.length));
            }
            try {
                assertThat(JpegLs.decode(stream, 8, 12, components, 16)).hasSize(192 * components);
            } catch (DataException e) {
                errors++;
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + " ended in " + e, e);
            }
        }
        assertThat(errors).isBetween(rounds / 4, rounds - 1);
    }

    @Test
    void randomBitsBehindAGoodHeaderEndInPixelsOrInATypedError() {
        Random random = Seed.random("JpegLsBadInputTest.bits");
        byte[] header = Arrays.copyOf(gray(), SCAN + 6);
        for (int round = 0; round < Seed.rounds(3000); round++) {
            byte[] stream = Arrays.copyOf(header, header.length + random.nextInt(1500));
            byte fill = (byte) (random.nextInt(3) - 1);
            for (int at = header.length; at < stream.length; at++) {
                stream[at] = random.nextInt(4) > 0 ? (byte) random.nextInt(0x80) : fill;
            }
            if (random.nextBoolean()) {
                stream[LSE + 9] = 3; // a RESET of 832
                stream[SCAN + 3] = (byte) random.nextInt(3);
            }
            try {
                assertThat(decode(stream)).hasSize(2 * WIDTH * HEIGHT);
            } catch (DataException e) {
                assertThat(e).hasMessageContaining("JPEG-LS code stream is corrupt");
            }
        }
    }
}
