package io.github.imbrex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import io.github.imbrex.testkit.FaultServer;
import io.github.imbrex.testkit.FaultServer.Call;
import io.github.imbrex.testkit.FaultServer.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A download of 500 instances, stored in Explicit VR Little Endian, is killed (SIGKILL) at random points and taken up again.
 *
 * <p>An instance was received by a run if all its bytes are in a file when the run is dead, or if the run has sent another
 * request on the connection it came on; bytes in the buffers of a socket are not received. What was received must not be
 * asked for again, but for one instance for each worker: the one it held at that moment.
 */
class KilledDownloadTest {

    private static final int INSTANCES = 500;
    private static final long PIXELS = 40_000;
    private static final int WORKERS = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"study", "instance"})
    void eachResumeAsksAgainForAtMostOneInstancePerWorker(String mode) throws IOException, InterruptedException {
        Random random = Seed.random("KilledDownloadTest, " + mode);
        int kills = Seed.rounds(3);
        Path out = folder.resolve(mode);
        try (var server = FaultServer.makingUp(INSTANCES, PIXELS)) {
            Map<String, String> source = server.digests();
            System.out.println(line("mode", "kill at", "received", "asked", "again"));
            Set<String> received = Set.of();
            int workers = 0;
            for (int left = kills; left > 0; left--) {
                int there = FilesOnDisk.named(out, ".dcm", ".part").size();
                int point = there + 1 + random.nextInt(Math.max(1, 2 * (INSTANCES - there) / (left + 1)));
                int before = server.requests().size();
                killAt(point, server, out, mode);
                List<Request> run = requestsSince(before, server);
                Set<String> again = askedAgain(run, received);
                Set<String> now = received(out, source, run);
                System.out.println(line(mode, point, now.size(), asked(run).size(), again.size()));
                assertThat(again).hasSizeLessThanOrEqualTo(workers);
                assertThat(now)
                        .containsAll(received.stream()
                                .filter(sop -> !again.contains(sop))
                                .toList());
                received = now;
                workers = run.stream().anyMatch(request -> request.call() == Call.STUDY) ? 1 : WORKERS;
            }
            int before = server.requests().size();
            CommandLineJar last =
                    CommandLineJar.run("-Xmx128m", arguments(server, out, mode).toArray(String[]::new));
            List<Request> run = requestsSince(before, server);
            Set<String> again = askedAgain(run, received);
            System.out.println(line(mode, "end", INSTANCES, asked(run).size(), again.size()));

            assertThat(last.exitCode()).as(last.err()).isZero();
            assertThat(again).hasSizeLessThanOrEqualTo(workers);
            assertThat(FilesOnDisk.digests(out, ".dcm")).isEqualTo(new TreeSet<>(source.values()));
            assertThat(FilesOnDisk.named(out, ".dcm")).hasSize(INSTANCES);
            assertThat(FilesOnDisk.named(out, ".part")).isEmpty();
        }
    }

    /** Runs until so many instances have files, finished or not, and kills. */
    private static void killAt(int point, FaultServer server, Path out, String mode)
            throws IOException, InterruptedException {
        Process process = CommandLineJar.start("-Xmx128m", arguments(server, out, mode));
        try {
            while (process.isAlive() && FilesOnDisk.named(out, ".dcm", ".part").size() < point) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static List<String> arguments(FaultServer server, Path out, String mode) {
        return List.of(
                "fetch",
                "--dicomweb",
                server.uri().toString(),
                "--study",
                server.studies().get(0),
                "--out",
                out.toString(),
                "--mode",
                mode,
                "--parallel",
                Integer.toString(WORKERS),
                "--quiet");
    }

    private static List<Request> requestsSince(int before, FaultServer server) {
        List<Request> all = server.requests();
        return all.subList(before, all.size());
    }

    /** SOP Instance UIDs of what a run asked for one by one. */
    private static Set<String> asked(List<Request> run) {
        Set<String> asked = new TreeSet<>();
        run.stream().filter(request -> request.call() == Call.INSTANCE).forEach(request -> asked.add(sop(request)));
        return asked;
    }

    private static String sop(Request request) {
        return request.target().substring(request.target().lastIndexOf('/') + 1);
    }

    private static Set<String> askedAgain(List<Request> run, Set<String> received) {
        boolean asksForAll = run.stream().anyMatch(request -> request.call() == Call.STUDY);
        Set<String> again = new TreeSet<>(received);
        if (!asksForAll) {
            again.retainAll(asked(run));
        }
        return again;
    }

    /** What the runs up to now have received beyond doubt. */
    private static Set<String> received(Path out, Map<String, String> source, List<Request> run) throws IOException {
        Set<String> digests = FilesOnDisk.digests(out, ".dcm", ".part");
        Set<String> received = new TreeSet<>();
        source.forEach((sop, digest) -> {
            if (digests.contains(digest)) {
                received.add(sop);
            }
        });
        Map<Integer, Request> last = new HashMap<>();
        for (Request request : run) {
            Request before = last.put(request.connection(), request);
            if (before != null && before.call() == Call.INSTANCE) {
                received.add(sop(before));
            }
        }
        return received;
    }

    private static String line(Object mode, Object point, Object received, Object asked, Object again) {
        return String.format(Locale.ROOT, "%-9s %-8s %-9s %-9s %-6s", mode, point, received, asked, again);
    }
}
