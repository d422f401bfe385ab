package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransferRateTest {

    private static final long MILLI = 1_000_000;

    @Test
    void saysNothingBeforeItHasWatchedForAWhile() {
        var rate = new TransferRate(-5);
        assertThat(rate.bytesPerSecond()).isEmpty();
        rate.at(-5 + 100 * MILLI, 1_000_000);
        assertThat(rate.bytesPerSecond()).isEmpty();
        rate.at(-5 + 500 * MILLI, 1_000_000);
        assertThat(rate.bytesPerSecond()).hasValue(2_000_000);
    }

    @Test
    void forgetsWhatIsLongAgo() {
        var rate = new TransferRate(0);
        for (int tenth = 1; tenth <= 600; tenth++) { // a minute at 10 MB/s, told every 100 ms
            rate.at(tenth * 100 * MILLI, tenth * 1_000_000L);
        }
        assertThat(rate.bytesPerSecond().orElseThrow()).isBetween(9_900_000L, 10_100_000L);
        long before = 600_000_000L;
        for (int tenth = 1; tenth <= 120; tenth++) { // then 1 MB/s
            rate.at((600 + tenth) * 100 * MILLI, before + tenth * 100_000L);
        }
        assertThat(rate.bytesPerSecond().orElseThrow()).isBetween(990_000L, 1_010_000L);
    }

    @Test
    void seesAStall() {
        var rate = new TransferRate(0);
        rate.at(1000 * MILLI, 5_000_000);
        rate.at(60_000 * MILLI, 5_000_000);
        rate.at(75_000 * MILLI, 5_000_000);
        assertThat(rate.bytesPerSecond()).hasValue(0);
    }

    @Test
    void countsBurstsTogether() {
        var rate = new TransferRate(0);
        for (int i = 1; i <= 10_000; i++) {
            rate.at(i * MILLI / 10, i * 100L); // 1 MB/s in ten thousand readings of one second
        }
        assertThat(rate.bytesPerSecond().orElseThrow()).isBetween(999_000L, 1_001_000L);
    }
}
