package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.Credentials;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.Imbrex;
import io.github.imbrex.Progress;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.dicom.web.TestStow.Answer;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Header;
import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches, their limits, and what breaks on the way. */
class StoreTransferTest extends StoreFixture {

    private static final int MORE_THAN_A_SOCKET_HOLDS = 30_000_000;

    @Test
    void batchesKeepToBytesAndCountAndToOneStudy() {
        List<Path> files = new ArrayList<>(files(5));
        files.add(write("large.dcm", TestInstance.of(STUDY, STUDY + ".1", sop(90), 30_000)));
        files.add(write("other.dcm", TestInstance.of("1.5", "1.5.1", "1.5.1.1", 100)));
        files.add(write("last.dcm", TestInstance.of(STUDY, STUDY + ".1", sop(91), 100)));
        StoreReport report = web().store(files, oneByOne().batchCount(3).batchBytes(5500));
        assertThat(states(report)).containsOnly(State.STORED).hasSize(8);
        assertThat(stow.sent())
                .containsExactly(
                        List.of(sop(1), sop(2)),
                        List.of(sop(3), sop(4)),
                        List.of(sop(5)),
                        List.of(sop(90)),
                        List.of(sop(91)),
                        List.of("1.5.1.1"));
        assertThat(report.bytes())
                .isEqualTo(stow.posts.stream().mapToLong(TestStow.Post::bytes).sum());
        assertThat(stow.posts.stream()
                        .map(post -> post.request().headers().get("Content-Type"))
                        .distinct())
                .as("a boundary of its own for each request")
                .hasSize(6);
    }

    @Test
    void severalAtATimeGiveTheSameResult() {
        StoreReport report =
                web().store(files(40), StoreOptions.defaults().parallel(4).batchCount(3));
        assertThat(states(report)).containsOnly(State.STORED).hasSize(40);
        assertThat(stow.stored).hasSize(40);
        assertThat(stow.posts).hasSize(14);
    }

    @Test
    void whatIsTooLargeIsSplitAndTheLimitLearned() {
        refuseOver(12_000);
        StoreReport report = web().store(files(40), oneByOne().batchCount(16));
        assertThat(states(report)).containsOnly(State.STORED).hasSize(40);
        assertThat(stow.posts).allMatch(post -> post.bytes() < 12_000);
        long refused = server.requests().stream()
                        .filter(request -> request.method().equals("POST"))
                        .count()
                - stow.posts.size();
        assertThat(refused).as("a size is refused once, not for each batch").isEqualTo(2);
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("413"));
    }

    @Test
    void anInstanceThatIsTooLargeForItselfFails() {
        refuseOver(12_000);
        List<Path> files = new ArrayList<>(files(3));
        files.add(1, write("large.dcm", TestInstance.of(STUDY, STUDY + ".1", sop(90), 30_000)));
        StoreReport report = store(files);
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.STORED, State.STORED);
        assertThat(reason(report, 1)).contains("413");
    }

    private void refuseOver(long limit) {
        stow.early((request, reply) -> {
            boolean tooLarge = Long.parseLong(request.headers().get("Content-Length")) > limit;
            if (tooLarge) {
                reply.send(413, "text/html", "<h1>Request Entity Too Large</h1>");
            }
            return tooLarge;
        });
    }

    @Test
    void a500IsLookedUpAndOnlyTheMissingHalfSentAgain() {
        stow.storing((post, reply) -> {
            if (post.number() > 1) {
                return false;
            }
            post.instances().subList(0, 5).forEach(stow::take);
            reply.send(500, "text/plain", "Oops");
            return true;
        });
        StoreReport report = store(files(10));
        assertThat(states(report)).containsOnly(State.STORED).hasSize(10);
        assertThat(reason(report, 4)).contains("status 500", "may have been before");
        assertThat(reason(report, 5)).isEmpty();
        assertThat(server.requests().stream()
                        .map(ScriptedServer.Request::method)
                        .toList())
                .containsExactly("POST", "GET", "POST", "POST");
        assertThat(stow.sent().get(1)).containsExactly(sop(6), sop(7), sop(8));
        assertThat(stow.sent().get(2)).containsExactly(sop(9), sop(10));
    }

    @Test
    void aResetInTheMiddleOfTheUploadIsLookedUp() {
        var first = new AtomicInteger();
        stow.early((request, reply) -> {
            if (first.getAndIncrement() > 0) {
                return false;
            }
            reply.receive(100_000);
            stow.take(TestInstance.of(STUDY, STUDY + ".1", sop(1), 200_000));
            reply.reset();
            return true;
        });
        StoreReport report = store(files(4, 200_000));
        assertThat(report.outcomes()).allMatch(StoreOutcome::isStored).hasSize(4);
        assertThat(reason(report, 0)).contains("connection broke", "a search finds it");
        assertThat(stow.sent()).containsExactly(List.of(sop(2), sop(3)), List.of(sop(4)));
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("broke off"));
    }

    @Test
    void aServerThatNeverAnswersIsLookedUp() {
        stow.storing((post, reply) -> {
            post.instances().forEach(stow::take);
            reply.awaitClientClose();
            return true;
        });
        try (Imbrex impatient = Imbrex.builder()
                .time(time)
                .answerTimeout(Duration.ofMillis(300))
                .build()) {
            StoreReport report = DicomWeb.at(impatient, server.uri()).store(files(2), oneByOne());
            assertThat(states(report)).containsOnly(State.STORED);
            assertThat(reason(report, 0)).contains("connection broke", "a search finds it");
            assertThat(stow.posts).hasSize(1);
        }
    }

    @Test
    void aConnectionThatAlwaysBreaksEnds() {
        stow.early((request, reply) -> {
            reply.receive(1000);
            reply.reset();
            return true;
        });
        StoreReport report = store(files(1, MORE_THAN_A_SOCKET_HOLDS));
        assertThat(states(report)).containsOnly(State.FAILED);
        assertThat(reason(report, 0)).contains("connection broke", "3 attempts");
    }

    @Test
    void whatWasThereBeforeATransferBrokeIsNotWhatWasStored() {
        stow.early((request, reply) -> {
            reply.receive(1000);
            reply.reset();
            return true;
        });
        stow.take(TestInstance.of(STUDY, STUDY + ".1", sop(1), 100));
        StoreReport report = store(files(1, MORE_THAN_A_SOCKET_HOLDS));
        assertThat(states(report)).containsExactly(State.WARNED);
        assertThat(reason(report, 0)).contains("connection broke", "from before", "not sent whole");
        assertThat(server.requests().stream().map(ScriptedServer.Request::method))
                .as("what is there is not overwritten")
                .containsExactly("POST", "GET");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void whatIsNeverAnsweredIsNotProvenAbsent(int found) {
        List<TestInstance> arrived = new ArrayList<>();
        stow.storing((post, reply) -> {
            arrived.addAll(post.instances());
            reply.reset();
            return true;
        });
        var looks = new AtomicInteger();
        stow.looking((request, reply) -> {
            if (looks.incrementAndGet() == found) {
                stow.take(arrived.get(0));
            }
            return false;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(found == 0 ? State.UNKNOWN : State.STORED);
        assertThat(reason(report, 0))
                .contains("3 attempts", found == 0 ? "may still be at work" : "a search finds it there");
        assertThat(looks).hasValue(4);
        assertThat(stow.posts).hasSize(3);
        assertThat(time.millis())
                .as("before each look, and before each attempt")
                .isEqualTo(4 * 500 + 500 + 2000);
    }

    @Test
    void aRefusalAfterASilenceDoesNotHideWhatMayHaveArrived() {
        stow.storing((post, reply) -> {
            if (post.number() == 1) {
                reply.reset();
            } else {
                reply.send(403, "text/plain", "No");
            }
            return true;
        });
        StoreReport report = web().store(files(2), oneByOne().batchCount(1));
        assertThat(states(report)).containsExactly(State.UNKNOWN, State.FAILED);
        assertThat(reason(report, 0)).contains("no answer came", "status 403");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aBusyServerIsGivenTheTimeItAsksFor(int status) {
        stow.storing((post, reply) -> {
            if (post.number() > 1) {
                return false;
            }
            reply.send(status, "", "", "Retry-After: 7");
            return true;
        });
        StoreReport report = store(files(3));
        assertThat(states(report)).containsOnly(State.STORED).hasSize(3);
        assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(2), sop(3)), List.of(sop(1), sop(2), sop(3)));
        assertThat(time.millis()).isEqualTo(7000);
        assertThat(server.requests().stream()
                        .map(ScriptedServer.Request::method)
                        .toList())
                .as("looked up before it is sent again")
                .startsWith("POST", "GET")
                .endsWith("GET", "POST");
    }

    @Test
    void aServerThatIsTooBusyToBeAskedIsAskedLater() {
        stow.storing((post, reply) -> {
            if (post.number() > 1) {
                return false;
            }
            post.instances().subList(0, 1).forEach(stow::take);
            reply.send(503, "", "", "Retry-After: 7");
            return true;
        });
        var looks = new AtomicInteger();
        stow.looking((request, reply) -> {
            boolean busy = looks.incrementAndGet() <= 6;
            if (busy) {
                reply.send(503, "", "");
            }
            return busy;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsOnly(State.STORED);
        assertThat(stow.sent().get(1)).containsExactly(sop(2));
    }

    @Test
    void aServerThatAsksForAnHourIsNotWaitedFor() {
        stow.storing((post, reply) -> {
            if (post.number() == 1) {
                return false;
            }
            reply.send(503, "", "", "Retry-After: 3600");
            return true;
        });
        StoreReport report = web().store(files(4), oneByOne().batchCount(1));
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.FAILED, State.FAILED);
        assertThat(report.stopped()).contains("the server asks to come back in 3600 s");
        assertThat(time.millis()).isZero();
    }

    @Test
    void expiredCredentialsAreRenewedAndTheBodySentAgain() throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        stow.early((request, reply) -> {
            if ("Bearer fresh".equals(request.headers().get("Authorization"))) {
                return false;
            }
            bodies.add(reply.receive());
            reply.send(401, "text/plain", "expired", "WWW-Authenticate: Bearer error=\"invalid_token\"");
            return true;
        });
        var token = new AtomicInteger();
        var credentials = new Credentials() {
            @Override
            public List<Header> headers(CredentialsContext context) {
                return List.of(new Header("Authorization", token.get() == 0 ? "Bearer stale" : "Bearer fresh"));
            }

            @Override
            public boolean renew(CredentialsContext context, List<Header> refused) {
                token.set(1);
                return true;
            }
        };
        try (Imbrex known =
                Imbrex.builder().credentials(server.uri(), credentials).build()) {
            List<Path> files = files(3, 100_000);
            StoreReport report =
                    DicomWeb.at(known, server.uri()).store(files, oneByOne().batchCount(2));
            assertThat(states(report)).containsOnly(State.STORED).hasSize(3);
            assertThat(bodies).hasSize(1);
            assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(2)), List.of(sop(3)));
            for (TestInstance stored : stow.stored) {
                assertThat(stored.bytes())
                        .isEqualTo(TestInstance.of(STUDY, STUDY + ".1", stored.sop(), 100_000)
                                .bytes());
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsAnException() throws IOException {
        server.close();
        assertThatThrownBy(() -> store(files(2))).isInstanceOf(ConnectionException.class);
    }

    @Test
    void aServerThatDiesLeavesWhatIsStoredAndWhatIsNotKnown() {
        stow.storing((post, reply) -> {
            if (post.number() == 1) {
                return false;
            }
            server.close();
            return true;
        });
        StoreReport report = web().store(files(4), oneByOne().batchCount(1));
        assertThat(states(report)).containsExactly(State.STORED, State.UNKNOWN, State.FAILED, State.FAILED);
        assertThat(reason(report, 1)).contains("connection broke", "cannot be found out");
        assertThat(reason(report, 3)).contains("was not stored");
        assertThat(report.isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCancelledStoreKeepsWhatIsConfirmedAndLooksOnce(boolean arrived) {
        var cancellation = new Cancellation();
        stow.storing((post, reply) -> {
            if (post.number() == 1) {
                return false;
            }
            if (arrived) {
                post.instances().forEach(stow::take);
            }
            cancellation.cancel();
            reply.awaitClientClose();
            return true;
        });
        StoreReport report = web().store(files(4), oneByOne().batchCount(1).cancellation(cancellation));
        assertThat(states(report))
                .containsExactly(State.STORED, arrived ? State.STORED : State.UNKNOWN, State.FAILED, State.FAILED);
        assertThat(reason(report, 1)).contains("cancelled");
        assertThat(reason(report, 2)).contains("was not stored", "cancelled");
        assertThat(report.stopped()).hasValueSatisfying(why -> assertThat(why).contains("cancelled"));
        assertThat(stow.posts).hasSize(2);
    }

    @Test
    void aStoreCancelledWhileItWaitsKeepsWhatIsConfirmed() {
        var cancellation = new Cancellation();
        stow.storing((post, reply) -> {
            reply.send(500, TestStow.JSON, new Answer().stored(sop(1)).toString());
            return true;
        });
        stow.looking((request, reply) -> {
            cancellation.cancel();
            return false;
        });
        StoreReport report = web().store(files(3), oneByOne().cancellation(cancellation));
        assertThat(states(report)).containsExactly(State.STORED, State.UNKNOWN, State.UNKNOWN);
        assertThat(report.bytes())
                .isEqualTo(stow.posts.get(0).instances().get(0).bytes().length);
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void listenersHearEveryOutcomeOnceAndCountsNeverGoDown() {
        stow.storing((post, reply) -> {
            if (post.number() != 2) {
                return false;
            }
            reply.send(500, "", "");
            return true;
        });
        List<StoreOutcome> heard = new ArrayList<>();
        List<Progress.Step> steps = new ArrayList<>();
        List<Path> files = new ArrayList<>(files(9));
        files.add(write("junk.txt", "junk".getBytes()));
        StoreReport report = web().store(
                        files, oneByOne().batchCount(4).onOutcome(heard::add).progress(steps::add));
        assertThat(heard).containsExactlyInAnyOrderElementsOf(report.outcomes());
        assertThat(heard.get(0).file().toString()).endsWith("junk.txt");
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).done())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).done());
            assertThat(steps.get(i).bytes())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).bytes());
        }
        Progress.Step last = steps.get(steps.size() - 1);
        assertThat(last.done()).isEqualTo(10);
        assertThat(last.total()).hasValue(10);
        assertThat(last.bytes()).as("what was sent twice counts twice").isGreaterThan(report.bytes());
    }

    @Test
    void whatAListenerThrowsEndsTheStore() {
        assertThatThrownBy(() -> web().store(files(3), oneByOne().batchCount(1).onOutcome(outcome -> {
                    throw new IllegalStateException("enough");
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(stow.posts).hasSize(1);
        assertThatThrownBy(() -> web().store(files(3, 2_000_000), oneByOne().progress(step -> {
                    if (step.bytes() > 0) {
                        throw new IllegalStateException("enough");
                    }
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @Test
    void optionsHaveRanges() {
        StoreOptions options = StoreOptions.defaults();
        assertThatThrownBy(() -> options.batchBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.batchCount(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.batchCount(10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.parallel(9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.into("../x")).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * A server that does anything: stores some, answers what it likes, breaks off. Whatever it does, an outcome says what
     * is true, and nothing is sent again that is there.
     */
    @Test
    void outcomesAreTrueWhateverTheServerDoes() {
        List<Path> files = files(23, 300);
        Random random = Seed.random("StoreTransferTest");
        for (int round = 0; round < Seed.rounds(25); round++) {
            stow.stored.clear();
            stow.posts.clear();
            Set<String> sentThoughThere = new HashSet<>();
            Map<String, Integer> times = new HashMap<>();
            stow.storing((post, reply) -> {
                synchronized (random) {
                    return misbehave(post, reply, random, sentThoughThere, times);
                }
            });
            StoreReport report = web().store(
                            files,
                            StoreOptions.defaults()
                                    .parallel(1 + random.nextInt(3))
                                    .batchCount(1 + random.nextInt(12)));
            assertThat(report.outcomes()).hasSize(23);
            Set<String> there =
                    new HashSet<>(stow.stored.stream().map(TestInstance::sop).toList());
            for (StoreOutcome outcome : report.outcomes()) {
                assertThat(outcome.isStored())
                        .as(outcome::toString)
                        .isEqualTo(there.contains(outcome.sopInstanceUid().orElseThrow()));
                if (outcome.state() == State.UNKNOWN) {
                    assertThat(outcome.reason().orElseThrow()).contains("may still be at work");
                }
            }
            assertThat(sentThoughThere).isEmpty();
            assertThat(times.values()).allMatch(count -> count <= 12);
        }
    }

    private boolean misbehave(
            TestStow.Post post,
            ScriptedServer.Reply reply,
            Random random,
            Set<String> sentThoughThere,
            Map<String, Integer> times)
            throws IOException {
        var answer = new Answer();
        for (TestInstance instance : post.instances()) {
            times.merge(instance.sop(), 1, Integer::sum);
            if (stow.stored.stream().anyMatch(one -> one.sop().equals(instance.sop()))) {
                sentThoughThere.add(instance.sop());
            }
            switch (random.nextInt(6)) {
                case 0 -> stow.take(instance);
                case 1 -> answer.failed(instance.sop(), 0xA700);
                case 2 -> {}
                default -> {
                    stow.take(instance);
                    answer.storedWith(instance.sop(), "");
                }
            }
        }
        int status = new int[] {200, 202, 400, 409, 500, 503, 413}[random.nextInt(7)];
        switch (random.nextInt(5)) {
            case 0 -> reply.send(status, "", "");
            case 1 -> reply.send(status, "text/html", "<html>");
            case 2 -> reply.reset();
            default -> reply.send(status, TestStow.JSON, answer.toString());
        }
        return true;
    }
}
