package io.github.imbrex.codec.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.ImageDescription;
import io.github.imbrex.dicom.pixel.Photometric;
import io.github.imbrex.dicom.pixel.SampleType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the encoder of the tests does not do: an image that is a formula, coded by OpenJPEG's {@code opj_compress} 2.5.0 with
 * the options that the names of the streams say.
 */
class PeerStreamsTest {

    private static final int WIDTH = 61;
    private static final int HEIGHT = 47;

    private static int sample(int x, int y, int component) {
        int hole = x > 20 && x < 30 && y > 25 ? 1900 : 0;
        int value = 2000 + 25 * (x - 30) - 18 * (y - 20) + (x * y * (7 + component) ^ x * 31 ^ y * 17) % 64 - hole;
        return Math.max(0, Math.min(4095, value));
    }

    private static byte[] decode(String name, int components) throws IOException {
        int allocated = components == 1 ? 16 : 8;
        ImageDescription image = new ImageDescription(
                HEIGHT,
                WIDTH,
                1,
                components,
                allocated,
                allocated,
                allocated - 1,
                SampleType.UNSIGNED,
                components == 1 ? Photometric.MONOCHROME2 : Photometric.RGB,
                false);
        String resource = "peer/" + name + ".j2k";
        try (InputStream in = Objects.requireNonNull(PeerStreamsTest.class.getResourceAsStream(resource), resource)) {
            return new Jpeg2000Decoder()
                    .decode(in.readAllBytes(), image, new TransferSyntax(Uid.JPEG2000ImageCompression))
                    .samples();
        }
    }

    /** The greatest difference from the formula. */
    private static int worst(byte[] decoded, int components) {
        int worst = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            for (int c = 0; c < components; c++) {
                int expected = sample(i % WIDTH, i / WIDTH, c);
                int found = components == 1
                        ? decoded[2 * i] & 0xff | (decoded[2 * i + 1] & 0xff) << 8
                        : (decoded[3 * i + c] & 0xff) << 4;
                int difference = components == 1 ? found - expected : found - (expected & ~0xf);
                worst = Math.max(worst, Math.abs(difference));
            }
        }
        return worst;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layers-and-precincts-rpcl",
                "layers-rlcp",
                "tiles-and-tile-parts-pcrl",
                "bypass",
                "bypass-terminated",
                "all-styles",
                "progression-changes",
                "origin-of-its-own"
            })
    void losslessGray(String name) throws IOException {
        assertThat(worst(decode(name, 1), 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = "precincts-cprl")
    void losslessColour(String name) throws IOException {
        assertThat(worst(decode(name, 3), 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = "lossy-gray")
    void lossyGrayIsClose(String name) throws IOException {
        assertThat(worst(decode(name, 1), 1)).isBetween(1, 60);
    }

    @ParameterizedTest
    @ValueSource(strings = "lossy-colour")
    void lossyColourIsClose(String name) throws IOException {
        assertThat(worst(decode(name, 3), 3)).isBetween(1, 12 << 4);
    }
}
