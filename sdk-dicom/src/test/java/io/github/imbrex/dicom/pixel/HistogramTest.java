package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.support.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void percentilesAreThoseOfTheSortedValues() {
        Random random = Seed.random("HistogramTest");
        for (int round = 0; round < Seed.rounds(100); round++) {
            short[] values = new short[1 + random.nextInt(300)];
            int spread = 1 + random.nextInt(65_535);
            boolean unsigned = random.nextBoolean();
            for (int i = 0; i < values.length; i++) {
                values[i] = (short) random.nextInt(spread);
            }
            double[] sorted = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                sorted[i] = unsigned ? values[i] & 0xffff : values[i];
            }
            Arrays.sort(sorted);
            Histogram histogram = Histogram.of(values, unsigned);
            for (double p : new double[] {0, 0.5, 25, 50, 99.5, 100, random.nextDouble() * 100}) {
                double at = (sorted.length - 1) * p / 100;
                int below = (int) at;
                double above = sorted[Math.min(below + 1, sorted.length - 1)];
                double expected = sorted[below] + (above - sorted[below]) * (at - below);
                assertThat(histogram.percentile(p)).isCloseTo(expected, within(1e-9));
            }
            assertThat(histogram.min()).isEqualTo((long) sorted[0]);
            assertThat(histogram.max()).isEqualTo((long) sorted[sorted.length - 1]);
            assertThat(histogram.total()).isEqualTo(values.length);
            assertThat(Arrays.stream(histogram.bins(17)).sum()).isEqualTo(values.length);
        }
    }

    @Test
    void wideAndNarrowValuesAreCountedAlike() {
        int[] narrow = {-3, 7, 7, 0};
        int[] wide = {Integer.MIN_VALUE, 7, 7, Integer.MAX_VALUE};
        assertThat(Histogram.of(narrow, false).count(7)).isEqualTo(2);
        assertThat(Histogram.of(wide, false).count(7)).isEqualTo(2);
        assertThat(Histogram.of(wide, false).min()).isEqualTo(Integer.MIN_VALUE);
        assertThat(Histogram.of(new int[] {-1, 1}, true).max()).isEqualTo(0xffff_ffffL);
    }

    @Test
    void paddingIsLeftOut() {
        Histogram all = Histogram.of(new short[] {-2000, -2000, 5, 9}, false);
        Histogram inside = all.without(-2000, -1500);
        assertThat(inside.total()).isEqualTo(2);
        assertThat(inside.min()).isEqualTo(5);
        assertThat(inside.percentile(50)).isEqualTo(7);
        assertThat(all.without(-32_768, 32_767).total()).isZero();
    }

    @Test
    void emptyIsSaidAndNotGuessed() {
        Histogram empty = Histogram.of(new short[0], false);
        assertThat(empty.total()).isZero();
        assertThatThrownBy(empty::min).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> empty.percentile(50)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Histogram.of(new short[1], false).percentile(101))
                .isInstanceOf(IllegalArgumentException.class);

        PixelStatistics none = PixelStatistics.of(empty);
        assertThat(none.count()).isZero();
        assertThat(none.min()).isEmpty();
        assertThat(none.max()).isEmpty();
        assertThat(none.mean()).isNaN();
    }

    @Test
    void statisticsAreExactWhereDoublesWouldNotBe() {
        // Large values of tiny spread: the textbook case in which sums of doubles lose the variance.
        int[] values = new int[1000];
        for (int i = 0; i < values.length; i++) {
            values[i] = Integer.MAX_VALUE - i % 2;
        }
        PixelStatistics statistics = PixelStatistics.of(Histogram.of(values, false));
        assertThat(statistics.mean()).isEqualTo(Integer.MAX_VALUE - 0.5);
        assertThat(statistics.standardDeviation()).isCloseTo(Math.sqrt(250.0 / 999), within(1e-12));
    }

    @Test
    void statisticsAgreeWithBigIntegers() {
        Random random = Seed.random("PixelStatistics");
        short[] values = new short[4097];
        byte[] mask = new byte[values.length];
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        long n = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) random.nextInt();
            mask[i] = (byte) random.nextInt(2);
            if (mask[i] != 0) {
                BigInteger value = BigInteger.valueOf(values[i] & 0xffff);
                sum = sum.add(value);
                squares = squares.add(value.multiply(value));
                n++;
            }
        }
        PixelStatistics statistics = PixelStatistics.of(values, true, mask);
        assertThat(statistics.count()).isEqualTo(n);
        assertThat(new BigDecimal(statistics.sum()).toBigInteger()).isEqualTo(sum);
        assertThat(new BigDecimal(statistics.sumOfSquares()).toBigInteger()).isEqualTo(squares);
    }

    @Test
    void rescaledStatisticsAreThoseOfRescaledValues() {
        short[] values = {-5, 3, 8, 100};
        PixelStatistics rescaled = PixelStatistics.of(values, false).rescaled(new Rescale(-0.5, 10));
        PixelStatistics direct = PixelStatistics.of(new double[] {12.5, 8.5, 6, -40});
        assertThat(rescaled.min()).hasValue(-40);
        assertThat(rescaled.max()).hasValue(12.5);
        assertThat(rescaled.mean()).isCloseTo(direct.mean(), within(1e-12));
        assertThat(rescaled.sumOfSquares()).isCloseTo(direct.sumOfSquares(), within(1e-9));
        assertThat(rescaled.standardDeviation()).isCloseTo(direct.standardDeviation(), within(1e-12));
    }
}
