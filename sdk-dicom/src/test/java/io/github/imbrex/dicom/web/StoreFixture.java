package io.github.imbrex.dicom.web;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.spi.TimeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Files of one study, and a server to store them. */
abstract class StoreFixture {

    static final String STUDY = "1.2.3";

    @TempDir
    Path folder;

    final TestStow stow = new TestStow();
    final Slept time = new Slept();
    ScriptedServer server;
    Imbrex imbrex;

    @BeforeEach
    final void open() throws IOException {
        server = new ScriptedServer(stow);
        imbrex = Imbrex.builder()
                .time(time)
                .answerTimeout(Duration.ofSeconds(10))
                .idleTimeout(Duration.ofSeconds(5))
                .build();
    }

    @AfterEach
    final void close() throws IOException {
        imbrex.close();
        server.close();
    }

    static String sop(int number) {
        return STUDY + ".9." + number;
    }

    /** Writes the instances 1 to count of one series. */
    List<Path> files(int count) {
        return files(count, 2000);
    }

    List<Path> files(int count, int pixelBytes) {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            files.add(write("i%04d.dcm".formatted(i), TestInstance.of(STUDY, STUDY + ".1", sop(i), pixelBytes)));
        }
        return files;
    }

    Path write(String name, TestInstance instance) {
        return write(name, instance.bytes());
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DicomWeb web() {
        return DicomWeb.at(imbrex, server.uri());
    }

    /** One request at a time, so that their order is known. */
    static StoreOptions oneByOne() {
        return StoreOptions.defaults().parallel(1);
    }

    StoreReport store(List<Path> files) {
        return web().store(files, oneByOne());
    }

    static List<State> states(StoreReport report) {
        return report.outcomes().stream().map(StoreOutcome::state).toList();
    }

    static String reason(StoreReport report, int index) {
        return report.outcomes().get(index).reason().orElse("");
    }

    /** Requests that looked for instances. */
    List<String> looks() {
        return server.requests().stream()
                .filter(request -> request.method().equals("GET"))
                .map(ScriptedServer.Request::target)
                .toList();
    }

    /** A clock on which nothing takes long, and which remembers how long it was asked to wait. */
    static final class Slept implements TimeSource {

        private final AtomicLong millis = new AtomicLong();

        long millis() {
            return millis.get();
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {
            millis.addAndGet(duration.toMillis());
        }
    }
}
