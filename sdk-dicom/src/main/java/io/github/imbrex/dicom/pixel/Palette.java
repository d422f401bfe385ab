package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.TableReader.Descriptor;

/** The colours of PALETTE COLOR pixels (PS3.3 C.7.6.3.1.5 and C.7.9.2), plain or in segments, at 8 bits. */
final class Palette {

    private static final int DISCRETE = 0;
    private static final int LINEAR = 1;
    private static final int INDIRECT = 2;

    private static final int[] DESCRIPTORS = {
        Tag.RedPaletteColorLookupTableDescriptor,
        Tag.GreenPaletteColorLookupTableDescriptor,
        Tag.BluePaletteColorLookupTableDescriptor
    };
    private static final int[] DATA = {
        Tag.RedPaletteColorLookupTableData, Tag.GreenPaletteColorLookupTableData, Tag.BluePaletteColorLookupTableData
    };
    private static final int[] SEGMENTED = {
        Tag.SegmentedRedPaletteColorLookupTableData,
        Tag.SegmentedGreenPaletteColorLookupTableData,
        Tag.SegmentedBluePaletteColorLookupTableData
    };

    private final LookupTable[] channels;
    private final int shift;

    private Palette(LookupTable[] channels, int shift) {
        this.channels = channels;
        this.shift = shift;
    }

    static Palette of(DicomObject dataSet, ImageDescription image) {
        LookupTable[] channels = new LookupTable[3];
        int largest = 0;
        for (int i = 0; i < 3; i++) {
            LookupTable table = channel(dataSet, i, image.isSigned());
            largest = Math.max(largest, table.largest());
            channels[i] = table;
        }
        // Some writers put 8-bit colours into 16-bit entries; their high bytes would all be black.
        return new Palette(channels, largest > 255 ? 8 : 0);
    }

    private static LookupTable channel(DicomObject dataSet, int i, boolean signed) {
        if (!dataSet.contains(SEGMENTED[i])) {
            return TableReader.read(dataSet, DESCRIPTORS[i], DATA[i], signed);
        }
        Descriptor descriptor = Descriptor.read(dataSet, DESCRIPTORS[i], signed);
        byte[] data = TableReader.bytes(dataSet, SEGMENTED[i]);
        int[] words = new int[data.length / 2];
        for (int w = 0; w < words.length; w++) {
            words[w] = TableReader.word(data, w);
        }
        var expansion = new Expansion(words, descriptor.entries(), SEGMENTED[i]);
        expansion.run(0, words.length, Integer.MAX_VALUE, false);
        return LookupTable.of(descriptor.first(), descriptor.bits(), expansion.finished());
    }

    void apply(int[] indices, byte[] rgb) {
        for (int i = 0; i < indices.length; i++) {
            for (int c = 0; c < 3; c++) {
                rgb[3 * i + c] = (byte) (channels[c].entry(indices[i]) >> shift);
            }
        }
    }

    /** Segments to entries, never more than the descriptor allows. */
    private static final class Expansion {

        private final int[] words;
        private final int[] entries;
        private final int tag;
        private int filled;

        Expansion(int[] words, int size, int tag) {
            this.words = words;
            this.entries = new int[size];
            this.tag = tag;
        }

        void run(int from, int end, int segments, boolean indirect) {
            int at = from;
            for (int n = 0; n < segments && at + 2 <= end; n++) {
                int length = words[at + 1];
                switch (words[at]) {
                    case DISCRETE -> {
                        need(at + 2 + length <= end);
                        for (int i = 0; i < length; i++) {
                            add(words[at + 2 + i]);
                        }
                        at += 2 + length;
                    }
                    case LINEAR -> {
                        need(at + 3 <= end && filled > 0);
                        int start = entries[filled - 1];
                        int target = words[at + 2];
                        for (int i = 1; i <= length; i++) {
                            add((int) Math.rint(start + (target - start) * (double) i / length));
                        }
                        at += 3;
                    }
                    case INDIRECT -> {
                        need(!indirect && at + 4 <= end);
                        long offset = words[at + 2] | (long) words[at + 3] << 16;
                        need(offset % 2 == 0 && offset / 2 < words.length);
                        run((int) (offset / 2), words.length, length, true);
                        at += 4;
                    }
                    default -> need(false);
                }
            }
        }

        private void add(int entry) {
            need(filled < entries.length);
            entries[filled++] = entry;
        }

        private void need(boolean condition) {
            if (!condition) {
                throw TableReader.broken(tag, "has segments that do not make a table");
            }
        }

        int[] finished() {
            need(filled == entries.length);
            return entries;
        }
    }
}
