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

    @Test
    void keepsPhotometricInterpretationsItHasNotHeardOf() {
        assertThat(new Photometric(" HSV ").code()).isEqualTo("HSV");
        assertThatThrownBy(() -> new Photometric(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
