package io.github.imbrex.dicom;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whole numbers and tags in encoded bytes, in either byte order. */
final class Binary {

    private static final VarHandle LE_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BE_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LE_SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BE_SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle LE_LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Binary() {}

    /** Eight bytes, the first one lowest. */
    static long longAt(byte[] bytes, int at) {
        return (long) LE_LONG.get(bytes, at);
    }

    /** The tag in the first four of eight bytes of little endian data. */
    static int tagIn(long head) {
        return Integer.rotateLeft((int) head, 16);
    }

    static int tagAt(byte[] bytes, int at, boolean big) {
        return big ? (int) BE_INT.get(bytes, at) : Integer.rotateLeft((int) LE_INT.get(bytes, at), 16);
    }

    static int intAt(byte[] bytes, int at, boolean big) {
        return big ? (int) BE_INT.get(bytes, at) : (int) LE_INT.get(bytes, at);
    }

    static int shortAt(byte[] bytes, int at, boolean big) {
        return (big ? (short) BE_SHORT.get(bytes, at) : (short) LE_SHORT.get(bytes, at)) & 0xFFFF;
    }
}
