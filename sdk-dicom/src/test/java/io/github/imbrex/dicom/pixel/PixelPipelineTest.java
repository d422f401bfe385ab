package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.kernel.Extraction;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernels;
import io.github.imbrex.dicom.pixel.internal.kernel.ValueKernels;
import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PixelPipelineTest {

    private static final double HALF_A_LEVEL = 0.51;

    private static ImageDescription gray(int allocated, int stored, int high, boolean signed) {
        return new ImageDescription(
                16,
                16,
                1,
                1,
                allocated,
                stored,
                high,
                signed ? SampleType.SIGNED : SampleType.UNSIGNED,
                Photometric.MONOCHROME2,
                false);
    }

    @Test
    void everyRoadAgreesWithTheDefinitionWhateverLiesAroundTheSample() {
        Random random = Seed.random("PixelPipelineTest");
        for (int round = 0; round < Seed.rounds(400); round++) {
            int allocated = new int[] {8, 16, 32}[random.nextInt(3)];
            int stored = 1 + random.nextInt(allocated);
            int high = stored - 1 + random.nextInt(allocated + 1 - stored);
            boolean signed = random.nextBoolean();
            ImageDescription image = gray(allocated, stored, high, signed);
            double spread = Math.pow(2, stored);
            double slope = (random.nextBoolean() ? 1 : -1) * Math.exp(random.nextGaussian());
            Rescale rescale = new Rescale(slope, random.nextGaussian() * spread);
            VoiFunction function = VoiFunction.values()[random.nextInt(3)];
            boolean narrow = function != VoiFunction.LINEAR && random.nextBoolean();
            double width =
                    narrow ? Math.exp(-9 * random.nextDouble()) : 1 + random.nextDouble() * spread * Math.abs(slope);
            Window.Levels window = Window.of(rescale.apply(random.nextDouble() * spread), width, function);
            boolean inverted = random.nextBoolean();

            byte[] samples = new byte[allocated / 8 * 200];
            random.nextBytes(samples);
            byte[] levels = new byte[210];
            int from = random.nextInt(3);
            int count = 200 - from;
            PixelPipeline pipeline = PixelPipeline.of(image, rescale, window, inverted);
            pipeline.apply(samples, from * allocated / 8, levels, 4, count);

            for (int i = 0; i < count; i++) {
                double value = rescale.apply(stored(samples, from + i, image));
                double exact = window.function().apply(value, window.center(), window.width(), 0, 255);
                double expected = inverted ? 255 - exact : exact;
                boolean onStep = window.function().range(window.width()) < 1e-6;
                assertThat(Math.abs((levels[4 + i] & 0xff) - expected))
                        .as("%s %s %s", pipeline, rescale, window)
                        .isLessThanOrEqualTo(onStep ? 255 : HALF_A_LEVEL);
            }
            assertThat(levels[3]).isZero();
            assertThat(levels[4 + count]).isZero();
        }
    }

    @Test
    void tablesAndArithmeticGiveTheSameLevels() {
        Random random = Seed.random("PixelPipelineTest.table");
        byte[] samples = new byte[2 << 16];
        ByteBuffer words = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 1 << 16; i++) {
            words.putShort(2 * i, (short) i);
        }
        ValueKernels plain = Kernels.scalar().values();
        for (int round = 0; round < Seed.rounds(20); round++) {
            boolean signed = random.nextBoolean();
            boolean inverted = random.nextBoolean();
            Window.Levels window = Window.of(random.nextGaussian() * 5000, 5 + random.nextInt(6000));
            Rescale rescale = new Rescale(random.nextBoolean() ? 1 : -0.5, random.nextInt(3000));
            byte[] levels = new byte[1 << 16];
            PixelPipeline.of(gray(16, 16, 15, signed), rescale, window, inverted)
                    .apply(samples, 0, levels, 0, 1 << 16);
            byte[] computed = new byte[1 << 16];
            var fixed = PixelKernels.fixedPoint(rescale, window, inverted).orElseThrow();
            plain.windowBytes(samples, 0, Extraction.of(16, 15, signed), computed, 0, 1 << 16, fixed);
            assertThat(levels).isEqualTo(computed);
        }
    }

    private static double stored(byte[] samples, int i, ImageDescription image) {
        ByteBuffer bytes = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        long raw = switch (image.bitsAllocated()) {
            case 8 -> bytes.get(i) & 0xff;
            case 16 -> bytes.getShort(2 * i) & 0xffff;
            default -> bytes.getInt(4 * i) & 0xffff_ffffL;
        };
        long field = raw >>> (image.highBit() + 1 - image.bitsStored()) & ((1L << image.bitsStored()) - 1);
        boolean negative = image.isSigned() && field >>> (image.bitsStored() - 1) != 0;
        return negative ? field - (1L << image.bitsStored()) : field;
    }

    @Test
    void tablesGoBeforeWindowsAndAnIndexChoosesTheView() throws IOException {
        TestImage lut = TestImage.item()
                .us(Tag.LUTDescriptor, 4, 0, 8)
                .element(Tag.LUTData, "OW", new byte[] {(byte) 200, 0, 100, 0, 50, 0, 0, 0});
        Frame frame = Frame.of(
                TestImage.gray16(1, 4)
                        .sequence(Tag.VOILUTSequence, lut)
                        .text(Tag.WindowCenter, "DS", "1\\1000")
                        .text(Tag.WindowWidth, "DS", "1\\1000 ")
                        .words(0, 1, 2, 3)
                        .file(),
                0);
        assertThat(PixelPipeline.of(frame, Window.stored()).apply(frame)).containsExactly(200, 100, 50, 0);
        assertThat(PixelPipeline.of(frame, Window.stored(1)).apply(frame)).containsOnly(0);
        assertThat(PixelPipeline.of(frame, Window.of(1, 1)).apply(frame)).containsExactly(0, 255, 255, 255);
        assertThatThrownBy(() -> PixelPipeline.of(frame, Window.stored(2)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("there is none at 2");
    }

    @Test
    void aModalityTableTakesThePlaceOfRescale() throws IOException {
        TestImage lut = TestImage.item()
                .us(Tag.LUTDescriptor, 3, 1, 16)
                .element(Tag.LUTData, "OW", new byte[] {0, 0, 100, 0, (byte) 0xff, 0});
        Frame frame = Frame.of(
                TestImage.gray16(1, 4)
                        .sequence(Tag.ModalityLUTSequence, lut)
                        .text(Tag.RescaleSlope, "DS", "7 ")
                        .photometric("MONOCHROME1")
                        .words(0, 1, 2, 9)
                        .file(),
                0);
        assertThat(PixelPipeline.of(frame, Window.of(128, 256)).apply(frame)).containsExactly(255, 255, 155, 0);
    }

    @Test
    void tablesThatLieAreRefused() {
        byte[] wide = {(byte) 200, 0, 0, 1, 50, 0, 0, 0};
        assertRefused(TestImage.item().us(Tag.LUTDescriptor, 4, 0, 8).element(Tag.LUTData, "OW", wide), "fewer bits");
        assertRefused(
                TestImage.item().us(Tag.LUTDescriptor, 9, 0, 16).element(Tag.LUTData, "OW", wide), "fewer entries");
        assertRefused(
                TestImage.item().us(Tag.LUTDescriptor, 7, 0, 16).element(Tag.LUTData, "OW", new byte[10]), "fewer");
        assertRefused(TestImage.item().us(Tag.LUTDescriptor, 4, 0).element(Tag.LUTData, "OW", wide), "three values");
        assertRefused(
                TestImage.item().us(Tag.LUTDescriptor, 4, 0, 17).element(Tag.LUTData, "OW", wide), "8 to 16 bits");
        assertRefused(
                TestImage.item().us(Tag.LUTDescriptor, 0, 0, 16).element(Tag.LUTData, "OW", wide), "fewer entries");
        assertRefused(TestImage.item().us(Tag.LUTDescriptor, 4, 0, 16), "is not there");
    }

    private static void assertRefused(TestImage item, String why) {
        assertThatThrownBy(() -> {
                    Frame frame = Frame.of(
                            TestImage.gray16(1, 4)
                                    .sequence(Tag.VOILUTSequence, item)
                                    .words(0, 1, 2, 3)
                                    .file(),
                            0);
                    frame.render(Window.stored());
                })
                .isInstanceOf(DataException.class)
                .hasMessageContaining(why);
    }

    @Test
    void windowsThatCannotBeAreRefusedAndOthersStillWork() throws IOException {
        Frame frame = Frame.of(
                TestImage.gray16(1, 4)
                        .text(Tag.WindowCenter, "DS", "1 ")
                        .text(Tag.WindowWidth, "DS", "0 ")
                        .words(0, 1, 2, 3)
                        .file(),
                0);
        assertThatThrownBy(() -> PixelPipeline.of(frame, Window.stored()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("at least 1");
        assertThat(PixelPipeline.of(frame, Window.auto()).apply(frame))
                .startsWith(0)
                .endsWith(255);
    }

    @Test
    void aDataSetAloneIsEnoughButForWindowsByItsPixels() throws IOException {
        var file = TestImage.gray16(1, 2).words(0, 4095).file();
        PixelPipeline pipeline = PixelPipeline.of(file.dataSet(), Window.of(2048, 4096));
        assertThat(pipeline.apply(Frame.of(file, 0))).containsExactly(0, 255);
        assertThatThrownBy(() -> PixelPipeline.of(file.dataSet(), Window.auto()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give a frame");
        Frame other = Frame.of(TestImage.gray16(1, 2).signed().words(0, 1).file(), 0);
        assertThatThrownBy(() -> pipeline.apply(other)).hasMessageContaining("another kind");
    }

    private static TestImage gray() {
        return TestImage.gray16(1, 2).words(0, 100);
    }

    @Test
    void aFrameOfAnotherModalityTransformOrInversionIsOfAnotherKind() throws IOException {
        TestImage table = TestImage.item().us(Tag.LUTDescriptor, 2, 0, 16).us(Tag.LUTData, 7, 70);
        TestImage other = TestImage.item().us(Tag.LUTDescriptor, 2, 0, 16).us(Tag.LUTData, 7, 71);
        Frame plain = Frame.of(gray().file(), 0);
        Frame rescaled = Frame.of(gray().text(Tag.RescaleSlope, "DS", "2 ").file(), 0);
        Frame dark = Frame.of(gray().photometric("MONOCHROME1").file(), 0);
        Frame tabled = Frame.of(gray().sequence(Tag.ModalityLUTSequence, table).file(), 0);
        Frame again = Frame.of(gray().sequence(Tag.ModalityLUTSequence, table).file(), 0);
        Frame otherwise =
                Frame.of(gray().sequence(Tag.ModalityLUTSequence, other).file(), 0);

        PixelPipeline ofPlain = PixelPipeline.of(plain, Window.of(50, 100));
        for (Frame frame : new Frame[] {rescaled, dark, tabled}) {
            assertThatThrownBy(() -> ofPlain.apply(frame))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("another kind");
        }
        PixelPipeline ofTabled = PixelPipeline.of(tabled, Window.of(38.5, 63, VoiFunction.LINEAR_EXACT));
        assertThat(ofTabled.apply(again)).containsExactly(0, 255);
        assertThatThrownBy(() -> ofTabled.apply(otherwise)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ofTabled.apply(plain)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tablesOfOneEntryAndAnotherAreNotTheSame() {
        LookupTable table = LookupTable.of(0, 8, new int[] {1, 2});
        assertThat(table)
                .isEqualTo(LookupTable.of(0, 8, new int[] {1, 2}))
                .hasSameHashCodeAs(LookupTable.of(0, 8, new int[] {1, 2}))
                .isNotEqualTo(LookupTable.of(0, 8, new int[] {1, 3}))
                .isNotEqualTo(LookupTable.of(1, 8, new int[] {1, 2}))
                .isNotEqualTo(LookupTable.of(0, 9, new int[] {1, 2}));
    }

    @Test
    void aBitAllocatedHasNoSignAndSharesNoTableWithABitStored() throws IOException {
        Window window = Window.of(0, 2);
        Frame allocated = Frame.of(
                TestImage.gray16(1, 2)
                        .shape(1, 2, 1, 1)
                        .signed()
                        .pixels((byte) 2)
                        .file(),
                0);
        assertThat(allocated.description().isSigned()).isFalse();
        assertThat(allocated.storedValues()).containsExactly(0, 1);
        assertThat(allocated.shortValues()).containsExactly(0, 1);
        assertThat(allocated.reals()).containsExactly(0, 1);
        assertThat(allocated.statistics().max()).hasValue(1);
        assertThat(allocated.render(window).samples()).containsExactly(255, 255);

        Frame stored = Frame.of(
                TestImage.gray16(1, 2)
                        .shape(1, 2, 1, 8)
                        .us(Tag.BitsStored, 1)
                        .us(Tag.HighBit, 0)
                        .signed()
                        .pixels((byte) 0, (byte) 1)
                        .file(),
                0);
        assertThat(stored.description().isSigned()).isTrue();
        assertThat(stored.storedValues()).containsExactly(0, -1);
        assertThat(stored.shortValues()).containsExactly(0, -1);
        assertThat(stored.statistics().min()).hasValue(-1);
        assertThat(stored.render(window).samples()).containsExactly(255, 0);
    }

    @Test
    void colourHasNoWindow() {
        ImageDescription rgb = new ImageDescription(1, 1, 1, 3, 8, 8, 7, SampleType.UNSIGNED, Photometric.RGB, false);
        assertThatThrownBy(() -> PixelPipeline.of(rgb, Rescale.IDENTITY, Window.of(0, 1), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Frame.render");
    }

    @Test
    void refusesArraysThatAreTooShort() {
        PixelPipeline pipeline = PixelPipeline.of(gray(16, 12, 11, false), Rescale.IDENTITY, Window.of(0, 9), false);
        assertThatThrownBy(() -> pipeline.apply(new byte[7], 0, new byte[4], 0, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pipeline.apply(new byte[8], 0, new byte[3], 0, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pipeline.apply(new byte[8], 2, new byte[4], 0, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theProfileOfTheColoursIsHandedOn() throws IOException {
        byte[] profile = {1, 2, 3, 4};
        TestImage image = TestImage.gray16(1, 1).words(0);
        assertThat(Frame.of(image.file(), 0).iccProfile()).isEmpty();
        assertThat(Frame.of(image.element(Tag.ICCProfile, "OB", profile).file(), 0)
                        .iccProfile())
                .hasValue(profile);
        TestImage path = TestImage.item().element(Tag.ICCProfile, "OB", profile);
        TestImage slide = TestImage.gray16(1, 1).words(0).sequence(Tag.OpticalPathSequence, path);
        assertThat(Frame.of(slide.file(), 0).iccProfile()).hasValue(profile);
        TestImage two = TestImage.gray16(1, 1).words(0).sequence(Tag.OpticalPathSequence, path, path);
        assertThat(Frame.of(two.file(), 0).iccProfile()).isEmpty();
    }
}
