package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Modality or VOI LUT (PS3.3 C.11.1.1, C.11.2.1.1): one entry per input value from a first one on; what lies below
 * takes the first entry, what lies beyond the last. Immutable.
 *
 * @since 0.1
 */
public final class LookupTable implements ModalityTransform {

    private final int first;
    private final int bits;
    private final int[] entries;

    private LookupTable(int first, int bits, int[] entries) {
        this.first = first;
        this.bits = bits;
        this.entries = entries;
    }

    /**
     * A table.
     *
     * @param first the input value of the first entry
     * @param bits width of an entry, 8 to 16
     * @param entries 1 to 65536 entries from 0 to 65535; copied
     * @return the table
     * @throws DataException if a number is out of its range
     */
    public static LookupTable of(int first, int bits, int[] entries) {
        if (bits < 8 || bits > 16 || entries.length < 1 || entries.length > 65_536) {
            throw new DataException(
                    "A lookup table has 1 to 65536 entries of 8 to 16 bits, not " + entries.length + " of " + bits
                            + ". Use a window instead.",
                    -1,
                    "(0028,3002)",
                    null);
        }
        return new LookupTable(first, bits, entries.clone());
    }

    /** {@return the input value of the first entry} */
    public int first() {
        return first;
    }

    /** {@return width of an entry in bits} */
    public int bits() {
        return bits;
    }

    /** {@return number of entries} */
    public int size() {
        return entries.length;
    }

    /**
     * The entry of an input value.
     *
     * @param input any value
     * @return 0 to 65535
     */
    public int entry(long input) {
        return entries[(int) Math.min(Math.max(input - first, 0), entries.length - 1)];
    }

    @Override
    public double apply(double stored) {
        return entry(Math.round(stored));
    }

    /** The greatest entry. */
    int largest() {
        int largest = 0;
        for (int entry : entries) {
            largest = Math.max(largest, entry);
        }
        return largest;
    }

    /** The 8-bit display value of an input value: the entry scaled from its width. */
    int display(double input) {
        int largest = (1 << bits) - 1;
        return (int) Math.min(255, Math.rint(entry(Math.round(input)) * 255.0 / largest));
    }

    /** Whether the other is a table of the same entries for the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LookupTable table
                && first == table.first
                && bits == table.bits
                && Arrays.equals(entries, table.entries);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * first + bits) + Arrays.hashCode(entries);
    }

    /** Its shape, never its entries. */
    @Override
    public String toString() {
        return "LookupTable[" + entries.length + " entries of " + bits + " bits from " + first + "]";
    }
}
