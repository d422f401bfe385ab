package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {

    @TempDir
    Path folder;

    private IncomingFile file(int number) {
        Path part = folder.resolve(number + ".part");
        try {
            FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return IncomingFile.create(part, number, channel, ByteBuffer.allocate(16), count -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void settlesEveryFileBeforeItCloses() {
        Set<String> settled = ConcurrentHashMap.newKeySet();
        try (var settling = new Settling()) {
            for (int i = 1; i <= 40; i++) {
                settling.add(file(i), file -> settled.add(file.name()));
            }
            settling.await();
            assertThat(settled).hasSize(40);
            settling.add(file(41), file -> settled.add(file.name()));
        }
        assertThat(settled).hasSize(41);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void settlesSeveralAtATimeAndLetsFewWait() throws InterruptedException {
        var together = new CountDownLatch(2);
        var release = new CountDownLatch(1);
        var added = new AtomicInteger();
        try (var settling = new Settling()) {
            var adding = new Thread(() -> {
                for (int i = 1; i <= 20; i++) {
                    settling.add(file(i), file -> {
                        together.countDown();
                        awaitQuietly(release);
                    });
                    added.incrementAndGet();
                }
            });
            adding.start();
            together.await();
            while (adding.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(added).hasValue(16);
            release.countDown();
            adding.join();
        }
        assertThat(added).hasValue(20);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void losesNoErrorAndLeavesNoFile() {
        var out = new OutOfMemoryError("as scripted");
        var settling = new Settling();
        Settling.Settler failing = file -> {
            throw out;
        };
        settling.add(file(1), failing);
        assertThatThrownBy(() -> {
                    for (int i = 2; i < 100; i++) {
                        settling.add(file(i), failing);
                    }
                    settling.await();
                })
                .isSameAs(out);
        assertThatThrownBy(settling::await).isSameAs(out);
        settling.close();
        assertThat(folder).isEmptyDirectory();
    }
}
