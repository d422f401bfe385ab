package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter;
import io.github.imbrex.dicom.pixel.internal.codec.jpeg.JpegWriter.Lossless;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Code streams that hold more than the data set would take of them. */
class StoredBitsTest {

    private static final TransferSyntax JPEG = new TransferSyntax(Uid.JPEGLosslessNonHierarchicalProcess14);

    private static void check(int allocated, int stored, int high, int... containers) {
        check(JPEG, allocated, stored, high, containers);
    }

    private static void check(TransferSyntax syntax, int allocated, int stored, int high, int... containers) {
        ImageDescription image = new ImageDescription(
                1, containers.length, 1, 1, allocated, stored, high, SampleType.SIGNED, Photometric.MONOCHROME2, false);
        ByteBuffer samples = ByteBuffer.allocate(image.frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int container : containers) {
            switch (allocated) {
                case 8 -> samples.put((byte) container);
                case 16 -> samples.putShort((short) container);
                default -> samples.putInt(container);
            }
        }
        StoredBits.check(new DecodedFrame(image, samples.array()), syntax);
    }

    private static void assertCut(int allocated, int stored, int high, int... containers) {
        assertThatThrownBy(() -> check(allocated, stored, high, containers))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("do not fit Bits Stored");
    }

    @Test
    void aboveTheSampleThereIsNothingOrItsSign() {
        assertThatCode(() -> {
                    check(16, 12, 11, 0, 0x7ff, 0x800, 0xfff);
                    check(16, 12, 11, 0, 0x7ff, 0xf800, 0xffff);
                    check(16, 12, 15, 0, 0x7ff0, 0x8000, 0xfff0);
                    check(8, 7, 6, 0x3f, 0x40, 0x7f);
                    check(8, 7, 6, 0x3f, 0xc0, 0xff);
                    check(32, 20, 19, 0, 0xf_ffff);
                    check(32, 20, 19, 0, -1);
                    check(32, 1, 0, 0, -1);
                    check(32, 32, 31, Integer.MIN_VALUE);
                })
                .doesNotThrowAnyException();
        assertCut(16, 12, 11, 0, 0x1000);
        assertCut(16, 12, 11, 0, 0xf7ff);
        assertCut(16, 8, 7, 0x3ff);
        assertCut(16, 12, 15, 1);
        assertCut(8, 7, 6, 0x80);
        assertCut(32, 20, 19, 0x10_0000);
        assertCut(32, 20, 19, Integer.MIN_VALUE);
        assertCut(32, 1, 0, Integer.MIN_VALUE);
    }

    @Test
    void aSignThatIsContinuedHereAndNotThereIsNone() {
        assertCut(16, 12, 11, 0xffff, 0x802);
    }

    @Test
    void lossyStreamsReachALittleBeyondTheirRange() {
        TransferSyntax lossy = new TransferSyntax(Uid.JPEG2000ImageCompression);
        assertThatCode(() -> {
                    check(lossy, 16, 12, 11, 0, 4124, -1, -2060);
                    check(lossy, 16, 12, 15, 0xfff0);
                    check(lossy, 8, 1, 0, 0, 1);
                })
                .doesNotThrowAnyException();
        for (int container : new int[] {4608, 32_767, -2561}) {
            assertThatThrownBy(() -> check(lossy, 16, 12, 11, container))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("do not fit Bits Stored");
        }
    }

    @Test
    void bitsStoredThatWouldCutJpegSamplesAreRefused() throws IOException {
        byte[] stream = JpegWriter.lossless(new int[] {0, 40_000, 17, 5}, 2, 2, 1, Lossless.of(16, 1));
        TestImage image = TestImage.gray16(2, 2).fragments(JPEG.uid(), new int[0], stream);
        assertThat(Frame.of(image.file(), 0).storedValues()).containsExactly(0, 40_000, 17, 5);
        image.us(Tag.BitsStored, 8).us(Tag.HighBit, 7);
        assertThatThrownBy(() -> Frame.of(image.file(), 0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("do not fit Bits Stored");
    }

    @Test
    void bitsStoredThatWouldCutJpegLsSamplesAreRefused() {
        byte[] stream = HexFormat.of()
                .parseHex("ffd8fff7000b080004000401011100ffda0008010100000000"
                        + "c000006c80208e01c00000574000006ee6000001bc18000005d800009160ffd900");
        TestImage image = TestImage.gray16(4, 4)
                .shape(4, 4, 1, 8)
                .us(Tag.BitsStored, 6)
                .us(Tag.HighBit, 5)
                .fragments(Uid.JPEGLSLosslessImageCompression, new int[0], stream);
        assertThatThrownBy(() -> Frame.of(image.file(), 0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("do not fit Bits Stored");
    }

    @Test
    void containersCompressedAsTheyAreMayHoldAnOverlay() throws IOException {
        byte[] stream = new byte[70];
        ByteBuffer.wrap(stream)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 2)
                .putInt(4, 64)
                .putInt(8, 67);
        System.arraycopy(new byte[] {1, 0x10, 0x00, 1, 2, 3}, 0, stream, 64, 6);
        Frame frame = Frame.of(
                TestImage.gray16(1, 2)
                        .us(Tag.BitsStored, 12)
                        .us(Tag.HighBit, 11)
                        .fragments(Uid.RLELossless, new int[0], stream)
                        .file(),
                0);
        assertThat(frame.storedValues()).containsExactly(2, 3);
        assertThat(frame.containerMax()).isEqualTo(0x1002L);
    }
}
