package io.github.imbrex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Imbrex;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.StudyDownload;
import io.github.imbrex.support.Seed;
import io.github.imbrex.testkit.Fault;
import io.github.imbrex.testkit.FaultServer;
import io.github.imbrex.testkit.FaultServer.Call;
import io.github.imbrex.testkit.FaultServer.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that does something else wrong at nearly every request: whatever it is, a download that is run again and again
 * ends complete and right, and never claims so before.
 *
 * <p>Left out are servers that hide the same instance from a search and from a retrieval, or that hide it from a retrieval
 * while they cannot search: there is no witness left.
 */
class ChaosTest {

    private static final int INSTANCES = 12;
    private static final long PIXELS = 20_000;
    private static final int MOST_RUNS = 300;
    private static final Duration SHORT = Duration.ofMillis(400);

    @TempDir
    Path folder;

    @Test
    void everyDownloadEndsCompleteAndRight() throws IOException {
        Random random = Seed.random("ChaosTest");
        int runs = 0;
        int rounds = Seed.rounds(3);
        for (int round = 0; round < rounds; round++) {
            runs += untilComplete(random, folder.resolve("round-" + round));
        }
        System.out.println("ChaosTest: " + rounds + " downloads took " + runs + " runs");
    }

    private static int untilComplete(Random random, Path out) throws IOException {
        try (var server = FaultServer.makingUp(INSTANCES, PIXELS);
                var imbrex = Imbrex.builder()
                        .time(new UnhurriedTime())
                        .idleTimeout(SHORT)
                        .retryBudget(10_000)
                        .build()) {
            Source source = Source.of(server, out.resolveSibling("source"));
            arm(server, random);
            var archive = DicomWeb.at(imbrex, server.uri());
            for (int run = 1; run <= MOST_RUNS; run++) {
                var mode = random.nextBoolean() ? DownloadOptions.Mode.STUDY : DownloadOptions.Mode.INSTANCE;
                try {
                    StudyDownload download = archive.download(
                            source.study(), out, DownloadOptions.defaults().mode(mode));
                    assertThat(source.digests()).containsAll(Source.filesIn(out));
                    if (download.isComplete()) {
                        assertThat(Source.filesIn(out)).isEqualTo(source.digests());
                        return run;
                    }
                } catch (ImbrexException nothingThisTime) {
                    assertThat(source.digests()).containsAll(Source.filesIn(out));
                }
            }
            throw new AssertionError("not complete after " + MOST_RUNS + " runs");
        }
    }

    /** One fault at most for each request, drawn when it comes. */
    private static void arm(FaultServer server, Random random) {
        Fault[] faults = {
            Fault.cutAfter(400),
            Fault.cutAfter(30_000),
            Fault.cutBeforeLength(10_000),
            Fault.cutInsideChunk(10_000),
            Fault.withoutFinalChunk(),
            Fault.resetAfter(50_000),
            Fault.stallAfter(15_000),
            Fault.hangsUp(),
            Fault.lengthTooLong(3),
            Fault.lengthTooShort(3),
            Fault.withoutClosingDelimiter(),
            Fault.boundary("boundary"),
            Fault.bareLineFeeds(),
            Fault.extraLineBreaks(),
            Fault.emptyPart(),
            Fault.withoutBoundaryParameter(),
            Fault.contentType("text/plain"),
            Fault.partialContent(3),
            Fault.sendsTwice(),
            Fault.leavesOut(1).on(Call.INSTANCE),
            Fault.sendsAnother().on(Call.INSTANCE),
            Fault.damagedFile(),
            Fault.truncatedFile(5000),
            Fault.pagesOf(5),
            Fault.pagesOverlap(),
            Fault.ignoresOffset(),
            Fault.signInPage(),
            Fault.status(500),
            Fault.refusesTokens().on(Call.INSTANCE),
            Fault.status(404).on(Call.STUDY, Call.INSTANCE),
            Fault.unavailable(Duration.ofSeconds(1)),
            Fault.tooManyRequests(Duration.ofSeconds(1))
        };
        Map<Request, Integer> drawn = new ConcurrentHashMap<>();
        for (int i = 0; i < faults.length; i++) {
            int number = i;
            server.with(faults[i].when(
                    request -> drawn.computeIfAbsent(request, any -> draw(random, faults.length)) == number));
        }
    }

    private static int draw(Random random, int faults) {
        synchronized (random) {
            return random.nextInt(faults + 4);
        }
    }
}
