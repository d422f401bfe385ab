package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.imbrex.DataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What reading costs, in memory, whatever comes. */
class MultipartLimitsTest {

    private static final String DICOM = MultipartCorpus.DICOM;
    private static final String FIELD = "Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1\r\n";

    /** Bytes that a reading to the end allocates. */
    private static long allocated(InputStream body, int parts) throws IOException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var reader = MultipartReader.of(body, DICOM + "b");
        for (var part = reader.next(); part.isPresent(); part = reader.next()) {
            part.get().transferTo(OutputStream.nullOutputStream());
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(reader.completeParts()).isEqualTo(parts);
        return allocated;
    }

    @Test
    void holdsNoPartHoweverLong() throws IOException {
        allocated(new VirtualStudy(1, 1), 1);
        assertThat(allocated(new VirtualStudy(3, 300L << 20), 3)).isLessThan(400 * 1024);
    }

    @Test
    void costsLittleToOpen() throws IOException {
        byte[] body = ("--b\r\n" + FIELD + "\r\none\r\n--b--").getBytes(ISO_8859_1);
        allocated(new ByteArrayInputStream(body), 1);
        assertThat(allocated(new ByteArrayInputStream(body), 1)).isLessThan(32 * 1024);
    }

    @Test
    void takesAHundredThousandPartsAndNoMore() throws IOException {
        allocated(new VirtualStudy(2000, 10), 2000);
        assertThat(allocated(new VirtualStudy(100_000, 10), 100_000)).isLessThan(100_000 * 1500L);
        var reader = MultipartReader.of(new VirtualStudy(100_001, 1), DICOM + "b");
        for (int i = 0; i < 100_000; i++) {
            assertThat(reader.next()).isPresent();
        }
        assertThatThrownBy(reader::next)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("more parts than the limit of 100000");
    }

    @Test
    void continuesAFieldOverManyLinesAtTheCostOfItsLength() throws IOException {
        String folded = "X: y\r\n" + " z\n".repeat(20_000);
        byte[] body = ("--b\r\n" + folded + "\r\none\r\n--b--").getBytes(ISO_8859_1);
        allocated(new ByteArrayInputStream(body), 1);
        assertThat(allocated(new ByteArrayInputStream(body), 1)).isLessThan(8 << 20);
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatThrownBy(() -> new MultipartReader.Limits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipartReader.Limits(65_537, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipartReader.Limits(1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipartReader.Limits(1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipartReader.Limits(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Parts of any length that exist nowhere. */
    private static final class VirtualStudy extends InputStream {

        private static final byte[] BETWEEN = ("\r\n--b\r\n" + FIELD + "\r\n").getBytes(ISO_8859_1);

        private final long length;
        private int parts;
        private byte[] text = BETWEEN;
        private int textAt;
        private long left;

        VirtualStudy(int parts, long length) {
            this.parts = parts;
            this.length = length;
            this.left = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Read in blocks.");
        }

        @Override
        public int read(byte[] target, int from, int count) {
            if (textAt < text.length) {
                int n = Math.min(count, text.length - textAt);
                System.arraycopy(text, textAt, target, from, n);
                textAt += n;
                return n;
            }
            if (left > 0) {
                int n = (int) Math.min(count, left);
                Arrays.fill(target, from, from + n, (byte) left);
                left -= n;
                return n;
            }
            if (parts == 0) {
                return -1;
            }
            parts--;
            text = parts == 0 ? "\r\n--b--\r\n".getBytes(ISO_8859_1) : BETWEEN;
            textAt = 0;
            left = parts == 0 ? 0 : length;
            return read(target, from, count);
        }
    }
}
