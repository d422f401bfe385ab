package io.github.imbrex.dicom.pixel.internal.kernel;

import java.util.Arrays;
import java.util.Random;

/**
 * Compares two editions of a kernel on small and odd sizes, both signs and the ends of the range. It runs once for each
 * kernel when a JVM with vectors starts, so it is kept to some hundred pixels.
 */
final class SelfTest {

    private static final int LENGTH = 99;
    private static final int COUNT = 83;
    private static final int FROM = 5;

    private final short[] values = new short[LENGTH];
    private final short[] others = new short[LENGTH];
    private final byte[] bytes = new byte[3 * LENGTH];
    private final byte[] otherBytes = new byte[3 * LENGTH];

    private SelfTest() {
        Random random = new Random(1);
        for (int i = 0; i < LENGTH; i++) {
            values[i] = (short) random.nextInt();
            others[i] = (short) random.nextInt();
        }
        values[FROM] = others[FROM + 1] = Short.MIN_VALUE;
        values[FROM + 1] = others[FROM] = Short.MAX_VALUE;
        random.nextBytes(bytes);
        for (int i = 0; i < otherBytes.length; i++) {
            otherBytes[i] = (byte) (random.nextInt(3) - 1);
        }
        bytes[FROM + 1] = Byte.MIN_VALUE;
        bytes[FROM + 2] = 0;
    }

    /** Whether both editions give the same bits; what throws does not agree. */
    static boolean agree(Kernel kernel, Kernels one, Kernels other) {
        try {
            return Arrays.deepEquals(new SelfTest().run(kernel, one), new SelfTest().run(kernel, other));
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    private Object[] run(Kernel kernel, Kernels kernels) {
        return new Object[] {result(kernel, kernels, false), result(kernel, kernels, true)};
    }

    private Object[] result(Kernel kernel, Kernels kernels, boolean unsigned) {
        short[] shorts = others.clone();
        byte[] small = new byte[3 * LENGTH];
        long[] sums = SumKernels.nothing();
        switch (kernel) {
            case WINDOW -> {
                var window = FixedPointWindow.of(-160.25, unsigned ? 65_535 : 4, unsigned);
                kernels.values().window(values, FROM, unsigned, small, 1, COUNT, window.orElseThrow());
            }
            case WINDOW_BYTES -> {
                var window = FixedPointWindow.of(-160.25, unsigned ? 65_535 : 399, unsigned);
                var bits = unsigned ? Extraction.of(16, 15, false) : Extraction.of(11, 13, true);
                kernels.values().windowBytes(bytes, FROM, bits, small, 1, COUNT, window.orElseThrow());
            }
            case RESCALE -> {
                float[] reals = new float[LENGTH];
                kernels.values().rescale(values, FROM, unsigned, reals, 1, COUNT, 1.3f, -1024.5f);
                return new Object[] {reals};
            }
            case SWAP -> {
                System.arraycopy(bytes, 0, small, 0, small.length);
                kernels.values().swap(small, 1, COUNT);
            }
            case UNPACK12 -> kernels.values().unpack12(bytes, FROM, shorts, 1, COUNT & ~1);
            case RANGE -> sums[0] = kernels.sums().range(values, FROM, COUNT, unsigned);
            case MOMENTS -> kernels.sums().moments(values, FROM, COUNT, unsigned, sums);
            case MASKED_MOMENTS -> kernels.sums().maskedMoments(values, FROM, otherBytes, 3, COUNT, unsigned, sums);
            case OVERLAP -> kernels.sums().overlap(bytes, FROM, otherBytes, 3, 2 * COUNT, sums);
            case MAXIMUM -> kernels.slices().maximum(shorts, 1, values, FROM, COUNT, unsigned);
            case MINIMUM -> kernels.slices().minimum(shorts, 1, values, FROM, COUNT, unsigned);
            case BETWEEN -> {
                int weight = unsigned ? 0x2aaa_aaaa : 1 << 29;
                kernels.slices().between(values, FROM, others, 3, unsigned, shorts, 1, COUNT, weight);
            }
            case HALVE -> kernels.filters().halve(values, FROM, 7, unsigned, shorts, 1, COUNT / 2);
            case HALVE_BYTES -> kernels.filters().halve(bytes, FROM, 7, small, 1, COUNT);
            case SOBEL -> kernels.filters().sobel(bytes, FROM, COUNT, shorts, 1, COUNT);
            case YBR -> kernels.colours().ybrToRgb(bytes, FROM, small, 1, COUNT);
            case YBR_PLANES -> kernels.colours().ybrPlanesToRgb(bytes, FROM, small, 1, LENGTH - 3, COUNT);
        }
        return new Object[] {shorts, small, sums};
    }
}
