package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import io.github.imbrex.DataException;
import org.jspecify.annotations.Nullable;

/**
 * Decodes JPEG of the lossless and sequential Huffman processes (start of frame 0, 1 and 3). It ends with the scan that
 * completes the image: what follows is not looked at, and an end of image need not be there.
 */
public final class HuffmanJpeg {

    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int QUANTIZATION_TABLES = 0xdb;
    private static final int RESTART_INTERVAL = 0xdd;
    private static final int HUFFMAN_TABLES = 0xc4;

    private final byte[] stream;
    private final Raster out;
    private final @Nullable HuffmanTable[] firstTables = new HuffmanTable[4];
    private final @Nullable HuffmanTable[] otherTables = new HuffmanTable[4];
    private final int[] @Nullable [] quantizers = new int[4][];
    private final boolean[] decoded;
    private Plane[] planes = new Plane[0];
    private @Nullable FrameHeader frame;
    private int restartInterval;

    private HuffmanJpeg(byte[] stream, Raster out) {
        this.stream = stream;
        this.out = out;
        this.decoded = new boolean[out.samples()];
    }

    /**
     * Decodes an image.
     *
     * @param stream the whole code stream
     * @param rows rows the image must have
     * @param columns columns it must have
     * @param samples components it must have
     * @param width bytes of a sample: 1, 2 or 4; precision of the stream must fit
     * @return little-endian samples by pixel: their bits as coded, neither extended by a sign nor converted to other colours
     * @throws DataException if the stream is corrupt, another image, or of a process that is not decoded here
     */
    public static byte[] decode(byte[] stream, int rows, int columns, int samples, int width) {
        byte[] bytes = new byte[Math.multiplyExact(Math.multiplyExact(rows, columns), samples * width)];
        new HuffmanJpeg(stream, new Raster(rows, columns, samples, width, bytes)).decode();
        return bytes;
    }

    private void decode() {
        if (stream.length < 2 || (stream[0] & 0xff) != 0xff || (stream[1] & 0xff) != START_OF_IMAGE) {
            throw Corrupt.because("it does not begin with a start of image");
        }
        int at = 2;
        while (!isComplete()) {
            while (at + 1 < stream.length && stream[at] == -1 && stream[at + 1] == -1) {
                at++;
            }
            if (at + 1 >= stream.length) {
                throw Corrupt.because("it ends before its image does");
            }
            if (stream[at] != -1) {
                throw Corrupt.because("there is no marker where one must be");
            }
            int marker = stream[at + 1] & 0xff;
            if (marker == END_OF_IMAGE) {
                throw Corrupt.because("it has no scan for one of its components");
            }
            Segment segment = new Segment(stream, at + 2);
            at = segment.end();
            switch (marker) {
                case HUFFMAN_TABLES -> huffmanTables(segment);
                case QUANTIZATION_TABLES -> quantizationTables(segment);
                case RESTART_INTERVAL -> restartInterval = segment.next16();
                case START_OF_SCAN -> at = scan(segment);
                default -> {
                    if (marker >= 0xc0 && marker <= 0xcf) {
                        frame(marker - 0xc0, segment);
                    }
                }
            }
        }
        finish();
    }

    private boolean isComplete() {
        for (boolean component : decoded) {
            if (!component) {
                return false;
            }
        }
        return true;
    }

    private void huffmanTables(Segment segment) {
        while (segment.hasMore()) {
            int place = segment.next8();
            if ((place & 0xec) != 0) {
                throw Corrupt.because("a Huffman table has a place that does not exist");
            }
            (place >> 4 == 0 ? firstTables : otherTables)[place & 3] = HuffmanTable.read(segment);
        }
    }

    private void quantizationTables(Segment segment) {
        while (segment.hasMore()) {
            int place = segment.next8();
            if ((place & 0xec) != 0) {
                throw Corrupt.because("a quantization table has a place that does not exist");
            }
            int[] table = new int[64];
            for (int i = 0; i < 64; i++) {
                table[i] = place >> 4 == 0 ? segment.next8() : segment.next16();
            }
            quantizers[place & 3] = table;
        }
    }

    private void frame(int process, Segment segment) {
        if (frame != null) {
            throw Corrupt.because("it has more than one frame header");
        }
        FrameHeader header = FrameHeader.read(process, segment);
        if (header.rows() != out.rows()
                || header.columns() != out.columns()
                || header.components().size() != out.samples()) {
            throw new DataException(
                    "The JPEG code stream is of another size than the data set says. One of them is damaged.", null);
        }
        int precision = header.precision();
        boolean known = header.isLossless() ? precision >= 2 && precision <= 16 : precision == 8 || precision == 12;
        if (!known || process > 1 && process != 3) {
            throw Corrupt.because("process SOF" + process + " with " + precision + " bits is not one for this decoder");
        }
        if (precision > 8 * out.width()) {
            throw new DataException(
                    "The JPEG code stream has samples of " + precision
                            + " bits, more than Bits Allocated has room for. " + "One of them is damaged.",
                    null);
        }
        if (header.isLossless() && header.isSubsampled()) {
            throw Corrupt.because("lossless components have different sampling factors, which is not decoded here");
        }
        if (!header.isLossless()) {
            planes = header.components().stream().map(c -> new Plane(header, c)).toArray(Plane[]::new);
        }
        frame = header;
    }

    private int scan(Segment segment) {
        FrameHeader header = frame;
        if (header == null) {
            throw Corrupt.because("a scan comes before the frame header");
        }
        ScanHeader scan = scanHeader(segment, header);
        EntropyCodedData data = EntropyCodedData.of(stream, segment.end());
        if (scan.restartInterval() == 0 && data.intervals() > 1) {
            throw Corrupt.because("it has restart markers without a restart interval");
        }
        if (header.isLossless()) {
            LosslessScan.decode(header, scan, data, out);
        } else {
            SequentialScan.decode(header, scan, data, planes, quantizers);
        }
        return data.next();
    }

    private ScanHeader scanHeader(Segment segment, FrameHeader header) {
        int n = segment.next8();
        if (n < 1 || n > header.components().size()) {
            throw Corrupt.because("a scan has more components than the frame");
        }
        int[] components = new int[n];
        HuffmanTable[] first = new HuffmanTable[n];
        HuffmanTable[] others = new HuffmanTable[header.isLossless() ? 0 : n];
        for (int i = 0; i < n; i++) {
            components[i] = component(segment.next8(), header);
            decoded[components[i]] = true;
            int places = segment.next8();
            first[i] = table(firstTables, places >> 4);
            if (!header.isLossless()) {
                others[i] = table(otherTables, places & 15);
            }
        }
        int selection = segment.next8();
        segment.next8();
        return new ScanHeader(components, first, others, selection, segment.next8() & 15, restartInterval);
    }

    /** Components are found by their number, or, where a writer gave several the same, by their order. */
    private int component(int id, FrameHeader header) {
        for (int i = 0; i < decoded.length; i++) {
            if (!decoded[i] && header.components().get(i).id() == id) {
                return i;
            }
        }
        throw Corrupt.because("a scan has a component that the frame has not, or again one that it had");
    }

    private static HuffmanTable table(@Nullable HuffmanTable[] tables, int place) {
        HuffmanTable table = place < tables.length ? tables[place] : null;
        if (table == null) {
            throw Corrupt.because("a Huffman table is missing");
        }
        return table;
    }

    private void finish() {
        int[] row = new int[out.columns()];
        for (int i = 0; i < planes.length; i++) {
            int[] component = {i};
            for (int y = 0; y < out.rows(); y++) {
                planes[i].row(y, row);
                out.put(y, row, component, 0);
            }
        }
    }
}
