package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imbrex.DataException;
import io.github.imbrex.dicom.FuzzLimit;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import java.time.Duration;
import java.util.Arrays;

/**
 * Any bytes as a code stream end in a frame of the size described or in a typed error, in bounded time. The first four bytes
 * say which decoder gets the others and what colours they are, rows, columns, and the kind of samples.
 */
class FrameFuzzTest {

    /** New ones come last, so that inputs kept go on meaning what they do. */
    private static final String[] SYNTAXES = {
        Uid.RLELossless,
        Uid.JPEGLosslessNonHierarchicalProcess14,
        Uid.JPEGExtendedProcess24,
        Uid.DeflatedImageFrameCompression,
        Uid.JPEGLSLosslessImageCompression
    };

    /** The first of each is what it was before there were others. */
    private static final String[] GRAYS = {"MONOCHROME2", "MONOCHROME1", "PALETTE COLOR", "HSV"};

    private static final String[] COLOURS = {"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "HSV", "CMYK"};
    private static final int[] SAMPLES = {3, 3, 3, 3, 2, 4};

    @FuzzTest(maxDuration = "10m")
    void anyCodeStream(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] & 0xf) >= SYNTAXES.length) {
            return;
        }
        FuzzLimit limit = FuzzLimit.of(bytes);
        TransferSyntax syntax = new TransferSyntax(SYNTAXES[bytes[0] & 0xf]);
        ImageDescription image = image(bytes);
        byte[] codeStream = Arrays.copyOfRange(bytes, 4, bytes.length);
        try {
            DecodedFrame frame = Decoders.of(syntax).decode(codeStream, image, syntax);
            assertThat(frame.samples()).hasSize(frame.description().frameBytes());
            assertThat(Decoders.of(syntax).decode(codeStream, image, syntax).samples())
                    .isEqualTo(frame.samples());
            StoredBits.check(frame, syntax);
        } catch (DataException e) {
            limit.requireNoneOf(bytes, e);
        }
        limit.requireInTime(Duration.ofSeconds(2));
    }

    /**
     * Up to 256 by 256; of the fourth byte two bits for the width of a sample, one for colour, one for the sign, two for bits
     * that are not stored, one for where those are, one for planes. Which colours says the upper half of the first byte.
     */
    private static ImageDescription image(byte[] bytes) {
        int kind = bytes[3];
        boolean colour = (kind & 4) != 0;
        int which = bytes[0] >> 4 & 0xf;
        int allocated = (kind & 3) == 3 && colour ? 8 : new int[] {8, 16, 32, 1}[kind & 3];
        int stored = Math.max(1, allocated - new int[] {0, 1, 4, 7}[kind >> 4 & 3]);
        return new ImageDescription(
                1 + (bytes[1] & 0xff),
                1 + (bytes[2] & 0xff),
                1,
                colour ? SAMPLES[which % SAMPLES.length] : 1,
                allocated,
                stored,
                (kind & 0x40) != 0 ? allocated - 1 : stored - 1,
                (kind & 8) != 0 ? SampleType.SIGNED : SampleType.UNSIGNED,
                new Photometric(colour ? COLOURS[which % COLOURS.length] : GRAYS[which % GRAYS.length]),
                (kind & 0x80) != 0);
    }
}
