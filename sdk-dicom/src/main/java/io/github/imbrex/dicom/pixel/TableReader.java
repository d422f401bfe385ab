package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Presence;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.util.Optional;

/** Reads descriptors and data of lookup tables (PS3.3 C.11.1.1, C.7.6.3.1.5), whose VRs and packing differ by writer. */
final class TableReader {

    private static final int FULL = 65_536;

    private TableReader() {}

    /** Number of entries, first input value, bits of an entry. */
    record Descriptor(int entries, int first, int bits) {

        static Descriptor read(DicomObject item, int tag, boolean signed) {
            int[] values = item.ints(tag);
            if (values.length != 3) {
                throw broken(tag, "does not have its three values");
            }
            int entries = values[0] & 0xffff;
            int first = signed && values[1] > Short.MAX_VALUE ? (short) values[1] : values[1];
            return new Descriptor(entries == 0 ? FULL : entries, first, values[2]);
        }
    }

    static LookupTable read(DicomObject item, int descriptorTag, int dataTag, boolean signed) {
        Descriptor descriptor = Descriptor.read(item, descriptorTag, signed);
        byte[] data = bytes(item, dataTag);
        int n = descriptor.entries();
        int[] entries = new int[n];
        if (data.length >= 2 * n) {
            for (int i = 0; i < n; i++) {
                entries[i] = word(data, i);
            }
            return LookupTable.of(descriptor.first(), descriptor.bits(), entries);
        }
        if (data.length != n + (n & 1)) {
            throw broken(dataTag, "has fewer entries than its descriptor says");
        }
        // One byte an entry: they have 8 bits whatever the descriptor says.
        for (int i = 0; i < n; i++) {
            entries[i] = data[i] & 0xff;
        }
        return LookupTable.of(descriptor.first(), Byte.SIZE, entries);
    }

    static int word(byte[] data, int i) {
        return data[2 * i] & 0xff | (data[2 * i + 1] & 0xff) << 8;
    }

    /** The value in little-endian words, from wherever it is kept. */
    static byte[] bytes(DicomObject item, int tag) {
        if (item.presence(tag) == Presence.BULK) {
            Optional<BulkData> bulk = item.bulk(tag);
            if (bulk.isPresent() && bulk.get().isReadable()) {
                try {
                    return bulk.get().read();
                } catch (IOException e) {
                    throw new DataException(
                            "The lookup table " + Tag.toString(tag) + " cannot be read from its file.",
                            -1,
                            Tag.toString(tag),
                            e);
                }
            }
        }
        return item.bytes(tag).orElseThrow(() -> broken(tag, "is not there"));
    }

    static DataException broken(int tag, String why) {
        return new DataException(
                Tag.name(tag) + " " + Tag.toString(tag) + " " + why + ". The picture cannot be made by it.",
                -1,
                Tag.toString(tag),
                null);
    }
}
