package io.github.imbrex.dicom.pixel.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imbrex.support.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plain loops against the definition, and vectors, where there are any, against plain loops: bit by bit. */
class KernelEditionsTest {

    private static final int LONGEST = 700;

    private final Random random = Seed.random("KernelEditionsTest");

    /** Arguments of one call, at random: sizes, places, signs, and arrays that hold every kind of value. */
    private final class Call {
        final int count = random.nextInt(4) == 0 ? random.nextInt(20) : random.nextInt(LONGEST);
        final int from = random.nextInt(40);
        final int other = random.nextInt(40);
        final int to = random.nextInt(40);
        final boolean unsigned = random.nextBoolean();
        final short[] a = shorts();
        final short[] b = shorts();
        final byte[] bytes = bytes(random.nextBoolean());
        final byte[] mask = bytes(true);
        final int weight = random.nextInt(4) == 0 ? random.nextInt(32_769) << 15 : random.nextInt((1 << 30) + 1);
        final float slope = (float) random.nextGaussian();
        final FixedPointWindow window = FixedPointWindow.of(
                        random.nextGaussian() * 20_000, 4 + random.nextDouble() * 70_000, random.nextBoolean())
                .orElseThrow();

        final int stored = 1 + random.nextInt(16);
        final Extraction extraction =
                Extraction.of(stored, stored - 1 + random.nextInt(17 - stored), random.nextBoolean());

        private short[] shorts() {
            short[] values = new short[2 * LONGEST + 200];
            int bits = 1 + random.nextInt(16);
            for (int i = 0; i < values.length; i++) {
                values[i] = (short) (random.nextInt() << 16 - bits >> 16 - bits);
            }
            values[from] = Short.MIN_VALUE;
            values[other] = Short.MAX_VALUE;
            return values;
        }

        private byte[] bytes(boolean mask) {
            byte[] values = new byte[3 * LONGEST + 200];
            random.nextBytes(values);
            if (mask) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = (byte) (values[i] < 0 ? 0 : random.nextInt(9) == 0 ? Byte.MIN_VALUE : 1);
                }
            }
            return values;
        }

        /** What the kernel wrote, what lies around it included. */
        Object run(Kernel kernel, Kernels kernels) {
            short[] shorts = b.clone();
            byte[] small = mask.clone();
            long[] sums = SumKernels.nothing();
            switch (kernel) {
                case WINDOW -> kernels.values().window(a, from, unsigned, small, to, count, window);
                case WINDOW_BYTES -> kernels.values().windowBytes(bytes, from, extraction, small, to, count, window);
                case RESCALE -> {
                    float[] reals = new float[LONGEST + 100];
                    kernels.values().rescale(a, from, unsigned, reals, to, count, slope, 3.25f);
                    return reals;
                }
                case SWAP -> kernels.values().swap(small, from, count);
                case UNPACK12 -> kernels.values().unpack12(bytes, from, shorts, to, count & ~1);
                case RANGE -> sums[0] = kernels.sums().range(a, from, count, unsigned);
                case MOMENTS -> kernels.sums().moments(a, from, count, unsigned, sums);
                case MASKED_MOMENTS -> kernels.sums().maskedMoments(a, from, mask, other, count, unsigned, sums);
                case OVERLAP -> kernels.sums().overlap(bytes, from, mask, other, 2 * count, sums);
                case MAXIMUM -> kernels.slices().maximum(shorts, to, a, from, count, unsigned);
                case MINIMUM -> kernels.slices().minimum(shorts, to, a, from, count, unsigned);
                case BETWEEN -> kernels.slices().between(a, from, b, other, unsigned, shorts, to, count, weight);
                case HALVE -> kernels.filters().halve(a, from, other, unsigned, shorts, to, count);
                case HALVE_BYTES -> kernels.filters().halve(bytes, from, other, small, to, count);
                case SOBEL -> kernels.filters().sobel(bytes, from, count + 2, shorts, to, count);
                case YBR -> kernels.colours().ybrToRgb(bytes, from, small, to, count);
                case YBR_PLANES -> kernels.colours().ybrPlanesToRgb(bytes, from, small, to, LONGEST, count);
            }
            return List.of(Arrays.toString(shorts), Arrays.toString(small), Arrays.toString(sums));
        }
    }

    @TestFactory
    Stream<DynamicTest> vectorsGiveTheBitsOfPlainLoops() {
        Optional<Kernels> vectors = Backend.vectors();
        System.out.println("KernelEditionsTest: " + vectors.map(Kernels::name).orElse("plain loops only"));
        if (Boolean.getBoolean("imbrex.expect.vector")) {
            assertThat(vectors).isPresent();
        }
        assumeTrue(vectors.isPresent(), "no vectors here; the build runs this class once more with them");
        Kernels plain = Kernels.scalar();
        Kernels other = vectors.orElseThrow();
        return Arrays.stream(Kernel.values())
                .map(kernel -> dynamicTest(kernel.label(), () -> {
                    assertThat(SelfTest.agree(kernel, plain, other)).isTrue();
                    for (int round = 0; round < Seed.rounds(60); round++) {
                        Call call = new Call();
                        assertThat(call.run(kernel, other))
                                .as("%s of %d from %d", kernel, call.count, call.from)
                                .isEqualTo(call.run(kernel, plain));
                    }
                }));
    }

    @Test
    void longRunsDoNotOverflowTheLanes() {
        Kernels plain = Kernels.scalar();
        Kernels other = Backend.vectors().orElse(plain);
        short[] values = new short[300_007];
        byte[] mask = new byte[values.length];
        for (short extreme : new short[] {Short.MIN_VALUE, Short.MAX_VALUE, -1}) {
            Arrays.fill(values, extreme);
            Arrays.fill(mask, (byte) extreme);
            for (boolean unsigned : new boolean[] {true, false}) {
                long value = unsigned ? extreme & 0xffff : extreme;
                long n = values.length;
                long[] expected = {n, value, value, n * value, n * value * value};
                long[] sums = SumKernels.nothing();
                other.sums().moments(values, 0, values.length, unsigned, sums);
                assertThat(sums).isEqualTo(expected);
            }
        }
        Arrays.fill(mask, (byte) -128);
        long[] masked = SumKernels.nothing();
        other.sums().maskedMoments(values, 0, mask, 0, values.length, true, masked);
        assertThat(masked[SumKernels.SUM]).isEqualTo(65_535L * values.length);
        long[] counts = new long[3];
        other.sums().overlap(mask, 0, mask, 0, mask.length, counts);
        assertThat(counts).containsExactly(mask.length, mask.length, mask.length);
    }

    @Test
    void betweenIsTheNearestWholeValueForEveryWeight() {
        Kernels plain = Kernels.scalar();
        for (int round = 0; round < Seed.rounds(300); round++) {
            Call call = new Call();
            short[] dst = new short[LONGEST + 100];
            plain.slices()
                    .between(call.a, call.from, call.b, call.other, call.unsigned, dst, 0, call.count, call.weight);
            for (int i = 0; i < call.count; i++) {
                int mask = call.unsigned ? 0xffff : -1;
                double a = call.a[call.from + i] & mask;
                double b = call.b[call.other + i] & mask;
                double exact = a + (b - a) * call.weight / (1 << 30);
                assertThat(Math.abs((dst[i] & mask) - exact)).isLessThanOrEqualTo(0.501);
            }
        }
    }

    @Test
    void aKernelThatIsWrongOrThrowsDoesNotPassTheSelfTest() {
        Kernels plain = Kernels.scalar();
        SliceKernels swapped = new SliceKernels() {
            @Override
            public void maximum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
                plain.slices().maximum(held, at, slice, from, count, false);
            }

            @Override
            public void minimum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
                throw new NoSuchMethodError("an API that has moved on");
            }

            @Override
            public void between(
                    short[] a,
                    int fromA,
                    short[] b,
                    int fromB,
                    boolean unsigned,
                    short[] dst,
                    int to,
                    int count,
                    int weight) {
                plain.slices().between(a, fromA, b, fromB, unsigned, dst, to, count, weight);
            }
        };
        Kernels broken = new Kernels("broken", plain.values(), plain.sums(), swapped, plain.filters(), plain.colours());
        assertThat(SelfTest.agree(Kernel.MAXIMUM, plain, broken)).isFalse();
        assertThat(SelfTest.agree(Kernel.MINIMUM, plain, broken)).isFalse();
        assertThat(SelfTest.agree(Kernel.BETWEEN, plain, broken)).isTrue();
    }
}
