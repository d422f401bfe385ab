package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames of uncompressed pixel data where they do not begin, end or pair as one would like. */
class NativeFrameTest {

    @TempDir
    Path folder;

    private static byte[] count(int from, int to) {
        byte[] bytes = new byte[to - from + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    @Test
    void framesOfAnOddNumberOfBytesFollowEachOtherWithoutPadding() throws IOException {
        Frames gray = Frames.of(TestImage.gray16(3, 3)
                .shape(3, 3, 1, 8)
                .frames(4)
                .pixels(count(1, 36))
                .file());
        Frames colour = Frames.of(TestImage.gray16(1, 3)
                .shape(1, 3, 3, 8)
                .frames(4)
                .pixels(count(1, 36))
                .file());
        for (int i = 0; i < 4; i++) {
            byte[] expected = count(9 * i + 1, 9 * i + 9);
            assertThat(gray.get(i).bytes()).as("frame %d", i).isEqualTo(expected);
            assertThat(gray.get(i).isComplete()).isTrue();
            assertThat(colour.get(i).bytes()).as("frame %d", i).isEqualTo(expected);
        }
    }

    @Test
    void planesOfAFrameThatBeginsAtAnOddByteAreCutThere() throws IOException {
        Frames frames = Frames.of(TestImage.gray16(1, 3)
                .shape(1, 3, 3, 8)
                .us(Tag.PlanarConfiguration, 1)
                .frames(2)
                .pixels(count(1, 18))
                .file());
        assertThat(frames.get(1).bytes()).containsExactly(10, 13, 16, 11, 14, 17, 12, 15, 18);
    }

    @Test
    void bigEndianWordsAreTurnedAroundBeforeFramesAreCut() throws IOException {
        int[] words = new int[9];
        Arrays.setAll(words, i -> 2 * i + 2 << 8 | 2 * i + 1);
        Frames frames = Frames.of(TestImage.bigEndian(3, 3)
                .shape(3, 3, 1, 8)
                .frames(2)
                .words(words)
                .file());
        assertThat(frames.get(0).bytes()).isEqualTo(count(1, 9));
        assertThat(frames.get(1).bytes()).isEqualTo(count(10, 18));
    }

    @Test
    void aFrameThatBeginsAtAnOddByteAndIsCutShortSaysHowMuchIsMissing() throws IOException {
        Frame frame = Frames.of(TestImage.gray16(3, 3)
                        .shape(3, 3, 1, 8)
                        .frames(2)
                        .pixels(count(1, 14))
                        .file())
                .get(1);
        assertThat(frame.bytes()).containsExactly(10, 11, 12, 13, 14, 0, 0, 0, 0);
        assertThat(frame.missingBytes()).isEqualTo(4);
    }

    @Test
    void aPixelOfPlanesIsMissingAsSoonAsOneOfItsSamplesIs() throws IOException {
        TestImage image = TestImage.gray16(2, 2).shape(2, 2, 3, 8).us(Tag.PlanarConfiguration, 1);
        Frame blueIsShort = Frame.of(image.pixels(count(1, 10)).file(), 0);
        assertThat(blueIsShort.bytes()).containsExactly(1, 5, 9, 2, 6, 10, 0, 0, 0, 0, 0, 0);
        assertThat(blueIsShort.missingBytes()).isEqualTo(6);
        assertThat(blueIsShort.statistics().count()).isEqualTo(6);
        assertThat(blueIsShort.render(Window.auto()).samples()).containsExactly(1, 5, 9, 2, 6, 10, 0, 0, 0, 0, 0, 0);

        Frame greenIsShort = Frame.of(image.pixels(count(1, 6)).file(), 0);
        assertThat(greenIsShort.bytes()).containsOnly(0);
        assertThat(greenIsShort.missingBytes()).isEqualTo(12);

        Frame wide = Frame.of(
                TestImage.gray16(1, 2)
                        .shape(1, 2, 3, 16)
                        .us(Tag.PlanarConfiguration, 1)
                        .words(1, 2, 3, 4, 5)
                        .file(),
                0);
        assertThat(wide.storedValues()).containsExactly(1, 3, 5, 0, 0, 0);
        assertThat(wide.missingBytes()).isEqualTo(6);
    }

    @Test
    void whatIsLeftOfAPairIsBlack() throws IOException {
        TestImage image = TestImage.gray16(1, 4).shape(1, 4, 3, 8).photometric("YBR_FULL_422");
        byte gray = (byte) 128;
        Frame frame = Frame.of(
                image.pixels((byte) 10, (byte) 20, gray, gray, (byte) 30, (byte) 40)
                        .file(),
                0);
        assertThat(frame.render(Window.auto()).samples()).containsExactly(10, 10, 10, 20, 20, 20, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void rowsOfAnOddNumberOfPixelsHaveNoPairs() {
        TestImage image = TestImage.gray16(2, 3)
                .shape(2, 3, 3, 8)
                .photometric("YBR_FULL_422")
                .pixels(count(1, 12));
        assertThatThrownBy(() -> Frame.of(image.file(), 0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Columns is 3")
                .hasMessageContaining("YBR_FULL_422");
        TestImage deflated = image.fragments("1.2.840.10008.1.2.8.1", new int[0], new byte[2]);
        assertThatThrownBy(() -> Frame.of(deflated.file(), 0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Columns is 3");
    }

    @Test
    void aFrameThatNoArrayHoldsIsSaidBeforeItIsRead() throws IOException {
        byte[] header = TestImage.gray16(40_000, 60_000)
                .shape(40_000, 60_000, 1, 8)
                .pixels()
                .bytes();
        long length = 40_000L * 60_000;
        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(header.length - 4, (int) length);
        Path path = folder.resolve("large.dcm");
        Set<StandardOpenOption> sparse =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE);
        try (FileChannel file = FileChannel.open(path, sparse)) {
            file.write(ByteBuffer.wrap(header));
            file.write(ByteBuffer.allocate(1), header.length + length - 1);
        }
        try {
            Frames frames = Frames.of(DicomFile.read(path));
            assertThat(frames.available()).isEqualTo(1);
            assertThatThrownBy(() -> frames.get(0))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("more than a Java array holds");
        } finally {
            Files.delete(path);
        }
    }
}
