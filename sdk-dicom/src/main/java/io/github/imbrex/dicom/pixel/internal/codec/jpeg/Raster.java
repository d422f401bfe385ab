package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Samples as a frame has them: little-endian containers, by pixel.
 *
 * @param width bytes of a container: 1, 2 or 4
 */
@SuppressWarnings("ArrayRecordComponent") // filled in place and handed over, never compared
record Raster(int rows, int columns, int samples, int width, byte[] bytes) {

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /**
     * Puts a row of some components.
     *
     * @param values samples, {@code components.length} a pixel
     * @param components which sample of a pixel each of them is
     * @param shift by how many bits they are shifted to the left
     */
    void put(int row, int[] values, int[] components, int shift) {
        int from = row * columns * samples;
        if (components.length == samples && isInOrder(components)) {
            put(from, 1, values, 0, 1, shift);
            return;
        }
        for (int i = 0; i < components.length; i++) {
            put(from + components[i], samples, values, i, components.length, shift);
        }
    }

    private static boolean isInOrder(int[] components) {
        for (int i = 0; i < components.length; i++) {
            if (components[i] != i) {
                return false;
            }
        }
        return true;
    }

    private void put(int to, int toStep, int[] values, int from, int fromStep, int shift) {
        int at = to;
        switch (width) {
            case 1 -> {
                for (int i = from; i < values.length; i += fromStep, at += toStep) {
                    bytes[at] = (byte) (values[i] << shift);
                }
            }
            case 2 -> {
                for (int i = from; i < values.length; i += fromStep, at += toStep) {
                    SHORTS.set(bytes, 2 * at, (short) (values[i] << shift));
                }
            }
            default -> {
                for (int i = from; i < values.length; i += fromStep, at += toStep) {
                    INTS.set(bytes, 4 * at, values[i] << shift & 0xffff);
                }
            }
        }
    }
}
