package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.spi.Cancellation;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final UnhurriedTime time = new UnhurriedTime();
    private final Cancellation stop = new Cancellation();

    @Test
    void pausesLongerAndLongerUpToFiveSeconds() {
        var patience = new Patience(time, Duration.ofDays(1), 4, stop);
        patience.await();
        assertThat(time.slept()).isZero();
        long[] pauses = new long[8];
        for (int i = 0; i < pauses.length; i++) {
            assertThat(patience.failed()).isFalse();
            long before = time.slept().toMillis();
            patience.await();
            pauses[i] = time.slept().toMillis() - before;
        }
        assertThat(pauses).containsExactly(250, 500, 1000, 2000, 4000, 5000, 5000, 5000);
        patience.answered();
        patience.failed();
        long before = time.slept().toMillis();
        patience.await();
        assertThat(time.slept().toMillis() - before).isEqualTo(250);
    }

    @Test
    void endsAfterItsTimeButNotBeforeAFewFailures() {
        var none = new Patience(time, Duration.ZERO, 4, stop);
        assertThat(none.failed()).isFalse();
        assertThat(none.failed()).isFalse();
        assertThat(none.failed()).isFalse();
        assertThat(none.failed()).isTrue();
        var some = new Patience(time, Duration.ofSeconds(30), 4, stop);
        int failures = 0;
        Duration before = time.slept();
        do {
            some.await();
            failures++;
        } while (!some.failed());
        assertThat(time.slept().minus(before)).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(36));
        assertThat(failures).isBetween(8, 12);
    }

    @Test
    void letsOneAskWhileTheOthersWait() throws InterruptedException {
        var patience = new Patience(time, Duration.ofDays(1), 4, stop);
        patience.failed();
        patience.await(); // this thread asks
        var through = new AtomicInteger();
        var done = new CountDownLatch(3);
        Thread[] others = new Thread[3];
        for (int i = 0; i < 3; i++) {
            others[i] = new Thread(() -> {
                patience.await();
                through.incrementAndGet();
                done.countDown();
            });
            others[i].setDaemon(true);
            others[i].start();
        }
        for (Thread other : others) {
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        assertThat(through).hasValue(0);
        patience.answered();
        done.await();
        assertThat(through).hasValue(3);
    }

    @Test
    void passesTheTurnOnWhenTheOneWhoAsksLeaves() throws InterruptedException {
        var patience = new Patience(time, Duration.ofDays(1), 4, stop);
        patience.failed();
        patience.await();
        var other = new Thread(patience::await);
        other.setDaemon(true);
        other.start();
        patience.leave();
        other.join();
        var late = new Thread(patience::await);
        late.setDaemon(true);
        late.start();
        patience.end();
        late.join();
    }

    @Test
    void stopsWaitingWhenCancelled() throws InterruptedException {
        var patience = new Patience(time, Duration.ofDays(1), 4, stop);
        patience.failed();
        patience.await();
        var cancelled = new CountDownLatch(1);
        var other = new Thread(() -> {
            try {
                patience.await();
            } catch (CancellationException expected) {
                cancelled.countDown();
            }
        });
        other.setDaemon(true);
        other.start();
        stop.cancel();
        cancelled.await();
        assertThatThrownBy(patience::await).isInstanceOf(CancellationException.class);
    }
}
