package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One scan of sequential JPEG (Annex F): every block complete, one after the other. */
final class SequentialScan {

    private static final int MOST_CATEGORY = 15;

    /** Where the coefficients belong, in the order in which they come (figure A.6). */
    private static final int[] ZIGZAG = zigzag();

    private final ScanHeader scan;
    private final Plane[] planes;
    private final int[][] quantizers;
    private final int[] last;
    private final int[] block = new int[64];

    private SequentialScan(ScanHeader scan, Plane[] planes, int[][] quantizers) {
        this.scan = scan;
        this.planes = planes;
        this.quantizers = quantizers;
        this.last = new int[planes.length];
    }

    private static int[] zigzag() {
        int[] places = new int[64];
        int at = 0;
        for (int diagonal = 0; diagonal < 15; diagonal++) {
            for (int i = Math.max(0, diagonal - 7); i <= Math.min(7, diagonal); i++) {
                places[at++] = diagonal % 2 == 0 ? 8 * (diagonal - i) + i : 8 * i + diagonal - i;
            }
        }
        return places;
    }

    /**
     * Decodes a scan.
     *
     * @param all the planes of the frame
     * @param tables quantization tables by their number
     */
    static void decode(
            FrameHeader frame, ScanHeader scan, EntropyCodedData data, Plane[] all, int[] @Nullable [] tables) {
        scan.requireCategories(MOST_CATEGORY);
        int n = scan.components().length;
        Plane[] planes = new Plane[n];
        int[][] quantizers = new int[n][];
        for (int i = 0; i < n; i++) {
            planes[i] = all[scan.components()[i]];
            int[] table = tables[planes[i].component().quantization()];
            if (table == null) {
                throw Corrupt.because("a quantization table is missing");
            }
            quantizers[i] = table;
        }
        new SequentialScan(scan, planes, quantizers).decode(frame, data);
    }

    private void decode(FrameHeader frame, EntropyCodedData data) {
        boolean interleaved = planes.length > 1;
        int across = interleaved ? Plane.unitsAcross(frame) : planes[0].blocksAcross();
        int down = interleaved ? Plane.unitsDown(frame) : planes[0].blocksDown();
        int untilRestart = scan.restartInterval();
        int interval = 0;
        BitReader reader = data.interval(0);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                if (scan.restartInterval() > 0 && untilRestart-- == 0) {
                    reader.requireNotPastEnd();
                    reader = data.interval(++interval);
                    untilRestart = scan.restartInterval() - 1;
                    Arrays.fill(last, 0);
                }
                if (interleaved) {
                    unit(reader, y, x);
                } else {
                    block(reader, 0, y, x);
                }
            }
            reader.requireNotPastEnd();
        }
    }

    private void unit(BitReader reader, int y, int x) {
        for (int i = 0; i < planes.length; i++) {
            int rows = planes[i].component().vertical();
            int columns = planes[i].component().horizontal();
            for (int v = 0; v < rows; v++) {
                for (int h = 0; h < columns; h++) {
                    block(reader, i, y * rows + v, x * columns + h);
                }
            }
        }
    }

    private void block(BitReader reader, int i, int blockRow, int blockColumn) {
        Arrays.fill(block, 0);
        last[i] += reader.block(scan.first()[i], scan.others()[i], quantizers[i], ZIGZAG, block);
        block[0] = last[i] * quantizers[i][0];
        InverseCosine.transform(block);
        planes[i].put(blockRow, blockColumn, block);
    }
}
