package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/** One scan of lossless JPEG (Annex H). */
final class LosslessScan {

    private LosslessScan() {}

    static void decode(FrameHeader frame, ScanHeader scan, EntropyCodedData data, Raster out) {
        scan.requireCategories(HuffmanTable.WHOLE_CATEGORY);
        int columns = frame.columns();
        int step = scan.components().length;
        if (scan.shift() >= frame.precision()) {
            throw Corrupt.because("its point transform leaves no bits");
        }
        if (step > 1 && frame.mostHorizontal() * frame.mostVertical() > 1) {
            throw Corrupt.because("it interleaves components by more than a sample each, which is not decoded here");
        }
        if (scan.selection() < 1 || scan.selection() > 7) {
            throw Corrupt.because("it names a predictor that does not exist");
        }
        if (scan.restartInterval() % columns != 0) {
            throw Corrupt.because("its restart interval is no number of rows");
        }
        int rowsOfInterval = scan.restartInterval() == 0 ? frame.rows() : scan.restartInterval() / columns;
        int start = 1 << frame.precision() - scan.shift() - 1;
        int[] row = new int[columns * step];
        int[] above = new int[columns * step];
        for (int y = 0, interval = 0; y < frame.rows(); interval++) {
            BitReader reader = data.interval(interval);
            int end = (int) Math.min(frame.rows(), (long) y + rowsOfInterval);
            for (int first = y; y < end; y++) {
                if (step == 1) {
                    reader.differences(scan.first()[0], row);
                } else {
                    reader.differences(scan.first(), row);
                }
                reader.requireNotPastEnd();
                if (y == first) {
                    Predictor.firstRow(row, step, start);
                } else {
                    Predictor.row(scan.selection(), above, row, step);
                }
                out.put(y, row, scan.components(), scan.shift());
                int[] used = above;
                above = row;
                row = used;
            }
        }
    }
}
