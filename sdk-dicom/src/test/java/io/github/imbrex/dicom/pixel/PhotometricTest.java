package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Lossless;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhotometricTest {

    @Test
    void keepsCodesItHasNotHeardOf() {
        assertThat(new Photometric(" HSV ").code()).isEqualTo("HSV");
        assertThat(new Photometric("HSV").atFullResolution()).isEqualTo(new Photometric("HSV"));
        assertThatThrownBy(() -> new Photometric(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coloursOfPartialRangeStayThatInCodeStreams() throws IOException {
        int[] colours = new int[18];
        Arrays.setAll(colours, i -> 13 * i);
        byte[] stream = JpegWriter.lossless(colours, 2, 3, 3, Lossless.of(8, 1));
        TestImage image = TestImage.gray16(2, 3)
                .shape(2, 3, 3, 8)
                .fragments(Uid.JPEGLosslessNonHierarchicalProcess14, new int[0], stream);

        Frame full = Frame.of(image.photometric("YBR_FULL_422").file(), 0);
        assertThat(full.description().photometric()).isEqualTo(Photometric.YBR_FULL);
        assertThat(full.render(Window.auto()).isComplete()).isTrue();

        Frame partial = Frame.of(image.photometric("YBR_PARTIAL_422").file(), 0);
        assertThat(partial.storedValues()).containsExactly(colours);
        assertThat(partial.description().photometric().code()).isEqualTo("YBR_PARTIAL");
        assertThatThrownBy(() -> partial.render(Window.auto()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("YBR_PARTIAL");
    }
}
