package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Frames of floating-point numbers, and of whole ones that a rescale gives fractions. */
class FrameRealsTest {

    private static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    private static byte[] doubles(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return bytes.array();
    }

    private static TestImage single(float... values) {
        return TestImage.gray16(1, values.length).element(Tag.FloatPixelData, "OF", floats(values));
    }

    private static TestImage twofold(double... values) {
        return TestImage.gray16(1, values.length).element(Tag.DoubleFloatPixelData, "OD", doubles(values));
    }

    private static Frame frame(TestImage image) throws IOException {
        return Frame.of(image.file(), 0);
    }

    private static void assertThatOnlyTheLastThreeCount(Frame frame) {
        assertThat(frame.statistics().count()).isEqualTo(3);
        assertThat(frame.statistics().min().orElseThrow()).isCloseTo(0.2, within(1e-6));
        assertThat(frame.statistics().mean()).isCloseTo(1.4 / 3, within(1e-6));
        byte[] levels = frame.render(Window.auto()).samples();
        assertThat(levels[2]).isEqualTo((byte) 0);
        assertThat(levels[3] & 0xff).isBetween(80, 90);
        assertThat(levels[4]).isEqualTo((byte) 255);
    }

    @Test
    void paddingIsNoMeasurement() throws IOException {
        assertThatOnlyTheLastThreeCount(frame(
                single(-3e38f, -3e38f, 0.2f, 0.4f, 0.8f).element(Tag.FloatPixelPaddingValue, "FL", floats(-3e38f))));
        assertThatOnlyTheLastThreeCount(frame(single(-3e38f, -1, 0.2f, 0.4f, 0.8f)
                .element(Tag.FloatPixelPaddingValue, "FL", floats(-1))
                .element(Tag.FloatPixelPaddingRangeLimit, "FL", floats(-3e38f))));
        assertThatOnlyTheLastThreeCount(frame(twofold(-1e300, -1e200, 0.2, 0.4, 0.8)
                .element(Tag.DoubleFloatPixelPaddingValue, "FD", doubles(-1e300))
                .element(Tag.DoubleFloatPixelPaddingRangeLimit, "FD", doubles(-1e200))));
    }

    @Test
    void realPaddingCoversNothingNextToItsEnds() throws IOException {
        Frame frame = frame(single(-3e38f, 0.2f)
                .element(Tag.FloatPixelPaddingValue, "FL", floats(-3e38f))
                .element(Tag.FloatPixelPaddingRangeLimit, "FL", floats(-1)));
        Unmeasured unmeasured = Unmeasured.of(frame, Rescale.IDENTITY);
        assertThat(unmeasured.covers(-3e38f, 0)).isTrue();
        assertThat(unmeasured.covers(-1, 0)).isTrue();
        assertThat(unmeasured.covers(0.2f, 0)).isFalse();

        Frame twofold =
                frame(twofold(-1.7e308, 0.2).element(Tag.DoubleFloatPixelPaddingValue, "FD", doubles(-1.7e308)));
        assertThat(Unmeasured.of(twofold, Rescale.IDENTITY).covers((float) -1.7e308, 0))
                .isTrue();
    }

    @Test
    void picturesOfAVolumeKnowItsRealPadding() throws IOException {
        Frame frame = frame(
                single(-Float.MAX_VALUE, 0.2f).element(Tag.FloatPixelPaddingValue, "FL", floats(-Float.MAX_VALUE)));
        DicomObjectBuilder display = DicomObject.builder();
        Unmeasured.of(frame, Rescale.IDENTITY).describe(display);
        DicomObject shown = display.build();
        assertThat(shown.doubleValue(Tag.FloatPixelPaddingValue)).hasValue(-Float.MAX_VALUE);
        assertThat(shown.doubleValue(Tag.FloatPixelPaddingRangeLimit).orElseThrow())
                .isBetween(-3.41e38, -3.4e38);
    }

    @Test
    void theGreatestNumbersThereAreStillMakeAPicture() throws IOException {
        assertThat(frame(twofold(-1.7e308, 0, 1.7e308)).render(Window.auto()).samples())
                .startsWith(0)
                .endsWith(255);
        assertThat(frame(twofold(1.6e308, 1.7e308)).render(Window.auto()).samples())
                .containsExactly(0, 255);
        // What a rescale makes infinite is left out.
        assertThat(frame(twofold(-1.7e308, 1, 2, 1.7e308).text(Tag.RescaleSlope, "DS", "10"))
                        .render(Window.auto())
                        .samples())
                .containsExactly(0, 0, 255, 255);
    }

    private static TestImage window(TestImage image, String center, String width) {
        return image.text(Tag.WindowCenter, "DS", center).text(Tag.WindowWidth, "DS", width);
    }

    @Test
    void aNarrowWindowOfFractionsIsNoThreshold() throws IOException {
        TestImage linear = window(single(0, 0.5f, 1), "0.5", "1").text(Tag.VOILUTFunction, "CS", "LINEAR");
        assertThat(frame(linear).windows()).containsExactly(Window.of(0.5, 1, VoiFunction.LINEAR_EXACT));
        assertThat(frame(linear).render(Window.stored()).samples()).containsExactly(0, 128, 255);

        TestImage rescaled = window(TestImage.gray16(1, 2).words(0, 100), "0.25\\50", "0.5\\100")
                .text(Tag.RescaleSlope, "DS", "0.01");
        assertThat(frame(rescaled).windows())
                .containsExactly(Window.of(0.25, 0.5, VoiFunction.LINEAR_EXACT), Window.of(50, 100));

        TestImage wide = window(single(0), "50", "100").text(Tag.VOILUTFunction, "CS", "LINEAR");
        assertThat(frame(wide).windows()).containsExactly(Window.of(50, 100));
        TestImage silent = window(single(0), "50", "100");
        assertThat(frame(silent).windows()).containsExactly(Window.of(50, 100, VoiFunction.LINEAR_EXACT));
        TestImage whole = window(TestImage.gray16(1, 1).words(0), "1", "1");
        assertThat(frame(whole).windows()).containsExactly(Window.of(1, 1));
    }

    @Test
    void theParametricMapHasShades() throws IOException {
        Frame frame = Frame.of(DicomFile.read(RealData.path("dicom/segrtsr/parametric_map_float.dcm")), 0);
        assertThat(frame.windows()).containsExactly(Window.of(0.5, 1, VoiFunction.LINEAR_EXACT));
        byte[] levels = frame.render(Window.stored()).samples();
        double[] values = frame.reals();
        for (int i = 0; i < values.length; i++) {
            double level = Math.min(Math.max(values[i], 0), 1) * 255;
            assertThat(levels[i] & 0xff).isCloseTo((int) Math.rint(level), within(1));
        }
        assertThat(Arrays.stream(values).anyMatch(value -> value > 0.1 && value < 0.9))
                .isTrue();
    }

    @Test
    void aGoodWindowIsTakenWhateverTheOthersAre() throws IOException {
        Frame zero = frame(window(TestImage.gray16(1, 2).words(0, 100), "50\\50", "10\\0"));
        assertThat(zero.render(Window.stored()).samples()).containsExactly(0, 255);
        assertThatThrownBy(() -> zero.render(Window.stored(1)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Window 2");
        assertThatThrownBy(zero::windows).isInstanceOf(DataException.class);

        TestImage broken = TestImage.item().us(Tag.LUTDescriptor, 9, 0, 16).us(Tag.LUTData, 1);
        TestImage table = TestImage.item().us(Tag.LUTDescriptor, 2, 0, 8).us(Tag.LUTData, 0, 255);
        Frame tables = frame(TestImage.gray16(1, 2).words(0, 1).sequence(Tag.VOILUTSequence, table, broken));
        assertThat(tables.render(Window.stored()).samples()).containsExactly(0, 255);
        assertThatThrownBy(() -> tables.render(Window.stored(1))).isInstanceOf(DataException.class);
    }

    @Test
    void aCenterWithoutItsWidthIsRefusedAsFunctionalGroupsRefuseIt() throws IOException {
        TestImage image = window(TestImage.gray16(1, 2).words(0, 100), "50\\60", "10");
        Frame frame = frame(image);
        assertThat(frame.render(Window.stored()).samples()).containsExactly(0, 255);
        assertThatThrownBy(() -> frame.render(Window.stored(1)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("1 widths for 2 centers");
        assertThatThrownBy(frame::windows).isInstanceOf(DataException.class);
        FunctionalGroups groups = FunctionalGroups.of(image.file().dataSet());
        assertThatThrownBy(() -> groups.voiWindows(0)).isInstanceOf(DataException.class);
    }
}
