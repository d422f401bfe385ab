package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Lossless;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Sequential;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final String RLE = "1.2.840.10008.1.2.5";
    private static final String JPEG = "1.2.840.10008.1.2.4.50";

    private static Frame frame(TestImage image) throws IOException {
        return Frame.of(image.file(), 0);
    }

    @Test
    void readsStoredValuesOutOfTheirContainers() throws IOException {
        TestImage image = TestImage.gray16(1, 3)
                .us(Tag.BitsStored, 12)
                .us(Tag.HighBit, 13)
                .signed()
                .words(0x3ffc, 0xc004, 0x2000);
        Frame frame = frame(image);
        assertThat(frame.storedValues()).containsExactly(-1, 1, -2048);
        assertThat(frame.shortValues()).containsExactly(-1, 1, -2048);
        assertThat(frame.containerMin()).isEqualTo(-16380L);
        assertThat(frame.containerMax()).isEqualTo(0x3ffcL);
        assertThat(frame.bytes()).hasSize(6);
    }

    @Test
    void bigEndianGivesTheSameFrame() throws IOException {
        Frame big = frame(TestImage.bigEndian(1, 3).words(1, 0x1234, 0xffff));
        Frame little = frame(TestImage.gray16(1, 3).words(1, 0x1234, 0xffff));
        assertThat(big.sha256()).isEqualTo(little.sha256());
        // Eight-bit samples in words are turned around with them.
        TestImage bytes = TestImage.bigEndian(1, 4).shape(1, 4, 1, 8).words(0x0201, 0x0403);
        assertThat(frame(bytes).bytes()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void framesOfBitsBeginAnywhere() throws IOException {
        Frames frames = Frames.of(TestImage.gray16(1, 3)
                .shape(1, 3, 1, 1)
                .frames(3)
                .pixels((byte) 0b1011_0101, (byte) 1)
                .file());
        assertThat(frames.get(0).bytes()).containsExactly(1, 0, 1);
        assertThat(frames.get(1).bytes()).containsExactly(0, 1, 1);
        assertThat(frames.get(2).bytes()).containsExactly(0, 1, 1);
        assertThat(frames.get(2).render(Window.auto()).samples()).containsExactly(0, 255, 255);
    }

    @Test
    void whatIsMissingIsMarkedAndLeftOutOfTheNumbers() throws IOException {
        Frames frames = Frames.of(
                TestImage.gray16(2, 2).frames(3).words(10, 20, 30, 40, 50, 60).file());
        assertThat(frames.count()).isEqualTo(3);
        assertThat(frames.available()).isEqualTo(2);
        assertThat(frames.get(0).isComplete()).isTrue();

        Frame partial = frames.get(1);
        assertThat(partial.isComplete()).isFalse();
        assertThat(partial.missingBytes()).isEqualTo(4);
        assertThat(partial.storedValues()).containsExactly(50, 60, 0, 0);
        assertThat(partial.statistics().count()).isEqualTo(2);
        assertThat(partial.statistics().min()).hasValue(50);
        Picture picture = partial.render(Window.of(0, 10));
        assertThat(picture.isComplete()).isFalse();
        assertThat(picture.samples()).containsExactly(255, 255, 0, 0);

        assertThatThrownBy(() -> frames.get(2))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Frame 3 of 3 is not in the pixel data");
        assertThatThrownBy(() -> frames.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> frames.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aHugeNumberOfFramesCostsNothing() {
        Frames frames = Frames.of(
                TestImage.gray16(1, 1).frames(Integer.MAX_VALUE).words(1, 2).file());
        assertThat(frames.count()).isEqualTo(Integer.MAX_VALUE);
        assertThat(frames.available()).isEqualTo(2);
    }

    @Test
    void rowsAndColumnsThatSomebodyMadeUpFillNoMemory() {
        TestImage image = TestImage.gray16(20_000, 50_000).words(1, 2);
        assertThatThrownBy(() -> frame(image)).isInstanceOf(DataException.class).hasMessageContaining("damaged");
        TestImage coded = TestImage.gray16(20_000, 50_000).fragments(RLE, new int[0], rle(1, 2));
        assertThatThrownBy(() -> frame(coded)).isInstanceOf(DataException.class).hasMessageContaining("damaged");
    }

    @Test
    void colourByPlaneComesByPixel() throws IOException {
        TestImage image = TestImage.gray16(1, 2)
                .shape(1, 2, 3, 8)
                .us(Tag.PlanarConfiguration, 1)
                .pixels((byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6);
        assertThat(frame(image).bytes()).containsExactly(1, 3, 5, 2, 4, 6);
        assertThat(frame(image).render(Window.auto()).samples()).containsExactly(1, 3, 5, 2, 4, 6);
    }

    @Test
    void paddingIsNoMeasurement() throws IOException {
        TestImage image = TestImage.gray16(1, 4)
                .signed()
                .us(Tag.PixelPaddingValue, 0xf830) // -2000, with the VR of a positive number
                .text(Tag.RescaleIntercept, "DS", "-1024")
                .text(Tag.RescaleSlope, "DS", "2")
                .words(-2000, 0, 10, 20);
        PixelStatistics statistics = frame(image).statistics();
        assertThat(statistics.count()).isEqualTo(3);
        assertThat(statistics.min()).hasValue(-1024);
        assertThat(statistics.max()).hasValue(-984);
        assertThat(statistics.mean()).isCloseTo(-1004, within(1e-9));

        TestImage range = TestImage.gray16(1, 4)
                .us(Tag.PixelPaddingValue, 0)
                .us(Tag.PixelPaddingRangeLimit, 10)
                .words(0, 5, 10, 11);
        assertThat(frame(range).histogram().total()).isEqualTo(1);
    }

    @Test
    void monochrome1IsWhiteWhereItIsLow() throws IOException {
        TestImage image = TestImage.gray16(1, 2).photometric("MONOCHROME1").words(0, 100);
        assertThat(frame(image).render(Window.of(50.5, 101)).samples()).containsExactly(255, 0);
        image.text(Tag.PresentationLUTShape, "CS", "INVERSE");
        assertThat(frame(image).render(Window.of(50.5, 101)).samples()).containsExactly(255, 0);
    }

    @Test
    void theWindowOfTheDataSetIsTakenByItsPosition() throws IOException {
        TestImage image = TestImage.gray16(1, 2)
                .text(Tag.WindowCenter, "DS", "100\\1000")
                .text(Tag.WindowWidth, "DS", "2\\2")
                .words(500, 2000);
        Frame frame = frame(image);
        assertThat(frame.windows()).containsExactly(Window.of(100, 2), Window.of(1000, 2));
        assertThat(frame.render(Window.stored()).samples()).containsExactly(255, 255);
        assertThat(frame.render(Window.stored(1)).samples()).containsExactly(0, 255);
        assertThatThrownBy(() -> frame.render(Window.stored(2))).hasMessageContaining("2 windows");
        assertThat(frame(TestImage.gray16(1, 2).words(5, 9))
                        .render(Window.stored())
                        .samples())
                .containsExactly(0, 255);
    }

    @Test
    void aWidthOfZeroIsSaidWithAWayOut() throws IOException {
        Frame frame = frame(TestImage.gray16(1, 1)
                .text(Tag.WindowCenter, "DS", "100")
                .text(Tag.WindowWidth, "DS", "0")
                .words(7));
        assertThatThrownBy(() -> frame.render(Window.stored()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Window.auto()");
        assertThat(frame.render(Window.auto()).samples()).containsExactly(0);
    }

    @Test
    void aSlopeOfZeroIsSaidAndStoredValuesStayToBeHad() throws IOException {
        Frame frame =
                frame(TestImage.gray16(1, 1).text(Tag.RescaleSlope, "DS", "0").words(7));
        assertThatThrownBy(frame::statistics).isInstanceOf(DataException.class).hasMessageContaining("Rescale Slope");
        assertThat(frame.storedValues()).containsExactly(7);
    }

    @Test
    void tablesTakeThePlaceOfRescaleAndOfTheWindow() throws IOException {
        TestImage modality = TestImage.item()
                .us(Tag.LUTDescriptor, 3, 10, 16)
                .us(Tag.LUTData, 100, 200, 300)
                .text(Tag.ModalityLUTType, "LO", "US");
        TestImage voi = TestImage.item().us(Tag.LUTDescriptor, 3, 100, 8).us(Tag.LUTData, 0, 10, 255);
        Frame frame = frame(TestImage.gray16(1, 4)
                .sequence(Tag.ModalityLUTSequence, modality)
                .sequence(Tag.VOILUTSequence, voi)
                .words(0, 10, 11, 99));
        assertThat(frame.statistics().min()).hasValue(100);
        assertThat(frame.statistics().max()).hasValue(300);
        assertThat(frame.statistics().mean()).isEqualTo(175);
        assertThat(frame.render(Window.stored()).samples()).containsExactly(0, 0, 255, 255);
        assertThat(frame.render(Window.of(200, 1)).samples()).containsExactly(0, 0, 255, 255);
    }

    @Test
    void functionalGroupsOfTheFrameComeFirst() throws IOException {
        TestImage own = TestImage.item()
                .sequence(
                        Tag.PixelValueTransformationSequence,
                        TestImage.item().text(Tag.RescaleSlope, "DS", "3").text(Tag.RescaleIntercept, "DS", "1"));
        TestImage shared = TestImage.item()
                .sequence(
                        Tag.PixelValueTransformationSequence,
                        TestImage.item().text(Tag.RescaleSlope, "DS", "5").text(Tag.RescaleIntercept, "DS", "0"));
        Frames frames = Frames.of(TestImage.gray16(1, 1)
                .frames(2)
                .sequence(Tag.SharedFunctionalGroupsSequence, shared)
                .sequence(Tag.PerFrameFunctionalGroupsSequence, TestImage.item(), own)
                .words(10, 10)
                .file());
        assertThat(frames.get(0).modality()).isEqualTo(new Rescale(5, 0));
        assertThat(frames.get(1).modality()).isEqualTo(new Rescale(3, 1));
    }

    @Test
    void palettesAreReadInWordsInBytesAndInSegments() throws IOException {
        TestImage image = TestImage.gray16(1, 3).shape(1, 3, 1, 8).photometric("PALETTE COLOR");
        image.pixels((byte) 0, (byte) 1, (byte) 9);
        image.us(Tag.RedPaletteColorLookupTableDescriptor, 3, 0, 16)
                .us(Tag.GreenPaletteColorLookupTableDescriptor, 3, 0, 16)
                .us(Tag.BluePaletteColorLookupTableDescriptor, 3, 0, 16)
                .element(Tag.RedPaletteColorLookupTableData, "OW", new byte[] {0, 10, 0, 20, 0, 30})
                .element(Tag.GreenPaletteColorLookupTableData, "OW", new byte[] {0, 40, 0, 50, 0, 60})
                .element(Tag.BluePaletteColorLookupTableData, "OW", new byte[] {0, 70, 0, 80, 0, 90});
        assertThat(frame(image).render(Window.auto()).samples()).containsExactly(10, 40, 70, 20, 50, 80, 30, 60, 90);

        // Discrete 1 entry, then linear over two more.
        byte[] segments = {0, 0, 1, 0, 0, 10, 1, 0, 2, 0, 0, 30};
        image.without(Tag.RedPaletteColorLookupTableData)
                .element(Tag.SegmentedRedPaletteColorLookupTableData, "OW", segments);
        assertThat(frame(image).render(Window.auto()).samples()[3]).isEqualTo((byte) 20);

        byte[] endless = {2, 0, (byte) 0xff, (byte) 0xff, 0, 0, 0, 0};
        image.element(Tag.SegmentedRedPaletteColorLookupTableData, "OW", endless);
        Frame broken = frame(image);
        assertThatThrownBy(() -> broken.render(Window.auto()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("do not make a table");
    }

    private static byte[] rle(int... values) {
        ByteBuffer stream = ByteBuffer.allocate(64 + values.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        stream.putInt(0, 1).putInt(4, 64).position(64).put((byte) (values.length - 1));
        for (int value : values) {
            stream.put((byte) value);
        }
        return stream.array();
    }

    private static TestImage threeFrames() {
        return TestImage.gray16(1, 2).shape(1, 2, 1, 8).frames(3);
    }

    @Test
    void asManyFragmentsAsFramesNeedNoOffsetTable() throws IOException {
        // Offsets that lie are not believed, because they are not needed.
        Frames frames = Frames.of(threeFrames()
                .fragments(RLE, new int[] {0, 1, 99_999}, rle(1, 2), rle(3, 4), rle(5, 6))
                .file());
        assertThat(frames.get(0).bytes()).containsExactly(1, 2);
        assertThat(frames.get(2).bytes()).containsExactly(5, 6);
    }

    @Test
    void missingFragmentsAreMissingFrames() throws IOException {
        Frames frames = Frames.of(
                threeFrames().fragments(RLE, new int[0], rle(1, 2), rle(3, 4)).file());
        assertThat(frames.available()).isEqualTo(2);
        assertThat(frames.get(1).bytes()).containsExactly(3, 4);
        assertThatThrownBy(() -> frames.get(2)).hasMessageContaining("ends with frame 2");
    }

    @Test
    void offsetTablesJoinFragmentsAndAreCheckedAgainstThem() throws IOException {
        byte[] head = Arrays.copyOf(rle(1, 2), 64);
        byte[] tail = Arrays.copyOfRange(rle(1, 2), 64, 67);
        int second = 8 + head.length + 8 + tail.length;
        TestImage image = TestImage.gray16(1, 2).shape(1, 2, 1, 8).frames(2);
        Frames frames = Frames.of(image.fragments(RLE, new int[] {0, second}, head, tail, rle(3, 4))
                .file());
        assertThat(frames.get(0).bytes()).containsExactly(1, 2);
        assertThat(frames.get(1).bytes()).containsExactly(3, 4);

        TestImage lying = image.fragments(RLE, new int[] {0, second + 2}, head, tail, rle(3, 4));
        assertThatThrownBy(() -> Frames.of(lying.file()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no offset table that is right");
    }

    @Test
    void whatNoDecoderTakesIsNamed() {
        Frames frames = Frames.of(TestImage.gray16(1, 1)
                .fragments("1.2.840.10008.1.2.4.100", new int[0], new byte[2])
                .file());
        assertThatThrownBy(() -> frames.get(0))
                .isInstanceOfSatisfying(
                        NoDecoderException.class,
                        e -> assertThat(e.transferSyntax()).isEqualTo("1.2.840.10008.1.2.4.100"))
                .hasMessageContaining("MPEG2")
                .hasMessageContaining("FrameDecoder");
    }

    @Test
    void whatWouldDecodeJpeg2000IsNamed() {
        for (String uid :
                new String[] {"1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.202"}) {
            assertThatThrownBy(() -> frame(TestImage.gray16(1, 1).fragments(uid, new int[0], new byte[2])))
                    .isInstanceOf(NoDecoderException.class)
                    .hasMessageContaining(uid)
                    .hasMessageContaining("JPEG 2000")
                    .hasMessageContaining("imbrex-codec-jpeg2000");
        }
    }

    private static final int[] GRAY = {0, 4095, 17, 2048, 2047, 100};

    @Test
    void losslessJpegGivesTheStoredValues() throws IOException {
        byte[] stream = JpegWriter.lossless(GRAY, 2, 3, 1, Lossless.of(12, 4));
        Frame frame = frame(TestImage.gray16(2, 3)
                .us(Tag.BitsStored, 12)
                .us(Tag.HighBit, 11)
                .signed()
                .fragments("1.2.840.10008.1.2.4.57", new int[0], stream));
        assertThat(frame.storedValues()).containsExactly(0, -1, 17, -2048, 2047, 100);
        // Bits come back as they were coded: the container is not extended by a sign.
        assertThat(frame.containerMax()).isEqualTo(4095L);
    }

    @Test
    void theCodeStreamSaysWhichJpegItIs() throws IOException {
        byte[] lossless = JpegWriter.lossless(GRAY, 2, 3, 1, Lossless.of(12, 1));
        for (String uid : Jpeg.TRANSFER_SYNTAXES) {
            TestImage image = TestImage.gray16(2, 3).fragments(uid, new int[0], lossless);
            assertThat(frame(image).storedValues()).as(uid).containsExactly(GRAY);
        }
        int[] colours = new int[18];
        Arrays.setAll(colours, i -> 13 * i);
        byte[] rgb = JpegWriter.lossless(colours, 2, 3, 3, Lossless.of(8, 1));
        TestImage colour =
                TestImage.gray16(2, 3).shape(2, 3, 3, 8).fragments("1.2.840.10008.1.2.4.70", new int[0], rgb);
        assertThat(frame(colour).storedValues()).containsExactly(colours);
    }

    @Test
    void eightBitJpegFillsWiderContainers() throws IOException {
        byte[] stream = jpeg(40, 30);
        TestImage narrow = TestImage.gray16(30, 40).shape(30, 40, 1, 8).fragments(JPEG, new int[0], stream);
        TestImage wide = TestImage.gray16(30, 40).fragments(JPEG, new int[0], stream);
        int[] expected = frame(narrow).storedValues();
        int[] actual = frame(wide).storedValues();
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1));
        }
    }

    @Test
    void jpegOfAProcessThatNothingTakesIsNamed() {
        byte[] progressive =
                JpegWriter.sequential(2, 8, 8, new Sequential(12, new int[][] {{1, 1}}, 1, 0, true), seed -> 0)
                        .stream();
        TestImage image = TestImage.gray16(8, 8).fragments("1.2.840.10008.1.2.4.55", new int[0], progressive);
        assertThatThrownBy(() -> frame(image))
                .isInstanceOf(NoDecoderException.class)
                .hasMessageContaining("1.2.840.10008.1.2.4.55")
                .hasMessageContaining("SOF2 with samples of 12 bits")
                .hasMessageContaining("FrameDecoder");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        byte[] gray = new byte[width * height];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = (byte) (i * 7);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(Picture.gray(width, height, gray).toBufferedImage(), "jpg", out);
        return out.toByteArray();
    }

    @Test
    void jpegThatIsCutShortOrOfAnotherSizeIsRefused() throws IOException {
        byte[] whole = jpeg(40, 30);
        TestImage image = TestImage.gray16(30, 40).shape(30, 40, 1, 8);
        assertThat(frame(image.fragments(JPEG, new int[0], whole)).size()).isEqualTo(1200);

        for (int length : new int[] {0, 2, 10, whole.length / 2, whole.length - 40}) {
            TestImage cut = image.fragments(JPEG, new int[0], Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> frame(cut)).as("%d bytes", length).isInstanceOf(DataException.class);
        }
        TestImage other = TestImage.gray16(31, 40).shape(31, 40, 1, 8).fragments(JPEG, new int[0], whole);
        assertThatThrownBy(() -> frame(other)).hasMessageContaining("another size");
    }

    @Test
    void deflatedFramesGiveExactlyTheirBytes() throws IOException {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        deflater.finish();
        byte[] stream = new byte[100];
        stream = Arrays.copyOf(stream, deflater.deflate(stream));
        deflater.end();
        String syntax = "1.2.840.10008.1.2.8.1";
        assertThat(frame(TestImage.gray16(2, 2).fragments(syntax, new int[0], stream))
                        .bytes())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        TestImage tooFew = TestImage.gray16(2, 3).fragments(syntax, new int[0], stream);
        assertThatThrownBy(() -> frame(tooFew)).hasMessageContaining("4 bytes early");
    }

    @Test
    void aDataSetWithoutPixelsIsNoImage() {
        assertThatThrownBy(() -> Frames.of(TestImage.gray16(1, 1).file())).hasMessageContaining("no pixel data");
        assertThatThrownBy(() -> Frames.of(
                        TestImage.gray16(1, 1).without(Tag.Rows).words(1).file()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Rows");
    }

    @Test
    void messagesAndTextNeverHoldAPixel() throws IOException {
        Frame frame = frame(TestImage.gray16(1, 1).words(31_337));
        assertThat(frame + " " + frame.statistics() + " " + frame.histogram()).doesNotContain("31337");
    }
}
