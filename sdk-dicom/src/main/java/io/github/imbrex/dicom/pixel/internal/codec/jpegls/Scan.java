package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import io.github.imbrex.DataException;
import java.util.Arrays;

/**
 * One scan: components that are coded together, by line or by sample, or a single one. Lines of {@link LineDecoder} are
 * either those of one component, which then take turns, or hold all components.
 */
final class Scan {

    private static final int RST0 = 0xd0;
    private static final int RESTARTS = 8;

    private final Segments segments;
    private final Samples samples;
    private final Coding coding;
    private final byte[] regions;
    private final int[] components;
    private final int perLine;

    /**
     * A scan whose header has been read.
     *
     * @param components the places of its components in the frame
     * @param bySample whether the samples of a pixel follow each other in the code
     */
    Scan(Segments segments, Samples samples, Coding coding, int[] components, boolean bySample) {
        this.segments = segments;
        this.samples = samples;
        this.coding = coding;
        this.regions = coding.quantiser();
        this.components = components;
        this.perLine = bySample ? components.length : 1;
    }

    /**
     * Decodes all lines.
     *
     * @param restartInterval lines after which decoding begins anew, at least 1
     * @throws DataException if the code is corrupt or ends early
     */
    void decode(long restartInterval) {
        int turns = components.length / perLine;
        int[][] above = new int[turns][(samples.columns() + 2) * perLine];
        int[][] line = new int[turns][(samples.columns() + 2) * perLine];
        int[] runIndex = new int[turns];
        int row = 0;
        for (int interval = 0; row < samples.rows(); interval++) {
            if (interval > 0) {
                restart(interval - 1, above, runIndex);
            }
            LineDecoder decoder = new LineDecoder(coding, regions, segments.entropyBits());
            int last = (int) Math.min(samples.rows(), row + restartInterval);
            for (; row < last; row++) {
                for (int turn = 0; turn < turns; turn++) {
                    decoder.runIndex(runIndex[turn]);
                    decoder.decode(above[turn], line[turn], perLine);
                    runIndex[turn] = decoder.runIndex();
                    store(row, turn, line[turn]);
                }
                int[][] swap = above;
                above = line;
                line = swap;
            }
        }
    }

    private void restart(int number, int[][] above, int[] runIndex) {
        if (segments.next() != RST0 + number % RESTARTS) {
            throw JpegLs.corrupt("a restart marker is missing");
        }
        for (int[] one : above) {
            Arrays.fill(one, 0);
        }
        Arrays.fill(runIndex, 0);
    }

    private void store(int row, int turn, int[] line) {
        for (int i = 0; i < perLine; i++) {
            samples.store(row, components[turn + i], line, perLine + i, perLine);
        }
    }
}
