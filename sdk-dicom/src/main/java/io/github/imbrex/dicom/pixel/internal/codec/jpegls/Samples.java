package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The image being made: containers of one or two bytes, colour by pixel. */
final class Samples {

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final int rows;
    private final int columns;
    private final int perPixel;
    private final int width;
    private final int precision;
    private final byte[] bytes;

    /**
     * An image of zeros.
     *
     * @param width bytes of a container, 1 or 2
     * @param precision bits of a sample that the code stream has
     */
    Samples(int rows, int columns, int perPixel, int width, int precision) {
        this.rows = rows;
        this.columns = columns;
        this.perPixel = perPixel;
        this.width = width;
        this.precision = precision;
        this.bytes = new byte[rows * columns * perPixel * width];
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int perPixel() {
        return perPixel;
    }

    int containerBits() {
        return 8 * width;
    }

    int precision() {
        return precision;
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * Stores the samples of one component of one line.
     *
     * @param line samples
     * @param from where the first is
     * @param step how far apart they are
     */
    void store(int row, int component, int[] line, int from, int step) {
        int to = (row * columns * perPixel + component) * width;
        int stride = perPixel * width;
        if (width == 1) {
            for (int x = 0, at = from; x < columns; x++, at += step, to += stride) {
                bytes[to] = (byte) line[at];
            }
        } else {
            for (int x = 0, at = from; x < columns; x++, at += step, to += stride) {
                SHORTS.set(bytes, to, (short) line[at]);
            }
        }
    }

    int get(int index) {
        return width == 1 ? bytes[index] & 0xff : (short) SHORTS.get(bytes, 2 * index) & 0xffff;
    }

    void set(int index, int sample) {
        if (width == 1) {
            bytes[index] = (byte) sample;
        } else {
            SHORTS.set(bytes, 2 * index, (short) sample);
        }
    }
}
