package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/**
 * A scan header (B.2.3) with the tables that were in force when it came.
 *
 * @param components position of each in the frame header
 * @param first tables of lossless differences or first coefficients, by component of the scan
 * @param others tables of the other coefficients
 * @param selection predictor of a lossless scan
 * @param shift point transform of a lossless scan
 * @param restartInterval units between restarts, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as its scan, never compared
record ScanHeader(
        int[] components, HuffmanTable[] first, HuffmanTable[] others, int selection, int shift, int restartInterval) {

    void requireCategories(int most) {
        for (HuffmanTable table : first) {
            if (table.greatestSymbol() > most) {
                throw Corrupt.because("a Huffman table has symbols that its process does not");
            }
        }
    }
}
