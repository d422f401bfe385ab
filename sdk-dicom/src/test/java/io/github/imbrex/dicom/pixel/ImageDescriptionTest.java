package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import org.junit.jupiter.api.Test;

class ImageDescriptionTest {

    private static ImageDescription gray(int rows, int columns, int frames, int allocated, int stored, int high) {
        return new ImageDescription(
                rows, columns, frames, 1, allocated, stored, high, SampleType.UNSIGNED, Photometric.MONOCHROME2, false);
    }

    @Test
    void countsBytesAndBitsAsTheyLieInTheData() {
        assertThat(gray(3, 5, 2, 16, 12, 11).frameBytes()).isEqualTo(30);
        assertThat(gray(13, 11, 5, 1, 1, 0).frameBytes()).isEqualTo(143);
        assertThat(gray(13, 11, 5, 1, 1, 0).nativeFrameBits()).isEqualTo(143);
        var pairs = new ImageDescription(2, 4, 1, 3, 8, 8, 7, SampleType.UNSIGNED, Photometric.YBR_FULL_422, false);
        assertThat(pairs.frameBytes()).isEqualTo(16);
        assertThat(pairs.withPhotometric(Photometric.RGB).frameBytes()).isEqualTo(24);
    }

    @Test
    void refusesWhatNoImageCanBe() {
        assertThatThrownBy(() -> gray(0, 1, 1, 8, 8, 7)).hasMessageContaining("Rows");
        assertThatThrownBy(() -> gray(1, 65_536, 1, 8, 8, 7)).hasMessageContaining("Columns");
        assertThatThrownBy(() -> gray(1, 1, 0, 8, 8, 7)).hasMessageContaining("Number of Frames");
        assertThatThrownBy(() -> gray(1, 1, 1, 12, 12, 11)).hasMessageContaining("Bits Allocated");
        assertThatThrownBy(() -> gray(1, 1, 1, 8, 9, 8)).hasMessageContaining("Bits Stored");
        assertThatThrownBy(() -> gray(1, 1, 1, 16, 12, 10)).hasMessageContaining("High Bit");
        assertThatThrownBy(() -> gray(1, 1, 1, 16, 12, 16)).hasMessageContaining("High Bit");
        assertThatThrownBy(() ->
                        new ImageDescription(1, 1, 1, 3, 8, 8, 7, SampleType.UNSIGNED, Photometric.MONOCHROME2, false))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Samples per Pixel");
    }

    @Test
    void refusesProductsThatOverflow() {
        assertThatThrownBy(() -> gray(65_535, 65_535, Integer.MAX_VALUE, 32, 32, 31))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("2^63");
        assertThatThrownBy(() -> gray(65_535, 65_535, 1, 16, 16, 15).frameBytes())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("more than a Java array holds");
    }

    private static ImageDescription colour(int samples, int bits, SampleType type, String photometric) {
        return new ImageDescription(2, 2, 1, samples, bits, bits, bits - 1, type, new Photometric(photometric), false);
    }

    @Test
    void coloursItKnowsHaveThreeSamplesAndOthersAsManyAsTheySay() {
        for (String photometric : new String[] {"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT"}) {
            assertThat(colour(3, 8, SampleType.UNSIGNED, photometric).samplesPerPixel())
                    .isEqualTo(3);
            for (int samples : new int[] {1, 2, 4}) {
                assertThatThrownBy(() -> colour(samples, 8, SampleType.UNSIGNED, photometric))
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("Samples per Pixel is " + samples);
            }
        }
        assertThat(colour(4, 8, SampleType.UNSIGNED, "CMYK").frameBytes()).isEqualTo(16);
    }

    @Test
    void floatingPointSamplesAreGray() {
        assertThat(colour(1, 32, SampleType.FLOAT, "MONOCHROME2").frameBytes()).isEqualTo(16);
        for (String photometric : new String[] {"RGB", "CMYK"}) {
            assertThatThrownBy(() -> colour(3, 32, SampleType.FLOAT, photometric))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("Samples per Pixel");
        }
        assertThatThrownBy(() -> colour(1, 64, SampleType.FLOAT, "PALETTE COLOR"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Photometric Interpretation");
    }
}
