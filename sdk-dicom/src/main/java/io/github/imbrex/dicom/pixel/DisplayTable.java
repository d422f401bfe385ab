package io.github.imbrex.dicom.pixel;

import java.util.function.IntUnaryOperator;

/** One display value for every 16-bit stored value that occurs: for functions that are no straight line. */
final class DisplayTable {

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
        int sign = unsigned ? 0 : 0x8000;
        int least = count == 0 ? 0 : Integer.MAX_VALUE;
        int greatest = count == 0 ? 0 : Integer.MIN_VALUE;
        for (int i = from; i < from + count; i++) {
            int value = ((src[i] & 0xffff) ^ sign) - sign;
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return new DisplayTable(least, greatest, sign);
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
}
