package io.github.imbrex.dicom.pixel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * One display value for every stored value from a least to a greatest one: for functions that are no straight line, and
 * where straight lines are not worth a kernel.
 */
final class DisplayTable {

    /** What a table is made from, where that is numbers; equal ones have the same table. */
    record Key(Window.Levels levels, Rescale rescale, int bits, boolean signed, boolean inverted) {}

    /** A megabyte at most: the windows of some open viewers. */
    private static final int KEPT = 16;

    private static final Map<Key, DisplayTable> CACHE =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, DisplayTable> eldest) {
                    return size() > KEPT;
                }
            });

    private final int least;
    private final int sign;
    private final byte[] levels;

    private DisplayTable(int least, int greatest, int sign) {
        this.least = least;
        this.sign = sign;
        this.levels = new byte[greatest - least + 1];
    }

    /** A table as large as the values need; the function runs once for each of them and not 65536 times. */
    static DisplayTable over(short[] src, int from, int count, boolean unsigned) {
        int[] range = new int[2];
        if (count > 0) {
            PixelKernels.range(src, from, count, unsigned, range);
        }
        return new DisplayTable(range[0], range[1], unsigned ? 0 : 0x8000);
    }

    /** A table of all values that some bits can hold. */
    static DisplayTable ofBits(int bits, boolean signed) {
        int half = signed ? 1 << (bits - 1) : 0;
        return new DisplayTable(-half, (1 << bits) - 1 - half, signed ? 0x8000 : 0);
    }

    /** The table of these numbers, if it is kept; else a new one, and then it is kept. */
    static DisplayTable kept(Key key, Supplier<DisplayTable> table) {
        DisplayTable found = CACHE.get(key);
        if (found == null) {
            found = table.get(); // outside the lock: two threads may make the same table
            CACHE.put(key, found);
        }
        return found;
    }

    DisplayTable fill(IntUnaryOperator display, boolean inverted) {
        int flip = inverted ? 0xff : 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (display.applyAsInt(least + i) ^ flip);
        }
        return this;
    }

    void apply(short[] src, int from, byte[] dst, int to, int count) {
        int bias = sign + least;
        for (int i = 0; i < count; i++) {
            dst[to + i] = levels[((src[from + i] & 0xffff) ^ sign) - bias];
        }
    }

    /** The display values themselves, least stored value first; not to be changed. */
    byte[] levels() {
        return levels;
    }
}
