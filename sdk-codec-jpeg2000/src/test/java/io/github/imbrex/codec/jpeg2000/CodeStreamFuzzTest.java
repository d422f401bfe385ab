package io.github.imbrex.codec.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imbrex.DataException;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.pixel.DecodedFrame;
import io.github.imbrex.dicom.pixel.ImageDescription;
import io.github.imbrex.dicom.pixel.Photometric;
import io.github.imbrex.dicom.pixel.SampleType;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Any bytes end in a frame or a typed error, in bounded time and memory; the data set believes the size they give. */
class CodeStreamFuzzTest {

    private static final TransferSyntax SYNTAX = new TransferSyntax(Uid.JPEG2000ImageCompression);
    private static final int LARGEST = 256;

    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] bytes) {
        long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ImageDescription image = image(bytes);
        try {
            DecodedFrame frame = new Jpeg2000Decoder().decode(bytes, image, SYNTAX);
            assertThat(frame.samples()).hasSize(image.frameBytes());
        } catch (DataException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
        assertThat(used)
                .as("nanoseconds for %s bytes", bytes.length)
                .isLessThan(Duration.ofSeconds(4).toNanos());
    }

    /** Where SIZ comes first, its size within limits. */
    private static ImageDescription image(byte[] bytes) {
        int columns = size(bytes, 8) - size(bytes, 16);
        int rows = size(bytes, 12) - size(bytes, 20);
        int components = bytes.length > 41 && bytes[41] == 3 ? 3 : 1;
        return new ImageDescription(
                Math.max(1, Math.min(LARGEST, rows)),
                Math.max(1, Math.min(LARGEST, columns)),
                1,
                components,
                16,
                16,
                15,
                SampleType.UNSIGNED,
                components == 3 ? Photometric.RGB : Photometric.MONOCHROME2,
                false);
    }

    private static int size(byte[] bytes, int at) {
        return bytes.length < at + 4 ? 1 : (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }
}
