package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** JPEG-LS within files; the stream is the example of T.87 H.3. */
class JpegLsFrameTest {

    private static final String LOSSLESS = "1.2.840.10008.1.2.4.80";
    private static final String NEAR_LOSSLESS = "1.2.840.10008.1.2.4.81";
    private static final byte[] STREAM = HexFormat.of()
            .parseHex("ffd8fff7000b080004000401011100ffda0008010100000000"
                    + "c000006c80208e01c0000057400000"
                    + "6ee6000001bc18000005d800009160ffd900");

    @Test
    void decodesFramesInBothTransferSyntaxesWhateverTheirFragments() throws IOException {
        for (String syntax : new String[] {LOSSLESS, NEAR_LOSSLESS}) {
            TestImage image = TestImage.gray16(4, 4).shape(4, 4, 1, 8).frames(1);
            Frame whole = Frame.of(image.fragments(syntax, new int[0], STREAM).file(), 0);
            assertThat(whole.bytes())
                    .containsExactly(0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145);
            byte[] head = Arrays.copyOf(STREAM, 30);
            byte[] tail = Arrays.copyOfRange(STREAM, 30, STREAM.length);
            Frame fragmented =
                    Frame.of(image.fragments(syntax, new int[0], head, tail).file(), 0);
            assertThat(fragmented.bytes()).isEqualTo(whole.bytes());
        }
    }

    @Test
    void putsNarrowSamplesIntoWideContainers() throws IOException {
        Frame frame = Frame.of(
                TestImage.gray16(4, 4).fragments(LOSSLESS, new int[0], STREAM).file(), 0);
        assertThat(frame.bytes()).hasSize(32).startsWith(0, 0, 0, 0, 90, 0, 74, 0);
    }

    @Test
    void refusesStreamsOfAnotherShapeThanTheDataSetSays() throws IOException {
        assertThatThrownBy(() -> Frame.of(
                        TestImage.gray16(4, 5)
                                .fragments(LOSSLESS, new int[0], STREAM)
                                .file(),
                        0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("4 columns, the data set says 5");
        assertThatThrownBy(() -> Frame.of(
                        TestImage.gray16(4, 4)
                                .shape(4, 4, 1, 32)
                                .fragments(LOSSLESS, new int[0], STREAM)
                                .file(),
                        0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Bits Allocated");
    }
}
