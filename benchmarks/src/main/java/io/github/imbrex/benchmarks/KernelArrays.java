package io.github.imbrex.benchmarks;

import java.util.Random;

/** What kernels read and write: twelve-bit values with the spread of a CT slice, any bytes, and a mask of a third. */
final class KernelArrays {

    final int pixels;
    final int columns;
    final int rows;
    final short[] a;
    final short[] b;
    final short[] shorts;
    final byte[] containers;
    final byte[] mask;
    final byte[] otherMask;
    final long[] packed;
    final long[] otherPacked;
    final byte[] colours;
    final byte[] bytes;
    final float[] floats;
    final float[] otherFloats;
    final long[] sums = new long[5];
    final int[] range = new int[2];

    KernelArrays(int columns, int rows) {
        Random random = new Random(1);
        this.columns = columns;
        this.rows = rows;
        this.pixels = columns * rows;
        this.a = new short[pixels];
        this.b = new short[pixels];
        this.shorts = new short[pixels];
        this.containers = new byte[2 * pixels];
        this.mask = new byte[pixels];
        this.otherMask = new byte[pixels];
        this.packed = new long[pixels / 64];
        this.otherPacked = new long[pixels / 64];
        this.colours = new byte[3 * pixels];
        this.bytes = new byte[3 * pixels];
        this.floats = new float[pixels];
        this.otherFloats = new float[pixels];
        random.nextBytes(colours);
        for (int i = 0; i < pixels; i++) {
            a[i] = (short) Math.min(4095, Math.max(0, 1000 + random.nextGaussian() * 400));
            b[i] = (short) random.nextInt(4096);
            containers[2 * i] = (byte) a[i];
            containers[2 * i + 1] = (byte) (a[i] >> 8);
            mask[i] = (byte) (random.nextInt(3) == 0 ? 1 : 0);
            otherMask[i] = (byte) random.nextInt(2);
            packed[i / 64] |= (long) mask[i] << i;
            otherPacked[i / 64] |= (long) otherMask[i] << i;
        }
    }
}
